import { type Chunk, type CueChunk, isNounPhrase } from '../../chunk.ts';
import { hasFeature } from '../speech.ts';
import { apposedName } from './apposed-name.ts';

/** Chunks looked at to either side. */
const REACH = 40;

/** “…,” said Vega; said Vega: “…” */
export function invertedSource(
  chunks: readonly Chunk[],
  { cue, lower }: CueChunk,
  at: number,
  before: number,
): number | undefined {
  const left = chunks[before];
  if (cue.form === 'participle' || (cue.kind !== 'speech' && !isCalled(chunks, at, before))) return undefined;
  const opens =
    left === undefined ||
    left.kind === 'quotation' ||
    left.kind === 'dash' ||
    left.kind === 'mark' ||
    left.kind === 'term' ||
    (left.kind === 'comma' && (!closesAside(chunks, before) || endsWithName(chunks, lower, at + 1)));
  if (!opens || before < at - 1) return undefined;
  let next = at + 1;
  while (chunks[next]?.kind === 'adverb') next++;
  let small = next;
  while (small < next + 3 && (chunks[small]?.kind === 'number' || chunks[small]?.kind === 'word')) small++;
  if (chunks[small]?.kind === 'name') next = small;
  const right = chunks[next];
  if (!isNounPhrase(right) || right.lower === 'that' || right.isPossessive) return undefined;
  // "Vega – a docker – told me": whoever hears it.
  if (HEARERS.has(right.lower)) return undefined;
  if (
    left !== undefined &&
    left.kind === 'comma' &&
    chunks[before - 1]?.kind !== 'quotation' &&
    right.kind === 'pronoun'
  )
    return undefined;
  return apposedName(chunks, next) ?? next;
}

/** Pronouns that are no subject, lower case; "her" may stand before a noun. */
const HEARERS = new Set(['me', 'us', 'him', 'them']);

/** ‘Which way?’ called Mr Vega; “…,” described Ana Vega, in tears: a verb of another kind right behind the words, and behind the name the end or an aside. */
function isCalled(chunks: readonly Chunk[], at: number, before: number): boolean {
  const [name, end] = [chunks[at + 1], chunks[at + 2]];
  if (before !== 0 || at !== 1 || chunks[0]?.kind !== 'quotation') return false;
  if (name?.kind !== 'name' || name.nameKind !== 'person' || name.isPossessive) return false;
  return end === undefined || end.kind === 'mark' || end.kind === 'comma';
}

/** "…, who wanted more, says Vega.": a name behind a verb that has no hearer, and then the end. */
function endsWithName(chunks: readonly Chunk[], verb: string, at: number): boolean {
  const [name, end] = [chunks[at], chunks[at + 1]];
  if (!hasFeature(verb, 'plain') || hasFeature(verb, 'hearer')) return false;
  if (name?.kind !== 'name' || name.isPossessive) return false;
  return end === undefined || end.kind === 'mark' || endsInAside(chunks, at + 1);
}

const OF_ASIDE: ReadonlySet<Chunk['kind']> = new Set([
  'preposition',
  'determiner',
  'name',
  'nominal',
  'word',
]);

/** "…, says Vega, head of the Keba Centre, with a smile.": what stands behind the name has no verb until the sentence ends or another clause begins. */
function endsInAside(chunks: readonly Chunk[], comma: number): boolean {
  const aside = chunks[comma + 1];
  if (chunks[comma]?.kind !== 'comma' || aside?.kind !== 'nominal' || aside.head !== 'person') return false;
  for (let at = comma + 2; at < comma + REACH; at++) {
    const kind = chunks[at]?.kind;
    if (kind === undefined || kind === 'mark') return true;
    if (kind === 'comma')
      return chunks[at + 1]?.kind === 'preposition' || chunks[at + 1]?.kind === 'relative';
    if (!OF_ASIDE.has(kind)) return false;
  }
  return false;
}

/** A comma right before a verb mostly closes an aside behind the subject: "Vega, a doctor, said". */
function closesAside(chunks: readonly Chunk[], comma: number): boolean {
  if (chunks[comma - 1]?.kind === 'quotation') return false;
  for (let at = comma - 1; at >= 0 && comma - at < REACH; at--) {
    const kind = chunks[at]?.kind;
    if (kind === 'comma') return isNounPhrase(chunks[at - 1]);
    if (kind === 'quotation' || kind === 'mark') return false;
  }
  return false;
}
