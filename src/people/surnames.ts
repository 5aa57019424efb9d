import { firstPlace } from '../text/first-place.ts';
import { isSurnameOpener, middlesOf, surnameOf } from './same-name.ts';
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
      const listsOf = (keys: readonly string[]) =>
        keys.map((key) => byKey.get(key)).filter((numbers) => numbers !== undefined);
      const byGiven = listsOf(givenAskedBy(words));
      const byMiddle = middlesOf(words).length === 0 ? byGiven : listsOf(middlesAskedBy(words));
      // A family may have one given name with ever other middle names, or the other way round.
      const shorter = lengthOf(byMiddle) < lengthOf(byGiven) ? byMiddle : byGiven;
      return [...shorter, ...listsOf(tailsAskedBy(words))];
    },
  };
}

function lengthOf(lists: readonly (readonly number[])[]): number {
  return lists.reduce((sum, { length }) => sum + length, 0);
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
  const isLast = (numbers.at(-1) ?? -1) < number;
  const place = isLast ? numbers.length : firstPlace(numbers.length, (at) => (numbers[at] ?? 0) >= number);
  if (numbers[place] !== number) numbers.splice(place, 0, number);
}

/**
 * What "Sergei Olav van der Vega" is found by: its given name, one slip in it, its first letter, the same of its middle names or that it has none, and
 * "van der Vega".
 */
function keysHeldBy(words: readonly string[]): readonly string[] {
  const given = words[0] ?? '';
  const ofGiven = heldFor('given', given);
  const middles = middlesOf(words);
  return [
    ...ofGiven,
    ...(middles.length === 0
      ? ofGiven.map(withoutMiddle)
      : middles.flatMap((word) => heldFor('middle', word))),
    ...tailsOf(words).map((tail) => `full ${tail}`),
    ...(isSurnameOpener(given) ? [`tail ${words.join(' ')}`] : []),
  ];
}

/** Who is called the same, fuller or shorter, by the given name. */
function givenAskedBy(words: readonly string[]): readonly string[] {
  return askedFor('given', words[0] ?? '');
}

/** The same by the middle names: "Ana Maria Vega" is "Ana M. Vega" or "Ana Vega", and nobody else. */
function middlesAskedBy(words: readonly string[]): readonly string[] {
  return [
    ...givenAskedBy(words).map(withoutMiddle),
    ...middlesOf(words).flatMap((word) => askedFor('middle', word)),
  ];
}

/** Who is called the same without the given name, or with one. */
function tailsAskedBy(words: readonly string[]): readonly string[] {
  return [
    ...tailsOf(words).map((tail) => `tail ${tail}`),
    ...(isSurnameOpener(words[0] ?? '') ? [`full ${words.join(' ')}`] : []),
  ];
}

type NamePart = 'given' | 'middle';

function heldFor(part: NamePart, word: string): readonly string[] {
  return [`${part} ${word}`, `${part} letter ${word.charAt(0)}`, ...slipsOf(part, word)];
}

function askedFor(part: NamePart, word: string): readonly string[] {
  const short = word.length === 1 ? `${part} letter ${word}` : `${part} ${word.charAt(0)}`;
  return [`${part} ${word}`, short, ...slipsOf(part, word)];
}

function slipsOf(part: NamePart, word: string): readonly string[] {
  return spellingKeys(word).map((key) => `${part} slip ${key}`);
}

function withoutMiddle(key: string): string {
  return `${key} alone`;
}

/** "van der Vega" and "der Vega" of "Ana van der Vega". */
function tailsOf(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) => (at > 0 && isSurnameOpener(word) ? [words.slice(at).join(' ')] : []));
}
