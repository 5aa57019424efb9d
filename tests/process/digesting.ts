import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { english } from '../../src/replies/messages-english.ts';
import { until } from '../fake-discord/until.ts';
import { PEOPLE } from '../fake-discord/world.ts';
import { startBot } from './bot-process.ts';
import { openStage, settingsFor } from './stage.ts';

const TWO_DAYS = 2 * 86_400_000;

export function digesting(): void {
  it('waits for its hour through a restart, and then tells all that came in one message, once', async () => {
    const root = mkdtempSync(join(tmpdir(), 'digesting-'));
    const articles = join(root, 'articles');
    mkdirSync(articles);
    const write = (name: string, words: string) =>
      writeFileSync(join(articles, name), `${name}\n\n“${words},” Joan Mawson, the harbour master, said.\n`);
    write('Ferry stops.txt', 'We cannot put a boat of that age to sea');
    const environment = { COVERAGE_DIR: articles, SETTINGS_FILE: join(root, 'settings.json') };
    const books = join(root, 'settings.posts.json');
    const stage = await openStage({ environment });
    const { discord } = stage;

    const begun = discord.use('watch', { name: 'Joan Mawson', every: 'day' }, { person: PEOPLE.admin });
    expect((await discord.answerTo(begun)).content).toContain('Joan Mawson');
    for (const [name, words] of [
      ['Buses come.txt', 'The road is open to all of us'],
      ['Walkers are back.txt', 'Nobody has to wade any more'],
    ] as const) {
      write(name, words);
      const exchange = discord.use('refresh', {}, { person: PEOPLE.owner });
      await until('the report', () => {
        const title = exchange.original?.embeds.at(-1)?.title;
        return title !== undefined && title !== english.refresh.underWay;
      });
    }
    await until(
      'both to be held',
      () => readFileSync(books, 'utf8').match(/"kind":\s*"quotation"/g)?.length === 2,
    );
    expect(discord.written).toEqual([]);

    await stage.bot.stop();
    // The two came in two days ago, as far as the books know.
    const kept = readFileSync(books, 'utf8');
    const earlier = kept.replace(/("heldAt":\s*")([^"]+)"/g, (_, name: string, moment: string) => {
      return `${name}${new Date(Date.parse(moment) - TWO_DAYS).toISOString()}"`;
    });
    expect(earlier).not.toBe(kept);
    writeFileSync(books, earlier);
    stage.bot = startBot({ ...settingsFor(discord), ...environment });
    await stage.bot.ready();
    await until('the digest', () => discord.written.length > 0);
    const [digest] = discord.written;
    expect(digest?.content).toContain('Joan Mawson');
    expect(JSON.stringify(digest)).toContain('The road is open to all of us');
    expect(JSON.stringify(digest)).toContain('Nobody has to wade any more');
    await stage.restart();
    await stage.bot.logged('watches.idle');
    expect(discord.written).toHaveLength(1);
    await stage.close();
    rmSync(root, { recursive: true });
  }, 90_000);
}
