import type { Article } from '../corpus/article.ts';
import type { Span } from '../text/span.ts';
import { annotatePeople } from './annotate-people.ts';
import type {
  AnnotatedAttribution,
  AnnotatedQuotation,
  AnnotatedStatement,
  ArticleAnnotation,
} from './annotation.ts';
import { findArticlePeople } from './article-people.ts';
import { attachCue } from './attach-cue.ts';
import type { Chunk } from './chunk.ts';
import { chunkUnit } from './chunk-unit.ts';
import { type Discourse, isSubjectAt } from './discourse.ts';
import { findMarkedStretches, type MarkedStretch, mayQuote } from './find-marked-stretches.ts';
import { type Cue, findCues } from './find-source.ts';
import { isSpeech } from './is-speech.ts';
import { lowerWordsOf, type PassageView, tokensOf, viewPassage } from './passage-view.ts';
import { resolveSource } from './resolve-source.ts';

const NO_CUE: AnnotatedAttribution = { kind: 'unattributed', reason: 'no-cue', candidates: [] };

/**
 * Who says what in one article: its people, its quotations with their speakers, and what it reports without quoting. Depends on
 * the article alone, and is linear in its length.
 */
export function annotateArticle(article: Article): ArticleAnnotation {
  const { text } = article;
  const stretches = findMarkedStretches(article);
  const views = viewArticle(article, stretches);
  const people = findArticlePeople(views);
  const annotated = annotatePeople(text, views, people);
  const discourse: Discourse = {
    named: [],
    roles: annotated.roles,
    genders: annotated.people.map(({ gender }) => gender),
    bodies: [],
    lastSpeech: undefined,
  };
  const quotations = new Map<number, AnnotatedQuotation>();
  const statements: AnnotatedStatement[] = [];
  let unitNumber = 0;
  for (const view of views) {
    if (!mayQuote(view.passage)) continue;
    const isBody = view.passage.kind === 'body';
    for (const unit of view.units) {
      unitNumber++;
      const chunks = chunkUnit(view, unit);
      if (isBody) meetNames(chunks, view, unitNumber);
      const cues = findCues(chunks);
      readUnit(chunks, cues, view, unitNumber);
    }
  }
  return {
    people: annotated.people,
    quotations: [...quotations.values()].sort(
      (one, other) => (one.content[0]?.start ?? 0) - (other.content[0]?.start ?? 0),
    ),
    statements,
  };

  function meetNames(chunks: readonly Chunk[], view: PassageView, unit: number): void {
    chunks.forEach((chunk, at) => {
      if (chunk.name === undefined) return;
      const placed = people.placed.get(view.index)?.[chunk.name];
      if (placed === undefined) return;
      if (placed.person !== undefined) {
        discourse.named.push({
          person: placed.person,
          span: placed.span,
          at: placed.span.start,
          passage: view.index,
          unit,
          isSubject: chunk.kind === 'name' && chunk.isPossessive !== true && isSubjectAt(chunks, at),
        });
      } else if (placed.found.kind === 'body') {
        discourse.bodies.push({ name: text.slice(placed.span.start, placed.span.end), span: placed.span });
      }
    });
  }

  /** A pronoun or an office that was resolved keeps its person in mind, as a subject. */
  function resolve(source: Chunk, view: PassageView, unit: number): AnnotatedAttribution {
    const attribution = resolveSource(text, view, people, discourse, source);
    if (attribution.kind !== 'resolved' && attribution.kind !== 'named') return attribution;
    const span = attribution.kind === 'resolved' ? attribution.antecedent : spanOf(source);
    discourse.named.push({
      person: attribution.person,
      span,
      at: source.start,
      passage: view.index,
      unit,
      isSubject: true,
    });
    if (attribution.kind === 'resolved' && attribution.by === 'role') {
      const known = discourse.roles.get(attribution.person) ?? [];
      discourse.roles.set(attribution.person, [...known, text.slice(source.start, source.end)]);
    }
    return attribution;
  }

  function readUnit(chunks: readonly Chunk[], cues: readonly Cue[], view: PassageView, unit: number): void {
    const isBody = view.passage.kind === 'body';
    const used = new Set<Cue>();
    let wasAttributed = false;
    chunks.forEach((chunk, at) => {
      if (chunk.kind !== 'quotation' || chunk.stretch === undefined) return;
      if (quotations.has(chunk.stretch)) return;
      const cue = attachCue(text, chunks, at, cues);
      if (cue !== undefined) used.add(cue);
      const resolved = cue?.source === undefined ? undefined : resolve(cue.source, view, unit);
      const attribution = resolved ?? carriedOn(view);
      addQuotation(chunk.stretch, view, cue, attribution, isBody);
      wasAttributed = true;
      if (resolved !== undefined && cue?.source !== undefined) remember(resolved, cue.source, view);
    });
    for (const cue of cues) {
      if (used.has(cue) || cue.source === undefined || cue.chunk.cue?.kind !== 'speech' || !isBody) continue;
      const attribution = resolve(cue.source, view, unit);
      if (!wasAttributed) remember(attribution, cue.source, view);
      const first = chunks[0];
      const last = chunks.at(-1);
      if (first === undefined || last === undefined) continue;
      statements.push({
        passage: view.index,
        span: { start: first.start, end: last.end },
        cue: { start: cue.chunk.start, end: cue.chunk.end },
        source: { start: cue.source.start, end: cue.source.end },
        attribution,
      });
    }
  }

  function remember(attribution: AnnotatedAttribution, source: Chunk, view: PassageView): void {
    if (attribution.kind === 'unattributed') return;
    discourse.lastSpeech = {
      attribution,
      source: { start: source.start, end: source.end },
      passage: view.index,
    };
  }

  function carriedOn(view: PassageView): AnnotatedAttribution {
    const last = discourse.lastSpeech;
    if (last === undefined || view.index - last.passage > 1) return NO_CUE;
    const { attribution, source } = last;
    if (attribution.kind === 'named' || attribution.kind === 'resolved') {
      return { kind: 'resolved', person: attribution.person, antecedent: source, by: 'continuation' };
    }
    return attribution.kind === 'body' ? { ...attribution, antecedent: source } : attribution;
  }

  function addQuotation(
    stretch: number,
    view: PassageView,
    cue: Cue | undefined,
    attribution: AnnotatedAttribution,
    isBody: boolean,
  ): void {
    const marked = stretches[stretch];
    if (marked === undefined) return;
    quotations.set(stretch, {
      passage: view.index,
      kind: isBody ? kindOf(text, marked) : 'headline',
      content: marked.parts.map(({ content }) => content),
      ...(cue === undefined ? {} : { cue: spanOf(cue.chunk) }),
      ...(cue?.source === undefined ? {} : { source: spanOf(cue.source) }),
      attribution,
    });
  }
}

function viewArticle(article: Article, stretches: readonly MarkedStretch[]): readonly PassageView[] {
  const { text } = article;
  const byPassage = new Map<number, Map<number, MarkedStretch>>();
  stretches.forEach((stretch, number) => {
    for (const { passage } of stretch.parts) {
      const here = byPassage.get(passage) ?? new Map<number, MarkedStretch>();
      here.set(number, stretch);
      byPassage.set(passage, here);
    }
  });
  const readable = article.passages
    .map((passage, index) => ({ passage, index, tokens: tokensOf(text, passage) }))
    .filter(({ passage }) => mayQuote(passage) || passage.kind === 'caption');
  const lowerWords = lowerWordsOf(readable.map(({ tokens }) => tokens));
  const isTerm = (number: number): boolean => {
    const stretch = stretches[number];
    return stretch !== undefined && !isSpeech(article, stretch);
  };
  return readable.map(({ passage, index, tokens }) =>
    viewPassage(text, index, passage, tokens, byPassage.get(index) ?? new Map(), lowerWords, isTerm),
  );
}

/** A fragment is completed by the reporter's words: it begins small, or in the midst of a sentence without comma or colon. */
function kindOf(text: string, stretch: MarkedStretch): 'direct' | 'fragment' {
  const first = stretch.parts[0]?.content;
  if (first === undefined) return 'fragment';
  return /^[\p{Ll}]/u.test(text.slice(first.start, first.start + 2)) ? 'fragment' : 'direct';
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
