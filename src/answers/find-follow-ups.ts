import type { Coverage } from '../coverage/coverage.ts';
import { overlaps } from '../text/span.ts';
import type { AnswerExcerpt, AskAnswer } from './answer.ts';
import type { Answered } from './answer-question.ts';
import { speakerIdOf } from './speaker-view.ts';

const FOLLOW_UPS = 3;
/** A button's label. */
const LONGEST = 80;

/**
 * Two or three questions that the coverage can answer, each checked by asking it: who the people in the excerpts are, and what they or
 * others there said. One whose answer is shown already is no follow-up. In the coverage's language, as questions are.
 */
export async function findFollowUps(
  coverage: Coverage,
  answer: AskAnswer,
  ask: (question: string) => Promise<Answered>,
): Promise<readonly string[]> {
  const followUps: string[] = [];
  for (const question of await likelyQuestions(coverage, answer)) {
    if (followUps.length === FOLLOW_UPS) break;
    if (question.length > LONGEST || followUps.includes(question)) continue;
    const next = await ask(question);
    if (next.kind === 'ask' && next.excerpts.some((one) => !isShown(one, answer.excerpts)))
      followUps.push(question);
  }
  return followUps;
}

async function likelyQuestions(coverage: Coverage, answer: AskAnswer): Promise<readonly string[]> {
  const names: { readonly name: string; readonly isQuoted: boolean; readonly isIntroduced: boolean }[] = [];
  const voices = new Set<string>(coverage.voices.map(({ id }) => id));
  for (const { excerpt } of answer.excerpts) {
    for (const { id, name, mentions, roles } of coverage.people.people) {
      if (id === answer.subject?.id) continue;
      const isHere = mentions.some(
        (mention) =>
          mention.articleId === excerpt.article.id &&
          excerpt.spans.some((span) => overlaps(span, mention.span)),
      );
      if (isHere) names.push({ name, isQuoted: voices.has(id), isIntroduced: roles.length > 0 });
    }
    const here = await coverage.quotations({ article: excerpt.article.id });
    for (const { attribution } of here) {
      const id = speakerIdOf(attribution);
      const voice = coverage.voices.find((one) => one.id === id);
      if (voice !== undefined && voice.id !== answer.subject?.id)
        names.push({ name: voice.name, isQuoted: true, isIntroduced: false });
    }
  }
  return [
    ...names
      .filter(({ isQuoted }) => isQuoted)
      .map(({ name }) => `What did ${name} say?`)
      .slice(0, 3),
    ...names.filter(({ isIntroduced }) => isIntroduced).map(({ name }) => `Who is ${name}?`),
  ];
}

function isShown({ excerpt }: AnswerExcerpt, shown: readonly AnswerExcerpt[]): boolean {
  return shown.some(({ excerpt: other }) => other.passage.id === excerpt.passage.id);
}
