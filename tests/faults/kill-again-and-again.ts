import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { seededRandom } from '../evaluate/seeded-random.ts';
import { PEOPLE } from '../fake-discord/world.ts';
import { createTemporaryCoverage } from '../process/temporary-coverage.ts';
import { comes, createSubject, type Tried } from './subject.ts';

const ANSWERS = 500;
const SEED = 9;
const LONGEST_MS = 120_000;
const QUESTIONS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['quote', { speaker: 'Boris Johnson' }],
  ['ask', { question: 'Who urged Russia to use its influence?' }],
  ['quote', { about: 'sanctions on Russia' }],
  ['who', { name: 'Lavrov' }],
  ['summary', { about: 'sanctions' }],
  ['timeline', { name: 'Boris Johnson' }],
  ['compare', { about: 'sanctions on Russia' }],
  ['variants', { quotation: 'toxifying' }],
  ['help', {}],
  ['quote', { about: 'civilians' }],
];

/**
 * Kills the bot so many times at moments of no choosing: while it starts, answers, or refreshes a folder that changes from one time to the next.
 * Its settings, its memory of revisions and its cache are the same all the time. In the end 500 answers must be those of the beginning.
 */
export async function killAgainAndAgain(times: number, say: (line: string) => void): Promise<void> {
  const random = seededRandom(SEED);
  const coverage = createTemporaryCoverage();
  const state = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  const environment = {
    COVERAGE_DIR: coverage.folder,
    SETTINGS_FILE: join(state, 'settings.json'),
    CACHE_DIR: join(state, 'cache'),
  };
  const subject = createSubject('ours');
  let tried = await subject.ready({ environment });
  const before = await hashOfAnswers(tried);
  await subject.settle();
  let refreshing = 0;
  for (let killed = 0; killed < times; killed++) {
    const isInvited = random() < 0.7;
    tried = isInvited ? await subject.ready({ environment }) : await subject.start({ environment });
    if (isInvited) {
      if (existsSync(join(coverage.folder, 'added.txt'))) coverage.remove('added.txt');
      else coverage.write('added.txt', 'Ferry stops\n\n“We wait,” Joan Mawson said on Monday.\n');
      tried.discord.use('settings', { change: 'cool-down', value: '0' }, { person: PEOPLE.admin });
      tried.discord.use('refresh', {}, { person: PEOPLE.owner });
      for (const [command, options] of QUESTIONS) tried.discord.use(command, options);
      refreshing += 1;
    }
    await pause(random() * 2_500);
    tried.bot.child.kill('SIGKILL');
    await subject.settle();
    if (killed % 10 === 9) say(`${killed + 1} times`);
  }
  if (existsSync(join(coverage.folder, 'added.txt'))) coverage.remove('added.txt');
  tried = await subject.ready({ environment });
  const after = await hashOfAnswers(tried);
  await subject.close();
  coverage.discard();
  rmSync(state, { recursive: true, force: true });
  say(
    `killed ${times} times, ${refreshing} of them with a refresh begun; ${ANSWERS} answers: ${before} before, ${after} after`,
  );
  if (before !== after) process.exitCode = 1;
}

async function hashOfAnswers({ discord }: Tried): Promise<string> {
  const asked = Array.from({ length: ANSWERS }, (_, number) => {
    const [command, options] = QUESTIONS[number % QUESTIONS.length] ?? ['help', {}];
    return discord.use(command, options);
  });
  await comes(() => asked.every(({ answeredAt }) => answeredAt !== undefined), LONGEST_MS);
  const hash = createHash('sha256');
  for (const { original } of asked)
    hash.update(JSON.stringify([original?.content, original?.embeds, original?.components]));
  return hash.digest('hex').slice(0, 16);
}
