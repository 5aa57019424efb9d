import { type Chunk, isNounPhrase } from '../../chunk.ts';
import { hasFeature } from '../speech.ts';

/**
 * Whether the chunk at `at` can be the subject of its clause: no preposition governs it, and no verb stands before it in the clause. Vega of "On
 * Monday, Vega met Okoye"; not Okoye.
 */
export function isSubjectAt(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1];
  if (before === undefined) return true;
  if (before.kind === 'comma')
    return (
      opensMainClause(chunks, at) ||
      (at < 8 && !chunks.slice(0, at - 1).some((chunk) => chunk.kind === 'name'))
    );
  return (
    before.kind === 'mark' ||
    (before.kind === 'conjunction' && !isInList(chunks, at - 2)) ||
    before.kind === 'quotation' ||
    (before.kind === 'cue' && isLast(chunks, at))
  );
}

/** "For Ana Vega, a docker, Okoye was a hero", "To Vega, it was a loss" */
export function opensWithView(chunks: readonly Chunk[]): boolean {
  const [word, name, comma] = chunks;
  if (word?.lower !== 'for' && word?.lower !== 'to') return false;
  return name?.kind === 'name' && !name.isPossessive && name.nameKind === 'person' && comma?.kind === 'comma';
}

/** "a display on Korea and the Navy": what a preposition governs goes on behind "and". */
function isInList(chunks: readonly Chunk[], at: number): boolean {
  return isNounPhrase(chunks[at]) && chunks[at - 1]?.kind === 'preposition';
}

/** Words with which a clause begins that comes before its main clause, lower case. */
const SUBORDINATORS = new Set(
  'after although as because before even if once since though unless until when whereas while'.split(' '),
);
/** Chunks of such a clause at most. */
const LONGEST_CLAUSE = 16;

/** "Though Okoye trusts the dam, Vega does not": the main clause begins behind the first comma, with its subject. */
function opensMainClause(chunks: readonly Chunk[], at: number): boolean {
  if (at > LONGEST_CLAUSE || !SUBORDINATORS.has(chunks[0]?.lower ?? '')) return false;
  const next = chunks[at + 1];
  if (next?.kind !== 'word' && next?.kind !== 'auxiliary' && next?.kind !== 'adverb' && next?.kind !== 'cue')
    return false;
  return !chunks
    .slice(1, at - 1)
    .some(({ kind }) => kind === 'comma' || kind === 'mark' || kind === 'quotation');
}

/** "When a reporter asked, she replied": the sentence opens with a clause that is not its main one. */
export function opensSubordinate(chunks: readonly Chunk[]): boolean {
  return SUBORDINATORS.has(chunks[0]?.lower ?? '');
}

/** Whether the verb at `at` stands in a clause that comes before the main clause, which has somebody else for its subject. */
export function isBeforeMainClause(chunks: readonly Chunk[], at: number): boolean {
  const comma = chunks.slice(0, LONGEST_CLAUSE).findIndex(({ kind }) => kind === 'comma');
  return at < comma && chunks[comma + 1]?.kind === 'name' && opensMainClause(chunks, comma + 1);
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
