import type { Coverage } from '../coverage/coverage.ts';
import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { type Question, readQuestion } from './read-question.ts';
import { resolveAskedSpeaker } from './resolve-asked-speaker.ts';

const CAPITAL = /^\p{Lu}/u;

/**
 * A question about two ("What did A and B say about C?", "Do A and B agree on C?"), asked for each; and a question for an office that several held, for each
 * of them. Empty where it is about one, or where one of the two is nobody that the coverage knows.
 */
export async function sidesOf(coverage: Coverage, question: Question): Promise<readonly Question[]> {
  const { query, shape, speaker } = question;
  if (shape.kind === 'said' && speaker?.kind === 'several' && speaker.byOffice === true) {
    const names = speaker.speakers.map(({ name }) => name);
    return Promise.all(
      names.map((name) => readQuestion(coverage, query.words.replace(shape.who ?? '', name))),
    );
  }
  const joint = DEFAULT_LANGUAGE.questions.jointSubjects(query.words);
  if (joint === undefined) return [];
  for (const { name } of joint) if (!(await isKnown(coverage, name))) return [];
  return Promise.all(joint.map((side) => readQuestion(coverage, side.question)));
}

/** Somebody whom the coverage knows, or a name that stands in it. */
async function isKnown(coverage: Coverage, name: string): Promise<boolean> {
  const lookup = await resolveAskedSpeaker(coverage, name);
  if (lookup.kind === 'one') return true;
  if (!CAPITAL.test(name)) return false;
  return (await coverage.passagesHolding(name, { offset: 0, limit: 1 })).total > 0;
}
