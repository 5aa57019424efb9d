import { type Chunk, isNounPhrase, type NounPhrase } from '../../chunk.ts';
import { formsOf } from '../speech.ts';
import { apposedName } from './apposed-name.ts';
import { BE } from './be.ts';
import { isGoverned, isHead, isPersonalSubject, isPersonName } from './noun-heads.ts';

/** Chunks looked at. */
const REACH = 40;

/** The first noun phrase before `until` that can be the subject of the sentence: Vega of "On Monday Vega met Okoye"; undefined where it has none. */
export function mainSubject(chunks: readonly Chunk[], until: number): NounPhrase | undefined {
  for (let at = behindQuestion(chunks, until); at < until && at < REACH; at++) {
    const chunk = chunks[at];
    if (chunk === undefined) return undefined;
    if (!isNounPhrase(chunk) || !isPersonalSubject(chunk) || isGoverned(chunks, at)) continue;
    if (chunk.lower === 'it' && opensWithThing(chunks)) return undefined;
    if (!chunk.isPossessive) return namedSubject(chunks, at) ?? pronounBehind(chunks, at) ?? chunk;
  }
  return undefined;
}

/** An article and so many words at most. */
const LONGEST_THING = 5;

/**
 * "The lamp trade, which had asked for it, said it was ready", "A strike was": the sentence opens with a subject that is in no table, and "it" goes back to
 * that.
 */
export function opensWithThing(chunks: readonly Chunk[]): boolean {
  if (chunks[0]?.kind !== 'determiner' || chunks[1]?.kind !== 'word') return false;
  let at = 2;
  while (at < LONGEST_THING && chunks[at]?.kind === 'word') at++;
  const kind = chunks[at]?.kind;
  return kind === 'comma' || kind === 'auxiliary' || kind === 'relative' || kind === 'cue' || kind === 'that';
}

/** "The mayor, Ana Vega, came", "The first witness at the trial was Ana Vega": the name of whom the subject describes. */
function namedSubject(chunks: readonly Chunk[], at: number): NounPhrase | undefined {
  const subject = chunks[at];
  if (subject?.kind !== 'nominal' || subject.head !== 'person') return undefined;
  const apposed = chunks[apposedName(chunks, at) ?? -1];
  if (isNounPhrase(apposed)) return apposed;
  let verb = at + 1;
  while (
    verb < at + 6 &&
    (chunks[verb]?.kind === 'preposition' ||
      chunks[verb]?.kind === 'determiner' ||
      chunks[verb]?.kind === 'word' ||
      isHead(chunks[verb]))
  )
    verb++;
  if (!BE.has(chunks[verb]?.lower ?? '')) return undefined;
  for (let next = verb + 1; next <= verb + 3; next++) {
    const chunk = chunks[next];
    if (isPersonName(chunk) && chunk?.kind === 'name' && !chunk.isPossessive) return chunk;
    if (chunk?.kind !== 'nominal' && chunk?.kind !== 'word' && chunk?.kind !== 'comma') return undefined;
  }
  return undefined;
}

/** "The daughter of a draper, she liked to walk": what is said of the subject before it is named. */
function pronounBehind(chunks: readonly Chunk[], at: number): NounPhrase | undefined {
  let comma = at + 1;
  while (comma < at + 8 && chunks[comma]?.kind !== 'comma') {
    const kind = chunks[comma]?.kind;
    if (kind !== 'preposition' && kind !== 'determiner' && kind !== 'word' && !isHead(chunks[comma]))
      return undefined;
    comma++;
  }
  const subject = chunks[comma + 1];
  return chunks[comma]?.kind === 'comma' && subject?.kind === 'pronoun' && !subject.isPossessive
    ? subject
    : undefined;
}

const ASKED: ReadonlySet<string> = new Set([
  ...formsOf(({ features }) => features.has('asks'), ['past']),
  'told',
  'shown',
  'reminded',
  'informed',
]);

/** "Asked whether he had met Okoye, Vega shrugged", "Told of the minister's plan": the clause of whoever is asked begins behind the comma. */
function behindQuestion(chunks: readonly Chunk[], until: number): number {
  if (!ASKED.has(chunks[0]?.lower ?? '')) return 0;
  for (let at = Math.min(until, REACH) - 1; at > 0; at--)
    if (chunks[at]?.kind === 'comma' && isNounPhrase(chunks[at + 1])) return at + 1;
  return 0;
}
