/** Capitalised words that name something; positions are indices into the passage's tokens, `last` included. */
export interface FoundName {
  /** Where the name begins, behind titles and offices. */
  readonly first: number;
  readonly last: number;
  /** Where the capitalised run begins: "Deputy Foreign Minister" of "Deputy Foreign Minister Gennady Gatilov". */
  readonly runFirst: number;
  readonly kind: 'person' | 'body' | 'place' | 'unknown';
  /** A title or a given name says so; absent where neither does. */
  readonly gender?: 'female' | 'male';
  /** One word that is a plain noun too, or stands behind an article: a name only where somebody's surname is known. */
  readonly isNoun: boolean;
  /** One word that is as likely no name: a noun with a capital ("Dean"), or the first word of a sentence. */
  readonly isDoubtful: boolean;
  /** All its words are plain words, or one is a place's or a nationality: as likely a thing ("Civil Rights") as somebody. */
  readonly isPlain?: true;
  /** Some of its words are plain words: it takes more to say that this is somebody. */
  readonly isMixed?: true;
  /** It stands among words that all bear capitals: it can mean somebody who is named elsewhere, and adds nobody. */
  readonly isInTitle?: true;
  /** It ends in a known surname, and does not begin with another, as firms do ("Goldman Sachs"). */
  readonly hasSurname?: true;
  /** A courtesy title stands before it ("Mr"). */
  readonly isTitled: boolean;
}
