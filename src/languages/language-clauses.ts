import type { Chunk, NounPhrase } from './chunk.ts';
import type { Cue } from './cue.ts';
import type { RuleWatch } from './rule-watch.ts';
import type { TokenView } from './token-view.ts';

/** How a language orders the words of a clause: who speaks, and to which words a verb of speech belongs. */
export interface LanguageClauses {
  /** Whether the words behind “…?” begin with a clause of speech that belongs to it: "Vega asked". */
  opensWithCue(words: string): boolean;
  /** Reads a phrase or a word that begins at token `at`, outside marked stretches, into `chunks`; gives back where to go on. */
  readWords(view: TokenView, chunks: Chunk[], at: number, last: number): number;
  /** The cues of a unit with their sources, in order. */
  findCues(chunks: readonly Chunk[], watch?: RuleWatch): readonly Cue[];
  /** The cue that the quotation at `quotation` belongs to; undefined where the unit has none for it. */
  attachCue(
    text: string,
    chunks: readonly Chunk[],
    quotation: number,
    cues: readonly Cue[],
    watch?: RuleWatch,
  ): Cue | undefined;
  /** The first noun phrase before `until` that can be the subject of the sentence; undefined where it has none. */
  mainSubject(chunks: readonly Chunk[], until: number): NounPhrase | undefined;
  /** Whether the sentence opens with a subject of its own that is nobody known: "The lamp trade, which …, said". */
  opensWithThing(chunks: readonly Chunk[]): boolean;
  /** Whether a small word (lower case) joins the members of a row: "and", "or". */
  joinsRow(word: string): boolean;
  /** Whether the chunk at `at` can be the subject of its clause. */
  isSubjectAt(chunks: readonly Chunk[], at: number): boolean;
  /** Whether the sentence opens with whose view it tells: "For Ana Vega, a docker, Okoye was". Then the name stands second. */
  opensWithView(chunks: readonly Chunk[]): boolean;
  /** Whether the sentence opens with a clause that is not its main one: "When a reporter asked, she replied". */
  opensSubordinate(chunks: readonly Chunk[]): boolean;
  /** Whether the verb at `at` stands in a clause before the main one, whose subject is somebody else: "Though Okoye hopes so, Vega does not". */
  isBeforeMainClause(chunks: readonly Chunk[], at: number): boolean;
  /** Whether whoever stands at `at` has asked the question that the sentence answers: nobody answers their own. */
  hasAsked(chunks: readonly Chunk[], at: number): boolean;
  /** Whether somebody says the quotation at `quotation`, and the sentence does not say who: "has been described as “…”". */
  isPassivelySaid(chunks: readonly Chunk[], quotation: number): boolean;
  /** Whether the quotation at `at` is what people call a thing: its name, not their words. */
  isCommonName(text: string, chunks: readonly Chunk[], at: number, cue: Cue): boolean;
  /** Whether the article says that the words of the quotation at `quotation` were not said by the cue's source: "never said “…”". */
  isDisowned(chunks: readonly Chunk[], cue: Cue, quotation: number, watch?: RuleWatch): boolean;
  /** Whether whoever spoke last speaks again with this verb: "He added". */
  goesOn(cue: Cue): boolean;
}
