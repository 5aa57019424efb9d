import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCoverageStore } from '../../src/coverage/coverage-store.ts';
import { faultsOf } from '../../src/replies/check-message.ts';
import { openRevisionMemory, type RevisionMemory } from '../../src/revisions/revision-memory.ts';
import { buildOramaIndex } from '../../src/search/orama-index.ts';
import { silentLog } from '../../src/text/log.ts';
import { markdownOf } from '../replies/sample-frame.ts';
import { MANAGER, openRealBot, type RealBot, shown } from './real-bot.ts';

const FERRY = `Ferry to Lowick stops for the winter

“We cannot put a boat of that age to sea,” Joan Mawson, the harbour master, said.
`;

describe('/coverage view:changes', () => {
  let folder: string;
  let bot: RealBot;
  let memory: RevisionMemory;
  let day: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'changes-'));
    cpSync('tests/articles', folder, { recursive: true });
    day = '2026-03-14';
    memory = await openRevisionMemory({ log: silentLog });
    const store = await openCoverageStore({
      folder,
      buildSearchIndex: buildOramaIndex,
      onServed: async (coverage) => void (await memory.note(coverage, new Date(`${day}T12:00:00Z`))),
    });
    bot = await openRealBot({ store, history: memory.history });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function refresh(on: string): Promise<void> {
    day = on;
    const reply = await bot.use('refresh', {}, MANAGER);
    if (reply.kind !== 'progress') throw new Error('a refresh shows how far it is');
    await reply.end;
  }
  const changes = async (since?: string) => {
    const { body } = shown(
      await bot.use('coverage', { view: 'changes', ...(since === undefined ? {} : { since }) }),
    );
    expect(faultsOf(body)).toEqual([]);
    return body;
  };

  it('says from when on it remembers while nothing has changed', async () => {
    const body = await changes();
    expect(body.content).toBe('Nothing has changed in the coverage as far back as I remember.');
    expect(markdownOf(body)).toContain('since 14 Mar 2026');
  });

  it('tells what came with the last refresh, and who is newly quoted', async () => {
    writeFileSync(join(folder, 'ferry.txt'), FERRY);
    await refresh('2026-03-15');
    const body = await changes();
    expect(body.content).toBe(
      'At the last change, on 15 Mar 2026: 1 article came, 0 changed, 0 went. 1 quotation came, 0 went. Newly quoted: Joan Mawson.',
    );
    expect(markdownOf(body)).toContain('Ferry to Lowick stops for the winter');
  });

  it('adds up since a day, and leaves out what came and went again', async () => {
    writeFileSync(join(folder, 'ferry.txt'), FERRY);
    await refresh('2026-03-15');
    writeFileSync(join(folder, 'bus.txt'), FERRY.replace('Ferry', 'Bus').replace('Joan Mawson', 'Ida Sand'));
    await refresh('2026-03-16');
    rmSync(join(folder, 'ferry.txt'));
    rmSync(join(folder, 'wire/2026-03-12-ministry-pays.txt'));
    await refresh('2026-03-17');
    const all = await changes('2026-03-15');
    expect(all.content).toContain('Since 15 Mar 2026: 1 article came, 0 changed, 1 went.');
    expect(all.content).toContain('Newly quoted: Ida Sand.');
    expect(markdownOf(all)).not.toContain('Ferry to Lowick');
    expect((await changes('2026-03-17')).content).toContain('0 articles came, 0 changed, 2 went.');
    expect((await changes('2026-03-18')).content).toBe(
      'Nothing has changed in the coverage since 18 Mar 2026.',
    );
  });

  it('leads further back by a menu, and to the articles by another', async () => {
    for (const [name, on] of [
      ['one', '15'],
      ['two', '16'],
      ['three', '17'],
    ] as const) {
      writeFileSync(join(folder, `${name}.txt`), FERRY.replace('Ferry', `Ferry ${name}`));
      await refresh(`2026-03-${on}`);
    }
    const last = shown(await bot.use('coverage', { view: 'changes' }));
    const further = shown(await bot.press(last, 'Since 15 Mar 2026, 12:00'), last);
    expect(further.body.content).toContain('Since 15 Mar 2026: 3 articles came');
    const article = shown(await bot.press(further, 'Ferry two to Lowick stops for the winter'));
    expect(article.body.content).toContain('Ferry two to Lowick');
  });

  it('asks for a day where it is given something else', async () => {
    for (const since of ['yesterday', '2026-02-30', 'deadbeef'])
      expect((await bot.use('coverage', { view: 'changes', since })) as object).toMatchObject({
        visibility: 'private',
        body: { content: expect.stringContaining('no day and no revision') },
      });
  });

  it('gives the same bytes whenever it is asked', async () => {
    writeFileSync(join(folder, 'ferry.txt'), FERRY);
    await refresh('2026-03-15');
    const one = await changes();
    day = '2031-01-01';
    expect(await changes()).toEqual(one);
  });
});
