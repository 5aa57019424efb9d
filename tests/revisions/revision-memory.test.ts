import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCoverageStore } from '../../src/coverage/coverage-store.ts';
import { openRevisionMemory, type RevisionMemory } from '../../src/revisions/revision-memory.ts';
import { buildOramaIndex } from '../../src/search/orama-index.ts';
import { type Log, silentLog } from '../../src/text/log.ts';

const FERRY = `Ferry to Lowick stops for the winter

“We cannot put a boat of that age to sea,” Joan Mawson, the harbour master, said.

“The road is open,” said Piet Lund, who runs the bus.
`;

describe('the memory of revisions', () => {
  let root: string;
  let folder: string;
  let path: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'revisions-'));
    folder = join(root, 'articles');
    path = join(root, 'settings.revisions.json');
    mkdirSync(folder);
    write('ferry.txt', FERRY);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const open = (log: Log = silentLog) => openRevisionMemory({ path, log });
  const coverage = async () =>
    (await openCoverageStore({ folder, buildSearchIndex: buildOramaIndex })).current();
  const note = async (memory: RevisionMemory, day = '2026-03-02') =>
    memory.note(await coverage(), new Date(`${day}T09:30:00Z`));

  it('begins with what is there, which is no change', async () => {
    const memory = await open();
    expect(await note(memory)).toBeUndefined();
    expect(memory.history()).toEqual({ began: '2026-03-02T09:30:00.000Z', changes: [] });
    expect(await note(memory, '2026-03-03')).toBeUndefined();
  });

  it('finds after a restart what changed while nobody looked', async () => {
    await note(await open());
    write('bus.txt', FERRY.replace('Ferry', 'Bus').replaceAll('Joan Mawson', 'Ida Sand'));
    const change = await note(await open(), '2026-03-05');
    expect(change?.articles.came.map(({ path: file }) => file)).toEqual(['bus.txt']);
    expect(change?.voices.came.map(({ name }) => name)).toEqual(['Ida Sand']);
    expect(change?.quotations.came).toHaveLength(2);
    expect((await open()).history().changes).toEqual([change]);
  });

  it('knows a correction by its place, a speaker put right, and one that was taken back', async () => {
    const memory = await open();
    await note(memory);
    const before = await (await coverage()).quotations({}, { offset: 0, limit: 9 });
    const ids = before.items.map(({ id }) => id);
    write(
      'ferry.txt',
      FERRY.replace('We cannot put a boat of that age to sea', 'We can put to sea in March'),
    );
    const reworded = await note(memory);
    expect(reworded?.quotations.corrected).toMatchObject([{ before: ids[0], what: 'words' }]);
    expect(reworded?.quotations.came).toEqual([]);
    write('ferry.txt', FERRY.replace('Joan Mawson', 'Ida Sand'));
    await note(memory);
    write('ferry.txt', FERRY);
    expect((await note(memory))?.quotations.corrected).toMatchObject([{ after: ids[0], what: 'speaker' }]);
    write('ferry.txt', FERRY.replace(/\n“The road is open.*\n/, ''));
    expect((await note(memory))?.quotations).toMatchObject({ withdrawn: [ids[1]], went: [ids[1]], came: [] });
  });

  it('takes words in an edited paragraph, and a file under another name, for what they were', async () => {
    const memory = await open();
    await note(memory);
    write('ferry.txt', FERRY.replace('who runs the bus', 'who has run the bus since May'));
    const edited = await note(memory);
    expect(edited?.articles.changed).toHaveLength(1);
    expect(edited?.quotations).toMatchObject({ came: [], went: [], corrected: [] });
    expect(edited?.quotations.renamed).toHaveLength(1);
    renameSync(join(folder, 'ferry.txt'), join(folder, 'lowick.txt'));
    const moved = await note(memory);
    expect(moved?.articles).toEqual({ came: [], changed: [], went: [] });
    expect(moved?.quotations).toMatchObject({ came: [], went: [] });
    expect(moved?.quotations.renamed).toHaveLength(2);
  });

  it('sees no other person in a fuller name', async () => {
    write('ferry.txt', FERRY.replace('Joan Mawson, the harbour master,', 'Ms Mawson'));
    const memory = await open();
    await note(memory);
    write('ferry.txt', FERRY);
    expect((await note(memory))?.voices).toEqual({ came: [], went: [] });
  });

  it('remembers a change only when what must come first has come about', async () => {
    const memory = await open();
    await note(memory);
    write('bus.txt', FERRY.replace('Ferry', 'Bus'));
    const failing = async () => {
      throw new Error('the disk is full');
    };
    await expect(memory.note(await coverage(), new Date(0), failing)).rejects.toThrow('full');
    expect(memory.history().changes).toEqual([]);
    expect((await note(await open()))?.articles.came).toHaveLength(1);
  });

  it('writes nothing where it only looks', async () => {
    const looking = await openRevisionMemory({ path, isReadOnly: true, log: silentLog });
    expect(await note(looking)).toBeUndefined();
    expect(looking.history()).toEqual({ changes: [] });
    expect(existsSync(path)).toBe(false);
    await note(await open());
    write('bus.txt', FERRY.replace('Ferry', 'Bus'));
    const text = readFileSync(path, 'utf8');
    const again = await openRevisionMemory({ path, isReadOnly: true, log: silentLog });
    expect((await note(again))?.articles.came).toHaveLength(1);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('puts a file aside that it cannot use, says so, and begins anew', async () => {
    writeFileSync(path, '{ "began": "yesterday" }');
    const lines: unknown[] = [];
    const log = { ...silentLog, error: (event: string, facts: unknown) => void lines.push([event, facts]) };
    const memory = await open(log);
    expect(lines).toMatchObject([['revisions.unusable', { path, aside: `${path}.unusable` }]]);
    expect(readFileSync(`${path}.unusable`, 'utf8')).toContain('yesterday');
    await note(memory);
    expect((await open()).history().began).toBe('2026-03-02T09:30:00.000Z');
  });

  it('goes on in memory where it cannot write', async () => {
    const lines: string[] = [];
    const log = { ...silentLog, error: (event: string) => void lines.push(event) };
    const memory = await openRevisionMemory({ path: join(root, 'no', 'such', 'folder.json'), log });
    await note(memory);
    write('bus.txt', FERRY.replace('Ferry', 'Bus'));
    expect((await note(memory))?.articles.came).toHaveLength(1);
    expect(lines).toEqual(['revisions.unwritten', 'revisions.unwritten']);
  });
});
