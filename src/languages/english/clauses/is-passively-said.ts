import type { Chunk } from '../../chunk.ts';
import { BE } from './be.ts';

/** A verb in the passive governs words so many chunks behind it. */
const PASSIVE_REACH = 4;

/** "has been described as “…”": somebody says so, and the sentence does not say who. */
export function isPassivelySaid(chunks: readonly Chunk[], quotation: number): boolean {
  for (let at = quotation - 1; at >= 0 && quotation - at <= PASSIVE_REACH; at--) {
    const kind = chunks[at]?.kind;
    if (kind === 'comma' || kind === 'mark' || kind === 'quotation') return false;
    if (kind !== 'cue') continue;
    let before = at - 1;
    while (chunks[before]?.kind === 'adverb') before--;
    return BE.has(chunks[before]?.lower ?? '');
  }
  return false;
}
