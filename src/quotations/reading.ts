import type { Article } from '../corpus/article.ts';
import type { AnnotatedAttribution, AnnotatedQuotation, AnnotatedStatement } from './annotation.ts';
import type { ArticlePeople } from './article-people.ts';
import type { Chunk } from './chunk.ts';
import type { Discourse, Named } from './discourse.ts';
import type { MarkedStretch } from './find-marked-stretches.ts';
import type { PassageView } from './passage-view.ts';
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
  if (attribution.kind !== 'resolved' && attribution.kind !== 'named') return attribution;
  const own = { start: source.start, end: source.end };
  const span = attribution.kind === 'resolved' ? attribution.antecedent : own;
  const named: Named = {
    person: attribution.person,
    span,
    at: source.start,
    passage: place.view.index,
    unit: place.unit,
    isSubject: true,
  };
  if (speaks) discourse.named.push(named);
  else keepInOrder(discourse.named, named);
  if (attribution.kind === 'resolved' && attribution.by === 'role') {
    const known = discourse.roles.get(attribution.person) ?? new Set<string>();
    discourse.roles.set(attribution.person, known.add(article.text.slice(own.start, own.end)));
  }
  return attribution;
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
