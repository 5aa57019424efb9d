import type { Coverage } from '../coverage/coverage.ts';
import type { ChosenName } from '../coverage/names-in-memory.ts';
import { labelOf } from '../text/label.ts';
import { clipToLength } from './clip-to-length.ts';

/** A choice of an autocomplete list. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** As many as Discord shows. */
export const CHOICES = 25;

/** For `/quote speaker:` at most 25 people and bodies who are quoted; the most quoted when nothing is typed yet. */
export function suggestSpeakers({ names }: Coverage, typed: string): readonly Choice[] {
  return names.voices(typed, CHOICES).map(choiceOf);
}

/** For `/who name:` at most 25 people and bodies, quoted or not. */
export function suggestNames({ names }: Coverage, typed: string): readonly Choice[] {
  return names.everybody(typed, CHOICES).map(choiceOf);
}

function choiceOf({ id, name, role }: ChosenName): Choice {
  return { name: clipToLength(labelOf(name, role)), value: id };
}
