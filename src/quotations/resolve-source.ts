import { BODY_NOUNS } from '../people/body-nouns.ts';
import { type Span, textOf } from '../text/span.ts';
import type { AnnotatedAttribution } from './annotation.ts';
import type { ArticlePeople, PlacedPerson } from './article-people.ts';
import type { Chunk } from './chunk.ts';
import { type Discourse, NOBODY } from './discourse.ts';
import type { PassageView } from './passage-view.ts';
import { genderOfPronoun, resolvePronoun } from './resolve-pronoun.ts';
import { resolveRole, roleWords } from './resolve-role.ts';
import { resolveSharedName } from './resolve-shared-name.ts';

const NO_SOURCE: AnnotatedAttribution = { kind: 'unattributed', reason: 'no-source', candidates: [] };

/** Ties the words that speak to a person, a body or a description. */
export function resolveSource(
  text: string,
  view: PassageView,
  people: ArticlePeople,
  discourse: Discourse,
  source: Chunk,
): AnnotatedAttribution {
  if (source.kind === 'name') return resolveName(text, view, people, discourse, source);
  if (source.kind === 'pronoun') return resolveAsPronoun(discourse, source, view.index);
  return resolveNominal(text, view, people, discourse, source);
}

function resolveName(
  text: string,
  view: PassageView,
  people: ArticlePeople,
  discourse: Discourse,
  source: Chunk,
): AnnotatedAttribution {
  const placed = people.placed.get(view.index)?.[source.name ?? -1];
  if (placed === undefined) return NO_SOURCE;
  if (placed.person !== undefined) return { kind: 'named', person: placed.person };
  if (placed.candidates.length > 0) {
    const meant = resolveSharedName(discourse, placed.candidates, source.start);
    if (meant !== undefined)
      return { kind: 'resolved', person: meant.person, antecedent: meant.span, by: 'name' };
    return { kind: 'unattributed', reason: 'ambiguous', candidates: placed.candidates };
  }
  return { kind: 'body', name: discourse.bodies.fullNameOf(textOf(text, placed.span)) };
}

function resolveAsPronoun(discourse: Discourse, source: Chunk, passage: number): AnnotatedAttribution {
  const gender = genderOfPronoun(source.lower);
  if (gender !== undefined) {
    const named = resolvePronoun(discourse, gender, source.start, passage);
    if (named === undefined) return NO_SOURCE;
    if (named.person === NOBODY) return { kind: 'described', mention: named.span };
    return { kind: 'resolved', person: named.person, antecedent: named.span, by: 'pronoun' };
  }
  if (
    source.lower === 'it' ||
    source.lower === 'its' ||
    source.lower === 'they' ||
    source.lower === 'their'
  ) {
    const last = discourse.lastSpeech;
    if (last?.attribution.kind === 'body') return { ...last.attribution, antecedent: last.source };
    if (source.lower.startsWith('it')) {
      const body = discourse.lastBody;
      if (body !== undefined) return { kind: 'body', name: body.name, antecedent: body.span };
    }
    return { kind: 'described', mention: spanOf(source) };
  }
  return NO_SOURCE;
}

function resolveNominal(
  text: string,
  view: PassageView,
  people: ArticlePeople,
  discourse: Discourse,
  source: Chunk,
): AnnotatedAttribution {
  const words = textOf(text, source);
  const owner = source.name === undefined ? undefined : people.placed.get(view.index)?.[source.name];
  // "Vega's letter says": she says it.
  if (source.head === 'document' && source.isOwned === true && owner?.person !== undefined) {
    return { kind: 'named', person: owner.person };
  }
  if (source.head === 'body' || source.head === 'document') {
    return { kind: 'body', name: bodyName(text, discourse, source, words, owner) };
  }
  if (SPOKESPEOPLE.has(source.lower) && source.isPlural !== true && owner?.found.kind === 'body') {
    const known = holderOf(discourse, words, source);
    return known ?? { kind: 'body', name: discourse.bodies.fullNameOf(textOf(text, owner.span)) };
  }
  if (SPOKESPEOPLE.has(source.lower) && source.isPlural !== true && owner === undefined) {
    const body = bodyBehindFor(text, view, people, source) ?? bodySpokenFor(discourse, words);
    if (body !== undefined) return { kind: 'body', name: body };
  }
  if (source.isPlural === true) {
    if (!/^the\s/i.test(words)) return { kind: 'described', mention: spanOf(source) };
    return { kind: 'body', name: words.replace(/^the\s+/i, '') };
  }
  const isTheirs = source.possessor !== undefined || source.isOwned === true;
  if (source.isDefinite !== true) return { kind: 'described', mention: spanOf(source) };
  if (isTheirs) return holderOf(discourse, words, source) ?? { kind: 'described', mention: spanOf(source) };
  const { named } = resolveRole(
    discourse,
    roleWords(words),
    source.lower,
    source.start,
    /\s\p{Lu}/u.test(words),
  );
  if (named === undefined) return { kind: 'described', mention: spanOf(source) };
  return { kind: 'resolved', person: named.person, antecedent: named.span, by: 'role' };
}

const SPOKESPEOPLE = new Set(['spokesman', 'spokeswoman', 'spokesperson']);

/** " for the ", " from the " */
const LONGEST_LINK = 12;

/** "A spokesperson for the Harbour Department": the body that is named behind “for”. */
function bodyBehindFor(
  text: string,
  view: PassageView,
  people: ArticlePeople,
  source: Chunk,
): string | undefined {
  const link = / (?:for|from|at) (?:the )?$/;
  const placed = people.placed.get(view.index) ?? [];
  // By halves: a passage may hold very many names.
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.span.start ?? 0) > source.end) high = middle;
    else low = middle + 1;
  }
  const behind = placed[low];
  if (behind === undefined || behind.span.start - source.end > LONGEST_LINK) return undefined;
  if (behind.found.kind !== 'body' || behind.person !== undefined) return undefined;
  return link.test(text.slice(source.end, behind.span.start)) ? textOf(text, behind.span) : undefined;
}

/** Looked for at the beginnings of words alone, or a word without end would be read from each of its letters. */
const LAST_BUT_ONE = /(?<!\p{L})(\p{L}+) \p{L}+$/u;

/** "A council spokeswoman" speaks for the council that the article has named; undefined where it has named none. */
function bodySpokenFor(discourse: Discourse, words: string): string | undefined {
  const noun = LAST_BUT_ONE.exec(words)?.[1]?.toLowerCase() ?? '';
  if (!BODY_NOUNS.has(noun)) return undefined;
  const full = discourse.bodies.fullNameOf(noun);
  return full === noun ? undefined : full;
}

/** The one person of whom the article has said that they hold this very office. */
function holderOf(discourse: Discourse, words: string, source: Chunk): AnnotatedAttribution | undefined {
  const { named, holders } = resolveRole(
    discourse,
    roleWords(words),
    source.lower,
    source.start,
    /\s\p{Lu}/u.test(words),
  );
  if (holders.size !== 1 || named === undefined) return undefined;
  return { kind: 'resolved', person: named.person, antecedent: named.span, by: 'role' };
}

/** "Vega's campaign" is called "Vega campaign"; "the commission" by the full name that the article gave. */
function bodyName(
  text: string,
  discourse: Discourse,
  source: Chunk,
  words: string,
  owner: PlacedPerson | undefined,
): string {
  if (owner !== undefined && source.isOwned === true && source.head === 'body') {
    const noun = textOf(text, { start: owner.span.end, end: source.end })
      .replace(/^['’]s?/, '')
      .trim();
    return `${textOf(text, owner.span)} ${noun}`;
  }
  // A report or a letter of a named body speaks for it.
  if (
    source.head === 'document' &&
    owner !== undefined &&
    (owner.found.kind === 'body' || source.isOwned === true)
  )
    return discourse.bodies.fullNameOf(textOf(text, owner.span));
  return discourse.bodies.fullNameOf(words.replace(/^(?:the|a|an|this|that|its|his|her|their|our)\s+/i, ''));
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
