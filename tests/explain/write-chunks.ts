import type { Chunk } from '../../src/languages/chunk.ts';
import { textOf } from '../../src/text/span.ts';

/** Words shown of a quotation among its chunks. */
const LONGEST = 24;

/** A unit in one line: «» around the quotation that is explained, {kind words} around what can speak or is a verb of speech, the rest as it is. */
export function writeChunks(text: string, chunks: readonly Chunk[], stretch: number): string {
  return chunks.map((chunk) => written(text, chunk, stretch)).join(' ');
}

function written(text: string, chunk: Chunk, stretch: number): string {
  const words = textOf(text, chunk).replace(/\s+/g, ' ');
  switch (chunk.kind) {
    case 'quotation':
    case 'term': {
      const short = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
      return chunk.stretch === stretch ? `«${short}»` : `{${chunk.kind} ${short}}`;
    }
    case 'name':
      return `{name ${words}}`;
    case 'nominal':
      return `{${chunk.head} ${words}}`;
    case 'pronoun':
      return `{pronoun ${words}}`;
    case 'cue':
      return `{cue ${words}}`;
    case 'word':
    case 'comma':
    case 'colon':
    case 'dash':
    case 'mark':
    case 'that':
    case 'to':
      return words;
    case 'preposition':
    case 'conjunction':
    case 'relative':
    case 'auxiliary':
    case 'adverb':
    case 'determiner':
    case 'number':
      return `${words}/${chunk.kind}`;
  }
}
