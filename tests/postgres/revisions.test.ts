import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { buildCoverage } from '../../src/coverage/build-coverage.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { type Database, openDatabase } from '../../src/postgres/ask-database.ts';
import { openBuilderSeat } from '../../src/postgres/builder-seat.ts';
import { holdRevision } from '../../src/postgres/hold-revision.ts';
import { migrate, NewerDatabaseError } from '../../src/postgres/migrations/migrate.ts';
import { openRevision } from '../../src/postgres/open-revision.ts';
import { postgresCoverage } from '../../src/postgres/postgres-coverage.ts';
import { withConnection, writeRevision } from '../../src/postgres/write-revision.ts';
import { buildOramaIndex } from '../../src/search/orama-index.ts';
import { silentLog } from '../../src/text/log.ts';
import { corpusOf } from '../coverage/corpus-of.ts';
import { EVERYTHING } from '../coverage/whole-coverage.ts';
import { describeWithPostgres } from './describe-with-postgres.ts';
import { ask, type PostgresServer } from './start-postgres.ts';

const PIER = 'Pier closed\n\n“The pier is not safe,” said Marta Lind. The town said it would be mended.';
const MILL = 'Mill sold\n\n“We shall grind again,” said Jonas Aker. Jonas Aker bought it from Marta Lind.';
const MILL_AGAIN = 'Mill sold\n\n“We shall not grind again,” said Jonas Aker, the miller.';

describeWithPostgres('revisions in PostgreSQL', (server) => {
  let url: string;
  let database: Database;
  beforeEach(async () => {
    url = await server().createDatabase();
    await withConnection(url, migrate);
    database = openDatabase({ urls: [url], log: silentLog });
  });
  afterEach(() => database.close());

  /** Writes these files, and opens what was written. */
  async function write(files: Readonly<Record<string, string>>, rules = 'test') {
    let number = 0;
    const coverage = await buildCoverage(corpusOf(files), {
      buildSearchIndex: buildOramaIndex,
      async coverageOf(parts) {
        ({ number } = await writeRevision({ url, parts, rules }));
        return openAt(database, number);
      },
    });
    return { number, coverage };
  }

  const count = async (table: string) =>
    Number((await database.ask<{ n: string }>(`select count(*) as n from ${table}`))[0]?.n);

  it('write what changed, and nothing else', async () => {
    const first = await write({ 'mill.txt': MILL, 'pier.txt': PIER });
    const second = await write({ 'mill.txt': MILL_AGAIN, 'pier.txt': PIER });
    const versions = await database.ask<{ id: string; since: number; until: number }>(
      'select id, since, until from articles order by place, since',
    );
    expect(versions.map(({ since, until: end }) => [since, end === 2 ** 31 - 1 ? 'now' : end])).toEqual([
      [first.number, second.number],
      [second.number, 'now'],
      [first.number, 'now'],
    ]);
    expect(await words(first.coverage)).toEqual(['We shall grind again,', 'The pier is not safe,']);
    expect(await words(second.coverage)).toEqual(['We shall not grind again,', 'The pier is not safe,']);
  });

  it('count words as an index in memory does, whatever came and went', async () => {
    await write({ 'mill.txt': MILL, 'pier.txt': PIER });
    await write({ 'mill.txt': MILL_AGAIN });
    const { coverage } = await write({ 'pier.txt': PIER, 'mill.txt': MILL_AGAIN });
    const memory = await buildCoverage(corpusOf({ 'pier.txt': PIER, 'mill.txt': MILL_AGAIN }), {
      buildSearchIndex: buildOramaIndex,
    });
    expect(coverage.passageIndex.size).toBe(memory.passageIndex.size);
    for (const word of ['pier', 'grind', 'miller', 'mended', 'lind', 'nobody']) {
      expect(await coverage.passageIndex.weight(word)).toBe(await memory.passageIndex.weight(word));
      const query = { words: `${word} again` };
      for (const index of ['passageIndex', 'quotationIndex'] as const) {
        expect(await coverage[index].search(query, { limit: 9 })).toEqual(
          await memory[index].search(query, { limit: 9 }),
        );
      }
    }
  });

  it('are written anew by other rules, also where the files are the same', async () => {
    const first = await write({ 'pier.txt': PIER });
    const second = await write({ 'pier.txt': PIER }, 'other');
    expect(second.coverage.revision).toBe(first.coverage.revision);
    expect(await count('articles')).toBe(2);
  });

  it('are dropped when nobody reads them, and not before', async () => {
    const first = await write({ 'pier.txt': PIER });
    const hold = await holdRevision(url, first.number, silentLog);
    for (const text of [MILL, MILL_AGAIN, MILL]) await write({ 'pier.txt': PIER, 'mill.txt': text });
    expect(await words(first.coverage)).toEqual(['The pier is not safe,']);
    expect(await count('revisions')).toBe(4);
    await hold.release();
    const locks = "select 1 from pg_locks where locktype = 'advisory' and classid = 72160003";
    await expect.poll(() => ask(url, locks)).toEqual([]);
    const last = await write({ 'pier.txt': PIER });
    expect(await count('revisions')).toBe(2);
    // Of the mill there is one version left, which the revision before the last has.
    expect(await count('articles')).toBe(2);
    expect(await words(last.coverage)).toEqual(['The pier is not safe,']);
    // Who has not heard of it gets no answer rather than half of one.
    const asked = () =>
      first.coverage.quotations({}, EVERYTHING).then(String, (error: unknown) => String(error));
    await expect.poll(asked).toContain('does not have the revision');
  });

  it('are not written by two at a time, and not by half', async () => {
    await write({ 'pier.txt': PIER });
    const parts = write({ 'pier.txt': PIER, 'mill.txt': MILL });
    const other = write({ 'pier.txt': PIER, 'mill.txt': MILL_AGAIN });
    const results = await Promise.allSettled([parts, other]);
    const refused = results.flatMap((result) =>
      result.status === 'rejected' ? [String(result.reason)] : [],
    );
    // Where the first was through before the second began, both are there.
    expect(await count('revisions')).toBe(3 - refused.length);
    for (const why of refused) expect(why).toContain('another process writes');
  });

  it('one process builds, another when that has ended, and all hear of it', async () => {
    const heard: number[] = [];
    const seat = (onRevision: (number: number) => void) =>
      openBuilderSeat({ url, onRevision, mayBeAway: false, log: silentLog });
    const one = await seat(() => undefined);
    const other = await seat((number) => heard.push(number));
    expect(await one.take()).toBe(true);
    expect(await one.take()).toBe(true);
    expect(await other.take()).toBe(false);
    const { number } = await write({ 'pier.txt': PIER });
    await expect.poll(() => heard).toContain(number);
    await one.close();
    await expect.poll(() => other.take()).toBe(true);
    await other.close();
  });

  it('are asked by many at once with few connections: to wait for one is no fault', async () => {
    const narrow = openDatabase({ urls: [url], connections: 1, log: silentLog });
    // Together they take longer than a connection is waited for.
    const asked = Array.from({ length: 18 }, () => narrow.ask('select pg_sleep(0.2)'));
    expect((await Promise.all(asked)).map((rows) => rows.length)).toEqual(asked.map(() => 1));
    await narrow.close();
  });

  it('of a later version of the program are left alone', async () => {
    await database.ask('insert into migrations (number) values (99)');
    await expect(withConnection(url, migrate)).rejects.toThrow(NewerDatabaseError);
  });
});

describeWithPostgres('a replica', (server) => {
  let url: string;
  let replica: PostgresServer;
  beforeAll(async () => {
    url = await server().createDatabase();
    await withConnection(url, migrate);
    replica = await server().startReplica();
  });
  afterAll(() => replica.stop());

  it('answers on when its primary is lost, and is passed over as long as it is behind', async () => {
    const path = new URL(url).pathname.slice(1);
    const database = openDatabase({ urls: [replica.url(path), url], log: silentLog });
    const opened: { coverage?: Coverage } = {};
    await buildCoverage(corpusOf({ 'mill.txt': MILL, 'pier.txt': PIER }), {
      buildSearchIndex: buildOramaIndex,
      async coverageOf(parts) {
        const { number } = await writeRevision({ url, parts, rules: 'test' });
        // At once: the replica may not have it yet.
        opened.coverage = await openAt(database, number);
        const there = `select 1 from on_the_record.revisions where number = ${number}`;
        await expect.poll(() => ask(replica.url(path), there)).toHaveLength(1);
        return opened.coverage;
      },
    });
    const { coverage } = opened;
    if (coverage === undefined) throw new Error('nothing was opened');
    await server().kill();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        coverage.said({ about: { words: 'grind' }, reported: true }, EVERYTHING),
      ),
    );
    for (const { total } of answers) expect(total).toBe(1);
    await replica.kill();
    await expect(coverage.quotations({}, EVERYTHING)).rejects.toThrow(
      expect.objectContaining({ name: 'CoverageUnreachableError' }),
    );
    expect(coverage.names.everybody('lind', 5).map(({ name }) => name)).toEqual(['Marta Lind']);
    await server().restart();
    await replica.restart();
    expect(await words(coverage)).toEqual(['We shall grind again,', 'The pier is not safe,']);
    await database.close();
  });
});

async function openAt(database: Database, number: number): Promise<Coverage> {
  const at = database.at(number);
  const revision = await openRevision(at, number);
  if (revision === undefined) throw new Error('the revision is not there');
  return postgresCoverage(at, revision);
}

async function words(coverage: Coverage): Promise<readonly string[]> {
  const { items } = await coverage.quotations({}, EVERYTHING);
  const texts = await Promise.all(
    items.map(async ({ articleId, content }) => {
      const { text = '' } = (await coverage.article(articleId)) ?? {};
      return content.map(({ start, end }) => text.slice(start, end)).join(' … ');
    }),
  );
  return texts;
}
