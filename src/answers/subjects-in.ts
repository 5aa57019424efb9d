import type { Coverage } from '../coverage/coverage.ts';
import { speakerIdOf } from '../coverage/speaker-id-of.ts';
import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { overlaps } from '../text/span.ts';
import type { AskAnswer } from './answer.ts';
import { onceForCoverage } from './once-for-coverage.ts';
import { peopleByArticle } from './people-in-article.ts';

/** Somebody or some body of whom more can be asked. */
export interface Subject {
  /** As a question names them: "the Harbour Office". */
  readonly name: string;
  readonly isQuoted: boolean;
  readonly isIntroduced: boolean;
}

const voiceNames = onceForCoverage(
  ({ voices }) => new Map<string, string>(voices.map(({ id, name }) => [id, name])),
);

/** People in the excerpts of an answer, then whoever is quoted in their articles; not whom the question is about. */
export async function subjectsIn(coverage: Coverage, answer: AskAnswer): Promise<readonly Subject[]> {
  const voices = voiceNames(coverage);
  const subjects = new Map<string, Subject>();
  for (const { excerpt } of answer.excerpts) {
    for (const { person, mentions } of peopleByArticle(coverage).get(excerpt.article.id) ?? []) {
      const { id, name, roles } = person;
      const isHere = mentions.some(({ span }) => excerpt.spans.some((shown) => overlaps(shown, span)));
      if (isHere && !subjects.has(id)) {
        subjects.set(id, { name, isQuoted: voices.has(id), isIntroduced: roles.length > 0 });
      }
    }
  }
  for (const { excerpt } of answer.excerpts) {
    for (const { attribution } of await coverage.quotations({ article: excerpt.article.id })) {
      const id = speakerIdOf(attribution);
      const name = id === undefined ? undefined : voices.get(id);
      if (id === undefined || name === undefined || subjects.has(id)) continue;
      const isPerson = coverage.people.person(id) !== undefined;
      const called = isPerson ? name : DEFAULT_LANGUAGE.followUps.bodyIn(name, excerpt.article.text);
      subjects.set(id, { name: called, isQuoted: true, isIntroduced: false });
    }
  }
  if (answer.subject !== undefined) subjects.delete(answer.subject.id);
  return [...subjects.values()];
}
