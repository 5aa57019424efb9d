import { setTimeout as pause } from 'node:timers/promises';
import type { Exchange } from '../fake-discord/interaction-book.ts';
import { type FakePerson, PEOPLE } from '../fake-discord/world.ts';
import { describeExchanges } from './load-figures.ts';
import type { LoadScene } from './load-scene.ts';
import { describeWork, processorTime } from './processor-time.ts';

export interface Steady {
  /** Interactions a second. */
  readonly rate: number;
  readonly seconds: number;
  /** Whether the folder is read anew all the while. */
  readonly isRefreshing: boolean;
}

const TICK_MS = 10;
const LAST_ANSWERS_MS = 30_000;
/** As many people as can ask without one of them asking much. */
const PEOPLE_ASKING = 2_000;
type Options = Readonly<Record<string, string>>;

/** What people ask, in the order in which they take turns; most of them look for who said what. */
const ASKED: readonly (readonly [command: string, options: Options])[] = [
  ['quote', { speaker: 'Boris Johnson' }],
  ['ask', { question: 'Who urged Russia to use its influence?' }],
  ['help', {}],
  ['quote', { about: 'sanctions on Russia' }],
  ['who', { name: 'Lavrov' }],
  ['quote', { speaker: 'Rex Tillerson', about: 'Assad' }],
  ['summary', { about: 'sanctions' }],
  ['coverage', {}],
  ['quote', { about: 'civilians' }],
  ['ask', { question: 'Where did the G7 foreign ministers meet?' }],
  ['timeline', { name: 'Boris Johnson' }],
  ['compare', { about: 'sanctions on Russia' }],
];
/** One in so many is somebody typing. */
const TYPING = 5;

/** Asks so much for so long, then waits for the last answers, and says what came of it. */
export async function askSteadily(
  { discord, bot }: LoadScene,
  { rate, seconds, isRefreshing }: Steady,
  say: (line: string) => void,
): Promise<void> {
  const people = Array.from({ length: PEOPLE_ASKING }, (_, number) => personOf(number));
  const work = () => processorTime(bot.child.pid ?? 0);
  const before = work();
  const asked: Exchange[] = [];
  const typed: Exchange[] = [];
  let refreshes = 0;
  let refresh: Exchange | undefined;
  for (const start = Date.now(), end = start + seconds * 1_000; Date.now() < end; ) {
    const due = Math.floor(((Date.now() - start) * rate) / 1_000);
    while (asked.length + typed.length < due) askOnce(asked.length + typed.length);
    if (isRefreshing && (refresh === undefined || isReported(refresh))) {
      refresh = discord.use('refresh', {}, { person: PEOPLE.owner });
      refreshes += 1;
    }
    await pause(TICK_MS);
  }
  const sent = work();
  for (const end = Date.now() + LAST_ANSWERS_MS; Date.now() < end && !asked.every(isAnswered); )
    await pause(50);
  say(describeExchanges(`${rate} a second for ${seconds} s, commands`, asked));
  say(describeExchanges('  people typing (only the last letter of each is looked at)', typed));
  say(`  lost: ${asked.filter((exchange) => !isAnswered(exchange)).length}; refreshes: ${refreshes}`);
  say(`  of ${seconds * 1_000} ms ${describeWork(before, sent)}`);

  function askOnce(number: number): void {
    const person = people[number % PEOPLE_ASKING] ?? PEOPLE.member;
    if (number % TYPING === TYPING - 1) {
      typed.push(discord.type('quote', 'speaker', 'Bor', { person }));
      return;
    }
    const [command, options] = ASKED[asked.length % ASKED.length] ?? ['help', {}];
    asked.push(discord.use(command, options, { person }));
  }
}

function isAnswered({ answeredAt }: Exchange): boolean {
  return answeredAt !== undefined;
}

/** What it says after "Reading …" has no more than one embed with that title. */
function isReported({ original }: Exchange): boolean {
  return original?.edited_timestamp != null && !/Reading the folder/.test(JSON.stringify(original.embeds));
}

function personOf(number: number): FakePerson {
  const id = String(970_000_000_000_000_000n + BigInt(number));
  return { ...PEOPLE.member, user: { ...PEOPLE.member.user, id, username: `asker${number}` } };
}
