import type { Chunk, NominalChunk } from '../languages/chunk.ts';
import { textOf } from '../text/span.ts';
import { isUnknownName } from './article-people.ts';
import { NOBODY } from './discourse.ts';
import type { Place, Reading } from './reading.ts';
import { resolveAndKeep } from './resolve-and-keep.ts';

/** A sentence opens within so many chunks. */
const OPENING = 4;

/** Brings to mind whom a unit of the body names outside its quotations, and the pronoun with which it opens. */
export function meetPeople(reading: Reading, place: Place, chunks: readonly Chunk[]): void {
  meetOpening(reading, place, chunks);
  meetNames(reading, place, chunks);
}

/** "He also came": the subject with which a sentence opens stays in mind, whether it speaks or not. */
function meetOpening(reading: Reading, place: Place, chunks: readonly Chunk[]): void {
  const { clauses, discourse } = reading.language;
  const opening = clauses.mainSubject(chunks, Math.min(chunks.length, OPENING));
  const isPerson =
    opening?.kind === 'pronoun'
      ? discourse.genderOfPronoun(opening.lower) !== undefined
      : opening?.kind === 'nominal' &&
        opening.head === 'person' &&
        !opening.isPlural &&
        (opening.isDefinite || !clauses.opensSubordinate(chunks));
  if (opening !== undefined && isPerson) resolveAndKeep(reading, place, opening, 'opens');
}

/** "Ana Vega, a doctor, came": she is in mind from here on, as a subject, and presented. */
function meetNames(reading: Reading, { view, unit }: Place, chunks: readonly Chunk[]): void {
  const { people, discourse, article } = reading;
  const { hasAsked, isSubjectAt, opensWithView } = reading.language.clauses;
  // "For Ana Vega, a docker, Okoye was a hero. “…,” she said": the one whose view is told stays the subject.
  const isView = opensWithView(chunks);
  chunks.forEach((chunk, at) => {
    if (chunk.kind === 'nominal' && chunk.head === 'body') meetBody(reading, chunk, at === 0);
    if ((chunk.kind !== 'name' && chunk.kind !== 'nominal') || chunk.name === undefined) return;
    const placed = people.placed.get(view.index)?.[chunk.name];
    if (placed === undefined || hasAsked(chunks, at)) return;
    const { span, person } = placed;
    const here = { span, at: span.start, passage: view.index, unit };
    if (person !== undefined) {
      const isName = chunk.kind === 'name';
      const isSubject = isName && !chunk.isPossessive && (isView ? at === 1 : isSubjectAt(chunks, at));
      const isIntroduced = isName && placed.words.length > 1 && isDescribedBehind(chunks, at);
      const isOwner = chunk.kind === 'nominal' || chunk.isPossessive;
      discourse.named.push({ person, ...here, isSubject, isIntroduced, isOwner });
    } else if (at === 0 && isUnknownName(placed)) {
      discourse.named.push({ person: NOBODY, ...here, isSubject: true });
    } else if (placed.found.kind === 'body') {
      const name = article.text.slice(span.start, span.end);
      discourse.bodies.meet(name);
      if (chunk.kind === 'name' && !chunk.isPossessive && isSubjectAt(chunks, at))
        discourse.lastBody = { name, span, unit };
    }
  });
}

/** "The water board has written to schools which it says …": a body with which a sentence opens is what "it" means. */
function meetBody(reading: Reading, chunk: NominalChunk, isOpening: boolean): void {
  if (!isOpening || !chunk.isDefinite || chunk.isPossessive || chunk.isPlural || chunk.name !== undefined)
    return;
  const { unit, bodies } = reading.discourse;
  const span = { start: chunk.start, end: chunk.end };
  const words = reading.language.discourse.withoutDeterminer(textOf(reading.article.text, span));
  const full = bodies.fullNameOf(words);
  reading.discourse.lastBody = { span, unit, ...(full === words ? {} : { name: full }) };
}

/** "Ana Vega, a doctor" */
function isDescribedBehind(chunks: readonly Chunk[], at: number): boolean {
  const [comma, description] = [chunks[at + 1], chunks[at + 2]];
  return comma?.kind === 'comma' && description?.kind === 'nominal' && description.head === 'person';
}
