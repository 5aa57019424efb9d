import type { Chunk } from '../../chunk.ts';
import { hasFeature } from '../speech.ts';

/**
 * Whether the chunk at `at` can be the subject of its clause: no preposition governs it, and no verb stands before it in the clause. Vega of "On
 * Monday, Vega met Okoye"; not Okoye.
 */
export function isSubjectAt(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1];
  if (before === undefined) return true;
  if (before.kind === 'comma')
    return at < 8 && !chunks.slice(0, at - 1).some((chunk) => chunk.kind === 'name');
  return (
    before.kind === 'mark' ||
    before.kind === 'conjunction' ||
    before.kind === 'quotation' ||
    (before.kind === 'cue' && isLast(chunks, at))
  );
}

/** “…,” said Vega. */
function isLast(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1];
  return (
    next === undefined ||
    next.kind === 'mark' ||
    next.kind === 'comma' ||
    chunks[at - 2]?.kind === 'quotation' ||
    // “We wait,” said Vega; in "the mayor, a doctor, said Vega had left" she did not.
    (chunks[at - 2]?.kind === 'comma' && chunks[at - 3]?.kind === 'quotation')
  );
}

/** "Asked by the coroner, Ana Vega, whether she knew, she replied": nobody answers their own question. */
export function hasAsked(chunks: readonly Chunk[], at: number): boolean {
  let by = at - 1;
  if (chunks[by]?.kind === 'comma' && chunks[by - 1]?.kind === 'nominal') by -= 2;
  return chunks[by]?.lower === 'by' && hasFeature(chunks[by - 1]?.lower ?? '', 'asks');
}
