import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PEOPLE } from '../fake-discord/world.ts';
import { createTemporaryCoverage } from '../process/temporary-coverage.ts';
import { endOf, hasEnded } from './how-it-ended.ts';
import { BROKEN_WHO } from './rows-asked.ts';
import { answers, comes, type FaultRow, isAnswered, textOf } from './subject.ts';

const FERRY = 'Ferry stops\n\nThe ferry stops.\n\n“We wait for the tide,” Joan Mawson said on Monday.\n';
const BUILDS = { ours: /coverage\.refreshed/g, bare: /^Read \d/gm };

/** What happens to the process, and to the work that it has begun. */
export const PROCESS_ROWS: readonly FaultRow[] = [
  {
    row: 38,
    fault: 'ten refreshes at once',
    wanted: 'one is done, the others join it',
    async attempt(subject) {
      const { discord, bot } = await subject.ready({});
      const builds = () => (bot.stderr() + bot.lines.join('\n')).match(BUILDS[subject.who])?.length ?? 0;
      const before = builds();
      const asked = Array.from({ length: 10 }, () => discord.use('refresh', {}, { person: PEOPLE.owner }));
      await comes(
        () =>
          asked.every(
            (refresh) => refresh.answeredAt !== undefined && !/Reading the folder/.test(textOf(refresh)),
          ),
        30_000,
      );
      const done = builds() - before;
      return { isHeld: done === 1, figure: `${done} builds` };
    },
  },
  {
    row: 39,
    fault: 'questions during a refresh',
    wanted: 'each from one revision, none lost',
    async attempt(subject) {
      const coverage = createTemporaryCoverage();
      const { discord } = await subject.ready({ environment: { COVERAGE_DIR: coverage.folder } });
      coverage.write('ferry.txt', FERRY);
      const ask = () => Array.from({ length: 30 }, () => discord.use('quote', { speaker: 'Boris Johnson' }));
      const asked = ask();
      discord.use('refresh', {}, { person: PEOPLE.owner });
      await pause(300);
      asked.push(...ask());
      await comes(() => asked.every(({ answeredAt }) => answeredAt !== undefined), 30_000);
      coverage.discard();
      const lost = asked.filter(({ answeredAt }) => answeredAt === undefined).length;
      const texts = new Set(
        asked.map((exchange) =>
          JSON.stringify(exchange.original?.embeds.map(({ description }) => description)),
        ),
      );
      return {
        isHeld: lost === 0 && texts.size <= 2,
        figure: `${lost} of ${asked.length} lost, ${texts.size} versions`,
      };
    },
  },
  {
    row: 40,
    fault: 'SIGTERM while answering, SIGKILL while refreshing',
    wanted: 'what is begun is finished, then 0; a clean start',
    async attempt(subject) {
      const { discord, bot } = await subject.ready({});
      let letGo: () => void = () => undefined;
      const held = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      discord.faults.add(/callback$/, { kind: 'hold', until: held });
      const underWay = discord.use('help');
      await comes(() => discord.callsTo(/callback$/).length > 0);
      bot.child.kill('SIGTERM');
      await pause(500);
      letGo();
      const isFinished = await isAnswered(underWay, 5_000);
      await comes(() => hasEnded(bot));
      const code = bot.child.exitCode;
      const next = await subject.ready({});
      next.discord.use('refresh', {}, { person: PEOPLE.owner });
      await pause(200);
      next.bot.child.kill('SIGKILL');
      await next.bot.ended();
      const isClean = await answers(await subject.ready({}));
      return {
        isHeld: isFinished && code === 0 && isClean,
        figure: `${isFinished ? 0 : 1} answers lost, ${endOf(bot)}`,
      };
    },
  },
  {
    row: 41,
    fault: 'the disk is full where settings are kept',
    wanted: 'said, and the old file is whole',
    async attempt(subject) {
      if (subject.who === 'bare') return { isHeld: true, figure: 'keeps nothing' };
      const folder = mkdtempSync(join(tmpdir(), 'full-'));
      if (!mountedSmall(folder)) return { isHeld: false, figure: 'not tried: a small tmpfs needs root' };
      try {
        const file = join(folder, 'settings.json');
        const tried = await subject.ready({ environment: { SETTINGS_FILE: file } });
        const settle = (cool: number) =>
          tried.discord.use(
            'settings',
            { change: 'cool-down', value: String(cool) },
            { person: PEOPLE.admin },
          );
        await isAnswered(settle(7));
        await comes(() => existsSync(file));
        const before = existsSync(file) ? readFileSync(file, 'utf8') : 'none';
        fill(join(folder, 'filler'));
        const refused = settle(9);
        const isTold = await isAnswered(refused);
        const isWhole = (existsSync(file) ? readFileSync(file, 'utf8') : 'none') === before;
        return {
          isHeld: isTold && isWhole && before !== 'none' && (await answers(tried)),
          figure: `file ${isWhole ? 'whole' : 'changed'}, ${before === 'none' ? 'never written' : 'asker told'}`,
        };
      } finally {
        execFileSync('umount', ['-l', folder]);
        rmSync(folder, { recursive: true, force: true });
      }
    },
  },
  {
    row: 42,
    fault: 'an answer, and then a refresh, need more memory than there is',
    wanted: 'others are answered, the old coverage serves on',
    async attempt(subject) {
      const coverage = createTemporaryCoverage();
      const environment = {
        ...BROKEN_WHO,
        NODE_OPTIONS: `${BROKEN_WHO.NODE_OPTIONS} --max-old-space-size=300`,
      };
      const tried = await subject.ready({ environment: { ...environment, COVERAGE_DIR: coverage.folder } });
      const { discord, bot } = tried;
      const broken = discord.use('who', { name: 'All Memory' });
      await isAnswered(broken, 20_000);
      const isAlive = await answers(tried);
      const paragraph =
        '“We wait for the tide,” Joan Mawson said on Monday, and so did many others who were there.\n\n';
      for (let number = 0; isAlive && number < 40; number++)
        coverage.write(`long${number}.txt`, `Ferry ${number}\n\n${paragraph.repeat(8_000)}`);
      const refresh = discord.use('refresh', {}, { person: PEOPLE.owner });
      await comes(() => hasEnded(bot) || /memory|kept/i.test(textOf(refresh)), isAlive ? 60_000 : 1);
      const serves = isAlive && (await answers(tried));
      const kept = discord.use('quote', { speaker: 'Boris Johnson' });
      const isServed = serves && (await isAnswered(kept));
      coverage.discard();
      return {
        isHeld: isServed,
        figure: isServed ? 'both survived' : isAlive ? 'the refresh ends it' : `the answer: ${endOf(bot)}`,
      };
    },
  },
];

function mountedSmall(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function fill(path: string): void {
  try {
    for (let size = 4_096; ; size += 4_096) writeFileSync(path, Buffer.alloc(size));
  } catch {
    // Full.
  }
}
