import type { Span } from '../text/span.ts';
import type { CueVerb } from './cue.ts';

/** A stretch of a sentence that plays one part; spans are into the article's text. */
export interface Chunk extends Span {
  readonly kind:
    | 'name'
    | 'nominal'
    | 'pronoun'
    | 'cue'
    | 'quotation'
    | 'term'
    | 'comma'
    | 'colon'
    | 'dash'
    | 'mark'
    | 'preposition'
    | 'conjunction'
    | 'that'
    | 'relative'
    | 'auxiliary'
    | 'adverb'
    | 'to'
    | 'determiner'
    | 'number'
    | 'word';
  /** The chunk's last word in lower case; of a nominal its head ("spokeswoman"), of a cue its verb. */
  readonly lower: string;
  /** Of a name, its index among the passage's names; of a nominal, the name in front of its head ("Vega" of "Vega's campaign"). */
  readonly name?: number;
  /** Of a name, what it names. */
  readonly nameKind?: 'person' | 'body' | 'place' | 'unknown';
  /** Of a name, that a body or place stands right before it: "the UN Ana Vega" of "ambassador to the UN Ana Vega". */
  readonly isApposed?: boolean;
  /** The name in front of a nominal's head owns it, or is a person's ("Vega's campaign", "Vega campaign"). */
  readonly isOwned?: boolean;
  /** Of a quotation or term, the index of its stretch. */
  readonly stretch?: number;
  readonly cue?: CueVerb;
  /** What a nominal's head is. */
  readonly head?: 'person' | 'body' | 'document';
  readonly isPlural?: boolean;
  /** Begins with "the", "his" or a name's possessive: it means somebody in particular. */
  readonly isDefinite?: boolean;
  /** Followed by 's: it owns what comes, or is short for "is". */
  readonly isPossessive?: boolean;
  /** Of a cue that is a noun ("Vega's claim"): who owns it. */
  readonly owner?: Chunk;
  /** Of a nominal: the possessive pronoun that it begins with ("his" of "his spokesman"). */
  readonly possessor?: string;
}

/** Whether the chunk can speak: a name, a description or a pronoun. */
export function isNounPhrase(chunk: Chunk | undefined): boolean {
  return (
    chunk !== undefined && (chunk.kind === 'name' || chunk.kind === 'nominal' || chunk.kind === 'pronoun')
  );
}
