import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Exchange } from '../fake-discord/interaction-book.ts';
import { messageJson } from '../fake-discord/message-json.ts';
import { CHANNEL_ID, type FakePerson, PEOPLE } from '../fake-discord/world.ts';
import { endOf, hasEnded } from './how-it-ended.ts';
import { answers, comes, type FaultRow, isAnswered, type Tried, textOf } from './subject.ts';

/** /who breaks by the name that it is asked for. */
export const BROKEN_WHO = {
  NODE_OPTIONS: `--import=${fileURLToPath(new URL('broken-who.mjs', import.meta.url))}`,
  ANSWER_SECONDS: '3',
  THREAD_MEMORY_MB: '150',
};
const FORGED = [
  '',
  '1;',
  '1;quote',
  '1;quote;;;;',
  '0;who;x',
  '9;ask;1',
  'page:2',
  '1;refresh',
  '\u0000',
  '1;help;%',
];
const DISCORD_WAITS_MS = 3_000;

/** What people do to a bot, and what a bot does to itself. */
export const ASKED_ROWS: readonly FaultRow[] = [
  {
    row: 24,
    fault: 'a command throws, throws later, or never settles',
    wanted: 'the asker is told, the bot lives',
    async attempt(subject) {
      const told: string[] = [];
      let tried = await subject.ready({ environment: BROKEN_WHO });
      for (const name of ['Throw Now', 'Throw Late', ...(subject.who === 'ours' ? ['Never Settle'] : [])]) {
        const isTold = await isAnswered(tried.discord.use('who', { name }));
        await pause(1_000);
        if (isTold && (await answers(tried))) told.push(name);
        else tried = await subject.ready({ environment: BROKEN_WHO });
      }
      const all = subject.who === 'ours' ? 3 : 2;
      return { isHeld: told.length === all, figure: `${told.length} of ${all} survived and told` };
    },
  },
  {
    row: 25,
    fault: 'somebody asks before the articles are read',
    wanted: 'answered',
    async attempt(subject) {
      const { discord } = await subject.start();
      await comes(() => discord.gateway.identified() > 0, 30_000);
      const isTold = await isAnswered(discord.use('help'));
      return { isHeld: isTold, figure: isTold ? 'answered' : 'not answered' };
    },
  },
  {
    row: 26,
    fault: 'buttons from before the restart, of other versions, forged',
    wanted: 'an answer or a polite no',
    async attempt(subject) {
      const tried = await subject.ready();
      const message = messageJson(
        { id: '950000000000000001', channelId: CHANNEL_ID },
        { content: 'Page 1.' },
      );
      const pressed = FORGED.map((id) => tried.discord.press(message, id));
      await comes(() => pressed.every(({ answeredAt }) => answeredAt !== undefined), 6_000);
      const given = pressed.filter(({ answeredAt }) => answeredAt !== undefined).length;
      return {
        isHeld: given === FORGED.length && (await answers(tried)),
        figure: `${given} of ${FORGED.length} answered`,
      };
    },
  },
  {
    row: 27,
    fault: "a member calls /refresh where Discord's own gate is open",
    wanted: 'refused',
    async attempt(subject) {
      const { discord } = await subject.ready();
      const tries = Array.from({ length: 5 }, () => discord.use('refresh', {}, { person: PEOPLE.member }));
      await comes(() => tries.every(({ answeredAt }) => answeredAt !== undefined));
      await pause(1_000);
      const refused = tries.filter((exchange) => /for those who run me/.test(textOf(exchange))).length;
      return {
        isHeld: refused === tries.length,
        figure: `${tries.length - refused} refreshes of ${tries.length}`,
      };
    },
  },
  {
    row: 28,
    fault: '1,000 letters a second are typed for 3 s',
    wanted: 'commands are answered as before',
    async attempt(subject) {
      const tried = await subject.ready();
      const typists = Array.from({ length: 50 }, (_, number) => personOf(number));
      return besides(
        tried,
        3,
        1_000,
        (number) =>
          void tried.discord.type('quote', 'speaker', 'bo', {
            person: typists[number % typists.length] ?? PEOPLE.member,
          }),
      );
    },
  },
  {
    row: 29,
    fault: 'one person sends 43 commands a second for 10 s',
    wanted: 'others are answered as before',
    async attempt(subject) {
      const tried = await subject.ready();
      return besides(tried, 10, 43, () => void tried.discord.use('quote', { about: 'Russia and sanctions' }));
    },
  },
];

/** Others ask for help, five a second, while so much comes; none may be lost or come late. */
async function besides(tried: Tried, seconds: number, rate: number, send: (number: number) => void) {
  const { discord, bot } = tried;
  const others: Exchange[] = [];
  const start = Date.now();
  for (let sent = 0; Date.now() - start < seconds * 1_000; await pause(20)) {
    for (const due = ((Date.now() - start) * rate) / 1_000; sent < due; sent++) send(sent);
    if (others.length < (Date.now() - start) / 200)
      others.push(discord.use('help', {}, { person: personOf(1_000 + others.length) }));
  }
  await comes(() => others.every(({ answeredAt }) => answeredAt !== undefined));
  const times = others
    .map(({ answeredAt = Number.POSITIVE_INFINITY, sentAt }) => answeredAt - sentAt)
    .sort((one, other) => one - other);
  const p99 = times[Math.floor(times.length * 0.99)] ?? Number.POSITIVE_INFINITY;
  const lost = times.filter((time) => time === Number.POSITIVE_INFINITY).length;
  const isHeld = lost === 0 && p99 < DISCORD_WAITS_MS && (await answers(tried));
  const figure = hasEnded(bot) ? endOf(bot) : `others' p99 ${p99} ms, ${lost} lost`;
  return { isHeld, figure };
}

function personOf(number: number): FakePerson {
  const id = String(980_000_000_000_000_000n + BigInt(number));
  return { ...PEOPLE.member, user: { ...PEOPLE.member.user, id, username: `asker${number}` } };
}
