import type { AnnotatedAttribution } from './annotation.ts';
import { isUnknownName } from './article-people.ts';
import { attachCue } from './attach-cue.ts';
import { besideSource } from './beside-source.ts';
import type { Chunk } from './chunk.ts';
import { chunkUnit } from './chunk-unit.ts';
import type { Cue } from './cue.ts';
import { hasAsked, isSubjectAt, NOBODY } from './discourse.ts';
import { findCues } from './find-source.ts';
import { isBareTerm, isCommonName } from './is-bare-term.ts';
import { isPassivelySaid } from './is-passively-said.ts';
import { kindOfQuotation } from './kind-of-quotation.ts';
import { mainSubject } from './left-source.ts';
import type { Unit } from './passage-view.ts';
import { type Place, type Reading, rememberSpeech, resolveAndKeep } from './reading.ts';
import { genderOfPronoun } from './resolve-pronoun.ts';
import { resolveSource } from './resolve-source.ts';

/** A sentence opens within so many chunks. */
const OPENING = 4;
const NO_SOURCE: AnnotatedAttribution = { kind: 'unattributed', reason: 'no-source', candidates: [] };
const NO_CUE: AnnotatedAttribution = { kind: 'unattributed', reason: 'no-cue', candidates: [] };

/** Reads one unit: the names it brings to mind, its quotations and who says them, and what it reports. */
export function readUnit(reading: Reading, place: Place, unit: Unit): void {
  const chunks = chunkUnit(place.view, unit);
  if (place.view.passage.kind === 'body') {
    meetOpening(reading, place, chunks);
    meetNames(reading, place, chunks);
  }
  const cues = findCues(chunks);
  const used = readQuotations(reading, place, chunks, cues);
  if (place.view.passage.kind === 'body') readStatements(reading, place, chunks, cues, used);
}

function meetNames(reading: Reading, { view, unit }: Place, chunks: readonly Chunk[]): void {
  const { people, discourse, article } = reading;
  chunks.forEach((chunk, at) => {
    if (chunk.name === undefined) return;
    const placed = people.placed.get(view.index)?.[chunk.name];
    if (placed === undefined || hasAsked(chunks, at)) return;
    const { span, person } = placed;
    if (person !== undefined) {
      const isSubject = chunk.kind === 'name' && chunk.isPossessive !== true && isSubjectAt(chunks, at);
      const isIntroduced =
        chunk.kind === 'name' &&
        placed.words.length > 1 &&
        chunks[at + 1]?.kind === 'comma' &&
        chunks[at + 2]?.head === 'person';
      discourse.named.push({
        person,
        span,
        at: span.start,
        passage: view.index,
        unit,
        isSubject,
        isIntroduced,
      });
    } else if (at === 0 && isUnknownName(placed)) {
      discourse.named.push({
        person: NOBODY,
        span,
        at: span.start,
        passage: view.index,
        unit,
        isSubject: true,
      });
    } else if (placed.found.kind === 'body') {
      const name = article.text.slice(span.start, span.end);
      discourse.bodies.meet(name);
      discourse.lastBody = { name, span };
    }
  });
}

/** "He also came", "The governor was speaking": the subject with which a sentence opens stays in mind, whether it speaks or not. */
function meetOpening(reading: Reading, place: Place, chunks: readonly Chunk[]): void {
  const opening = mainSubject(chunks, Math.min(chunks.length, OPENING));
  if (opening === undefined || opening.kind === 'name') return;
  const isPerson =
    opening.kind === 'pronoun'
      ? genderOfPronoun(opening.lower) !== undefined
      : opening.head === 'person' && opening.isDefinite === true && opening.isPlural !== true;
  if (isPerson && opening.kind === 'pronoun') resolveAndKeep(reading, place, opening, false);
}

/** Reads the unit's quotations, and gives back the cues that they took. */
function readQuotations(
  reading: Reading,
  place: Place,
  chunks: readonly Chunk[],
  cues: readonly Cue[],
): ReadonlySet<Cue> {
  const { article, quotations } = reading;
  const used = new Set<Cue>();
  let open: { readonly stretch: number; readonly cue: Cue } | undefined;
  chunks.forEach((chunk, at) => {
    const { stretch } = chunk;
    if (chunk.kind !== 'quotation' || stretch === undefined) return;
    const cue = attachCue(article.text, chunks, at, cues);
    const begun = quotations.get(stretch);
    // A quotation that runs over paragraphs may name its speaker behind the last of them.
    if (begun !== undefined && (begun.cue !== undefined || cue === undefined || cue.at < at)) return;
    const isUnsaid = cue === undefined && isPassivelySaid(chunks, at);
    const beside = cue === undefined ? besideSource(chunks, at) : undefined;
    const isTerm =
      cue === undefined
        ? (beside === undefined || at > 0) &&
          !isUnsaid &&
          place.view.passage.kind === 'body' &&
          isBareTerm(article.text, chunks, at)
        : isCommonName(article.text, chunks, at, cue);
    if (isTerm) return;
    if (cue !== undefined && open?.cue === cue && goesOn(chunks, at, cue)) {
      join(reading, open.stretch, stretch);
      return;
    }
    const source = cue?.source ?? beside;
    const resolved =
      source === undefined
        ? undefined
        : (sameAsDescribed(reading, place, cue, source) ?? resolveAndKeep(reading, place, source));
    const attribution = resolved ?? (isUnsaid ? NO_SOURCE : withoutSource(reading, place, chunks, at));
    addQuotation(reading, place, stretch, cue, source, attribution);
    if (cue !== undefined) used.add(cue);
    if (resolved !== undefined && source !== undefined) rememberSpeech(reading, place, resolved, source);
    open = cue !== undefined && cue.at > at ? { stretch, cue } : undefined;
  });
  return used;
}

/** “We wait,” she said, “and then we vote.”: the second part goes on behind the clause between the two. */
function goesOn(chunks: readonly Chunk[], at: number, cue: Cue): boolean {
  const before = chunks[at - 1];
  return (
    cue.at < at &&
    before !== undefined &&
    (before.kind === 'comma' || before.kind === 'dash' || before === chunks[cue.at])
  );
}

/** "The 34-year-old said: “…” He added: “…”": whoever adds is the one who spoke, though the article does not name them. */
function sameAsDescribed(
  { discourse }: Reading,
  place: Place,
  cue: Cue | undefined,
  source: Chunk,
): AnnotatedAttribution | undefined {
  const last = discourse.lastSpeech;
  if (last?.attribution.kind !== 'described' || place.paragraph - last.paragraph > 1) return undefined;
  if (source.kind !== 'pronoun' || genderOfPronoun(source.lower) === undefined) return undefined;
  return /^(?:add|continu)/.test(cue?.chunk.lower ?? '') ? last.attribution : undefined;
}

function join({ quotations, stretches }: Reading, first: number, second: number): void {
  const quotation = quotations.get(first);
  const more = stretches[second];
  if (quotation === undefined || more === undefined) return;
  quotations.set(first, {
    ...quotation,
    content: [...quotation.content, ...more.parts.map(({ content }) => content)],
  });
}

/** No words of its own say who speaks: the speaker before goes on, or the sentence's subject has spoken. */
function withoutSource(
  reading: Reading,
  place: Place,
  chunks: readonly Chunk[],
  at: number,
): AnnotatedAttribution {
  const isAlone = chunks.every(
    (chunk) =>
      chunk.kind === 'quotation' || chunk.kind === 'mark' || chunk.kind === 'dash' || chunk.kind === 'comma',
  );
  if (!isAlone) {
    const subject = mainSubject(chunks, at);
    if (subject !== undefined) {
      const attribution = resolveAndKeep(reading, place, subject);
      if (attribution.kind !== 'unattributed') return attribution;
    }
    return NO_CUE;
  }
  const last = reading.discourse.lastSpeech;
  if (last === undefined || place.paragraph - last.paragraph > 1) return NO_CUE;
  const { attribution, source } = last;
  if (attribution.kind === 'named' || attribution.kind === 'resolved') {
    return { kind: 'resolved', person: attribution.person, antecedent: source, by: 'continuation' };
  }
  return attribution.kind === 'body' ? { ...attribution, antecedent: source } : attribution;
}

function addQuotation(
  { article, stretches, quotations }: Reading,
  { view }: Place,
  stretch: number,
  cue: Cue | undefined,
  source: Chunk | undefined,
  attribution: AnnotatedAttribution,
): void {
  const marked = stretches[stretch];
  if (marked === undefined || marked.parts.every(({ content }) => content.end <= content.start)) return;
  quotations.set(stretch, {
    passage: marked.parts[0]?.passage ?? view.index,
    kind: kindOfQuotation(article.text, view.passage, marked),
    content: marked.parts.map(({ content }) => content),
    ...(cue === undefined ? {} : { cue: { start: cue.chunk.start, end: cue.chunk.end } }),
    ...(source === undefined ? {} : { source: { start: source.start, end: source.end } }),
    attribution,
  });
}

/** Reported speech: verbs of uttering that no quotation took. Who spoke last is who the next quotation goes on from. */
function readStatements(
  reading: Reading,
  place: Place,
  chunks: readonly Chunk[],
  cues: readonly Cue[],
  used: ReadonlySet<Cue>,
): void {
  const first = chunks[0];
  const last = chunks.at(-1);
  if (first === undefined || last === undefined) return;
  let isReported = used.size > 0;
  for (const cue of cues) {
    if (used.has(cue) || cue.source === undefined || cue.chunk.owner !== undefined) continue;
    const attribution = resolveAndKeep(reading, place, cue.source, cue.chunk.cue?.form === 'finite');
    if (used.size === 0) rememberSpeech(reading, place, attribution, cue.source);
    if (isReported || cue.chunk.cue?.kind !== 'speech' || cue.chunk.cue.form !== 'finite') continue;
    isReported = true;
    reading.statements.push({
      passage: place.view.index,
      span: { start: first.start, end: last.end },
      cue: { start: cue.chunk.start, end: cue.chunk.end },
      source: { start: cue.source.start, end: cue.source.end },
      attribution,
    });
  }
  if (cues.some((cue) => cue.source !== undefined) || used.size > 0) return;
  const subject = last.kind === 'colon' || chunks.length > 2 ? mainSubject(chunks, chunks.length) : undefined;
  if (subject === undefined || subject.kind === 'nominal') return;
  const { article, people, discourse } = reading;
  rememberSpeech(
    reading,
    place,
    resolveSource(article.text, place.view, people, discourse, subject),
    subject,
  );
}
