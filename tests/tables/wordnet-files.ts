import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One synset of WordNet, a set of words for one thing: https://wordnet.princeton.edu/documentation/wndb5wn. */
export interface Synset {
  /** Part of speech and place in its file: `n08784821`. */
  readonly id: string;
  /** As they are printed, with `_` for a blank and without the position that adjectives bear: `prime_minister`. */
  readonly words: readonly string[];
  readonly pointers: readonly { readonly kind: string; readonly to: string }[];
}

export type PartOfSpeech = 'noun' | 'verb' | 'adj' | 'adv';

/** The files of WordNet in a folder: each synset by its id, and for each word (lower case) its synsets, the commonest sense first. */
export interface WordNet {
  readonly synsets: ReadonlyMap<string, Synset>;
  readonly senses: Readonly<Record<PartOfSpeech, ReadonlyMap<string, readonly string[]>>>;
  /** How often a word was met in a sense, by both: `collapse v00309840`. What was never met is not in it. */
  readonly counts: ReadonlyMap<string, number>;
}

const LETTERS: Readonly<Record<PartOfSpeech, string>> = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' };

/** Reads `data.*` and `index.*` of a folder `dict`. */
export function readWordNet(folder: string): WordNet {
  const synsets = new Map<string, Synset>();
  const senses = {
    noun: new Map<string, readonly string[]>(),
    verb: new Map<string, readonly string[]>(),
    adj: new Map<string, readonly string[]>(),
    adv: new Map<string, readonly string[]>(),
  };
  for (const part of ['noun', 'verb', 'adj', 'adv'] as const) {
    for (const line of linesOf(join(folder, `data.${part}`))) {
      const synset = readSynset(line);
      synsets.set(synset.id, synset);
    }
    for (const line of linesOf(join(folder, `index.${part}`))) {
      const fields = line.trim().split(' ');
      const pointers = Number(fields[3]);
      senses[part].set(
        fields[0] ?? '',
        fields.slice(6 + pointers).map((place) => LETTERS[part] + place),
      );
    }
  }
  return { synsets, senses, counts: readCounts(folder) };
}

const PART_OF_NUMBER = ['', 'n', 'v', 'a', 'r', 'a'];

/** `index.sense`: a key, which begins with the word and the number of the part of speech, the synset's place, the sense, how often it was met. */
function readCounts(folder: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of linesOf(join(folder, 'index.sense'))) {
    const [key = '', place = '', , met] = line.split(' ');
    const [word = '', rest = ''] = key.split('%');
    if (Number(met) > 0) counts.set(`${word} ${PART_OF_NUMBER[Number(rest.charAt(0))]}${place}`, Number(met));
  }
  return counts;
}

/** Lines of the licence begin with a blank. */
function linesOf(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
}

function readSynset(line: string): Synset {
  const fields = line.slice(0, line.indexOf(' | ')).split(' ');
  const words: string[] = [];
  let at = 4;
  for (let left = Number.parseInt(fields[3] ?? '0', 16); left > 0; left--, at += 2)
    words.push((fields[at] ?? '').replace(/\(\w+\)$/, ''));
  const pointers: { kind: string; to: string }[] = [];
  let left = Number(fields[at]);
  for (at += 1; left > 0; left--, at += 4)
    pointers.push({ kind: fields[at] ?? '', to: letterOf(fields[at + 2]) + (fields[at + 1] ?? '') });
  return { id: letterOf(fields[2]) + (fields[0] ?? ''), words, pointers };
}

/** Satellites of adjectives stand in the file of adjectives. */
function letterOf(part: string | undefined): string {
  return part === 's' ? 'a' : (part ?? '');
}
