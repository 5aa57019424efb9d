import type { Span } from '../text/span.ts';
import type { CueVerb } from './cue-verb.ts';
import type { FoundName } from './found-name.ts';

/** A stretch of a sentence that plays one part; spans are into the article's text. */
export type Chunk = NounPhrase | CueChunk | MarkedChunk | SmallChunk;

/** What can speak: "Ana Vega", "the harbour minister", "she". */
export type NounPhrase = NameChunk | NominalChunk | PronounChunk;

interface Words extends Span {
  /** The chunk's last word in lower case; of a nominal its head ("spokeswoman"), of a cue its verb. */
  readonly lower: string;
}

/** A name with the office before it: "Harbour Minister Ana Vega". */
export interface NameChunk extends Words {
  readonly kind: 'name';
  /** Its index among the passage's names. */
  readonly name: number;
  readonly nameKind: FoundName['kind'];
  /** A body or place stands right before it: "the UN Ana Vega" of "ambassador to the UN Ana Vega". */
  readonly isApposed: boolean;
  /** Followed by 's: it owns what comes, or is short for "is". */
  readonly isPossessive: boolean;
}

/** A noun for a person, a body or a document with what belongs to it: "the former governor", "Vega's campaign". */
export interface NominalChunk extends Words {
  readonly kind: 'nominal';
  readonly head: 'person' | 'body' | 'document';
  readonly isPlural: boolean;
  /** Begins with "the", "his" or a name's possessive: it means somebody in particular. */
  readonly isDefinite: boolean;
  /** Followed by 's, as of a name. */
  readonly isPossessive: boolean;
  /** The name in front of the head owns it, or is a person's ("Vega's campaign", "Vega campaign"). */
  readonly isOwned: boolean;
  /** The index of the name in front of the head ("Vega" of "Vega's campaign") among the passage's names. */
  readonly name?: number;
  /** The possessive pronoun with which it begins ("his" of "his spokesman"). */
  readonly possessor?: string;
}

export interface PronounChunk extends Words {
  readonly kind: 'pronoun';
  /** Followed by 's: "he's". */
  readonly isPossessive: boolean;
}

/** A verb of speech, or a noun for what somebody says ("Vega's claim"). */
export interface CueChunk extends Words {
  readonly kind: 'cue';
  readonly cue: CueVerb;
  /** Who owns a cue that is a noun. */
  readonly owner?: NounPhrase;
}

/** Words between quotation marks; a `term` is a title or a name for a thing. */
export interface MarkedChunk extends Words {
  readonly kind: 'quotation' | 'term';
  /** The index of its stretch. */
  readonly stretch: number;
}

/** A mark, a small word, or a word that plays no part in speaking. */
export interface SmallChunk extends Words {
  readonly kind:
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
}

/** Whether the chunk can speak: a name, a description or a pronoun. */
export function isNounPhrase(chunk: Chunk | undefined): chunk is NounPhrase {
  return chunk?.kind === 'name' || chunk?.kind === 'nominal' || chunk?.kind === 'pronoun';
}
