import type { Coverage } from '../../src/coverage/coverage.ts';
import { openCoverageStore } from '../../src/coverage/coverage-store.ts';
import { createDispatcher, type Dispatcher } from '../../src/interactions/create-dispatcher.ts';
import { loadCommands } from '../../src/interactions/load-commands.ts';
import type { Asker } from '../../src/interactions/request.ts';
import { english } from '../../src/replies/messages-english.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { buildOramaIndex } from '../../src/search/orama-index.ts';
import { fold } from '../../src/text/fold.ts';
import { silentLog } from '../../src/text/log.ts';
import { readJsonLines, writeJsonLines } from './json-lines.ts';
import { type ShownExcerpt, shownExcerpts } from './shown-excerpts.ts';
import { taskArguments } from './task-arguments.ts';

interface GoldQuestion {
  readonly question: string;
  /** Any of these will do; none means that the coverage does not answer. */
  readonly answers: readonly { readonly article: string; readonly contains: string }[];
}

interface Prediction {
  readonly question: string;
  readonly declined: boolean;
  readonly excerpts: readonly ShownExcerpt[];
}

const ASKER: Asker = { userId: '1', roleIds: [], permissions: 0n, locale: 'en-GB' };
const WITHIN = 3;

/** Puts the questions of a file to the real `/ask` and prints how many are answered by the excerpts as shown, and how many declined. */
export async function run(args: readonly string[]): Promise<void> {
  const { paths, options } = taskArguments(args, ['coverage', 'out']);
  const [path] = paths;
  if (path === undefined) {
    throw new Error(
      'give the file of questions: npm run evaluate -- questions FILE [--coverage DIR] [--out FILE]',
    );
  }
  const questions = readJsonLines<GoldQuestion>(path);
  const store = await openCoverageStore({
    folder: options.coverage ?? 'seeds',
    buildSearchIndex: buildOramaIndex,
  });
  const dispatcher = createDispatcher({
    commands: await loadCommands(),
    store,
    moderation: { isOperator: () => false, homeGuildIds: new Set(), moderatorRoleIds: new Set() },
    log: silentLog,
  });
  const predictions: Prediction[] = [];
  for (const { question } of questions) predictions.push(await ask(dispatcher, store.current(), question));
  process.stdout.write(`${tellFigures(questions, predictions)}\n`);
  if (options.out !== undefined) writeJsonLines(options.out, predictions);
}

async function ask(dispatcher: Dispatcher, coverage: Coverage, question: string): Promise<Prediction> {
  const reply = await dispatcher.dispatch({
    kind: 'command',
    name: 'ask',
    options: { question },
    asker: ASKER,
  });
  const declined = !isAnswer(reply);
  return { question, declined, excerpts: declined ? [] : await shownExcerpts(coverage, reply) };
}

/** An answer is known by its title; a miss, a question back and a notice have others. */
function isAnswer(reply: Reply): boolean {
  return reply.kind === 'message' && reply.body.embeds[0]?.title === english.answers.askTitle;
}

function tellFigures(questions: readonly GoldQuestion[], predictions: readonly Prediction[]): string {
  let [answerable, within, first, unanswerable, declined] = [0, 0, 0, 0, 0];
  for (const [index, { answers }] of questions.entries()) {
    const prediction = predictions[index];
    if (answers.length === 0) {
      unanswerable += 1;
      if (prediction?.declined === true) declined += 1;
      continue;
    }
    answerable += 1;
    const place = (prediction?.excerpts ?? [])
      .slice(0, WITHIN)
      .findIndex((shown) => answersWith(shown, answers));
    if (place >= 0) within += 1;
    if (place === 0) first += 1;
  }
  return [
    `answered within three ${within}/${answerable}`,
    `by the first ${first}/${answerable}`,
    `declined ${declined}/${unanswerable}`,
  ].join(', ');
}

function answersWith({ article, text }: ShownExcerpt, answers: GoldQuestion['answers']): boolean {
  const words = fold(text);
  return answers.some(
    (answer) =>
      article.includes(answer.article.replace(/\.txt$/, '')) && words.includes(fold(answer.contains)),
  );
}
