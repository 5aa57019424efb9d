import type { Chunk } from '../languages/chunk.ts';
import type { AnnotatedAttribution } from './annotation.ts';
import type { Reading } from './reading.ts';

/**
 * Keeps in mind who wrote the documents that a unit speaks of for the first time: whoever is its subject. "In a statement, the Harbour Party
 * said …", "Vega sent a letter": "the statement", "the letter" are theirs from then on.
 */
export function noteDocuments(
  { discourse }: Reading,
  chunks: readonly Chunk[],
  subject: AnnotatedAttribution | undefined,
): void {
  for (const chunk of chunks) {
    if (chunk.kind !== 'nominal' || chunk.head !== 'document' || chunk.isPlural) continue;
    if (chunk.isDefinite && chunk.possessor === undefined) continue;
    // Nobody else's statement is meant by "the statement" either.
    if (subject === undefined || subject.kind === 'unattributed' || subject.kind === 'described')
      discourse.documents.delete(chunk.lower);
    else discourse.documents.set(chunk.lower, subject);
  }
}
