import type { Chunk, NameChunk, NominalChunk, NounPhrase } from '../../chunk.ts';

/** "a spokeswoman for Vega said": the head before the preposition speaks. */
export function headOf(chunks: readonly Chunk[], at: number): number {
  let head = at;
  if (isApposed(chunks[head])) return head;
  if (isOnePerson(chunks, head)) return head - 2;
  while ((isPreposition(chunks[head - 1]) || isAideTo(chunks, head)) && isHead(chunks[head - 2])) head -= 2;
  if (
    chunks[head]?.kind === 'name' &&
    (chunks[head - 1]?.kind === 'conjunction' || chunks[head - 1]?.kind === 'to')
  ) {
    if (chunks[head - 1]?.kind === 'to' && isHead(chunks[head - 2])) return head - 2;
  }
  return head;
}

/** "an aide to the minister": whoever serves speaks. */
function isAideTo(chunks: readonly Chunk[], at: number): boolean {
  const [aide, master] = [chunks[at - 2], chunks[at]];
  return (
    chunks[at - 1]?.kind === 'to' &&
    aide?.kind === 'nominal' &&
    aide.head === 'person' &&
    master?.kind === 'nominal'
  );
}

/** "Ana Vega", "the harbour minister"; not "she". */
export function isHead(chunk: Chunk | undefined): chunk is NameChunk | NominalChunk {
  return chunk?.kind === 'nominal' || chunk?.kind === 'name';
}

/** "ambassador to the UN Ana Vega": the body before the name is no owner of it. */
export function isApposed(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'name' && chunk.isApposed;
}

/** "him" and "the minister's" are no subjects; "Vega's" may be short for "Vega is". */
export function isPersonalSubject(chunk: NounPhrase): boolean {
  if (chunk.kind !== 'pronoun') return !chunk.isPossessive || chunk.kind === 'name';
  return !['him', 'them', 'me', 'us', 'himself', 'herself', 'themselves', 'itself'].includes(chunk.lower);
}

/** "The former mayor and harbour minister said": one person by two descriptions. */
function isOnePerson(chunks: readonly Chunk[], at: number): boolean {
  const [first, second] = [chunks[at - 2], chunks[at]];
  if (chunks[at - 1]?.lower !== 'and' || first?.kind !== 'nominal' || second?.kind !== 'nominal')
    return false;
  if (first.head !== 'person' || second.head !== 'person') return false;
  return !first.isPlural && !second.isPlural && first.isDefinite;
}

export const CLAUSE_OPENERS = new Set(['as', 'than', 'after', 'before', 'since', 'until']);

/** "as Vega put it", "before Vega spoke": such a word opens a clause as often as it governs a noun. */
function isPreposition(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'preposition' && !CLAUSE_OPENERS.has(chunk.lower);
}

/** "The director, Ana Vega, said" */
export function isPersonName(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'name' && (chunk.nameKind === 'person' || chunk.nameKind === 'unknown');
}

/** "the agency's director", "the director of Harbour Lights" */
export function isPersonNoun(chunks: readonly Chunk[], at: number): boolean {
  if (!isHead(chunks[at])) return false;
  const head = chunks[headOf(chunks, at)];
  return head?.kind === 'nominal' && head.head === 'person';
}

/** "The minister, speaking after talks in Paris, Rome and Bonn, said": the sentence begins with its subject and a comma. */
export function openingSubject(chunks: readonly Chunk[], comma: number): number | undefined {
  for (let at = 0; at < comma && at < 12; at++) {
    const chunk = chunks[at];
    if (
      chunk === undefined ||
      chunk.kind === 'cue' ||
      chunk.kind === 'quotation' ||
      chunk.kind === 'auxiliary'
    )
      return undefined;
    if (!isHead(chunk) || isGoverned(chunks, at)) continue;
    let end = at;
    while (chunks[end + 1]?.kind === 'preposition' && isHead(chunks[end + 2])) end += 2;
    return chunks[end + 1]?.kind === 'comma' && end + 1 < comma ? at : undefined;
  }
  return undefined;
}

/** "for Vega", "told Vega": behind a preposition or a verb of speech stands no subject. */
export function isGoverned(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1];
  return (
    before !== undefined &&
    (before.kind === 'preposition' || before.kind === 'to' || before.kind === 'cue' || before.kind === 'word')
  );
}
