import { PARTICLES } from '../../src/languages/english/words/particles.ts';
import type { PartOfSpeech, WordNet } from './wordnet-files.ts';

/** A set of words for one thing, with the number of the set that is next broader; members are in the order of WordNet. */
export interface RelatedSet {
  readonly words: readonly string[];
  readonly broader: readonly number[];
}

/** A sense that is used so seldom beside the others of its word is left out. */
const SELDOM = 0.1;
/** Of a word that nobody has counted, the first senses. */
const UNCOUNTED = 1;
const SENSES = 4;
/** How far up the next broader set is looked for. */
const STEPS = 2;

/**
 * The sets of words that mean one thing and have a neighbour: other words in them, or a broader or narrower set. Nouns, verbs and adjectives in small
 * letters; a word that WordNet's authors never met in a text only beside or right under one that they did.
 */
export function relatedOf(from: WordNet, stem: (word: string) => string): readonly RelatedSet[] {
  const members = membersOf(from, stem);
  const broader = new Map([...members.keys()].map((id) => [id, broaderOf(from, members, id)]));
  const narrowed = new Set([...broader.values()].flat());
  const kept = [...members.keys()].filter(
    (id) => (members.get(id)?.length ?? 0) > 1 || (broader.get(id)?.length ?? 0) > 0 || narrowed.has(id),
  );
  const numbers = new Map(kept.map((id, number) => [id, number]));
  return kept.map((id) => ({
    words: members.get(id) ?? [],
    broader: (broader.get(id) ?? []).flatMap((other) => numbers.get(other) ?? []),
  }));
}

function membersOf(from: WordNet, stem: (word: string) => string): ReadonlyMap<string, readonly string[]> {
  const { senses, counts, synsets } = from;
  const met = new Set([...counts.keys()].map((key) => key.slice(key.indexOf(' ') + 1)));
  const isMet = (id: string): boolean =>
    met.has(id) || (synsets.get(id)?.pointers ?? []).some(({ kind, to }) => kind === '@' && met.has(to));
  const members = new Map<string, string[]>();
  for (const part of ['noun', 'verb', 'adj'] as const) {
    for (const [lemma, ids] of senses[part]) {
      const word = wordOf(lemma, part, stem);
      if (word === undefined) continue;
      for (const id of sensesKept(ids, (sense) => counts.get(`${lemma} ${sense}`) ?? 0)) {
        // A name stands in the index in small letters, too.
        if (!isMet(id) || synsets.get(id)?.words.includes(lemma) !== true) continue;
        const words = members.get(id) ?? [];
        if (!words.includes(word)) words.push(word);
        members.set(id, words);
      }
    }
  }
  return members;
}

function sensesKept(ids: readonly string[], countOf: (id: string) => number): readonly string[] {
  const all = ids.reduce((sum, id) => sum + countOf(id), 0);
  if (all === 0) return ids.slice(0, UNCOUNTED);
  return ids.slice(0, SENSES).filter((id) => countOf(id) >= SELDOM * all);
}

function wordOf(lemma: string, part: PartOfSpeech, stem: (word: string) => string): string | undefined {
  if (/^[a-z]{3,}$/.test(lemma)) return stem(lemma);
  const [verb = '', particle = '', more] = lemma.split('_');
  const isPhrase =
    part === 'verb' && more === undefined && PARTICLES.has(particle) && /^[a-z]{3,}$/.test(verb);
  return isPhrase ? `${stem(verb)}_${particle}` : undefined;
}

function broaderOf(
  { synsets }: WordNet,
  members: ReadonlyMap<string, unknown>,
  id: string,
): readonly string[] {
  let ids: readonly string[] = [id];
  for (let step = 0; step < STEPS; step++) {
    ids = ids.flatMap((one) =>
      (synsets.get(one)?.pointers ?? []).filter(({ kind }) => kind === '@').map(({ to }) => to),
    );
    const found = ids.filter((one) => members.has(one));
    if (found.length > 0) return found;
  }
  return [];
}
