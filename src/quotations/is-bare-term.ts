import type { Chunk } from '../languages/chunk.ts';

/** So many words without a verb of speech near them are a term or a scare quote more often than somebody's words. */
const FEW_WORDS = 4;

/** Whether a quotation without a cue is a term: a few words within a sentence, no sentence of their own. */
export function isBareTerm(text: string, chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (chunk === undefined) return true;
  const hasWords = chunks.some(
    ({ kind }) => kind !== 'quotation' && kind !== 'mark' && kind !== 'comma' && kind !== 'dash',
  );
  if (!hasWords) return false;
  const before = chunks[at - 1];
  if (before?.kind === 'colon') return false;
  return text.slice(chunk.start, chunk.end).split(/\s+/).length <= FEW_WORDS;
}
