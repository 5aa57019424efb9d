import type { Article } from '../corpus/article.ts';
import { genderOfNoun } from '../people/noun-gender.ts';
import type { AnnotatedAttribution, AnnotatedQuotation, AnnotatedStatement } from './annotation.ts';
import type { ArticlePeople } from './article-people.ts';
import type { Chunk } from './chunk.ts';
import { type Discourse, type Named, NOBODY } from './discourse.ts';
import type { MarkedStretch } from './find-marked-stretches.ts';
import type { PassageView } from './passage-view.ts';
import { genderOfPronoun } from './resolve-pronoun.ts';
import { roleWords } from './resolve-role.ts';
import { resolveSource } from './resolve-source.ts';

/** One article while it is read from its start: what it holds, what is in mind, and what was found. */
export interface Reading {
  readonly article: Article;
  readonly stretches: readonly MarkedStretch[];
  readonly people: ArticlePeople;
  readonly discourse: Discourse;
  readonly quotations: Map<number, AnnotatedQuotation>;
  readonly statements: AnnotatedStatement[];
}

/** Where in the article the reading is. */
export interface Place {
  readonly view: PassageView;
  /** Counts the body's units. */
  readonly unit: number;
  /** Counts the body's paragraphs, captions left out. */
  readonly paragraph: number;
}

/**
 * Resolves the words that speak, and keeps the person in mind as a subject; an office that was resolved is theirs
 * from then on. Whoever `speaks` stays in mind before all others of the sentence.
 */
export function resolveAndKeep(
  reading: Reading,
  place: Place,
  source: Chunk,
  speaks = true,
): AnnotatedAttribution {
  const { article, people, discourse } = reading;
  const attribution = resolveSource(article.text, place.view, people, discourse, source);
  const own = { start: source.start, end: source.end };
  const here = { at: source.start, passage: place.view.index, unit: place.unit, isSubject: true };
  // "One voter said so. “…,” he said": whoever is described is in mind before those who were named earlier.
  if (attribution.kind === 'described' && isOnePerson(source, article.text.slice(own.start, own.end))) {
    const gender = genderOfNoun(source.lower) ?? genderOfPronoun(source.lower);
    keep({ person: NOBODY, span: attribution.mention, ...here, ...(gender === undefined ? {} : { gender }) });
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
    discourse.offices.add(attribution.person, roleWords(article.text.slice(own.start, own.end)));
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
  gender: 'female' | 'male' | undefined,
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
function isOnePerson(source: Chunk, words: string): boolean {
  if (source.kind === 'pronoun') return genderOfPronoun(source.lower) !== undefined;
  if (ASKERS.has(source.lower)) return false;
  // "The minister" may be anybody whom the article has named.
  return source.head === 'person' && source.isPlural !== true && !DEFINITE.test(words);
}

/** Those who ask: whoever answers them is meant by what follows. */
const ASKERS = new Set(['questioner', 'reporter', 'interviewer', 'moderator', 'caller']);

const DEFINITE = /^(?:the|my|our)\s/i;

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
  source: Chunk,
): void {
  if (attribution.kind === 'unattributed') {
    reading.discourse.lastSpeech = undefined;
    return;
  }
  reading.discourse.lastSpeech = {
    attribution,
    source: { start: source.start, end: source.end },
    paragraph: place.paragraph,
    unit: place.unit,
  };
}
