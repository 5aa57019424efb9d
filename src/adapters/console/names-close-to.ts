import { editDistance } from '../../text/edit-distance.ts';

/** Two slips are forgiven when guessing which name was meant. */
const SLIPS = 2;
/** In a shorter name one slip is: two turn "foo" into "who". */
const LEAST_FOR_TWO = 5;

/** The names that somebody may have meant by what they typed, nearest first. */
export function namesCloseTo(typed: string, known: readonly { readonly name: string }[]): readonly string[] {
  const most = typed.length < LEAST_FOR_TWO ? 1 : SLIPS;
  return known
    .map(({ name }) => ({ name, slips: editDistance(typed.toLowerCase(), name, SLIPS).whole }))
    .filter(({ slips }) => slips <= most)
    .sort((one, other) => one.slips - other.slips)
    .map(({ name }) => name);
}
