import type { Coverage } from '../coverage/coverage.ts';
import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { analyseWords, type Word } from './analyse-words.ts';
import type { AnswerExcerpt, Answered, AskAnswer } from './answer.ts';
import { LIGHT_BASES } from './light-words.ts';
import { type Subject, subjectsIn } from './subjects-in.ts';

const { followUps, questions } = DEFAULT_LANGUAGE;

const FOLLOW_UPS = 3;
/** A button's label. */
const LONGEST = 80;
/** Questions of one kind: three times "Who is …" leads nowhere. */
const OF_ONE_KIND = 2;
/** Asking costs as much as the first question did. */
const TRIES = 6;

/**
 * Two or three questions that the coverage can answer, each checked by asking it: what those who are quoted nearby say on the topic, what else
 * they say, and who the people in the excerpts are. One whose answer is shown already is no follow-up. In the language of the coverage, as
 * questions are.
 */
export async function findFollowUps(
  coverage: Coverage,
  answer: AskAnswer,
  ask: (question: string) => Promise<Answered>,
): Promise<readonly string[]> {
  const subjects = await subjectsIn(coverage, answer);
  const topic = await topicOf(coverage, answer.question, subjects);
  const quoted = subjects.filter(({ isQuoted }) => isQuoted);
  const kinds = [
    topic === undefined ? [] : quoted.map(({ name }) => followUps.whatSaid(name, topic)),
    subjects.filter(({ isIntroduced }) => isIntroduced).map(({ name }) => followUps.whoIs(name)),
    quoted.map(({ name }) => followUps.whatSaid(name)),
  ];
  const checked: string[] = [];
  let tries = 0;
  for (const ofOneKind of kinds) {
    let ofKind = 0;
    for (const question of ofOneKind) {
      if (checked.length === FOLLOW_UPS || ofKind === OF_ONE_KIND || tries === TRIES) break;
      if (question.length > LONGEST || question === answer.question) continue;
      tries += 1;
      const next = await ask(question);
      // What is only perhaps answered is not offered.
      if (
        next.kind !== 'ask' ||
        next.sure === 0 ||
        next.excerpts.every((one) => isShown(one, answer.excerpts))
      )
        continue;
      checked.push(question);
      ofKind += 1;
    }
  }
  return checked;
}

/** The rarest word of a question that is nobody's name, with its article where the question has one. */
async function topicOf(
  coverage: Coverage,
  question: string,
  subjects: readonly Subject[],
): Promise<string | undefined> {
  const names = new Set(subjects.flatMap(({ name }) => analyseWords(name).map(({ base }) => base)));
  const words = analyseWords(question);
  let best: { readonly text: string; readonly weight: number } | undefined;
  for (const [at, word] of words.entries()) {
    const { base, text } = word;
    if (base === '' || base !== word.term || names.has(base)) continue;
    const noun = nounAt(words, at);
    if (noun === undefined || LIGHT_BASES.has(base) || questions.isFiller(text, undefined)) continue;
    const weight = await coverage.passageIndex.weight(text);
    if (best === undefined || weight > best.weight) best = { text: noun, weight };
  }
  return best?.text;
}

/** Only a word after "the" or "about" that no other content word follows is surely a noun: not "oil" in "the oil terminal". */
function nounAt(words: readonly Word[], at: number): string | undefined {
  const next = words[at + 1];
  if (next !== undefined && next.term !== '') return undefined;
  return followUps.nounAfter(words[at - 1]?.text ?? '', words[at]?.text ?? '');
}

function isShown({ excerpt }: AnswerExcerpt, shown: readonly AnswerExcerpt[]): boolean {
  return shown.some(({ excerpt: other }) => other.passage.id === excerpt.passage.id);
}
