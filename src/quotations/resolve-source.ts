import { type Span, textOf } from '../text/span.ts';
import type { AnnotatedAttribution } from './annotation.ts';
import type { ArticlePeople } from './article-people.ts';
import type { Chunk } from './chunk.ts';
import type { Discourse } from './discourse.ts';
import type { PassageView } from './passage-view.ts';
import { genderOfPronoun, resolvePronoun } from './resolve-pronoun.ts';
import { resolveRole, roleWords } from './resolve-role.ts';

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
  if (source.kind === 'pronoun') return resolveAsPronoun(discourse, source);
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
  if (placed.candidates.length > 0)
    return { kind: 'unattributed', reason: 'ambiguous', candidates: placed.candidates };
  return { kind: 'body', name: fullBodyName(discourse, textOf(text, placed.span)) };
}

function resolveAsPronoun(discourse: Discourse, source: Chunk): AnnotatedAttribution {
  const gender = genderOfPronoun(source.lower);
  if (gender !== undefined) {
    const named = resolvePronoun(discourse, gender, source.start);
    if (named === undefined) return NO_SOURCE;
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
      const body = discourse.bodies.findLast(({ span }) => span.start < source.start);
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
  if (source.head === 'body' || source.head === 'document') {
    return { kind: 'body', name: bodyName(text, view, people, discourse, source, words) };
  }
  if (source.isPlural === true) return { kind: 'described', mention: spanOf(source) };
  const isTheirs = source.possessor !== undefined || source.name !== undefined;
  if (source.isDefinite !== true || isTheirs) return { kind: 'described', mention: spanOf(source) };
  const asked = roleWords(words);
  const { named } = resolveRole(discourse, asked, source.lower, source.start);
  if (named === undefined) return { kind: 'described', mention: spanOf(source) };
  return { kind: 'resolved', person: named.person, antecedent: named.span, by: 'role' };
}

/** "Vega's campaign" is called "Vega campaign"; "the commission" by the full name that the article gave. */
function bodyName(
  text: string,
  view: PassageView,
  people: ArticlePeople,
  discourse: Discourse,
  source: Chunk,
  words: string,
): string {
  const owner = source.name === undefined ? undefined : people.placed.get(view.index)?.[source.name];
  if (owner !== undefined && source.head === 'body') {
    return `${textOf(text, owner.span)} ${textOf(text, { start: owner.span.end, end: source.end })
      .replace(/^['’]s?/, '')
      .trim()}`;
  }
  const bare = words.replace(/^(?:the|a|an|this|that|its|his|her|their|our)\s+/i, '');
  return fullBodyName(discourse, bare);
}

/** The longest name among the bodies met so far that ends with these words. */
function fullBodyName(discourse: Discourse, name: string): string {
  const lower = name.toLowerCase();
  const full = discourse.bodies.find((body) => body.name.toLowerCase().endsWith(` ${lower}`));
  return full?.name ?? name;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
