import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from '../fake-discord/faults.ts';
import { interactionJson } from '../fake-discord/interaction-json.ts';
import { BOT_ID, CHANNEL_ID, PEOPLE } from '../fake-discord/world.ts';
import { endOf, hasEnded } from './how-it-ended.ts';
import { answers, callsOf, comes, type FaultRow, isAnswered, type Tried, textOf } from './subject.ts';

export const QUESTION = `<@${BOT_ID}> Who urged Russia to use its influence?`;
const CALLBACK = /^POST \/interactions\/\d+\/[^/]+\/callback$/;
const MESSAGES = new RegExp(`^POST /channels/${CHANNEL_ID}/messages$`);
const EDIT = /^PATCH \/webhooks\//;
const REFUSALS = new Set([401, 403, 429]);
const MANY = 1_500;

/** What Discord's REST API does to those who ask it. */
export const REST_ROWS: readonly FaultRow[] = [
  {
    row: 1,
    fault: 'a first response is never answered',
    wanted: 'given up, sent once',
    attempt: async (subject) => atCallback(await subject.ready(), { kind: 'hang' }, 18_000),
  },
  {
    row: 2,
    fault: 'REST says 500 and 503',
    wanted: 'a first response once; a reply again, with pauses',
    async attempt(subject) {
      const tried = await subject.ready();
      const first = await atCallback(tried, { kind: 'status', status: 503 }, 3_000);
      const { discord } = tried;
      const before = discord.written.length;
      discord.faults.add(MESSAGES, { kind: 'status', status: 503 }, 4);
      discord.write(QUESTION);
      const isReplied = await comes(() => discord.written.length > before, 40_000);
      return {
        isHeld: first.isHeld && isReplied,
        figure: `${first.figure}; the mention ${isReplied ? 'answered' : 'lost'}`,
      };
    },
  },
  {
    row: 3,
    fault: 'an answer is accepted and the line cut',
    wanted: 'no second answer',
    attempt: async (subject) => atCallback(await subject.ready(), { kind: 'cut-after' }, 3_000),
  },
  {
    row: 4,
    fault: 'another instance was faster (40060)',
    wanted: 'no trouble',
    async attempt(subject) {
      const tried = await subject.ready();
      const twin = tried.discord.use('help');
      twin.state = 'answered';
      await comes(() => callsOf(tried, twin) > 0);
      return { isHeld: await answers(tried), figure: `${callsOf(tried, twin)} requests` };
    },
  },
  {
    row: 5,
    fault: 'too late (10062)',
    wanted: 'no trouble',
    async attempt(subject) {
      const tried = await subject.ready();
      const { start } = tried.discord.use('help');
      const late = { ...start, id: '950000000000000077', token: 'of-nobody' };
      tried.discord.gateway.dispatch('INTERACTION_CREATE', interactionJson(late));
      const calls = () => tried.discord.callsTo(new RegExp(`^POST /interactions/${late.id}/`)).length;
      await comes(() => calls() > 0);
      await pause(1_000);
      return { isHeld: (await answers(tried)) && calls() <= 1, figure: `${calls()} requests` };
    },
  },
  {
    row: 6,
    fault: '429 with Retry-After: 2',
    wanted: 'waits, then answers',
    async attempt(subject) {
      const { discord } = await subject.ready();
      const before = discord.written.length;
      discord.faults.add(MESSAGES, { kind: 'status', status: 429, retryAfter: 2 });
      const asked = Date.now();
      discord.write(QUESTION);
      const isReplied = await comes(() => discord.written.length > before);
      const calls = discord.callsTo(MESSAGES).filter(({ at }) => at >= asked);
      const gap = (calls[1]?.at ?? asked) - (calls[0]?.at ?? asked);
      return {
        isHeld: isReplied && calls.length === 2 && gap >= 2_000,
        figure: `${calls.length} requests, ${(gap / 1_000).toFixed(1)} s between`,
      };
    },
  },
  {
    row: 7,
    fault: "429 without Retry-After (Cloudflare's page)",
    wanted: 'leaves the route alone',
    async attempt(subject) {
      const tried = await subject.ready();
      tried.discord.faults.add(CALLBACK, { kind: 'status', status: 429 }, 100_000);
      const exchange = tried.discord.use('help');
      await pause(5_000);
      const calls = callsOf(tried, exchange);
      tried.discord.faults.clear();
      return { isHeld: calls <= 1 && (await answers(tried)), figure: `${calls} requests in 5 s` };
    },
  },
  {
    row: 8,
    fault: 'a global 429',
    wanted: 'no other route is asked meanwhile',
    async attempt(subject) {
      const { discord } = await subject.ready();
      discord.faults.add(MESSAGES, { kind: 'status', status: 429, retryAfter: 3, isGlobal: true });
      const before = discord.written.length;
      const first = Date.now();
      discord.write(QUESTION);
      await comes(() => discord.callsTo(MESSAGES).some(({ at }) => at >= first));
      const refused = Date.now();
      discord.write(QUESTION, { place: 'elsewhere', person: PEOPLE.another });
      const isReplied = await comes(() => discord.written.length >= before + 2);
      const early = discord.calls.filter(
        ({ at, request }) => at > refused && at < refused + 2_800 && /^POST \/channels/.test(request),
      );
      return { isHeld: isReplied && early.length === 0, figure: `${early.length} requests too early` };
    },
  },
  {
    row: 9,
    fault: `every answer of ${MANY} is refused (403)`,
    wanted: 'stops at 500',
    async attempt(subject) {
      const { discord, bot } = await subject.ready({});
      discord.faults.add(/^POST \/interactions/, { kind: 'status', status: 403, code: 50_001 }, 100_000);
      for (let asked = 0; asked < MANY; asked++) discord.use('help');
      const refused = () => discord.calls.filter(({ status = 0 }) => REFUSALS.has(status)).length;
      for (let before = -1; before < refused(); await pause(3_000)) before = refused();
      return {
        isHeld: refused() <= 500 && !hasEnded(bot),
        figure: `${refused()} refusals of ${MANY}${hasEnded(bot) ? ', then ended' : ''}`,
      };
    },
  },
  {
    row: 10,
    fault: 'the bot may not write there (50013)',
    wanted: 'the asker is told, the channel left alone',
    async attempt(subject) {
      const { discord } = await subject.ready({});
      discord.faults.add(MESSAGES, { kind: 'status', status: 403, code: 50_013 }, 1_000);
      discord.write(QUESTION);
      const isTold = await comes(() => discord.written.some(({ content }) => content.includes(CHANNEL_ID)));
      for (let asked = 0; asked < 10; asked++) discord.write(QUESTION);
      await pause(2_000);
      const tries = discord.callsTo(MESSAGES).length;
      return {
        isHeld: isTold && tries <= 2,
        figure: `${tries} tries of 11, asker ${isTold ? 'told' : 'not told'}`,
      };
    },
  },
  {
    row: 11,
    fault: 'the token is refused while running (401)',
    wanted: 'ends with 78',
    async attempt(subject) {
      const { discord, bot } = await subject.ready({});
      discord.faults.add(MESSAGES, { kind: 'status', status: 401 }, 1_000);
      discord.write(QUESTION);
      await comes(() => hasEnded(bot), 5_000);
      return { isHeld: bot.child.exitCode === 78, figure: endOf(bot) };
    },
  },
  {
    row: 12,
    fault: 'Discord does not like the form of an answer (50035)',
    wanted: 'plain words instead: at once, after "wait", to a mention',
    async attempt(subject) {
      const { discord } = await subject.ready();
      const refused: Fault = { kind: 'status', status: 400, code: 50_035 };
      discord.faults.add(CALLBACK, refused);
      const atOnce = await isAnswered(discord.use('quote', { about: 'sanctions' }));
      discord.faults.add(EDIT, refused);
      const refresh = discord.use('refresh', {}, { person: PEOPLE.owner });
      await comes(() => discord.callsTo(EDIT).length > 0);
      const later = await comes(() => /word|article|read /i.test(lastOf(textOf(refresh))), 8_000);
      const before = discord.written.length;
      discord.faults.add(MESSAGES, refused);
      discord.write(QUESTION);
      const mention = await comes(() => discord.written.length > before);
      const got = [atOnce, later, mention].filter(Boolean).length;
      return { isHeld: got === 3, figure: `${got} of 3 answered` };
    },
  },
  {
    row: 13,
    fault: "long and odd input against Discord's limits",
    wanted: 'no limit broken',
    async attempt(subject) {
      const tried = await subject.ready({});
      const { discord } = tried;
      const odd = [
        'the',
        'x'.repeat(200),
        '@everyone',
        '[a](https://example.org)',
        '“'.repeat(150),
        '😀'.repeat(90),
      ];
      const asked = odd.flatMap((words) => [
        discord.use('quote', { about: words }),
        discord.use('ask', { question: words }),
        discord.use('who', { name: words.slice(0, 100) }),
        discord.type('quote', 'speaker', words),
      ]);
      for (const command of ['coverage', 'help']) asked.push(discord.use(command));
      await comes(() => asked.every(({ answeredAt }) => answeredAt !== undefined));
      const bodies = discord.calls.filter(({ body }) => body !== undefined).length;
      const broken = discord.violations.filter((fault) => fault.startsWith('bot:')).length;
      return { isHeld: broken === 0, figure: `${broken} breaches in ${bodies} bodies` };
    },
  },
];

async function atCallback(tried: Tried, fault: Fault, waitMs: number) {
  tried.discord.faults.add(CALLBACK, fault, 1);
  const exchange = tried.discord.use('coverage');
  await comes(() => callsOf(tried, exchange) > 0);
  await pause(waitMs);
  const calls = callsOf(tried, exchange);
  const isAlive = await answers(tried);
  return {
    isHeld: calls === 1 && isAlive,
    figure: `${calls} requests${isAlive ? '' : ', then no more answers'}`,
  };
}

/** The end of a text, where the last thing that was said stands. */
function lastOf(text: string): string {
  return text.replace(/Reading the folder[^"]*/g, '');
}
