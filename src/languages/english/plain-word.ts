import { remembering } from '../../text/remembering.ts';
import { functionWord } from './words/function-words.ts';
import { IRREGULAR_PASTS } from './words/irregular-pasts.ts';
import { PLAIN_WORDS } from './words/plain-words.ts';

/** The part that a plain word can play: `person` and `thing` are nouns, `past` and `gerund` forms of a verb. */
export type PlainPart = 'person' | 'thing' | 'verb' | 'past' | 'gerund' | 'adjective' | 'adverb';

const PARTS: ReadonlyMap<string, readonly PlainPart[]> = new Map(
  Object.entries(PLAIN_WORDS).flatMap(([key, words]) => {
    // The table's keys are made of these names.
    const parts = key.split(' ') as PlainPart[];
    return words
      .trim()
      .split(/\s+/)
      .map((word): [string, readonly PlainPart[]] => [word, parts]);
  }),
);

/**
 * The parts that a word (lower case) can play as a plain word of English: its own and, by the rules of inflection, those of what it is a form
 * of ("sentencing", "rights", "suddenly"); none where English does not know it.
 */
export const plainParts: (lower: string) => ReadonlySet<PlainPart> = remembering((lower) => {
  const parts = new Set<PlainPart>(PARTS.get(lower) ?? []);
  addForms(lower, parts);
  return parts;
});

/** Whether English knows the word (lower case) as a plain one, small words included. */
export function isPlainWord(lower: string): boolean {
  return functionWord(lower) !== undefined || plainParts(lower).size > 0;
}

/** All nouns for a person that English knows as plain words, in the singular: "immunologist". */
export const PLAIN_PERSONS: ReadonlySet<string> = new Set(
  [...PARTS].flatMap(([word, parts]) => (parts.includes('person') ? [word] : [])),
);

/** Whether the word (lower case) is itself a noun for a person, in the singular. */
export function isPlainPerson(lower: string): boolean {
  return PLAIN_PERSONS.has(lower);
}

function addForms(lower: string, parts: Set<PlainPart>): void {
  if (lower.length < 3) return;
  if (IRREGULAR_PASTS.has(lower)) parts.add('past');
  for (const stem of pluralStems(lower)) {
    if (has(stem, 'thing')) parts.add('thing');
    if (has(stem, 'person')) parts.add('person');
    if (has(stem, 'verb')) parts.add('verb');
  }
  if (verbStems(lower, 'ed').some((stem) => has(stem, 'verb'))) parts.add('past');
  if (verbStems(lower, 'ing').some((stem) => has(stem, 'verb'))) parts.add('gerund');
  if (comparedStems(lower).some((stem) => has(stem, 'adjective'))) parts.add('adjective');
  if (adverbStems(lower).some((stem) => has(stem, 'adjective'))) parts.add('adverb');
}

function has(word: string, part: PlainPart): boolean {
  return PARTS.get(word)?.includes(part) === true;
}

/** "rights", "boxes", "parties", "women": also the third person of a verb. */
function pluralStems(lower: string): readonly string[] {
  if (lower.endsWith('men')) return [`${lower.slice(0, -2)}an`];
  if (!lower.endsWith('s') || lower.endsWith('ss')) return [];
  const stems = [lower.slice(0, -1)];
  if (lower.endsWith('ies')) stems.push(`${lower.slice(0, -3)}y`);
  if (lower.endsWith('ves')) stems.push(`${lower.slice(0, -3)}f`, `${lower.slice(0, -3)}fe`);
  if (/(?:s|x|z|ch|sh|o)es$/.test(lower)) stems.push(lower.slice(0, -2));
  return stems;
}

/** "edged", "raised", "sentencing", "stopped" and "carried" without their endings. */
function verbStems(lower: string, ending: 'ed' | 'ing'): readonly string[] {
  if (!lower.endsWith(ending)) return [];
  const stem = lower.slice(0, -ending.length);
  const stems = [stem, `${stem}e`];
  if (ending === 'ed' && stem.endsWith('i')) stems.push(`${stem.slice(0, -1)}y`);
  if (stem.length > 2 && stem.at(-1) === stem.at(-2)) stems.push(stem.slice(0, -1));
  return stems;
}

/** "greater", "latest", "busiest" */
function comparedStems(lower: string): readonly string[] {
  const stem = /^(.+)(?:er|est)$/.exec(lower)?.[1];
  if (stem === undefined) return [];
  const stems = [stem, `${stem}e`];
  if (stem.endsWith('i')) stems.push(`${stem.slice(0, -1)}y`);
  if (stem.at(-1) === stem.at(-2)) stems.push(stem.slice(0, -1));
  return stems;
}

/** "suddenly", "happily", "possibly", "fully" */
function adverbStems(lower: string): readonly string[] {
  if (!lower.endsWith('ly')) return [];
  const stem = lower.slice(0, -2);
  const stems = [stem, `${stem}l`, `${stem}le`];
  if (stem.endsWith('i')) stems.push(`${stem.slice(0, -1)}y`);
  if (stem.endsWith('al')) stems.push(stem.slice(0, -2));
  return stems;
}
