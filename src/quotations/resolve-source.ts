import type { NameChunk, NominalChunk, NounPhrase, PronounChunk } from '../languages/chunk.ts';
import { firstPlace } from '../text/first-place.ts';
import { type Span, textOf } from '../text/span.ts';
import type { AnnotatedAttribution } from './annotation.ts';
import type { PlacedPerson } from './article-people.ts';
import { type Discourse, NOBODY } from './discourse.ts';
import type { PassageView } from './passage-view.ts';
import type { Reading } from './reading.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { resolveRole } from './resolve-role.ts';
import { resolveSharedName } from './resolve-shared-name.ts';

const NO_SOURCE: AnnotatedAttribution = { kind: 'unattributed', reason: 'no-source', candidates: [] };

/** Ties the words that speak to a person, a body or a description. */
export function resolveSource(reading: Reading, view: PassageView, source: NounPhrase): AnnotatedAttribution {
  if (source.kind === 'name') return resolveName(reading, view, source);
  if (source.kind === 'pronoun') return resolveAsPronoun(reading, source, view.index);
  return resolveNominal(reading, view, source);
}

function resolveName(
  { article, people, discourse }: Reading,
  view: PassageView,
  source: NameChunk,
): AnnotatedAttribution {
  const placed = people.placed.get(view.index)?.[source.name];
  if (placed === undefined) return NO_SOURCE;
  if (placed.person !== undefined) return { kind: 'named', person: placed.person };
  if (placed.candidates.length > 0) {
    const meant = resolveSharedName(discourse, placed.candidates, source.start);
    if (meant !== undefined)
      return { kind: 'resolved', person: meant.person, antecedent: meant.span, by: 'name' };
    return { kind: 'unattributed', reason: 'ambiguous', candidates: placed.candidates };
  }
  return { kind: 'body', name: fullBodyName(discourse, textOf(article.text, placed.span)) };
}

function resolveAsPronoun(
  { discourse, language }: Reading,
  source: PronounChunk,
  passage: number,
): AnnotatedAttribution {
  const gender = language.discourse.genderOfPronoun(source.lower);
  if (gender !== undefined) {
    const named = resolvePronoun(discourse, gender, source.start, passage);
    if (named === undefined) return NO_SOURCE;
    if (named.person === NOBODY) return { kind: 'described', mention: named.span };
    return { kind: 'resolved', person: named.person, antecedent: named.span, by: 'pronoun' };
  }
  const meant = language.discourse.bodyPronoun(source.lower);
  if (meant === undefined) return NO_SOURCE;
  const { lastSpeech, lastBody } = discourse;
  if (lastSpeech?.attribution.kind === 'body')
    return { ...lastSpeech.attribution, antecedent: lastSpeech.source };
  if (meant === 'body' && lastBody !== undefined)
    return { kind: 'body', name: lastBody.name, antecedent: lastBody.span };
  return { kind: 'described', mention: spanOf(source) };
}

function resolveNominal(reading: Reading, view: PassageView, source: NominalChunk): AnnotatedAttribution {
  const { discourse, people } = reading;
  const { text } = reading.article;
  const language = reading.language.discourse;
  const words = textOf(text, source);
  const owner = source.name === undefined ? undefined : people.placed.get(view.index)?.[source.name];
  // "Vega's letter says": she says it.
  if (source.head === 'document' && source.isOwned && owner?.person !== undefined) {
    return { kind: 'named', person: owner.person };
  }
  if (source.head === 'body' || source.head === 'document') {
    return { kind: 'body', name: bodyName(reading, source, owner) };
  }
  const speaksFor = language.isSpokesperson(source.lower) && !source.isPlural;
  if (speaksFor && owner?.found.kind === 'body') {
    const known = holderOf(reading, source);
    return known ?? { kind: 'body', name: fullBodyName(discourse, textOf(text, owner.span)) };
  }
  if (speaksFor && owner === undefined) {
    const body = bodyBehindFor(reading, view, source) ?? bodySpokenFor(reading, words);
    if (body !== undefined) return { kind: 'body', name: body };
  }
  if (source.isPlural) {
    const name = language.namedPlural(words);
    return name === undefined ? { kind: 'described', mention: spanOf(source) } : { kind: 'body', name };
  }
  const isTheirs = source.possessor !== undefined || source.isOwned;
  if (!source.isDefinite) return { kind: 'described', mention: spanOf(source) };
  if (isTheirs) return holderOf(reading, source) ?? { kind: 'described', mention: spanOf(source) };
  const { named } = resolveRole(reading, source);
  if (named === undefined) return { kind: 'described', mention: spanOf(source) };
  return { kind: 'resolved', person: named.person, antecedent: named.span, by: 'role' };
}

/** " for the ", " from the " */
const LONGEST_LINK = 12;

/** "A spokesperson for the Harbour Department": the body that is named behind “for”. */
function bodyBehindFor(
  { article, people, language }: Reading,
  view: PassageView,
  source: NominalChunk,
): string | undefined {
  const { text } = article;
  const placed = people.placed.get(view.index) ?? [];
  // A passage may hold very many names.
  const behind = placed[firstPlace(placed.length, (at) => (placed[at]?.span.start ?? 0) > source.end)];
  if (behind === undefined || behind.span.start - source.end > LONGEST_LINK) return undefined;
  if (behind.found.kind !== 'body' || behind.person !== undefined) return undefined;
  const isTied = language.discourse.linksToBody(text.slice(source.end, behind.span.start));
  return isTied ? textOf(text, behind.span) : undefined;
}

/** "A council spokeswoman" speaks for the council that the article has named; undefined where it has named none. */
function bodySpokenFor({ discourse, language }: Reading, words: string): string | undefined {
  const noun = language.discourse.bodySpokenFor(words);
  if (noun === undefined) return undefined;
  const full = fullBodyName(discourse, noun);
  return full === noun ? undefined : full;
}

/** The one person of whom the article has said that they hold this very office. */
function holderOf(reading: Reading, source: NominalChunk): AnnotatedAttribution | undefined {
  const { named, candidates } = resolveRole(reading, source);
  if (candidates.length !== 1 || named === undefined) return undefined;
  return { kind: 'resolved', person: named.person, antecedent: named.span, by: 'role' };
}

/** "Vega's campaign" is called "Vega campaign"; "the commission" by the full name that the article gave. */
function bodyName(
  { article, discourse, language }: Reading,
  source: NominalChunk,
  owner: PlacedPerson | undefined,
): string {
  const { text } = article;
  if (owner !== undefined && source.isOwned && source.head === 'body') {
    const noun = language.discourse.withoutPossession(
      textOf(text, { start: owner.span.end, end: source.end }),
    );
    return `${textOf(text, owner.span)} ${noun}`;
  }
  // A report or a letter of a named body speaks for it.
  if (source.head === 'document' && owner !== undefined && (owner.found.kind === 'body' || source.isOwned))
    return fullBodyName(discourse, textOf(text, owner.span));
  return fullBodyName(discourse, language.discourse.withoutDeterminer(textOf(text, source)));
}

/** The longest name among the bodies met so far that ends with these words, or that they are the initials of. */
function fullBodyName(discourse: Discourse, name: string): string {
  const lower = name.toLowerCase();
  const bare = name.replaceAll('.', '');
  const isAcronym = bare.length > 1 && bare.length < 7 && bare === bare.toUpperCase();
  for (const full of discourse.bodies.keys()) {
    const other = full.toLowerCase();
    if (other.endsWith(` ${lower}`) || other.startsWith(`${lower} `)) return full;
    if (isAcronym && initialsOf(full) === bare) return full;
  }
  return name;
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
