import type { Coverage } from '../coverage/coverage.ts';
import { speakerIdOf } from '../coverage/speaker-id-of.ts';
import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { overlaps } from '../text/span.ts';
import type { AskAnswer } from './answer.ts';

/** Somebody or some body of whom more can be asked. */
export interface Subject {
  /** As a question names them: "the Harbour Office". */
  readonly name: string;
  readonly isQuoted: boolean;
  readonly isIntroduced: boolean;
}

/** People in the excerpts of an answer, then whoever is quoted in their articles; not whom the question is about. */
export async function subjectsIn(coverage: Coverage, answer: AskAnswer): Promise<readonly Subject[]> {
  const subjects = new Map<string, Subject>();
  for (const { excerpt } of answer.excerpts) {
    for (const { person, mentions } of await coverage.peopleIn(excerpt.article.id)) {
      const { id, name, role } = person;
      const isHere = mentions.some(({ span }) => excerpt.spans.some((shown) => overlaps(shown, span)));
      if (isHere && !subjects.has(id)) {
        const isQuoted = (await coverage.voice(id)) !== undefined;
        subjects.set(id, { name, isQuoted, isIntroduced: role !== undefined });
      }
    }
  }
  for (const { excerpt } of answer.excerpts) {
    const { quotations } = await coverage.saidIn(excerpt.article.id);
    for (const { attribution } of quotations) {
      const id = speakerIdOf(attribution);
      if (id === undefined || subjects.has(id)) continue;
      const name = (await coverage.voice(id))?.name;
      if (name === undefined) continue;
      const isPerson = (await coverage.person(id)) !== undefined;
      const called = isPerson ? name : DEFAULT_LANGUAGE.followUps.bodyIn(name, excerpt.article.text);
      subjects.set(id, { name: called, isQuoted: true, isIntroduced: false });
    }
  }
  if (answer.subject !== undefined) subjects.delete(answer.subject.id);
  return [...subjects.values()];
}
