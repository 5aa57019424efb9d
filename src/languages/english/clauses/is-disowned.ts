import { type Chunk, isNounPhrase } from '../../chunk.ts';
import type { Cue } from '../../cue.ts';
import type { RuleWatch } from '../../rule-watch.ts';
import { hasFeature } from '../speech.ts';

const NEGATIONS = new Set(['never', 'not', "n't", 'without', 'nor']);
const NEGATED = /n't$/;
/** What only might be said is nobody's words yet. */
const IMAGINED = new Set(['might']);
/** "refused to call", "stopped short of calling", "far from saying" */
const STOPPED = new Set([
  'refused',
  'refuses',
  'refusing',
  'declined',
  'declines',
  'declining',
  'short',
  'far',
  'instead',
]);
/** What others say when it is denied: "rejected claims that the road was “closed”". */
const CLAIMS = new Set(
  'accusation accusations allegation allegations claim claims charge charges rumour rumours rumor rumors suggestion suggestions report reports notion idea'.split(
    ' ',
  ),
);

/** Words at most between what denies and the verb that is denied: "never once publicly said". */
const REACH = 4;

/**
 * Whether the article says that the words of the quotation at `quotation`, which stand behind `cue`, were not said by its source: "denied
 * saying “…”", "never said “…”", "rejected claims that it was “…”", "might call “…”".
 */
export function isDisowned(
  chunks: readonly Chunk[],
  cue: Cue,
  quotation: number,
  watch?: RuleWatch,
): boolean {
  if (cue.at > quotation || cue.isInverted) return false;
  const isUttering = cue.chunk.cue.kind === 'speech' || hasFeature(cue.chunk.lower, 'names');
  const denial = denialOf(chunks, cue, quotation) ?? (isUttering ? negationOf(chunks, cue.at) : undefined);
  const words = chunks[quotation];
  if (words !== undefined) watch?.onRule?.('denied', words, denial);
  return denial !== undefined;
}

/** What denies: "denied" of "denied saying “…”", "claims" of "rejected claims that it was “…”". */
function denialOf(chunks: readonly Chunk[], cue: Cue, quotation: number): Chunk | undefined {
  const before = chunks[cue.at - 1];
  if (cue.chunk.cue.form === 'participle' && before?.kind === 'cue' && hasFeature(before.lower, 'denies'))
    return before;
  if (!hasFeature(cue.chunk.lower, 'denies')) return deniedBefore(chunks, cue);
  const behind = chunks[cue.at + 1];
  if (behind?.kind === 'cue' && behind.cue.form === 'participle') return cue.chunk;
  for (let at = cue.at + 1; at < quotation - 1; at++) {
    const chunk = chunks[at];
    if (chunk === undefined || chunk.kind === 'comma' || chunk.lower === 'as') return undefined;
    if (CLAIMS.has(chunk.lower) && (chunks[at + 1]?.kind === 'that' || chunks[at + 1]?.lower === 'of'))
      return chunk;
  }
  return undefined;
}

/** "denied that she had called it “…”", "denies having called it": what is said there is what is denied. */
function deniedBefore(chunks: readonly Chunk[], cue: Cue): Chunk | undefined {
  for (let at = cue.at - 1; at >= 0 && cue.at - at <= LONGEST_DENIED; at--) {
    const chunk = chunks[at];
    if (chunk?.kind === 'cue') return hasFeature(chunk.lower, 'denies') ? chunk : undefined;
    const isSmall =
      chunk?.kind === 'that' ||
      chunk?.kind === 'auxiliary' ||
      chunk?.kind === 'adverb' ||
      chunk?.lower === 'having' ||
      isNounPhrase(chunk);
    if (!isSmall) return undefined;
  }
  return undefined;
}

/** "denied that the mayor had ever called" */
const LONGEST_DENIED = 5;

/** "never" of "never once said", "refused" of "refused to call". */
function negationOf(chunks: readonly Chunk[], cue: number): Chunk | undefined {
  for (let at = cue - 1; at >= 0 && cue - at <= REACH; at--) {
    const chunk = chunks[at];
    if (chunk === undefined) return undefined;
    const { kind, lower } = chunk;
    if (NEGATIONS.has(lower) || (kind === 'auxiliary' && (NEGATED.test(lower) || IMAGINED.has(lower))))
      return chunk;
    if (STOPPED.has(lower))
      return chunks[at + 1]?.kind === 'to' ||
        chunks[at + 1]?.lower === 'of' ||
        chunks[at + 1]?.lower === 'from'
        ? chunk
        : undefined;
    if (kind !== 'adverb' && kind !== 'auxiliary' && kind !== 'to' && lower !== 'of' && lower !== 'from')
      return undefined;
  }
  return undefined;
}
