/** A quotation as a person labelled it, or as we predict it; offsets are UTF-16 units. */
export interface LabelledQuotation {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
  /** Of a list of names any will do; null where the article names nobody. */
  readonly speaker?: string | readonly string[] | null;
  /** Labelled: person, body, nobody, or (not scored) other and unknown; predicted: person, body or described. */
  readonly speakerType?: string;
  readonly kind?: string;
  readonly mention?: string | null;
  /** The road from the sentence to the speaker: name, pronoun, nominal, org or none. */
  readonly mentionType?: string;
  /** A careful reader could decide otherwise: the speaker is not scored. */
  readonly doubt?: boolean;
  /** The article says that these words were not said. */
  readonly denied?: boolean;
  /** Predicted: the rule that found the speaker, `named`, `resolved:pronoun`, `unattributed:no-cue` … */
  readonly how?: string;
}

/** Marked words that quote nobody: a title, a nickname, a scare quote. */
export interface LabelledTerm {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface LabelledPerson {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly gender?: string | null;
  readonly quoted?: boolean;
  /** Wrote or photographed the article, and is not in it. */
  readonly credit?: boolean | undefined;
  readonly fictional?: boolean | undefined;
}

/** One line of a file of labelled articles. */
export interface LabelledArticle {
  readonly id: string;
  readonly text: string;
  /** What kind of article it is: court report, obituary, live blog … */
  readonly kind?: string;
  readonly outlet?: string;
  readonly quotes?: readonly LabelledQuotation[];
  readonly other?: readonly LabelledQuotation[];
  readonly terms?: readonly LabelledTerm[];
  readonly people?: readonly LabelledPerson[];
}
