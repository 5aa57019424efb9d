import type { PeopleFile } from '../corpus/read-corpus.ts';
import type { CoverageFacts } from '../coverage/coverage.ts';
import type { Ask } from './ask-database.ts';
import { readNames } from './read-names.ts';
import type { Revision } from './revision.ts';
import type { WrittenRevision } from './write-revision.ts';

interface RevisionRow extends Readonly<Record<string, unknown>> {
  readonly number: number;
  readonly revision: string;
  readonly rules: string;
  readonly facts: string;
  readonly people_file: string | null;
}

/** The newest revision; undefined where none has been written yet. */
export async function newestRevision(ask: Ask): Promise<WrittenRevision | undefined> {
  const [row] = await ask<RevisionRow>(
    'select number, revision, rules, facts, people_file from revisions order by number desc limit 1',
  );
  return row && writtenOf(row);
}

/** Reads what is kept in memory of a revision; undefined where it is not there, or not there yet (a replica is a little behind). */
export async function openRevision(ask: Ask, number: number): Promise<Revision | undefined> {
  const [row] = await ask<RevisionRow & Figures>(
    `select number, revision, rules, facts, people_file, passages, passage_terms::float8 as passage_terms,
            quotations, quotation_terms::float8 as quotation_terms
     from revisions where number = $1`,
    [number],
  );
  if (row === undefined) return undefined;
  const { passages, passage_terms, quotations, quotation_terms } = row;
  return {
    ...writtenOf(row),
    passages: { size: passages, totalLength: passage_terms },
    quotations: { size: quotations, totalLength: quotation_terms },
    names: await readNames(ask, number),
  };
}

function writtenOf({ number, revision, rules, facts, people_file }: RevisionRow): WrittenRevision {
  return {
    number,
    revision,
    rules,
    facts: JSON.parse(facts) as CoverageFacts,
    ...(people_file === null ? {} : { peopleFile: JSON.parse(people_file) as PeopleFile }),
  };
}

interface Figures {
  readonly passages: number;
  readonly passage_terms: number;
  readonly quotations: number;
  readonly quotation_terms: number;
}
