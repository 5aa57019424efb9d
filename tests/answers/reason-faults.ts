import { analyseWords, basesIn } from '../../src/answers/analyse-words.ts';
import { decide } from '../../src/answers/decide.ts';
import { explainAnswer } from '../../src/answers/explain-answer.ts';
import { readQuestion } from '../../src/answers/read-question.ts';
import type { Considered, WhyAnswer } from '../../src/answers/why-answer.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { nameForm } from '../../src/text/name-form.ts';
import { textOf } from '../../src/text/span.ts';

/** What *Why this answer?* says of a question and is not so, in sentences; empty where all of it is true of the articles. */
export async function reasonFaults(coverage: Coverage, question: string): Promise<readonly string[]> {
  const why = await explainAnswer(coverage, question);
  return [
    ...sentenceFaults(why),
    ...(await wordFaults(coverage, why)),
    ...(await orderFaults(coverage, why)),
  ];
}

/** A word that a sentence is said to hold stands in it. */
function sentenceFaults({ best, runnerUp }: WhyAnswer): readonly string[] {
  return [best, runnerUp].flatMap((considered) =>
    considered === undefined
      ? []
      : considered.words
          .filter(({ word }) => !holds(considered, word))
          .map(({ word }) => `“${word}” does not stand in: ${textIn(considered)}`),
  );
}

function holds(considered: Considered, word: string): boolean {
  const held = new Set(analyseWords(textIn(considered)).map(({ base }) => base));
  return basesIn(word).every((base) => held.has(base));
}

function textIn({ excerpt: { article, spans } }: Considered): string {
  return spans.map((span) => textOf(article.text, span)).join(' ');
}

/** A word that is said to be in no article is in none, and the weights make up the question. */
async function wordFaults(coverage: Coverage, { words }: WhyAnswer): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { word, found } of words) {
    const { total } = await coverage.passagesHolding(nameForm(word), { offset: 0, limit: 1 });
    if (!found && total > 0) faults.push(`“${word}” is said to be in no article`);
  }
  const sum = words.reduce((all, { weight }) => all + weight, 0);
  if (words.length > 0 && Math.abs(sum - 1) > 1e-6) faults.push(`the weights make ${sum}`);
  return faults;
}

/** The runner-up was not chosen, no better one that could answer is passed over, and it is less by what it is said to lack. */
async function orderFaults(coverage: Coverage, why: WhyAnswer): Promise<readonly string[]> {
  const { best, runnerUp } = why;
  if (best === undefined || runnerUp === undefined) return [];
  const { chosen } = await decide(coverage, await readQuestion(coverage, why.question));
  const faults: string[] = [];
  if (chosen.some(({ candidate }) => candidate.passage.id === runnerUp.excerpt.passage.id))
    faults.push('the runner-up is shown as an answer');
  if (runnerUp.lostBecause === 'fewer-words' && runnerUp.share >= best.share)
    faults.push('the runner-up holds no less of the question');
  if (runnerUp.lostBecause === 'kind-missing' && (runnerUp.holdsKind || !best.holdsKind))
    faults.push('the runner-up lacks nothing that the chosen one has');
  if (runnerUp.lostBecause === 'later' && startOf(runnerUp) === 0) faults.push('the runner-up comes first');
  return faults;
}

function startOf({ excerpt: { spans } }: Considered): number {
  return spans[0]?.start ?? 0;
}
