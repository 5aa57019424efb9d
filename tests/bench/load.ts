import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Exchange } from '../fake-discord/interaction-book.ts';
import { PEOPLE } from '../fake-discord/world.ts';
import { buildBot } from '../process/build-bot.ts';
import { askSteadily } from './ask-steadily.ts';
import { listSeeds } from './list-seeds.ts';
import { describeExchanges } from './load-figures.ts';
import { type LoadScene, openLoadScene, waitFor } from './load-scene.ts';
import { readTexts } from './made-up-articles.ts';
import { describeWork, processorTime, untilAtRest } from './processor-time.ts';

const QUIET_MS = 15_000;
const AFTER_EACH_MS = 1_000;
const TOPICS = [
  'sanctions on Russia',
  'civilians in Aleppo',
  'the peace talks',
  'oil and gas prices',
  'foreign ministers meet',
];

/**
 * The built bot as a process of its own on made-up articles (`--articles N`; without it the seeds), signed in to a Discord of our own. `--at-once N`
 * questions come in one moment, a `/help` of somebody else with them; then one file is changed and the folder refreshed under questions. Or
 * `--per-second N --for SECONDS` of all kinds by as many people, with `--refreshing` from one refresh to the next. `--checked` holds all that is said
 * against Discord's document meanwhile; `--profile FOLDER` writes down what the thread that talks to Discord did. Builds the bot first. On a
 * machine that does other things as well the figures are those of that machine.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      articles: { type: 'string', default: '0' },
      'at-once': { type: 'string', default: '100' },
      'per-second': { type: 'string' },
      for: { type: 'string', default: '60' },
      refreshing: { type: 'boolean', default: false },
      checked: { type: 'boolean', default: false },
      profile: { type: 'string' },
      texts: { type: 'string' },
      threads: { type: 'string' },
      cache: { type: 'string' },
    },
  });
  buildBot();
  const count = Number(values.articles);
  const start = Date.now();
  const scene = await openLoadScene({
    articles: count,
    texts: values.texts === undefined ? listSeeds() : readTexts(values.texts),
    isChecking: values.checked,
    environment: {
      ...(values.cache === undefined ? {} : { CACHE_DIR: values.cache }),
      ...(values.threads === undefined ? {} : { ANSWER_THREADS: values.threads }),
    },
    ...(values.profile === undefined ? {} : { profile: values.profile }),
  });
  try {
    say(`${count === 0 ? 'the seeds' : `${count} articles`}: ready after ${Date.now() - start} ms`);
    tellHeld(scene, start);
    await untilAtRest(scene.bot.child.pid ?? 0);
    const rate = values['per-second'];
    if (rate !== undefined) {
      const seconds = Number(values.for);
      await askSteadily(scene, { rate: Number(rate), seconds, isRefreshing: values.refreshing }, say);
      return;
    }
    await askOneByOne(scene);
    await askAtOnce(scene, Number(values['at-once']));
    await refreshUnderLoad(scene);
  } finally {
    await scene.close();
    say(scene.bot.stderr().split('\n').slice(0, 3).join('\n'));
    say(scene.discord.violations.slice(0, 3).join('\n'));
  }
}

async function askOneByOne(scene: LoadScene): Promise<void> {
  const since = Date.now();
  const asked: Exchange[] = [];
  for (let round = 0; round < 4; round++) {
    for (const about of TOPICS) {
      const exchange = scene.discord.use('quote', { about });
      await waitFor(() => exchange.answeredAt !== undefined);
      asked.push(exchange);
    }
  }
  say(describeExchanges('/quote about, one by one', asked));
  const typed = 'bo ma ka sa de'.split(' ').map((letters) => scene.discord.type('quote', 'speaker', letters));
  await waitFor(() => typed.some(({ choices }) => choices !== undefined));
  tellHeld(scene, since);
}

async function askAtOnce(scene: LoadScene, count: number): Promise<void> {
  const since = Date.now();
  const work = () => processorTime(scene.bot.child.pid ?? 0);
  const before = work();
  const asked = Array.from({ length: count }, (_, index) =>
    scene.discord.use('quote', { about: TOPICS[index % TOPICS.length] ?? '' }),
  );
  const help = scene.discord.use('help', {}, { person: PEOPLE.another });
  const sent = work();
  const all = [help, ...asked];
  await untilQuiet(all, ({ acknowledgedAt }) => acknowledgedAt);
  const acknowledged = work();
  await untilQuiet(all, ({ answeredAt }) => answeredAt);
  say(describeExchanges(`${count} × /quote about at once`, asked));
  say(describeExchanges('/help of somebody else, sent last', [help]));
  say(`  sending them took ${describeWork(before, sent)}`);
  say(`  until all had a first word, ${describeWork(sent, acknowledged)}`);
  say(`  and until all were answered, ${describeWork(acknowledged, work())}`);
  tellHeld(scene, since);
}

async function refreshUnderLoad(scene: LoadScene): Promise<void> {
  const since = Date.now();
  writeFileSync(
    join(scene.folder, 'added.txt'),
    'Ferry stops\n\nThe ferry stops.\n\n“We wait,” Joan Mawson said on Monday.\n',
  );
  const refresh = scene.discord.use('refresh', {}, { person: PEOPLE.owner });
  const isDone = () => /added\.txt/.test(JSON.stringify(refresh.original ?? {}));
  const asked: Exchange[] = [];
  await waitFor(() => {
    asked.push(scene.discord.use('quote', { about: TOPICS[asked.length % TOPICS.length] ?? '' }));
    return isDone();
  }, 200);
  say(`refresh with one new file: ${Date.now() - since} ms`);
  await untilQuiet(asked, ({ answeredAt }) => answeredAt);
  say(describeExchanges('/quote about during the refresh, five a second', asked));
  await pause(AFTER_EACH_MS);
  tellHeld(scene, since);
}

/** Until all have come so far, or nothing has come for a while: the rest is lost. */
async function untilQuiet(
  exchanges: readonly Exchange[],
  momentOf: (exchange: Exchange) => number | undefined,
): Promise<void> {
  const given = () => exchanges.filter((exchange) => momentOf(exchange) !== undefined).length;
  let [before, since] = [0, Date.now()];
  while (given() < exchanges.length && Date.now() - since < QUIET_MS) {
    await pause(20);
    if (given() > before) [before, since] = [given(), Date.now()];
  }
}

function tellHeld({ heldSince }: LoadScene, since: number): void {
  say(`  the thread that talks to Discord was held for ${heldSince(since).toFixed(0)} ms at once, at most`);
}

function say(line: string): void {
  if (line !== '') process.stdout.write(`${line}\n`);
}
