import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGatherer, type Gatherer } from '../../src/gather/create-gatherer.ts';
import type { MessageBody } from '../../src/replies/reply.ts';
import { LAYOUTS, type Newsroom, openNewsroom, rss, type Story } from '../gather/newsroom.ts';
import { HARBOUR, SCHOOL } from '../gather/stories.ts';
import { markdownOf } from '../replies/sample-frame.ts';
import { MANAGER, openRealBot, type RealBot, shown } from './real-bot.ts';

let folder: string;
let room: Newsroom;
let bot: RealBot;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gather-'));
  room = await openNewsroom();
  room.routes.set('/feed', { body: rss([harbour(), school()], 'summary') });
  room.routes.set('/harbour', { body: LAYOUTS['JSON-LD']?.(harbour()) ?? '' });
  room.routes.set('/school', { body: LAYOUTS.microdata?.(school()) ?? '' });
  room.routes.set('/broken', { status: 500 });
  bot = await openRealBot({ gatherer: gathererFor('') }, folder);
});
afterEach(async () => {
  await room.close();
  rmSync(folder, { recursive: true });
});

const harbour = (paragraphs = HARBOUR): Story => ({
  title: 'Harbour of Lowick opens on Monday',
  link: room.at('/harbour'),
  paragraphs,
});
const school = (): Story => ({
  title: 'Two village schools become one',
  link: room.at('/school'),
  paragraphs: SCHOOL,
});

function gathererFor(more: string): Gatherer {
  const sourcesFile = join(folder, '.sources.yaml');
  writeFileSync(
    sourcesFile,
    `pause: 0\nsources:\n  - name: gazette\n    feed: ${room.at('/feed')}\n    private: true\n${more}`,
  );
  return createGatherer({ folder, sourcesFile, isFileExpected: true, backOffMs: 5 });
}

async function refreshed(
  parts: Record<string, boolean> = { gather: true },
): Promise<{ readonly end: MessageBody; readonly lines: readonly string[] }> {
  const reply = await bot.use('refresh', parts, MANAGER);
  if (reply.kind !== 'progress') throw new Error(`a refresh shows how far it is: ${reply.kind}`);
  const lines: string[] = [];
  reply.watch?.(({ content }) => lines.push(content));
  return { end: await reply.end, lines };
}

describe('/refresh gather:True', () => {
  it('goes from an empty folder to answers, and shows how far it is', async () => {
    expect(shown(await bot.use('quote', { speaker: 'Solheim' })).body.content).not.toContain(
      'forty new piles',
    );
    const { end, lines } = await refreshed();
    expect(lines).toContain('Gathering: 0 of 1 source done, 2 articles new or changed …');
    expect(lines.at(-1)).toBe('Making 2 articles searchable …');
    expect(end.content).toBe(
      'Gathered 2 new articles and 0 changed; 0 no longer at their address. The coverage was read anew: 2 added, 0 changed, 0 removed.',
    );
    const quote = shown(await bot.use('quote', { speaker: 'Solheim' })).body;
    expect(markdownOf(quote)).toContain('We have driven forty new piles');
    expect(markdownOf(quote)).toContain('The Bay Courier');
  });

  it('says which source could not be read, and why; the others are', async () => {
    bot = await openRealBot(
      {
        gatherer: gathererFor(
          `  - name: wire\n    feed: ${room.at('/broken')}\n    private: true\n  - name: Wrong Name\n    feed: x`,
        ),
      },
      folder,
    );
    const { end } = await refreshed();
    expect(end.content).toContain('1 source could not be read; /coverage view:sources says why.');
    const told = markdownOf(end);
    expect(told).toMatch(/\*\*wire\*\*\n⚠ Cannot be read since .*: the server answers 500/);
    expect(told).toContain('Not usable in the file of sources · 1');
    expect(told).toMatch(/^\.sources\.yaml\\:9: name wants at most 40 small letters/m);
    const view = shown(await bot.use('coverage', { view: 'sources' })).body;
    expect(view.content).toBe(
      '2 sources, of which 1 cannot be read at present. What was gathered from them is kept.',
    );
    expect(markdownOf(view)).toMatch(/\*\*wire\*\* · feed · 0 articles · never read yet/);
    expect(markdownOf(view)).toMatch(/\*\*gazette\*\* · feed · 2 articles · last read on .*, \d\d:\d\d UTC/);
    const overview = shown(await bot.use('coverage')).body;
    expect(overview.content).toContain('1 source could not be read');
    expect(
      markdownOf(shown(await bot.press({ body: overview, visibility: 'public' }, 'Sources')).body),
    ).toContain('wire');
  });

  it('is not for a dry run', async () => {
    const reply = shown(await bot.use('refresh', { gather: true, 'dry-run': true }, MANAGER));
    expect(reply.body.content).toContain('Please choose one of the two');
  });

  it('says so where no sources are named', async () => {
    bot = await openRealBot({}, folder);
    expect((await refreshed()).end.content).toMatch(/^No sources are named, so nothing was gathered\./);
    const view = shown(await bot.use('coverage', { view: 'sources' })).body;
    expect(view.content).toBe('No sources are named: the articles were put into the folder by hand.');
  });
});

describe('/source', () => {
  const idOf = async () => {
    const { items } = await bot.store.current().listings({}, { offset: 0, limit: 1 });
    return items[0]?.id ?? '';
  };

  it('tells what was changed in an article, word by word, and what is no longer at its address', async () => {
    await refreshed();
    const before = shown(await bot.use('source', { id: await idOf(), view: 'changes' })).body;
    expect(before.content).toContain('has not changed since it was gathered');
    const paragraphs = [
      ...HARBOUR.slice(0, 2),
      (HARBOUR[2] ?? '').replace(
        '2.4 million crowns, a third more',
        '2.9 million crowns, half as much again',
      ),
      'The ferry company declined to comment.',
    ];
    room.routes.set('/harbour', { body: LAYOUTS['JSON-LD']?.(harbour(paragraphs)) ?? '' });
    expect((await refreshed()).end.content).toContain('0 new articles and 1 changed');
    const article = shown(await bot.use('source', { id: await idOf() }));
    expect(markdownOf(article.body)).toContain('changed once since it was gathered');
    const changes = shown(await bot.press(article, 'What changed')).body;
    expect(changes.content).toMatch(
      /^\*\*Harbour of Lowick opens on Monday\*\*: 2 places changed on .* UTC\.$/,
    );
    const told = markdownOf(changes);
    expect(told).toContain(
      '> November. The repairs cost 2.4 million crowns, a third more than had been planned,',
    );
    expect(told).toContain(
      '> November. The repairs cost 2.9 million crowns, half as much again than had been planned,',
    );
    expect(told).toContain('> The ferry company declined to comment.');
    expect(told).toContain('> Fishermen had complained that');
    room.routes.set('/harbour', { status: 404 });
    expect((await refreshed()).end.content).toContain('1 no longer at their address');
    const gone = shown(await bot.use('source', { id: await idOf() })).body;
    expect(markdownOf(gone)).toContain('no longer at its address since');
  });
});
