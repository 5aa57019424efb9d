import type { Coverage } from '../coverage/coverage.ts';
import { matchNames } from '../text/match-names.ts';
import { clipToLength } from './clip-to-length.ts';
import { labelOf } from './label.ts';
import { bodyTable, type NamedSpeaker, speakerOf, speakerWithId } from './resolve-speaker.ts';

/** A choice of an autocomplete list. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** As many as Discord shows. */
export const CHOICES = 25;

/** For `/quote speaker:` at most 25 people and bodies who are quoted; the most quoted when nothing is typed yet. */
export function suggestSpeakers(coverage: Coverage, typed: string): readonly Choice[] {
  if (typed.trim() === '') {
    return coverage.voices
      .slice(0, CHOICES)
      .map((voice) => choiceOf(speakerWithId(coverage, voice.id) ?? voice));
  }
  const voices = new Set<string>(coverage.voices.map(({ id }) => id));
  return namesLike(coverage, typed)
    .filter(({ id }) => voices.has(id))
    .slice(0, CHOICES)
    .map(choiceOf);
}

/** For `/who name:` at most 25 people and bodies, quoted or not. */
export function suggestNames(coverage: Coverage, typed: string): readonly Choice[] {
  if (typed.trim() !== '') return namesLike(coverage, typed).slice(0, CHOICES).map(choiceOf);
  const voices = suggestSpeakers(coverage, '');
  const quoted = new Set(voices.map(({ value }) => value));
  const others = coverage.people.people.filter(({ id }) => !quoted.has(id)).map(speakerOf);
  return [...voices, ...others.slice(0, CHOICES).map(choiceOf)].slice(0, CHOICES);
}

/** People first, then bodies: a typed name is a person's far more often. */
function namesLike(coverage: Coverage, typed: string): readonly NamedSpeaker[] {
  const people = coverage.people.suggest(typed, 2 * CHOICES).map(speakerOf);
  const bodies = matchNames(bodyTable(coverage), typed, CHOICES).flatMap(({ id }) => {
    const body = speakerWithId(coverage, id);
    return body === undefined ? [] : [body];
  });
  return [...people, ...bodies];
}

function choiceOf({ id, name, person }: NamedSpeaker): Choice {
  return { name: clipToLength(labelOf(name, person?.roles[0]?.words)), value: id };
}
