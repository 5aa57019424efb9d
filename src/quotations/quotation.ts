import type { ArticleId, PassageId } from '../corpus/article.ts';
import type { PersonId } from '../people/person.ts';
import type { Span } from '../text/span.ts';

export type QuotationId = `quotation/${string}`;
export type BodyId = `body/${string}`;
/** Whoever can be quoted by name: a person, or a body or document (Downing Street, a draft resolution). */
export type SpeakerId = PersonId | BodyId;

/** How a source was tied to a speaker. All spans are in the quotation's own article. */
export type Attribution = Found & {
  /** A moderator's people file says so, whatever the article says. */
  readonly corrected?: true;
};

type Found =
  /** By name, in this sentence. */
  | { readonly kind: 'named'; readonly personId: PersonId }
  /** Through other words: "he", "the Foreign Secretary", or carried on from the quotation before. */
  | {
      readonly kind: 'resolved';
      readonly personId: PersonId;
      readonly antecedent: Span;
      readonly by: 'name' | 'pronoun' | 'role' | 'continuation';
    }
  | {
      readonly kind: 'body';
      readonly bodyId: BodyId;
      readonly name: string;
      /** Where the body is named, when it is not in this sentence ("It continued"). */
      readonly antecedent?: Span;
    }
  /** "a voter", "one official": the words stand in the article, and nobody is named. */
  | { readonly kind: 'described'; readonly mention: Span }
  | {
      readonly kind: 'unattributed';
      readonly reason: 'no-cue' | 'no-source' | 'ambiguous';
      /** Who it could have been, when it is ambiguous. */
      readonly candidates: readonly PersonId[];
    };

/** Words that stand in quotation marks and that somebody uttered. */
export interface Quotation {
  readonly id: QuotationId;
  readonly articleId: ArticleId;
  /** The passage where it begins. */
  readonly passageId: PassageId;
  readonly kind: 'direct' | 'fragment' | 'headline';
  /**
   * The quoted words without their marks. “…,” she said, “…” is one quotation of two spans; one that runs on over
   * paragraphs has a span in each, so that every span lies within one passage.
   */
  readonly content: readonly Span[];
  /** The verb of speech, "said" in "said Mr Ayrault". */
  readonly cue?: Span;
  /** The words that speak, "Mr Ayrault". */
  readonly source?: Span;
  readonly attribution: Attribution;
}

/** Reported speech: what somebody said, in the reporter's words. Never shown in quotation marks. */
export interface Statement {
  readonly articleId: ArticleId;
  readonly passageId: PassageId;
  /** The sentence that reports it. */
  readonly span: Span;
  readonly cue: Span;
  readonly source?: Span;
  readonly attribution: Attribution;
}
