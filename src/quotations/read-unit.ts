import type { Unit } from '../languages/token-view.ts';
import { chunkUnit } from './chunk-unit.ts';
import { meetPeople } from './meet-people.ts';
import { noteDocuments } from './note-documents.ts';
import { readQuotations } from './read-quotations.ts';
import { readStatements } from './read-statements.ts';
import type { Place, Reading } from './reading.ts';

/** Reads one unit: the names it brings to mind, its quotations and who says them, and what it reports. */
export function readUnit(reading: Reading, place: Place, unit: Unit): void {
  const { clauses } = reading.language;
  reading.discourse.unit = place.unit;
  const chunks = chunkUnit(place.view, unit, clauses);
  const isBody = place.view.passage.kind === 'body';
  if (isBody) meetPeople(reading, place, chunks);
  const cues = clauses.findCues(chunks, reading.watch);
  reading.watch?.onUnit?.(chunks, cues);
  const used = readQuotations(reading, place, chunks, cues);
  reading.watch?.onQuotationsRead?.();
  if (!isBody) return;
  const subject = readStatements(reading, place, chunks, cues, used);
  noteDocuments(reading, chunks, subject);
}
