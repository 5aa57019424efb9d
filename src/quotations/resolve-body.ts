import type { NominalChunk } from '../languages/chunk.ts';
import { firstPlace } from '../text/first-place.ts';
import { type Span, textOf } from '../text/span.ts';
import type { AnnotatedAttribution } from './annotation.ts';
import type { PlacedPerson } from './article-people.ts';
import type { PassageView } from './passage-view.ts';
import type { Reading } from './reading.ts';

/** Units behind which a body that was a subject is not in mind any more. */
const NEAR = 3;
/** " for the ", " from the " */
const LONGEST_LINK = 12;

/** "Vega's campaign", "the commission" by the full name that the article gave, "the company" where one has just been named. */
export function resolveBody(
  reading: Reading,
  source: NominalChunk,
  owner: PlacedPerson | undefined,
): AnnotatedAttribution {
  const { article, discourse, language } = reading;
  const { text } = article;
  if (owner !== undefined && source.isOwned) {
    const noun = language.discourse.withoutPossession(
      textOf(text, { start: owner.span.end, end: source.end }),
    );
    return { kind: 'body', name: `${textOf(text, owner.span)} ${noun}` };
  }
  const words = language.discourse.withoutDeterminer(textOf(text, source));
  const full = discourse.bodies.fullNameOf(words);
  if (full !== words || !language.discourse.isAnyBody(source.lower)) return { kind: 'body', name: full };
  const last = discourse.lastBody;
  const isNear = last !== undefined && discourse.unit - last.unit <= NEAR;
  // "The company said": some company, and which one only what stands right before can tell.
  return isNear && source.isDefinite && last.name !== undefined
    ? { kind: 'body', name: last.name, antecedent: last.span }
    : { kind: 'described', mention: spanOf(source) };
}

/**
 * Whose a document is: its owner's ("Vega's letter"), that of whoever is named behind it ("a report from Harbour Bank"), or whoever was said
 * to have written one ("In a statement, the Harbour Party said … the statement said"). A document of nobody is a description.
 */
export function resolveDocument(
  reading: Reading,
  view: PassageView,
  source: NominalChunk,
  owner: PlacedPerson | undefined,
): AnnotatedAttribution {
  if (owner !== undefined && (owner.found.kind === 'body' || source.isOwned)) return issuerOf(reading, owner);
  const behind = namedBehind(reading, view, source);
  if (behind !== undefined) return issuerOf(reading, behind);
  const issuer = source.isDefinite ? reading.discourse.documents.get(source.lower) : undefined;
  if (issuer !== undefined) return issuer;
  // A treaty speaks for itself, and is listed by what it is called.
  return reading.language.discourse.isAct(source.lower)
    ? resolveBody(reading, source, undefined)
    : { kind: 'described', mention: spanOf(source) };
}

function issuerOf({ article, discourse }: Reading, { person, span }: PlacedPerson): AnnotatedAttribution {
  if (person !== undefined) return { kind: 'named', person };
  return { kind: 'body', name: discourse.bodies.fullNameOf(textOf(article.text, span)) };
}

/** The body named behind one who speaks for it: "a spokesperson for the Harbour Department". */
export function bodyBehind(reading: Reading, view: PassageView, source: NominalChunk): string | undefined {
  const behind = namedBehind(reading, view, source);
  if (behind === undefined || behind.found.kind !== 'body' || behind.person !== undefined) return undefined;
  return textOf(reading.article.text, behind.span);
}

/** The name behind a noun and a small word that ties the two: "for the", "from". */
function namedBehind(
  { article, people, language }: Reading,
  view: PassageView,
  source: NominalChunk,
): PlacedPerson | undefined {
  const placed = people.placed.get(view.index) ?? [];
  // A passage may hold very many names.
  const behind = placed[firstPlace(placed.length, (at) => (placed[at]?.span.start ?? 0) > source.end)];
  if (behind === undefined || behind.span.start - source.end > LONGEST_LINK) return undefined;
  const link = article.text.slice(source.end, behind.span.start);
  return language.discourse.linksToBody(link) ? behind : undefined;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
