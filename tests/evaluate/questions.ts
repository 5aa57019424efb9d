import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { openCoverageStore } from '../../src/coverage/coverage-store.ts';
import { createDispatcher, type Dispatcher } from '../../src/interactions/create-dispatcher.ts';
import { loadCommands } from '../../src/interactions/load-commands.ts';
import type { Asker } from '../../src/interactions/request.ts';
import { COLOURS } from '../../src/replies/colours.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { buildOramaIndex } from '../../src/search/orama-index.ts';
import { silentLog } from '../../src/text/log.ts';
import { readJsonLines, writeJsonLines } from './json-lines.ts';
import { type AskPrediction, type GoldQuestion, scoreQuestions } from './score-questions.ts';
import { shownExcerpts } from './shown-excerpts.ts';

const ASKER: Asker = { userId: '1', roleIds: [], permissions: 0n, locale: 'en-GB' };

/**
 * `questions FILE [--coverage DIR | --articles FILE] [--out FILE] [--by] [--misses]`: puts the questions of a file to the real `/ask` over a
 * folder of articles (by default `seeds/`) or over those of a file with one JSON object a line, and prints how many are answered by the
 * excerpts as shown, and how many declined; `--by` by type, `--misses` which not.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      coverage: { type: 'string' },
      articles: { type: 'string' },
      out: { type: 'string' },
      by: { type: 'boolean' },
      misses: { type: 'boolean' },
    },
  });
  const [path] = positionals;
  if (path === undefined) {
    throw new Error(
      'give the file of questions: npm run evaluate -- questions FILE [--coverage DIR | --articles FILE] [--out FILE]',
    );
  }
  const questions = readJsonLines<GoldQuestion>(path);
  const predictions =
    values.articles === undefined
      ? await predictionsOver(values.coverage ?? 'seeds', questions)
      : await withFolderOf(values.articles, (folder) => predictionsOver(folder, questions));
  const score = scoreQuestions(questions, predictions);
  const lines = [
    ...(values.misses ? score.misses.map(({ what, question }) => `${what}: ${question}`) : []),
    `answered within three ${score.within}/${score.answerable}, by the first ${score.first}/${score.answerable}, declined ${score.declined}/${score.unanswerable}`,
    ...(values.by
      ? [...score.byType].map(([type, { right, all }]) => `  ${type.padEnd(14)} ${right}/${all}`)
      : []),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  if (values.out !== undefined) writeJsonLines(values.out, predictions);
}

/** Does something with a folder that holds the articles of a file, one `.txt` each, and removes it again. */
async function withFolderOf<T>(file: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'articles-'));
  try {
    for (const article of readJsonLines<{ file?: string; id: string; text: string }>(file)) {
      await writeFile(join(folder, article.file ?? `${article.id}.txt`), article.text);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function predictionsOver(
  folder: string,
  questions: readonly GoldQuestion[],
): Promise<readonly AskPrediction[]> {
  const store = await openCoverageStore({ folder, buildSearchIndex: buildOramaIndex });
  const dispatcher = createDispatcher({
    commands: await loadCommands(),
    store,
    moderation: { isOperator: () => false, homeGuildIds: new Set(), moderatorRoleIds: new Set() },
    log: silentLog,
  });
  const predictions: AskPrediction[] = [];
  for (const { question } of questions) predictions.push(await ask(dispatcher, store.current(), question));
  return predictions;
}

async function ask(dispatcher: Dispatcher, coverage: Coverage, question: string): Promise<AskPrediction> {
  const reply = await dispatcher.dispatch({
    kind: 'command',
    name: 'ask',
    options: { question },
    asker: ASKER,
  });
  const declined = !isAnswer(reply);
  return { question, declined, excerpts: declined ? [] : await shownExcerpts(coverage, reply) };
}

/** An answer is known by its colour; a miss, a question back and a notice have others. */
function isAnswer(reply: Reply): boolean {
  return reply.kind === 'message' && reply.body.embeds[0]?.color === COLOURS.ask;
}
