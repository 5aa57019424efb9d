import { parseArgs } from 'node:util';
import type { Request } from '../compare-replies/open-bot.ts';
import { askEach } from '../growth/ask-each.ts';
import { HOSTILE_COVERAGES } from '../growth/hostile-coverages.ts';
import { type OpenedBot, openBotOn } from '../growth/open-bot-on.ts';
import { processorTime } from '../growth/processor-time.ts';
import { QUESTIONS } from '../growth/questions.ts';

/** Articles, or paragraphs of one: what a newsroom writes in a year. */
const MOST = 10_000;

/**
 * How much longer an answer takes of twice as large a coverage, for coverages of which nearly everything answers. `--most COUNT` for less, `--only
 * WORDS` for the coverages whose name holds the words.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { most: { type: 'string' }, only: { type: 'string' } },
  });
  const most = Number(values.most ?? MOST);
  for (const [name, filesOf] of Object.entries(HOSTILE_COVERAGES)) {
    if (values.only !== undefined && !name.includes(values.only)) continue;
    const half = await openBotOn(filesOf(most / 2));
    const whole = await openBotOn(filesOf(most));
    process.stdout.write(`${name}\n`);
    for (const question of QUESTIONS) {
      const [before, after] = [await timeOf(half, question), await timeOf(whole, question)];
      process.stdout.write(
        `  ${wordsOf(question).padEnd(58)}${before.toFixed(0).padStart(6)} ms,${after.toFixed(0).padStart(6)} ms: x ${(after / before).toFixed(2)}\n`,
      );
    }
    half.close();
    whole.close();
  }
}

/** The second time: what is made once for a coverage is no part of it. */
async function timeOf(opened: OpenedBot, question: Request): Promise<number> {
  await askEach(opened, [question]);
  return processorTime(() => askEach(opened, [question]));
}

function wordsOf(question: Request): string {
  if (question.kind === 'command') return `/${question.name} ${JSON.stringify(question.options)}`;
  return question.kind === 'message-command' ? question.name : question.kind;
}
