import type { Chunk } from '../languages/chunk.ts';
import type { LanguageClauses } from '../languages/language-clauses.ts';

/** So many words without a verb of speech near them are a term or a scare quote more often than somebody's words. */
const FEW_WORDS = 4;

/** Whether a quotation without a cue is a term: a few words within a sentence, no sentence of their own. */
export function isBareTerm(
  text: string,
  chunks: readonly Chunk[],
  at: number,
  language: LanguageClauses,
): boolean {
  const chunk = chunks[at];
  if (chunk === undefined) return true;
  const hasWords = chunks.some(
    ({ kind }) => kind !== 'quotation' && kind !== 'mark' && kind !== 'comma' && kind !== 'dash',
  );
  if (!hasWords) return false;
  const before = chunks[at - 1];
  if (before?.kind === 'colon' || isInRow(text, chunks, at, language)) return false;
  return text.slice(chunk.start, chunk.end).split(/\s+/).length <= FEW_WORDS;
}

/** "‘good’, ‘fair’ or ‘poor’": three single words or more in a row are names for kinds. */
export function isRowOfTerms(
  text: string,
  chunks: readonly Chunk[],
  at: number,
  language: LanguageClauses,
): boolean {
  const isOne = (chunk: Chunk | undefined) =>
    chunk?.kind === 'quotation' && !/\s/.test(text.slice(chunk.start, chunk.end).trim());
  let [first, last] = [at, at];
  while (isLink(chunks[first - 1], language) && isOne(chunks[first - 2])) first -= 2;
  while (isLink(chunks[last + 1], language) && isOne(chunks[last + 2])) last += 2;
  return isOne(chunks[at]) && last - first >= 4;
}

/** "“how the game is rigged,” and “tired old men”": a few words in a row with a quotation are one, too. */
function isInRow(text: string, chunks: readonly Chunk[], at: number, language: LanguageClauses): boolean {
  let row = at;
  while (isLink(chunks[row - 1], language) && chunks[row - 2]?.kind === 'quotation') row -= 2;
  const first = chunks[row];
  return (
    row < at && first !== undefined && text.slice(first.start, first.end).split(/\s+/).length > FEW_WORDS
  );
}

function isLink(chunk: Chunk | undefined, language: LanguageClauses): boolean {
  return chunk !== undefined && (chunk.kind === 'comma' || language.joinsRow(chunk.lower));
}
