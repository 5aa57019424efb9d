import { articleLabel } from '../coverage/article-label.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { articlesInMemory } from '../coverage/memory-articles.ts';
import { namesInMemory } from '../coverage/memory-names.ts';
import { namedPeople } from '../coverage/named-people.ts';
import { buildNameTable } from '../text/name-table.ts';
import { giveWay } from '../text/steps.ts';
import type { Ask } from './ask-database.ts';
import { textsOfArticles } from './postgres-articles.ts';
import { postgresIndex } from './postgres-index.ts';
import { placesOfPeople } from './postgres-people.ts';
import { speechOf } from './postgres-speech.ts';
import type { Revision } from './revision.ts';
import { HOLDER_KINDS } from './write-holders.ts';

/**
 * A coverage that answers from one revision in PostgreSQL. Names, and what articles are chosen by, are in memory and answer whatever becomes of the database; every other question rejects
 * with CoverageUnreachableError where it cannot be reached.
 */
export async function postgresCoverage(ask: Ask, revision: Revision): Promise<Coverage> {
  const { number: at, names } = revision;
  const { people, known, bodies, voices, listings } = names;
  const bodyTable = buildNameTable(bodies.map(({ id, name }) => ({ id, names: [name] })));
  const labelTable = buildNameTable(
    listings.map((listing) => ({ id: listing.id, names: [articleLabel(listing)] })),
  );
  await giveWay();
  const passageIndex = postgresIndex({
    ask,
    revision: at,
    table: 'passage_documents',
    kind: HOLDER_KINDS.passages,
    figures: revision.passages,
  });
  const quotationIndex = postgresIndex({
    ask,
    revision: at,
    table: 'quotation_documents',
    kind: HOLDER_KINDS.quotations,
    figures: revision.quotations,
  });
  const passageWords = { holding: () => [], like: () => [] };
  await giveWay();
  return {
    revision: revision.revision,
    facts: revision.facts,
    names: namesInMemory({ people, bodies, voices, listings, bodyTable, labelTable }),
    passageIndex,
    quotationIndex,
    ...namedPeople({ people: known, directory: people, bodies, bodyTable }),
    ...placesOfPeople(ask, revision),
    ...(await articlesInMemory({ articles: [], listings, labelTable, passageWords })),
    ...textsOfArticles(ask, revision),
    ...speechOf(ask, revision, passageIndex),
  };
}
