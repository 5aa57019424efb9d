import type { NameChunk, NominalChunk, NounPhrase, PronounChunk } from '../languages/chunk.ts';
import { type Span, textOf } from '../text/span.ts';
import type { AnnotatedAttribution } from './annotation.ts';
import type { PlacedPerson } from './article-people.ts';
import { type Discourse, type Named, NOBODY } from './discourse.ts';
import type { PassageView } from './passage-view.ts';
import type { Reading } from './reading.ts';
import { bodyBehind, resolveBody, resolveDocument } from './resolve-body.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { resolveRole } from './resolve-role.ts';
import { resolveSharedName, surnamesOf } from './resolve-shared-name.ts';
import { nameRivals, pronounRivals } from './rivals.ts';

const NO_SOURCE: AnnotatedAttribution = { kind: 'unattributed', reason: 'no-source', candidates: [] };

/** Ties the words that speak to a person, a body or a description. */
export function resolveSource(reading: Reading, view: PassageView, source: NounPhrase): AnnotatedAttribution {
  if (source.kind === 'name') return resolveName(reading, view, source);
  if (source.kind === 'pronoun') return resolveAsPronoun(reading, source, view.index);
  return resolveNominal(reading, view, source);
}

function resolveName(
  { article, people, discourse, watch }: Reading,
  view: PassageView,
  source: NameChunk,
): AnnotatedAttribution {
  const placed = people.placed.get(view.index)?.[source.name];
  if (placed === undefined) return NO_SOURCE;
  watch?.onRule?.('name of one person', source, placed.person === undefined ? undefined : placed.span);
  if (placed.person !== undefined) return { kind: 'named', person: placed.person };
  if (placed.candidates.length > 0) {
    const isSurname = surnamesOf(people.grouped, placed.candidates).has(placed.words.at(-1));
    const meant = resolveSharedName(discourse, placed.candidates, source.start, isSurname);
    watch?.onRule?.('name that several share', source, meant?.span);
    watch?.onRivals?.(source, nameRivals(discourse, placed.candidates, source.start, meant));
    if (meant !== undefined)
      return { kind: 'resolved', person: meant.person, antecedent: meant.span, by: 'name' };
    return { kind: 'unattributed', reason: 'ambiguous', candidates: placed.candidates };
  }
  watch?.onRule?.('name of a body', source, placed.span);
  return { kind: 'body', name: discourse.bodies.fullNameOf(textOf(article.text, placed.span)) };
}

function resolveAsPronoun(
  { discourse, language, watch }: Reading,
  source: PronounChunk,
  passage: number,
): AnnotatedAttribution {
  const gender = language.discourse.genderOfPronoun(source.lower);
  if (gender !== undefined) {
    const named = resolvePronoun(discourse, gender, source.start, passage);
    watch?.onRule?.('pronoun for a person', source, named?.span);
    watch?.onRivals?.(source, pronounRivals(discourse, gender, source.start, passage, named));
    if (named === undefined) return NO_SOURCE;
    if (named.person === NOBODY)
      return spokenFor(discourse, named) ?? { kind: 'described', mention: named.span };
    return { kind: 'resolved', person: named.person, antecedent: named.span, by: 'pronoun' };
  }
  const meant = language.discourse.bodyPronoun(source.lower);
  if (meant === undefined) return NO_SOURCE;
  const { lastSpeech, lastBody } = discourse;
  const spoken = lastSpeech?.attribution.kind === 'body' ? lastSpeech : undefined;
  if (meant === 'body' && lastBody !== undefined && lastBody.span.start > (spoken?.source.start ?? -1)) {
    watch?.onRule?.('pronoun for a body', source, lastBody.span);
    if (lastBody.name === undefined) return { kind: 'described', mention: lastBody.span };
    return { kind: 'body', name: lastBody.name, antecedent: lastBody.span };
  }
  watch?.onRule?.('pronoun for a body', source, spoken?.source);
  if (spoken?.attribution.kind === 'body') return { ...spoken.attribution, antecedent: spoken.source };
  return { kind: 'described', mention: spanOf(source) };
}

/** "A spokeswoman for the harbour said … She added": she speaks for the harbour again. */
function spokenFor({ lastSpeech }: Discourse, named: Named): AnnotatedAttribution | undefined {
  if (lastSpeech?.attribution.kind !== 'body' || lastSpeech.source.start !== named.at) return undefined;
  return { ...lastSpeech.attribution, antecedent: lastSpeech.source };
}

function resolveNominal(reading: Reading, view: PassageView, source: NominalChunk): AnnotatedAttribution {
  const { discourse, people, watch } = reading;
  const { text } = reading.article;
  const language = reading.language.discourse;
  const words = textOf(text, source);
  const owner = source.name === undefined ? undefined : people.placed.get(view.index)?.[source.name];
  if (source.head === 'document' || source.head === 'body') watch?.onRule?.(source.head, source, source);
  if (source.head === 'document') return resolveDocument(reading, view, source, owner);
  if (source.head === 'body') return resolveBody(reading, source, owner);
  const speaksFor = language.isSpokesperson(source.lower) && !source.isPlural;
  // Whom "a Brightway spokeswoman" speaks for is no person, known or not.
  if (speaksFor && owner !== undefined && isBody(owner)) {
    const known = holderOf(reading, source);
    if (known === undefined) watch?.onRule?.('spokesperson of a body', source, owner.span);
    return known ?? { kind: 'body', name: discourse.bodies.fullNameOf(textOf(text, owner.span)) };
  }
  if (speaksFor && owner === undefined) {
    const body =
      bodyBehind(reading, view, source) ??
      bodySpokenFor(reading, words) ??
      bodyJustNamed(reading, view, source);
    watch?.onRule?.('spokesperson of a body', source, body === undefined ? undefined : source);
    if (body !== undefined) return { kind: 'body', name: body };
  }
  if (source.isPlural) {
    const name = language.namedPlural(words);
    watch?.onRule?.('plural', source, source);
    return name === undefined ? { kind: 'described', mention: spanOf(source) } : { kind: 'body', name };
  }
  const isTheirs = source.possessor !== undefined || source.isOwned;
  if (!source.isDefinite) return described(reading, source);
  if (isTheirs) return holderOf(reading, source) ?? described(reading, source);
  const { named } = resolveRole(reading, source);
  if (named === undefined) return described(reading, source);
  return { kind: 'resolved', person: named.person, antecedent: named.span, by: 'role' };
}

/** "Harbour Rail shut the line. A spokeswoman said": for the body of which the sentence before has told, in the same paragraph. */
function bodyJustNamed({ discourse }: Reading, view: PassageView, source: NominalChunk): string | undefined {
  const { lastBody, unit } = discourse;
  if (lastBody?.name === undefined || source.isDefinite || unit - lastBody.unit > 1) return undefined;
  const isSamePassage = lastBody.span.start >= view.passage.span.start;
  return isSamePassage && lastBody.span.start < source.start ? lastBody.name : undefined;
}

function isBody({ found, person }: PlacedPerson): boolean {
  return found.kind === 'body' || (found.kind === 'unknown' && person === undefined);
}

/** "A voter said": the article tells no more of them than these words. */
function described({ watch }: Reading, source: NominalChunk): AnnotatedAttribution {
  watch?.onRule?.('description', source, source);
  return { kind: 'described', mention: spanOf(source) };
}

/** "A council spokeswoman" speaks for the council that the article has named; undefined where it has named none. */
function bodySpokenFor({ discourse, language }: Reading, words: string): string | undefined {
  const noun = language.discourse.bodySpokenFor(words);
  if (noun === undefined) return undefined;
  const full = discourse.bodies.fullNameOf(noun);
  return full === noun ? undefined : full;
}

/** The one person of whom the article has said that they hold this very office. */
function holderOf(reading: Reading, source: NominalChunk): AnnotatedAttribution | undefined {
  const { named, holders } = resolveRole(reading, source);
  if (holders.size !== 1 || named === undefined) return undefined;
  return { kind: 'resolved', person: named.person, antecedent: named.span, by: 'role' };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
