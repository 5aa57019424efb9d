import type { Chunk, NounPhrase } from '../languages/chunk.ts';
import type { Cue } from '../languages/cue.ts';
import type { AnnotatedAttribution } from './annotation.ts';
import { besideSource } from './beside-source.ts';
import { decideSpeaker } from './decide-speaker.ts';
import { isBareTerm, isRowOfTerms } from './is-bare-term.ts';
import { kindOfQuotation } from './kind-of-quotation.ts';
import type { Place, Reading } from './reading.ts';
import { rememberSpeech, resolveAndKeep } from './resolve-and-keep.ts';

const NO_SOURCE: AnnotatedAttribution = { kind: 'unattributed', reason: 'no-source', candidates: [] };
const NO_CUE: AnnotatedAttribution = { kind: 'unattributed', reason: 'no-cue', candidates: [] };

/** Reads the unit's quotations, and gives back the cues that they took. */
export function readQuotations(
  reading: Reading,
  place: Place,
  chunks: readonly Chunk[],
  cues: readonly Cue[],
): ReadonlySet<Cue> {
  const { article, quotations, watch } = reading;
  const { clauses } = reading.language;
  const { attachCue, isCommonName, isDisowned, isPassivelySaid } = clauses;
  const used = new Set<Cue>();
  let open: { readonly stretch: number; readonly cue: Cue } | undefined;
  chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'quotation') return;
    const { stretch } = chunk;
    watch?.onQuotation?.(at);
    const cue = attachCue(article.text, chunks, at, cues, watch);
    const begun = quotations.get(stretch);
    // A quotation that runs over paragraphs may name its speaker behind the last of them.
    if (begun !== undefined && (begun.cue !== undefined || cue === undefined || cue.at < at)) return;
    const isUnsaid = cue === undefined && isPassivelySaid(chunks, at);
    const beside = cue === undefined ? besideSource(article.text, chunks, at) : undefined;
    const isTerm =
      cue === undefined
        ? (beside === undefined || at > 0) &&
          !isUnsaid &&
          place.view.passage.kind === 'body' &&
          isBareTerm(article.text, chunks, at, clauses)
        : isCommonName(article.text, chunks, at, cue) || isRowOfTerms(article.text, chunks, at, clauses);
    watch?.onRule?.(
      cue === undefined ? 'bare term' : 'what people call a thing',
      chunk,
      isTerm ? chunk : undefined,
    );
    if (isTerm) return;
    if (cue !== undefined && open?.cue === cue && goesOn(chunks, at, cue)) {
      watch?.onRule?.('second part of one quotation', chunk, cue.chunk);
      join(reading, open.stretch, stretch);
      return;
    }
    if (cue !== undefined && isDisowned(chunks, cue, at, watch)) {
      addQuotation(reading, place, stretch, cue, undefined, NO_SOURCE);
      used.add(cue);
      return;
    }
    if (cue === undefined) watch?.onRule?.('speaker beside it', chunk, beside);
    const source = cue?.source ?? beside;
    const resolved =
      source === undefined
        ? undefined
        : (sameAsDescribed(reading, place, cue, source) ?? resolveAndKeep(reading, place, source));
    if (resolved === undefined) watch?.onRule?.('said in the passive', chunk, isUnsaid ? chunk : undefined);
    const attribution = decideSpeaker(reading, place, stretch, {
      attribution: resolved ?? (isUnsaid ? NO_SOURCE : withoutSource(reading, place, chunks, at)),
      chunks,
      at,
      ...(cue === undefined ? {} : { cue }),
      ...(source === undefined ? {} : { source }),
    });
    addQuotation(reading, place, stretch, cue, source, attribution);
    if (cue !== undefined) used.add(cue);
    if (resolved !== undefined && source !== undefined) rememberSpeech(reading, place, attribution, source);
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
  { discourse, language, watch }: Reading,
  place: Place,
  cue: Cue | undefined,
  source: NounPhrase,
): AnnotatedAttribution | undefined {
  const last = discourse.lastSpeech;
  if (last?.attribution.kind !== 'described' || place.paragraph - last.paragraph > 1) return undefined;
  if (source.kind !== 'pronoun' || language.discourse.genderOfPronoun(source.lower) === undefined)
    return undefined;
  if (cue === undefined || !language.clauses.goesOn(cue)) return undefined;
  watch?.onRule?.('described speaker goes on', source, last.source);
  return last.attribution;
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
  const words = chunks[at];
  const isAlone = chunks.every(
    (chunk) =>
      chunk.kind === 'quotation' || chunk.kind === 'mark' || chunk.kind === 'dash' || chunk.kind === 'comma',
  );
  if (!isAlone) {
    const subject = reading.language.clauses.mainSubject(chunks, at);
    if (words !== undefined) reading.watch?.onRule?.('subject of the sentence', words, subject);
    if (subject !== undefined) {
      const attribution = resolveAndKeep(reading, place, subject);
      if (attribution.kind !== 'unattributed') return attribution;
    }
    if (subject === undefined && reading.language.clauses.opensWithThing(chunks)) return NO_CUE;
    const namesNobody = chunks.every(({ kind }) => kind !== 'name');
    if (subject !== undefined || !namesNobody || !followsSpeech(reading, place)) return NO_CUE;
  }
  const signature = reading.signatures.get(place.view.index);
  if (words !== undefined) reading.watch?.onRule?.('signature', words, signature?.span);
  if (signature !== undefined) return { kind: 'named', person: signature.person };
  const { lastSpeech } = reading.discourse;
  const last =
    lastSpeech === undefined || place.paragraph - lastSpeech.paragraph > 1 ? undefined : lastSpeech;
  if (words !== undefined) reading.watch?.onRule?.('speaker before goes on', words, last?.source);
  if (last === undefined) return NO_CUE;
  const { attribution, source } = last;
  const other = personBehind(reading, place, words);
  if (other !== undefined && last.paragraph < place.paragraph && other !== personOf(attribution)) {
    const before = personOf(attribution);
    return {
      kind: 'unattributed',
      reason: 'ambiguous',
      candidates: before === undefined ? [other] : [before, other],
    };
  }
  if (attribution.kind === 'named' || attribution.kind === 'resolved') {
    return { kind: 'resolved', person: attribution.person, antecedent: source, by: 'continuation' };
  }
  return attribution.kind === 'body' ? { ...attribution, antecedent: source } : attribution;
}

/** “We will see.” Ana Vega shook her head.: whom the sentence behind the words begins with, where their paragraph begins with the words. */
function personBehind({ people }: Reading, { view }: Place, words: Chunk | undefined): number | undefined {
  const first = view.tokens[0];
  if (words === undefined || first === undefined || words.start > first.start) return undefined;
  const behind = people.placed.get(view.index)?.find(({ span }) => span.start > words.end);
  const front = behind === undefined ? undefined : view.tokens[behind.found.runFirst];
  if (behind === undefined || front === undefined || front.start - words.end > LONGEST_GAP) return undefined;
  return view.tokens[behind.found.last]?.isPossessive === true ? undefined : behind.person;
}

/** A blank, and a mark that was printed twice. */
const LONGEST_GAP = 2;

function personOf(attribution: AnnotatedAttribution): number | undefined {
  return attribution.kind === 'named' || attribution.kind === 'resolved' ? attribution.person : undefined;
}

/** "He said it was hard. Above all in March, “with no light at all”.": a sentence without a subject goes on with what was just said. */
function followsSpeech({ discourse }: Reading, { unit, paragraph }: Place): boolean {
  const last = discourse.lastSpeech;
  if (last?.isSpoken !== true || last.attribution.kind === 'body') return false;
  return last.paragraph === paragraph && unit - last.unit === 1;
}

function addQuotation(
  { article, stretches, quotations }: Reading,
  { view }: Place,
  stretch: number,
  cue: Cue | undefined,
  source: NounPhrase | undefined,
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
