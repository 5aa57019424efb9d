import type { Gender } from '../languages/gender.ts';
import type { LanguageDiscourse } from '../languages/language-discourse.ts';
import type { Unit } from '../languages/token-view.ts';
import { eachInSteps, type Steps } from '../text/steps.ts';
import type { ArticlePeople } from './article-people.ts';
import type { PassageView } from './passage-view.ts';

type Known = Gender | undefined;

/**
 * Completes the genders that names and titles state with what pronouns tell: where a sentence names one person and goes on
 * "said he" or "that she", that is a vote; the majority of an article's votes decides, a tie decides nothing. In small steps.
 */
export function* learnGenders(
  views: readonly PassageView[],
  people: ArticlePeople,
  known: readonly Known[],
  language: LanguageDiscourse,
): Steps<Known[]> {
  const votes = known.map(() => 0);
  for (const view of views) {
    if (view.passage.kind !== 'body') continue;
    yield* eachInSteps(view.units, (unit) => vote(view, unit, people, known, votes, language));
    yield;
  }
  return known.map((gender, person) => {
    const balance = votes[person] ?? 0;
    return gender ?? (balance > 0 ? 'female' : balance < 0 ? 'male' : undefined);
  });
}

function vote(
  view: PassageView,
  unit: Unit,
  people: ArticlePeople,
  known: readonly Known[],
  votes: number[],
  language: LanguageDiscourse,
): void {
  const placed = people.placed.get(view.index) ?? [];
  let only: number | undefined;
  let balance = 0;
  for (let at = unit.first; at <= unit.last; at++) {
    if ((view.stretchOf[at] ?? -1) >= 0) continue;
    const name = view.nameAt[at] ?? -1;
    const person = name < 0 ? undefined : placed[name]?.person;
    if (person !== undefined) {
      if (only !== undefined && only !== person) return;
      only = person;
    } else if (only !== undefined) {
      const gender = language.genderOfReturn(view.tokens, at);
      if (gender !== undefined) balance += gender === 'female' ? 1 : -1;
    }
  }
  if (only !== undefined && known[only] === undefined) votes[only] = (votes[only] ?? 0) + Math.sign(balance);
}
