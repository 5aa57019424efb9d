import type { Token } from '../text/tokenize.ts';
import type { Chunk } from './chunk.ts';
import { cueVerb, isNounToo } from './cue-verbs.ts';
import { functionWord } from './function-words.ts';
import { POSSESSIVES, pushNominal } from './noun-phrase.ts';
import type { PassageView, Unit } from './passage-view.ts';

const LONGEST_ASIDE = 30;

/**
 * Divides a unit into the chunks that speaking is read from: names with their offices, pronouns, nouns for people and bodies, verbs of speech,
 * quotations and punctuation. Short asides in brackets are left out. Linear.
 */
export function chunkUnit(view: PassageView, unit: Unit): readonly Chunk[] {
  const { tokens } = view;
  const chunks: Chunk[] = [];
  let at = unit.first;
  while (at <= unit.last) {
    const token = tokens[at];
    if (token === undefined) break;
    const stretch = view.stretchOf[at] ?? -1;
    if (stretch >= 0) at = pushStretch(view, chunks, at, unit.last, stretch);
    else if (token.kind === 'mark') at = pushMark(view, chunks, at, unit.last);
    else at = pushWords(view, chunks, at, unit.last);
  }
  return chunks;
}

function pushStretch(
  view: PassageView,
  chunks: Chunk[],
  from: number,
  last: number,
  stretch: number,
): number {
  let at = from;
  while (at < last && view.stretchOf[at + 1] === stretch) at++;
  const start = view.tokens[from]?.start ?? 0;
  const end = view.tokens[at]?.end ?? start;
  chunks.push({ kind: view.isTerm(stretch) ? 'term' : 'quotation', start, end, lower: '', stretch });
  return at + 1;
}

function pushMark(view: PassageView, chunks: Chunk[], at: number, last: number): number {
  const token = view.tokens[at];
  if (token === undefined) return at + 1;
  const { start, end, lower } = token;
  if (lower === '(' || lower === '[') {
    const close = lower === '(' ? ')' : ']';
    for (let next = at + 1; next <= last && next - at <= LONGEST_ASIDE; next++) {
      if ((view.stretchOf[next] ?? -1) >= 0) break;
      if (view.tokens[next]?.lower === close) return next + 1;
    }
    return at + 1;
  }
  const kind = lower === ',' ? 'comma' : lower === ':' ? 'colon' : '–—―-'.includes(lower) ? 'dash' : 'mark';
  if (kind === 'mark' && !'.;!?…'.includes(lower)) return at + 1;
  chunks.push({ kind, start, end, lower });
  return at + 1;
}

function pushWords(view: PassageView, chunks: Chunk[], at: number, last: number): number {
  const token = view.tokens[at];
  if (token === undefined) return at + 1;
  const { lower } = token;
  const name = view.nameAt[at] ?? -1;
  // "US" is no "us".
  const part = token.isAllCapitals ? undefined : functionWord(lower);
  if (name < 0 && part !== undefined && part !== 'determiner') {
    if (POSSESSIVES.has(lower)) return pushNominal(view, chunks, at, last);
    chunks.push({ ...token, kind: part === 'not' ? 'adverb' : part });
    return at + 1;
  }
  if (name < 0 && (lower === 'put' || lower === 'puts') && view.tokens[at + 1]?.lower === 'it') {
    chunks.push({
      start: token.start,
      end: token.end,
      kind: 'cue',
      lower,
      cue: { kind: 'speech', form: 'finite' },
    });
    return at + 2;
  }
  if (name < 0 && part === undefined && isCueHere(token, chunks)) {
    const cue = cueVerb(lower);
    chunks.push({
      start: token.start,
      end: token.end,
      kind: 'cue',
      lower,
      ...(cue === undefined ? {} : { cue }),
    });
    return at + 1;
  }
  return pushNominal(view, chunks, at, last);
}

function isCueHere(token: Token, chunks: readonly Chunk[]): boolean {
  const cue = cueVerb(token.lower);
  if (cue === undefined || token.isPossessive) return false;
  const before = chunks.at(-1);
  if (cue.form === 'base' || isNounToo(token.lower)) {
    if (before === undefined) return false;
    if (cue.form === 'participle') return true;
    return (
      before.kind === 'pronoun' ||
      before.kind === 'to' ||
      before.kind === 'auxiliary' ||
      before.kind === 'name' ||
      before.kind === 'relative' ||
      before.kind === 'that' ||
      (before.kind === 'nominal' && (cue.form === 'base') === (before.isPlural === true)) ||
      (before.kind === 'adverb' && chunks.at(-2) !== undefined && chunks.at(-2)?.kind !== 'determiner') ||
      (before.kind === 'conjunction' &&
        (before.lower === 'and' || before.lower === 'but') &&
        cue.form === 'finite')
    );
  }
  return true;
}
