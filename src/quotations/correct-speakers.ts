import type { PeopleCorrections, SpeakerCorrection } from '../people/people-corrections.ts';
import type { Person, PersonId } from '../people/person.ts';
import { fold } from '../text/fold.ts';
import { textOf } from '../text/span.ts';
import { stableId } from '../text/stable-id.ts';
import type { AnnotatedArticle } from './annotated-article.ts';
import type { Body } from './attributed-corpus.ts';
import type { Attribution, Quotation } from './quotation.ts';

export interface CorrectedSpeakers {
  readonly quotations: readonly Quotation[];
  /** With those whom only a correction names. */
  readonly people: readonly Person[];
}

/** Gives quotations the speakers that a moderator states; each that was changed says so (`corrected`). Words match but for case and marks. */
export function correctSpeakers(
  quotations: readonly Quotation[],
  annotated: readonly AnnotatedArticle[],
  people: readonly Person[],
  bodies: readonly Body[],
  { speakers }: PeopleCorrections,
): CorrectedSpeakers {
  if (speakers.length === 0) return { quotations, people };
  const added = new Map<PersonId, Person>();
  const articles = new Map(annotated.map(({ article }) => [article.id, article]));
  const corrected = quotations.map((quotation) => {
    const article = articles.get(quotation.articleId);
    if (article === undefined) return quotation;
    const words = quotation.content.map((span) => textOf(article.text, span)).join(' ');
    const correction = speakers.find((one) => isMeant(one, quotation, article.path, words));
    return correction === undefined
      ? quotation
      : { ...quotation, attribution: attributionTo(correction.speaker) };
  });
  return { quotations: corrected, people: [...people, ...added.values()].sort(byName) };

  function attributionTo(speaker: string | null): Attribution {
    if (speaker === null)
      return { kind: 'unattributed', reason: 'no-source', candidates: [], corrected: true };
    const form = fold(speaker);
    const body = bodies.find(({ name }) => fold(name) === form);
    if (body !== undefined) return { kind: 'body', bodyId: body.id, name: body.name, corrected: true };
    const known = people.find(({ name, aliases }) => [name, ...aliases].some((one) => fold(one) === form));
    const personId = known?.id ?? (`person/${stableId(form)}` as const);
    if (known === undefined)
      added.set(personId, { id: personId, name: speaker, aliases: [], roles: [], mentions: [] });
    return { kind: 'named', personId, corrected: true };
  }
}

function isMeant(correction: SpeakerCorrection, quotation: Quotation, path: string, words: string): boolean {
  if (correction.quotation !== undefined) return quotation.id.endsWith(correction.quotation);
  return (
    correction.article === path &&
    correction.words !== undefined &&
    fold(words).includes(fold(correction.words))
  );
}

function byName(one: Person, other: Person): number {
  const [first, second] = [fold(one.name), fold(other.name)];
  return first < second ? -1 : first > second ? 1 : one.id < other.id ? -1 : 1;
}
