import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../fake-discord/until.ts';
import { PEOPLE } from '../fake-discord/world.ts';
import { LAYOUTS, type Newsroom, openNewsroom, rss } from '../gather/newsroom.ts';
import { HARBOUR, SCHOOL } from '../gather/stories.ts';
import { openStage, type Stage } from './stage.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export function gathering(): void {
  let room: Newsroom;
  let own: string;
  let stage: Stage;
  const folder = () => join(own, 'articles');
  const sourcesFile = () => join(own, 'sources.yaml');
  const harbour = () => ({ title: 'Harbour opens', link: room.at('/harbour'), paragraphs: HARBOUR });
  const school = () => ({ title: 'Two schools become one', link: room.at('/school'), paragraphs: SCHOOL });

  beforeAll(async () => {
    own = mkdtempSync(join(tmpdir(), 'on-the-record-'));
    mkdirSync(folder());
    room = await openNewsroom();
    room.routes.set('/feed', { body: rss([harbour()], 'summary') });
    room.routes.set('/harbour', { body: LAYOUTS['JSON-LD']?.(harbour()) ?? '' });
    room.routes.set('/school', { body: LAYOUTS['Open Graph']?.(school()) ?? '' });
    writeFileSync(
      sourcesFile(),
      `pause: 0\nsources:\n  - name: gazette\n    feed: ${room.at('/feed')}\n    private: true\n`,
    );
    stage = await openStage({
      environment: { COVERAGE_DIR: folder(), COVERAGE_SOURCES: sourcesFile(), GATHER_MINUTES: '60' },
    });
  });
  afterAll(async () => {
    await stage.close();
    await room.close();
    rmSync(own, { recursive: true, force: true });
  });

  it('goes from an empty folder to answers by itself', async () => {
    await stage.bot.logged('coverage.refreshed', { outcome: 'swapped', articles: 1 });
    // The worker that has read it takes over in the next moments.
    await expect
      .poll(
        async () =>
          JSON.stringify(await stage.discord.answerTo(stage.discord.use('quote', { speaker: 'Solheim' }))),
        {
          timeout: 10_000,
          interval: 200,
        },
      )
      .toContain('We have driven forty new piles');
  });

  it('is asked for by a moderator, and says what came of it', async () => {
    room.routes.set('/feed', { body: rss([harbour(), school()], 'summary') });
    const exchange = stage.discord.use('refresh', { gather: true }, { person: PEOPLE.admin, place: 'home' });
    const report = await until('the report', () => {
      const { original } = exchange;
      return original?.content.startsWith('Gathered') ? original : undefined;
    });
    expect(report.content).toContain('Gathered 1 new article and 0 changed');
    expect(report.content).toContain('1 added');
  });

  it('is done from a terminal, too', async () => {
    rmSync(join(folder(), 'gazette'), { recursive: true });
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/gather.ts'], {
      cwd: ROOT,
      env: { PATH: process.env.PATH ?? '', COVERAGE_DIR: folder(), COVERAGE_SOURCES: sourcesFile() },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    const [code] = await once(child, 'exit');
    expect(said).toBe(
      'Gathered 2 new articles and 0 changed; 0 no longer at their address.\n  gazette: 2 new, 0 changed, 0 gone\n',
    );
    expect(code).toBe(0);
  });

  it('does not keep the bot from ending', async () => {
    room.routes.set('/feed', { by: () => undefined });
    await stage.restart();
    await until('the feed to be asked for', () => (room.askedFor('/feed') > 2 ? true : undefined));
    expect(await stage.bot.stop()).toBe(0);
    expect(
      readdirSync(folder(), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.new')),
    ).toEqual([]);
  });
}
