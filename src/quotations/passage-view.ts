import type { Passage } from '../corpus/article.ts';
import type { FoundName } from '../languages/found-name.ts';
import type { Language } from '../languages/language.ts';
import type { LanguageClauses } from '../languages/language-clauses.ts';
import type { TokenView, Unit } from '../languages/token-view.ts';
import { nameWords } from '../people/name-words.ts';
import { mapInSteps, type Steps } from '../text/steps.ts';
import { type Token, tokenize } from '../text/tokenize.ts';
import type { MarkedStretch } from './find-marked-stretches.ts';

/** A passage with what later steps ask of it, made once. */
export interface PassageView extends TokenView {
  readonly passage: Passage;
  /** The passage's index among the article's. */
  readonly index: number;
  readonly units: readonly Unit[];
}

/** Words and quotations in a unit at most, so that a text without sentences costs no more than linear time. */
const LONGEST_UNIT = 300;
/** Characters tokenized, and tokens looked at, in a step. */
const STEP = 8_000;

/** Words that an article writes small: at a sentence's start they are no names. Tokens of headlines in capitals add nothing. */
export function* lowerWordsOf(tokenLists: readonly (readonly Token[])[]): Steps<ReadonlySet<string>> {
  const words = new Set<string>();
  for (const tokens of tokenLists) {
    for (const [at, token] of tokens.entries()) {
      if (!token.isCapital && token.kind === 'word') words.add(token.lower);
      if (at % STEP === STEP - 1) yield;
    }
    yield;
  }
  return words;
}

/** A long passage in pieces, which end at a blank: no token reaches over one. */
export function* tokensOf(text: string, { span }: Passage, { sentences }: Language): Steps<readonly Token[]> {
  if (span.end - span.start <= STEP) return tokenize(text, span, sentences);
  const tokens: Token[] = [];
  for (let start = span.start; start < span.end; ) {
    let end = Math.min(start + STEP, span.end);
    while (end < span.end && text.charCodeAt(end) !== 0x20) end++;
    for (const token of tokenize(text, { start, end }, sentences)) tokens.push(token);
    yield;
    start = end;
  }
  return tokens;
}

/** Reads a passage: where its stretches (those with a part in it, by number), names and units stand. */
export function* viewPassage(
  text: string,
  index: number,
  passage: Passage,
  tokens: readonly Token[],
  stretches: ReadonlyMap<number, MarkedStretch>,
  lowerWords: ReadonlySet<string>,
  isTerm: (stretch: number) => boolean,
  language: Language,
): Steps<PassageView> {
  const stretchOf = stretchesOfTokens(tokens, index, passage, stretches);
  yield;
  const starts = sentenceStarts(tokens, passage, stretchOf);
  const found = yield* language.names.findNames(tokens, (token) => starts.has(token), lowerWords);
  const names = found.filter(
    (name) => staysOnOneSide(name, stretchOf) && !language.names.isCredit(tokens, name),
  );
  yield;
  const nameAt: number[] = new Array(tokens.length).fill(-1);
  names.forEach((name, at) => {
    nameAt[name.runFirst] = at;
  });
  const words = yield* mapInSteps(names, ({ first, last }) => nameWords(tokens, first, last));
  const units = yield* unitsOf(text, tokens, passage, stretchOf, language.clauses);
  return { passage, index, tokens, stretchOf, names, words, nameAt, units, isTerm };
}

function stretchesOfTokens(
  tokens: readonly Token[],
  index: number,
  passage: Passage,
  stretches: ReadonlyMap<number, MarkedStretch>,
): readonly number[] {
  const of: number[] = new Array(tokens.length).fill(-1);
  let at = 0;
  for (const [number, stretch] of stretches) {
    const isFirst = stretch.parts[0]?.passage === index;
    const isLast = stretch.parts.at(-1)?.passage === index;
    const start = isFirst ? stretch.outer.start : passage.span.start;
    const end = isLast ? stretch.outer.end : passage.span.end;
    while (at < tokens.length && (tokens[at]?.start ?? end) < start) at++;
    while (at < tokens.length && (tokens[at]?.start ?? end) < end) of[at++] = number;
  }
  return of;
}

/** Tokens with which a sentence, a quotation or what follows a colon begins: their capital says nothing. */
function sentenceStarts(
  tokens: readonly Token[],
  passage: Passage,
  stretchOf: readonly number[],
): ReadonlySet<number> {
  const starts = new Set<number>();
  let sentence = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') continue;
    const begin = passage.sentences[sentence]?.start ?? Number.POSITIVE_INFINITY;
    const before = tokens[at - 1];
    if (token.start >= begin) {
      starts.add(at);
      while ((passage.sentences[sentence]?.start ?? Number.POSITIVE_INFINITY) <= token.start) sentence++;
    } else if (
      before?.kind === 'mark' &&
      (stretchOf[at - 1] !== stretchOf[at] || '"“‘\'”:—([…!?'.includes(before.lower))
    )
      starts.add(at);
  }
  return starts;
}

function staysOnOneSide(name: FoundName, stretchOf: readonly number[]): boolean {
  return stretchOf[name.runFirst] === stretchOf[name.last];
}

/** Sentences, joined where a stretch runs across their border, or where “…?” or “…!” is followed by the verb that it belongs to. */
function* unitsOf(
  text: string,
  tokens: readonly Token[],
  passage: Passage,
  stretchOf: readonly number[],
  language: LanguageClauses,
): Steps<readonly Unit[]> {
  const units: Unit[] = [];
  let first = 0;
  let sentence = 0;
  let size = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (at % STEP === STEP - 1) yield;
    const here = stretchOf[at] ?? -1;
    if (here < 0 || here !== stretchOf[at - 1]) size++;
    // “One”“two”“three”: between two quotations, too, though no word stands there.
    const isBetween = here < 0 || ((stretchOf[at + 1] ?? -1) >= 0 && here !== stretchOf[at + 1]);
    if (size > LONGEST_UNIT && isBetween && at + 1 < tokens.length) {
      units.push({ first, last: at });
      first = at + 1;
      size = 0;
    }
    const end = passage.sentences[sentence]?.end ?? passage.span.end;
    const next = tokens[at + 1];
    if (next !== undefined && next.start < end) continue;
    sentence++;
    if (next !== undefined && here >= 0 && here === stretchOf[at + 1]) continue;
    if (next !== undefined && here >= 0 && closesWithCue(text, tokens, at, language)) continue;
    if (first <= at) units.push({ first, last: at });
    first = at + 1;
    size = 0;
  }
  return units;
}

/** “Why now?” Vega asked. */
function closesWithCue(
  text: string,
  tokens: readonly Token[],
  at: number,
  language: LanguageClauses,
): boolean {
  let inner = at - 1;
  while (inner > at - MOST_MARKS && CLOSING.test(tokens[inner]?.lower ?? '')) inner--;
  const mark = tokens[inner];
  const next = tokens[at + 1]?.start ?? 0;
  if (SIGNED.test(text.slice(next, next + 12))) return true;
  if (mark === undefined) return false;
  // “… again.” he added: a small letter goes on.
  const goesOn = mark.lower === '.' && /^\p{Ll}/u.test(text.slice(next, next + 1));
  if (!goesOn && !'?!—…'.includes(mark.lower)) return false;
  return language.opensWithCue(text.slice(next, next + LONGEST_CLAUSE));
}

/** “Who said ‘Why now?’” closes twice. */
const CLOSING = /^["'”’»]+$/;
const MOST_MARKS = 4;

/** What stands behind “…?” is looked at so far. */
const LONGEST_CLAUSE = 130;

/** “…” – Ana Vega */
const SIGNED = /^[―—–-]{1,2}\s*\p{Lu}/u;
