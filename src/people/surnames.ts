import { isSurnameOpener, surnameOf } from './same-name.ts';
import { spellingKeys } from './spelling-variant.ts';

/** Numbered names by their surname, and by what else a name that means the same must have in common with them. */
export interface Surnames {
  /** The numbers of those with this surname, ascending; undefined where there are none. */
  of(surname: string): readonly number[] | undefined;
  /** Numbers come in ascending order. */
  add(number: number, words: readonly string[]): void;
  /** The name with this number has become a fuller one of the same surname. */
  lengthen(number: number, words: readonly string[]): void;
  /** Lists of numbers, each ascending, that hold all whose name `isVariant` or `isTail` of this one, and some that are not. */
  alike(words: readonly string[]): readonly (readonly number[])[];
}

/** Of a surname that no more bear all are looked at; beyond, only those whose given names are alike. Hardly an article has so many. */
const FEW = 16;

interface Bearers {
  readonly numbers: number[];
  readonly words: Map<number, readonly string[]>;
  /** Absent while they are few. */
  byKey?: Map<string, number[]>;
}

/** None at first. */
export function createSurnames(): Surnames {
  const bySurname = new Map<string, Bearers>();
  return {
    of: (surname) => bySurname.get(surname)?.numbers,
    add(number, words) {
      const surname = surnameOf(words);
      const bearers: Bearers = bySurname.get(surname) ?? { numbers: [], words: new Map() };
      bySurname.set(surname, bearers);
      bearers.numbers.push(number);
      bearers.words.set(number, words);
      if (bearers.byKey !== undefined) addKeys(bearers.byKey, number, words);
      else if (bearers.numbers.length > FEW) bearers.byKey = keysOfAll(bearers.words);
    },
    lengthen(number, words) {
      const bearers = bySurname.get(surnameOf(words));
      if (bearers === undefined) return;
      bearers.words.set(number, words);
      if (bearers.byKey !== undefined) addKeys(bearers.byKey, number, words);
    },
    alike(words) {
      const bearers = bySurname.get(surnameOf(words));
      if (bearers === undefined) return [];
      const { byKey } = bearers;
      if (byKey === undefined) return [bearers.numbers];
      return keysAskedBy(words).flatMap((key) => {
        const numbers = byKey.get(key);
        return numbers === undefined ? [] : [numbers];
      });
    },
  };
}

function keysOfAll(words: ReadonlyMap<number, readonly string[]>): Map<string, number[]> {
  const byKey = new Map<string, number[]>();
  for (const [number, of] of words) addKeys(byKey, number, of);
  return byKey;
}

function addKeys(byKey: Map<string, number[]>, number: number, words: readonly string[]): void {
  for (const key of keysHeldBy(words)) {
    const numbers = byKey.get(key);
    if (numbers === undefined) byKey.set(key, [number]);
    else insert(numbers, number);
  }
}

/** Keeps the order; what stands there already is not put in twice. */
function insert(numbers: number[], number: number): void {
  let [low, high] = [0, numbers.length];
  if ((numbers[high - 1] ?? -1) < number) low = high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  if (numbers[low] !== number) numbers.splice(low, 0, number);
}

/** What "Sergei van der Vega" is found by: its given name, one slip in it, its first letter, and "van der Vega". */
function keysHeldBy(words: readonly string[]): readonly string[] {
  const given = words[0] ?? '';
  return [
    `given ${given}`,
    `letter ${given.charAt(0)}`,
    ...spellingKeys(given).map((key) => `slip ${key}`),
    ...tailsOf(words).map((tail) => `full ${tail}`),
    ...(isSurnameOpener(given) ? [`tail ${words.join(' ')}`] : []),
  ];
}

/** What must be looked under for "Sergei van der Vega": so is written who is the same, fuller or shorter. */
function keysAskedBy(words: readonly string[]): readonly string[] {
  const given = words[0] ?? '';
  return [
    `given ${given}`,
    given.length === 1 ? `letter ${given}` : `given ${given.charAt(0)}`,
    ...spellingKeys(given).map((key) => `slip ${key}`),
    ...tailsOf(words).map((tail) => `tail ${tail}`),
    ...(isSurnameOpener(given) ? [`full ${words.join(' ')}`] : []),
  ];
}

/** "van der Vega" and "der Vega" of "Ana van der Vega". */
function tailsOf(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) => (at > 0 && isSurnameOpener(word) ? [words.slice(at).join(' ')] : []));
}
