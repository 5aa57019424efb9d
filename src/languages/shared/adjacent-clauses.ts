import { type Chunk, isNounPhrase } from '../chunk.ts';
import type { Cue } from '../cue.ts';
import type { LanguageClauses } from '../language-clauses.ts';
import type { LanguageSpeech } from '../language-speech.ts';
import { toldCue } from '../rule-watch.ts';
import type { TokenView } from '../token-view.ts';

/**
 * Clauses of which only this is known: whoever is named right beside a verb of speech speaks, and the words right beside the two are theirs. “…,”
 * zei Ana Vega; Ana Vega zei: “…”. Where a name stands on either side of the verb, or anything else between, nobody does.
 */
export function adjacentClauses(speech: LanguageSpeech, smallWords: ReadonlySet<string>): LanguageClauses {
  return {
    opensWithCue: (words) => speech.verbOf(/^\p{Ll}+/u.exec(words.trim())?.[0] ?? '') !== undefined,
    readWords: (view, chunks, at) => readWord(view, chunks, at, speech, smallWords),
    findCues: (chunks) => chunks.flatMap((_, at) => cueAt(chunks, at) ?? []),
    attachCue(_text, chunks, quotation, cues, watch) {
      const words = chunks[quotation];
      const beside = cues.filter((cue) => isBeside(chunks, cue, quotation));
      const [only, another] = beside;
      return words === undefined || another !== undefined
        ? undefined
        : toldCue(
            watch,
            only !== undefined && only.at > quotation ? 'clause behind' : 'verb before',
            words,
            only,
          );
    },
    mainSubject: () => undefined,
    opensWithThing: () => false,
    opensWithView: () => false,
    joinsRow: () => false,
    isSubjectAt: () => false,
    opensSubordinate: () => false,
    isBeforeMainClause: () => false,
    hasAsked: () => false,
    isPassivelySaid: () => false,
    isCommonName: () => false,
    isDisowned: () => false,
    goesOn: () => false,
  };
}

/** A name with all its words, or one word; every word that is no name and no verb of speech parts what stands around it. */
function readWord(
  { tokens, names, nameAt }: TokenView,
  chunks: Chunk[],
  at: number,
  speech: LanguageSpeech,
  smallWords: ReadonlySet<string>,
): number {
  const token = tokens[at];
  if (token === undefined) return at + 1;
  const { start, end, lower } = token;
  const number = nameAt[at] ?? -1;
  const name = names[number];
  if (name !== undefined) {
    const last = tokens[name.last] ?? token;
    chunks.push({
      kind: 'name',
      start,
      end: last.end,
      lower: last.lower,
      name: number,
      nameKind: name.kind,
      isApposed: false,
      isPossessive: last.isPossessive,
    });
    return name.last + 1;
  }
  const verb = token.isCapital ? undefined : speech.verbOf(lower);
  if (verb !== undefined)
    chunks.push({ kind: 'cue', start, end, lower, cue: { kind: verb.kind, form: 'finite' } });
  else chunks.push({ kind: smallWords.has(lower) ? 'preposition' : 'word', start, end, lower });
  return at + 1;
}

/** The verb with the one name beside it. */
function cueAt(chunks: readonly Chunk[], at: number): Cue | undefined {
  const chunk = chunks[at];
  if (chunk?.kind !== 'cue') return undefined;
  const sides = [at - 1, at + 1].filter((side) => isNounPhrase(chunks[side]));
  const [sourceAt] = sides;
  const source = sourceAt === undefined ? undefined : chunks[sourceAt];
  if (sides.length !== 1 || sourceAt === undefined || !isNounPhrase(source) || source.isPossessive)
    return { at, chunk, isInverted: false };
  return { at, chunk, source, sourceAt, isInverted: sourceAt > at };
}

/** Whether nothing but a mark stands between a quotation and the verb with its speaker. */
function isBeside(chunks: readonly Chunk[], { at, sourceAt = at }: Cue, quotation: number): boolean {
  const [first, last] = [Math.min(at, sourceAt), Math.max(at, sourceAt)];
  const mark = chunks[quotation < first ? first - 1 : last + 1]?.kind;
  const isMark = mark === 'comma' || mark === 'colon';
  return quotation < first ? quotation === first - (isMark ? 2 : 1) : quotation === last + (isMark ? 2 : 1);
}
