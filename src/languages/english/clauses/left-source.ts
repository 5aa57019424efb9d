import {
  type Chunk,
  type CueChunk,
  isNounPhrase,
  type NameChunk,
  type NominalChunk,
  type NounPhrase,
} from '../../chunk.ts';
import type { Cue } from '../../cue.ts';
import { type RuleWatch, told } from '../../rule-watch.ts';

const REACH = 40;

/**
 * Where the source of a cue at `at` stands to its left, `before` being the first chunk there that is no adverb or auxiliary; undefined where
 * the sentence has none: "Vega, a doctor, said", "the road, Vega said", "a spokeswoman for Vega told".
 */
export function leftSource(
  chunks: readonly Chunk[],
  verb: CueChunk,
  at: number,
  before: number,
  earlier: readonly Cue[],
  watch?: RuleWatch,
): number | undefined {
  const { cue } = verb;
  const left = chunks[before];
  if (left === undefined) return undefined;
  const isParticiple = cue.form === 'participle';
  if (isNounPhrase(left) && isPersonalSubject(left)) {
    if (left.lower === 'who' || left.lower === 'that')
      return told(watch, 'noun before “who”', verb, chunks, antecedentOf(chunks, before));
    const head = headOf(chunks, before);
    if (cue.form === 'finite' && isEmbedded(chunks, head))
      return told(watch, 'subject within what is said', verb, chunks, head);
    if (isParticiple && (chunks[head - 1]?.lower === 'with' || isOfName(chunks, head)))
      return told(watch, 'noun before a participle', verb, chunks, head);
    if (
      isGoverned(chunks, head) &&
      !CLAUSE_OPENERS.has(chunks[head - 1]?.lower ?? '') &&
      !isApposed(chunks[head])
    ) {
      return (
        told(watch, 'subject that opens the sentence', verb, chunks, openingSubject(chunks, at)) ??
        told(watch, 'subject of the clause', verb, chunks, clauseSubject(chunks, before, earlier)) ??
        told(watch, 'noun before the verb', verb, chunks, head)
      );
    }
    const isObject = isParticiple && !isWithPhrase(chunks, head) && !(before < at - 1);
    if (!isObject) return told(watch, 'noun before the verb', verb, chunks, head);
  }
  if (left.kind === 'relative' || left.kind === 'that')
    return told(watch, 'noun before “who”', verb, chunks, antecedentOf(chunks, before));
  const owner =
    left.kind === 'comma' && !isParticiple
      ? told(watch, 'noun before an aside', verb, chunks, asideOwner(chunks, before))
      : undefined;
  return owner ?? told(watch, 'subject of the clause', verb, chunks, clauseSubject(chunks, before, earlier));
}

/** "Police said he told officers": a noun phrase between a verb of speech and the next is the subject of what is said. */
function isEmbedded(chunks: readonly Chunk[], at: number): boolean {
  const [before, subject] = [chunks[at - 1], chunks[at]];
  if (before?.kind !== 'cue' || before.cue.form !== 'finite' || before.owner !== undefined) return false;
  return isNounPhrase(subject) && !subject.isPossessive;
}

/** "a spokeswoman for Vega said": the head before the preposition speaks. */
function headOf(chunks: readonly Chunk[], at: number): number {
  let head = at;
  if (isApposed(chunks[head])) return head;
  if (isOnePerson(chunks, head)) return head - 2;
  while (isPreposition(chunks[head - 1]) && isHead(chunks[head - 2])) head -= 2;
  if (
    chunks[head]?.kind === 'name' &&
    (chunks[head - 1]?.kind === 'conjunction' || chunks[head - 1]?.kind === 'to')
  ) {
    if (chunks[head - 1]?.kind === 'to' && isHead(chunks[head - 2])) return head - 2;
  }
  return head;
}

/** "Ana Vega", "the harbour minister"; not "she". */
export function isHead(chunk: Chunk | undefined): chunk is NameChunk | NominalChunk {
  return chunk?.kind === 'nominal' || chunk?.kind === 'name';
}

/** "ambassador to the UN Ana Vega": the body before the name is no owner of it. */
function isApposed(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'name' && chunk.isApposed;
}

/** "him" and "the minister's" are no subjects; "Vega's" may be short for "Vega is". */
export function isPersonalSubject(chunk: NounPhrase): boolean {
  if (chunk.kind !== 'pronoun') return !chunk.isPossessive || chunk.kind === 'name';
  return !['him', 'them', 'me', 'us', 'himself', 'herself', 'themselves', 'itself'].includes(chunk.lower);
}

/** "The former mayor and harbour minister said": one person by two descriptions. */
function isOnePerson(chunks: readonly Chunk[], at: number): boolean {
  const [first, second] = [chunks[at - 2], chunks[at]];
  if (chunks[at - 1]?.lower !== 'and' || first?.kind !== 'nominal' || second?.kind !== 'nominal')
    return false;
  if (first.head !== 'person' || second.head !== 'person') return false;
  return !first.isPlural && !second.isPlural && first.isDefinite;
}

/** "footage of Vega saying" */
function isOfName(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.kind === 'name' && chunks[at - 1]?.lower === 'of';
}

const CLAUSE_OPENERS = new Set(['as', 'than', 'after', 'before', 'since', 'until']);

/** "as Vega put it", "before Vega spoke": such a word opens a clause as often as it governs a noun. */
function isPreposition(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'preposition' && !CLAUSE_OPENERS.has(chunk.lower);
}

/** "with Vega saying". */
function isWithPhrase(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at - 1]?.lower === 'with' || chunks[at - 1]?.lower === 'of' || chunks[at - 1] === undefined;
}

/** "Vega, who said": the noun before the relative. */
function antecedentOf(chunks: readonly Chunk[], relative: number): number | undefined {
  let at = relative - 1;
  while (
    at >= 0 &&
    (chunks[at]?.kind === 'comma' || chunks[at]?.kind === 'preposition' || chunks[at]?.kind === 'dash')
  )
    at--;
  // "Vega, now the majority leader, who said": the name before the description.
  let comma = at - 1;
  while (chunks[comma]?.kind === 'adverb') comma--;
  if (chunks[at]?.kind === 'nominal' && chunks[comma]?.kind === 'comma' && chunks[comma - 1]?.kind === 'name')
    return comma - 1;
  return isHead(chunks[at]) ? headOf(chunks, at) : clauseSubject(chunks, at, []);
}

/** "Vega, a doctor at the Harbour Clinic, said": the name before the aside that ends at `comma`. */
function asideOwner(chunks: readonly Chunk[], comma: number): number | undefined {
  // "the agency's director, Ana Vega, said": the aside is the name.
  if (
    isPersonName(chunks[comma - 1]) &&
    chunks[comma - 2]?.kind === 'comma' &&
    isPersonNoun(chunks, comma - 3)
  )
    return comma - 1;
  const opening = openingSubject(chunks, comma);
  if (opening !== undefined) return opening;
  let best: number | undefined;
  for (let at = comma - 1; at > 0 && comma - at < REACH; at--) {
    const kind = chunks[at]?.kind;
    if (kind === 'mark' || kind === 'quotation') break;
    if (kind !== 'comma' && kind !== 'dash') continue;
    const owner = chunks[at - 1];
    if (!isHead(owner)) continue;
    const head = headOf(chunks, at - 1);
    best ??= head;
    const opens = chunks[head - 1];
    if (
      owner?.kind === 'name' ||
      opens === undefined ||
      opens.kind === 'comma' ||
      opens.kind === 'conjunction'
    )
      return head;
  }
  return best;
}

/** "The director, Ana Vega, said" */
export function isPersonName(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'name' && (chunk.nameKind === 'person' || chunk.nameKind === 'unknown');
}

/** "the agency's director", "the director of Harbour Lights" */
function isPersonNoun(chunks: readonly Chunk[], at: number): boolean {
  if (!isHead(chunks[at])) return false;
  const head = chunks[headOf(chunks, at)];
  return head?.kind === 'nominal' && head.head === 'person';
}

/** "The minister, speaking after talks in Paris, Rome and Bonn, said": the sentence begins with its subject and a comma. */
function openingSubject(chunks: readonly Chunk[], comma: number): number | undefined {
  for (let at = 0; at < comma && at < 12; at++) {
    const chunk = chunks[at];
    if (
      chunk === undefined ||
      chunk.kind === 'cue' ||
      chunk.kind === 'quotation' ||
      chunk.kind === 'auxiliary'
    )
      return undefined;
    if (!isHead(chunk) || isGoverned(chunks, at)) continue;
    let end = at;
    while (chunks[end + 1]?.kind === 'preposition' && isHead(chunks[end + 2])) end += 2;
    return chunks[end + 1]?.kind === 'comma' && end + 1 < comma ? at : undefined;
  }
  return undefined;
}

/** Pronouns that are nothing but a subject. */
const SUBJECTS = new Set(['he', 'she', 'they', 'we', 'i']);

/**
 * "Vega came and said", "Vega came, saying": the subject of the clause that ends at `from`: what the cue before it had for a subject when "and" or a participle goes on from it, else the
 * first noun phrase of the clause that no preposition governs.
 */
function clauseSubject(chunks: readonly Chunk[], from: number, earlier: readonly Cue[]): number | undefined {
  const previous = earlier.findLast((cue) => cue.chunk.cue.form !== 'base') ?? earlier.at(-1);
  if (previous?.sourceAt !== undefined && previous.at <= from && !hasBreak(chunks, previous.at, from))
    return previous.sourceAt;
  let found: number | undefined;
  for (let at = from; at >= 0 && from - at < REACH; at--) {
    const chunk = chunks[at];
    if (chunk === undefined || chunk.kind === 'mark') break;
    if (chunk.lower === 'who' && chunk.kind === 'pronoun') return antecedentOf(chunks, at);
    // "the daughter of a draper, she liked to say": whatever stands before it, she is the subject.
    if (SUBJECTS.has(chunk.lower) && !isGoverned(chunks, at)) return at;
    if (isNounPhrase(chunk) && isPersonalSubject(chunk) && !chunk.isPossessive && !isGoverned(chunks, at))
      found = at;
  }
  return found;
}

/** "Vega said so. Then came and told": a full stop or a semicolon parts two clauses. */
function hasBreak(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (chunks[at]?.kind === 'mark') return true;
  return false;
}

/** "for Vega", "told Vega": behind a preposition or a verb of speech stands no subject. */
export function isGoverned(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1];
  return (
    before !== undefined &&
    (before.kind === 'preposition' || before.kind === 'to' || before.kind === 'cue' || before.kind === 'word')
  );
}
