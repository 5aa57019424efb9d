import type { Chunk, NameChunk, NominalChunk, NounPhrase } from '../languages/chunk.ts';

/** A speaker named beside a quotation without any verb: “…” – Ana Vega; Ana Vega: “…”; Ana Vega -- “…”. */
export function besideSource(chunks: readonly Chunk[], quotation: number): NounPhrase | undefined {
  let behind = quotation + 1;
  if (chunks[behind]?.kind === 'dash') {
    while (chunks[behind]?.kind === 'dash') behind++;
    const source = chunks[behind];
    const end = chunks[behind + 1];
    const isLast =
      end === undefined || end.kind === 'mark' || end.kind === 'comma' || end.kind === 'quotation';
    if (
      (quotation === 0 || chunks[quotation - 1]?.kind === 'name' || chunks[quotation - 1]?.kind === 'mark') &&
      isHead(source) &&
      isLast
    )
      return source;
  }
  let before = quotation - 1;
  if (chunks[before]?.kind !== 'dash' && chunks[before]?.kind !== 'colon') return undefined;
  while (chunks[before]?.kind === 'dash' || chunks[before]?.kind === 'colon') before--;
  const source = chunks[before];
  return source?.kind === 'name' ? source : undefined;
}

function isHead(chunk: Chunk | undefined): chunk is NameChunk | NominalChunk {
  return chunk?.kind === 'name' || chunk?.kind === 'nominal';
}
