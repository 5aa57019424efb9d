import type { NounPhrase } from '../languages/chunk.ts';
import type { Gender } from '../languages/gender.ts';
import type { AnnotatedAttribution } from './annotation.ts';
import { type Discourse, type Named, NOBODY } from './discourse.ts';
import type { Place, Reading } from './reading.ts';
import { resolveSource } from './resolve-source.ts';

/** What somebody does in a sentence: speaks, is the subject with which it opens, or acts in a clause of it. */
export type Part = 'speaks' | 'opens' | 'acts';

/**
 * Resolves the words that speak, and keeps the person in mind as a subject; an office that was resolved is theirs
 * from then on. Whoever `speaks` stays in mind before all others of the sentence.
 */
export function resolveAndKeep(
  reading: Reading,
  place: Place,
  source: NounPhrase,
  part: Part = 'speaks',
): AnnotatedAttribution {
  const speaks = part === 'speaks';
  const { article, discourse } = reading;
  const { genderOfNoun, genderOfPronoun } = reading.language.discourse;
  const attribution = resolveSource(reading, place.view, source);
  const own = { start: source.start, end: source.end };
  const here = { at: source.start, passage: place.view.index, unit: place.unit, isSubject: true };
  // "One voter said so. “…,” he said": whoever is described is in mind before those who were named earlier.
  const isNameless = attribution.kind === 'described' || attribution.kind === 'body';
  if (isNameless && isOnePerson(reading, source, part)) {
    const gender = genderOfNoun(source.lower) ?? genderOfPronoun(source.lower);
    if (source.kind === 'nominal' && !source.isDefinite) discourse.nameless.set(source.lower, source.start);
    const span = attribution.kind === 'described' ? attribution.mention : own;
    keep({ person: NOBODY, span, ...here, ...(gender === undefined ? {} : { gender }) });
  }
  if (attribution.kind !== 'resolved' && attribution.kind !== 'named') return attribution;
  const span = attribution.kind === 'resolved' ? attribution.antecedent : own;
  keep({ person: attribution.person, span, ...here });
  // Nobody is "he" here and "she" there.
  if (speaks && attribution.kind === 'resolved' && attribution.by === 'pronoun') {
    const gender = genderOfPronoun(source.lower);
    if (!isRivalled(discourse, attribution.person, gender, place.view.index))
      discourse.genders[attribution.person] ??= gender;
  }
  if (attribution.kind === 'resolved' && attribution.by === 'role') {
    discourse.offices.add(
      attribution.person,
      reading.language.discourse.roleWords(article.text.slice(own.start, own.end)),
    );
  }
  return attribution;

  function keep(named: Named): void {
    if (speaks) discourse.named.push(named);
    else keepInOrder(discourse.named, named);
  }
}

/** Names looked back at in a paragraph. */
const NEAR = 40;

/** Whether the same paragraph has named somebody else who is known to be of that gender: then the pronoun proves nothing. */
function isRivalled(
  { named, genders }: Discourse,
  person: number,
  gender: Gender | undefined,
  passage: number,
): boolean {
  const from = Math.max(0, named.length - NEAR);
  for (let at = named.length - 1; at >= from && named[at]?.passage === passage; at--) {
    const other = named[at]?.person ?? person;
    if (other !== person && genders[other] === gender) return true;
  }
  return false;
}

/** Whether the words describe one human being: "a voter", "her husband"; also "he", when it means such a one. */
function isOnePerson({ language }: Reading, source: NounPhrase, part: Part): boolean {
  const { genderOfPronoun, isAsker } = language.discourse;
  if (source.kind === 'pronoun') return genderOfPronoun(source.lower) !== undefined;
  if (isAsker(source.lower)) return false;
  // "not to mention the author of that boast": whoever is described in passing is in nobody's mind.
  if (source.kind !== 'nominal' || source.head !== 'person' || source.isPlural) return false;
  return part !== 'acts';
}

/** By place: a sentence's subjects are resolved after its names were met. */
function keepInOrder(named: Named[], one: Named): void {
  let at = named.length;
  while (at > 0 && (named[at - 1]?.at ?? 0) > one.at) at--;
  named.splice(at, 0, one);
}

/** Notes who spoke, so that a quotation without words of its own for its speaker can go on from there. */
export function rememberSpeech(
  reading: Reading,
  place: Place,
  attribution: AnnotatedAttribution,
  source: NounPhrase,
  isSpoken = true,
): void {
  if (attribution.kind === 'unattributed') {
    reading.discourse.lastSpeech = undefined;
    return;
  }
  reading.discourse.lastSpeech = {
    isSpoken,
    attribution,
    source: { start: source.start, end: source.end },
    paragraph: place.paragraph,
    unit: place.unit,
  };
}
