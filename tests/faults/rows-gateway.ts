import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { seededRandom } from '../evaluate/seeded-random.ts';
import { endOf, hasEnded } from './how-it-ended.ts';
import { answers, callsOf, comes, type FaultRow, isAnswered, type Tried } from './subject.ts';

const FRAMES = 10_000;

/** What happens to the connection over which Discord tells what is asked. */
export const GATEWAY_ROWS: readonly FaultRow[] = [
  {
    row: 14,
    fault: 'Discord asks for a new connection (op 7)',
    wanted: 'resumes, nothing lost',
    attempt: async (subject) =>
      resumesAfter(await subject.ready(), ({ discord }) => discord.gateway.askToReconnect()),
  },
  {
    row: 15,
    fault: 'the session is not known any more (op 9)',
    wanted: 'signs in anew',
    async attempt(subject) {
      const tried = await subject.ready();
      const { gateway } = tried.discord;
      const before = gateway.identified();
      const start = Date.now();
      gateway.invalidate(false);
      const isBack = await comes(() => gateway.identified() > before, 20_000);
      const seconds = ((Date.now() - start) / 1_000).toFixed(1);
      return {
        isHeld: isBack && (await answers(tried)),
        figure: isBack ? `back after ${seconds} s` : 'does not come back',
      };
    },
  },
  {
    row: 16,
    fault: 'the line is cut (1006), closed with 4000 and 4009',
    wanted: 'back, nothing lost',
    async attempt(subject) {
      const tried = await subject.ready();
      const { gateway } = tried.discord;
      const results = [];
      for (const disturb of [
        () => gateway.cut(),
        () => gateway.closeWith(4000),
        () => gateway.closeWith(4009),
      ])
        results.push(await resumesAfter(tried, disturb));
      const held = results.filter(({ isHeld }) => isHeld).length;
      return {
        isHeld: held === 3,
        figure: `${held} of 3; ${results.map(({ figure }) => figure).join(', ')}`,
      };
    },
  },
  {
    row: 17,
    fault: 'closed for good (4004, 4013, 4014)',
    wanted: 'ends with 78',
    async attempt(subject) {
      const ends: string[] = [];
      for (const code of [4004, 4013, 4014]) {
        const { discord, bot } = await subject.ready({});
        discord.gateway.closeWith(code);
        await comes(() => hasEnded(bot), 6_000);
        ends.push(endOf(bot));
      }
      return { isHeld: ends.every((end) => end === 'ended with 78'), figure: [...new Set(ends)].join(', ') };
    },
  },
  {
    row: 18,
    fault: 'nobody answers the heartbeat',
    wanted: 'resumes by the second beat',
    async attempt(subject) {
      const tried = await subject.ready({ heartbeatMs: 2_000 });
      const { gateway } = tried.discord;
      const before = gateway.resumed();
      const start = Date.now();
      gateway.acknowledge(false);
      const isBack = await comes(() => gateway.resumed() > before);
      const seconds = ((Date.now() - start) / 1_000).toFixed(1);
      gateway.acknowledge(true);
      return { isHeld: isBack && (await answers(tried)), figure: `after ${seconds} s, a beat each 2 s` };
    },
  },
  {
    row: 19,
    fault: 'interactions come again after a resume, some of them too old',
    wanted: 'each answered once, the old ones left',
    async attempt(subject) {
      const tried = await subject.ready();
      const { discord } = tried;
      discord.gateway.cut();
      const young = discord.use('help');
      const old = discord.use('help') as { -readonly [Name in keyof typeof young]: (typeof young)[Name] };
      old.sentAt -= 60_000;
      discord.repeat(young);
      discord.repeat(old);
      const isAnsweredOnce = await isAnswered(young);
      await pause(1_500);
      const most = Math.max(callsOf(tried, young), callsOf(tried, old));
      return {
        isHeld: isAnsweredOnce && most === 1 && (await answers(tried)),
        figure: `${most} requests at most`,
      };
    },
  },
  {
    row: 20,
    fault: 'the same interaction comes twice',
    wanted: 'one answer',
    async attempt(subject) {
      const tried = await subject.ready();
      const exchange = tried.discord.use('help');
      tried.discord.repeat(exchange);
      await isAnswered(exchange);
      await pause(1_500);
      const calls = callsOf(tried, exchange);
      return { isHeld: calls === 1 && (await answers(tried)), figure: `${calls} requests` };
    },
  },
  {
    row: 21,
    fault: 'none, one or twenty of the thousand sign-ins of the day are left',
    wanted: 'keeps them',
    async attempt(subject) {
      const spent: string[] = [];
      for (const remaining of [0, 1, 20]) {
        const { discord, bot } = await subject.start({ remaining });
        const hasAsked = () => discord.callsTo(/^GET \/gateway\/bot$/).length > 0;
        await comes(() => hasAsked() || hasEnded(bot), 60_000);
        await comes(() => discord.gateway.identified() > 0, 4_000);
        if (discord.gateway.identified() > 0) spent.push(String(remaining));
      }
      return {
        isHeld: spent.length === 0,
        figure: spent.length === 0 ? 'no sign-in' : `signs in with ${spent.join(' and ')} left`,
      };
    },
  },
  {
    row: 22,
    fault: 'it is killed as soon as it has signed in, again and again',
    wanted: 'at most 41 sign-ins an hour',
    async attempt(subject) {
      const environment = {
        SETTINGS_FILE: join(mkdtempSync(join(tmpdir(), 'on-the-record-')), 'settings.json'),
      };
      const first = await subject.start({ environment });
      const { discord } = first;
      const start = Date.now();
      let { bot } = first;
      while (Date.now() - start < 60_000) {
        const before = discord.gateway.identified();
        await comes(() => discord.gateway.identified() > before || hasEnded(bot), 60_000);
        bot.child.kill('SIGKILL');
        await bot.ended();
        ({ bot } = await subject.start({ environment }, discord));
      }
      const hourly = Math.round((discord.gateway.identified() * 3_600_000) / (Date.now() - start));
      return { isHeld: hourly <= 41, figure: `${discord.gateway.identified()} in a minute` };
    },
  },
  {
    row: 23,
    fault: `${FRAMES} malformed frames`,
    wanted: 'goes on',
    async attempt(subject) {
      const tried = await subject.ready({});
      const { discord, bot } = tried;
      const random = seededRandom(42);
      const pieces = [
        '{',
        '}',
        '"op":0',
        '"t":"INTERACTION_CREATE"',
        '"d":null',
        '"d":{}',
        '"s":null',
        ',',
        '[',
        '\u0000',
        '7',
        '"',
      ];
      for (let sent = 0; sent < FRAMES; sent++) {
        const frame = Array.from({ length: 7 }, () => pieces[Math.floor(random() * pieces.length)]).join('');
        discord.gateway.sendRaw(frame);
      }
      for (const data of [{}, null, 7, { type: 2 }, { id: '1', type: 3, data: {} }])
        discord.gateway.dispatch('INTERACTION_CREATE', data);
      discord.gateway.dispatch('MESSAGE_CREATE', {});
      const isAlive = await answers(tried);
      return { isHeld: isAlive, figure: isAlive ? '0 crashes' : endOf(bot) };
    },
  },
];

async function resumesAfter(tried: Tried, disturb: (tried: Tried) => void) {
  const closed = tried.discord.gateway.closed();
  const start = Date.now();
  disturb(tried);
  await comes(() => tried.discord.gateway.closed() > closed);
  const missed = tried.discord.use('help');
  const isKept = await isAnswered(missed, 20_000);
  const calls = callsOf(tried, missed);
  const seconds = ((Date.now() - start) / 1_000).toFixed(1);
  return { isHeld: isKept && calls === 1, figure: isKept ? `${seconds} s` : 'lost' };
}
