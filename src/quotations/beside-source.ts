import {
  type Chunk,
  isNounPhrase,
  type NameChunk,
  type NominalChunk,
  type NounPhrase,
} from '../languages/chunk.ts';

/**
 * A speaker beside a quotation without a verb of speech that the language knows: “…” – Ana Vega; Ana Vega: “…”; Ana Vega -- “…”; “…,” Ana Vega
 * shot back.
 */
export function besideSource(
  text: string,
  chunks: readonly Chunk[],
  quotation: number,
): NounPhrase | undefined {
  let behind = quotation + 1;
  const actor = actorBehind(text, chunks, quotation);
  if (actor !== undefined) return actor;
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

/** “…,” Ana Vega shot back: a comma leaves the sentence open for its subject, and any verb in that place may be one of speech. */
function actorBehind(text: string, chunks: readonly Chunk[], quotation: number): NounPhrase | undefined {
  const words = chunks[quotation];
  if (words === undefined) return undefined;
  const isOpen = /,["'”’»â€\u009d™]*$/.test(text.slice(words.start, words.end).trimEnd());
  const at = !isOpen && chunks[quotation + 1]?.kind === 'comma' ? quotation + 2 : quotation + 1;
  if (!isOpen && at === quotation + 1) return undefined;
  const [actor, verb] = [chunks[at], chunks[at + 1]];
  if (!isNounPhrase(actor) || actor.isPossessive || (verb?.kind !== 'word' && verb?.kind !== 'adverb'))
    return undefined;
  const opensSentence = quotation === 0 || chunks[quotation - 1]?.kind === 'mark';
  return opensSentence ? actor : undefined;
}

function isHead(chunk: Chunk | undefined): chunk is NameChunk | NominalChunk {
  return chunk?.kind === 'name' || chunk?.kind === 'nominal';
}
