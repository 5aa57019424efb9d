import type { Chunk } from '../languages/chunk.ts';
import type { LanguageClauses } from '../languages/language-clauses.ts';
import type { TokenView, Unit } from '../languages/token-view.ts';

const LONGEST_ASIDE = 30;

/**
 * Divides a unit into the chunks that speaking is read from: names with their offices, pronouns, nouns for people and bodies, verbs of speech,
 * quotations and punctuation. Words are read by the language; short asides in brackets are left out. Linear.
 */
export function chunkUnit(view: TokenView, unit: Unit, language: LanguageClauses): readonly Chunk[] {
  const { tokens } = view;
  const chunks: Chunk[] = [];
  let at = unit.first;
  while (at <= unit.last) {
    const token = tokens[at];
    if (token === undefined) break;
    const stretch = view.stretchOf[at] ?? -1;
    if (stretch >= 0) at = pushStretch(view, chunks, at, unit.last, stretch);
    else if (token.kind === 'mark') at = pushMark(view, chunks, at, unit.last);
    else at = language.readWords(view, chunks, at, unit.last);
  }
  return chunks;
}

function pushStretch(view: TokenView, chunks: Chunk[], from: number, last: number, stretch: number): number {
  let at = from;
  while (at < last && view.stretchOf[at + 1] === stretch) at++;
  const start = view.tokens[from]?.start ?? 0;
  const end = view.tokens[at]?.end ?? start;
  chunks.push({ kind: view.isTerm(stretch) ? 'term' : 'quotation', start, end, lower: '', stretch });
  return at + 1;
}

function pushMark(view: TokenView, chunks: Chunk[], at: number, last: number): number {
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
