import type { ArticleListing } from '../coverage/coverage.ts';
import type { ChoiceAnswer } from './answer.ts';
import { labelOf } from './label.ts';
import type { NamedSpeaker } from './resolve-speaker.ts';

/** Asks which of several people or bodies was meant. */
export function choiceOfSpeakers(typed: string, speakers: readonly NamedSpeaker[]): ChoiceAnswer {
  const candidates = speakers.map(({ id, name, person }) => {
    const role = person?.roles[0]?.words;
    return { id, label: name, ...(role === undefined ? {} : { note: role }) };
  });
  return { kind: 'choice', typed, between: 'people', candidates };
}

/** Asks which of several articles was meant. */
export function choiceOfArticles(typed: string, listings: readonly ArticleListing[]): ChoiceAnswer {
  const candidates = listings.map(({ id, headline, outlet, date }) => {
    const [first, ...others] = [outlet, date].filter((note) => note !== undefined);
    return { id, label: headline, ...(first === undefined ? {} : { note: labelOf(first, ...others) }) };
  });
  return { kind: 'choice', typed, between: 'articles', candidates };
}
