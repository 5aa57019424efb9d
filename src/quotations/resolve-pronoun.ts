import type { Gender } from '../languages/gender.ts';
import { type Discourse, mostSalient, type Named, NOBODY } from './discourse.ts';

/**
 * Whom "he" or "she" means: the person most in mind whose gender fits. Somebody whose gender nothing tells counts as
 * fitting, unless the same paragraph names somebody of whom it is known, no less prominently. Somebody in mind who is not named
 * counts as well: then nobody else is meant.
 */
export function resolvePronoun(
  discourse: Discourse,
  gender: Gender,
  before: number,
  passage: number,
): Named | undefined {
  const fitting = mostSalient(
    discourse,
    before,
    (person, named) =>
      (person !== NOBODY || passage - named.passage <= 1) &&
      (named.gender ?? discourse.genders[person] ?? gender) === gender,
  );
  if (fitting === undefined || isSure(discourse, fitting)) return fitting;
  const sure = mostSalient(discourse, before, (person) => discourse.genders[person] === gender);
  if (sure === undefined || sure.passage < fitting.passage) return fitting;
  // "Ms Vega said the clerk had told her … she added": of the two whom a sentence has for subjects, the one of whom it is known.
  if (fitting.person === NOBODY && sure.isSubject && sure.unit === fitting.unit && sure.at < fitting.at)
    return sure;
  // "The judge fined Vega – “…,” he said": the subject of the pronoun's own sentence, though nothing tells whether it is "he".
  if (fitting.isSubject && fitting.unit === discourse.unit && !sure.isSubject) return fitting;
  // "Alex Okoye sued Ana Vega. She …": a woman who acts or suffers in the same sentence, not one who only owns something there.
  if (sure.unit === fitting.unit && sure.isOwner !== true && !hasJustSpoken(discourse, fitting)) return sure;
  if (hasJustSpoken(discourse, fitting)) return fitting;
  if (fitting.person === NOBODY) return fitting;
  return sure.isSubject || !fitting.isSubject ? sure : fitting;
}

/** Whether the gender of whom this means is known. */
function isSure({ genders }: Discourse, { person, gender }: Named): boolean {
  return (person === NOBODY ? gender : genders[person]) !== undefined;
}

/** "Vega said Okoye had left. “I saw it,” he said.": whoever spoke last speaks on. */
function hasJustSpoken({ lastSpeech }: Discourse, { person }: Named): boolean {
  const last = lastSpeech?.isSpoken === true ? lastSpeech.attribution : undefined;
  return (last?.kind === 'named' || last?.kind === 'resolved') && last.person === person;
}
