import type { Article, Passage } from '../corpus/article.ts';
import type { ArticleListing, CoverageFacts, RefreshReport, Voice } from '../coverage/coverage.ts';
import type { Person } from '../people/person.ts';
import type { Attribution, Quotation, SpeakerId, Statement } from '../quotations/quotation.ts';
import type { Span } from '../text/span.ts';

/** Words of an article that are to be shown: the only form in which an article's text reaches a reply. */
export interface Excerpt {
  readonly article: Article;
  readonly passage: Passage;
  /**
   * Each is contiguous and lies in one passage: in `passage`, or in those after it where a quotation runs on over paragraphs.
   * Several are shown as several, never joined.
   */
  readonly spans: readonly Span[];
  /** A sentence before that names whom a bare "he" means; shown apart and marked as context. */
  readonly context?: { readonly passage: Passage; readonly span: Span };
}

/** Who is said to speak, with what is needed to show how that was found. */
export interface SpeakerView {
  readonly attribution: Attribution;
  /** The person's or body's name; absent for a described or unattributed source. */
  readonly name?: string;
  readonly id?: SpeakerId;
  /** How the article names them there ("the Foreign Secretary"); a span of the same article. */
  readonly asNamed?: Span;
  /** The names of those it could have been, when that is not settled. */
  readonly candidates: readonly string[];
}

/** A quotation ready to be shown: its spans are `excerpt.spans`. */
export interface QuotationView {
  readonly kind: 'quotation';
  readonly quotation: Quotation;
  readonly excerpt: Excerpt;
  readonly speaker: SpeakerView;
  /** Set where other articles carry the same words: how many articles do, this one included, and how far the wordings agree. */
  readonly carried?: { readonly articles: number; readonly agreement: Agreement };
}

/**
 * How wordings of the same words agree: word for word; as far as both go, one quoting more than the other; or not everywhere. Punctuation and
 * capitals are no wording.
 */
export type Agreement = 'same' | 'part' | 'differs';

/** A place where two wordings differ, with the shared words around it; the spans lie in the articles of two excerpts. */
export interface DifferenceView {
  readonly here: readonly Span[];
  readonly there: readonly Span[];
}

/** `/variants`: one quotation wherever articles carry it. Earliest first; what has no date comes last. */
export interface VariantsAnswer {
  readonly kind: 'variants';
  readonly asked: QuotationView;
  /** The place of the asked quotation among all, from 1. */
  readonly askedEntry: number;
  readonly articles: number;
  readonly agreement: Agreement;
  /** The entries of this page. */
  readonly lines: readonly VariantView[];
  readonly page: PageView;
}

/** One of them: `here` in its differences is this wording, `there` the asked one. */
export interface VariantView {
  /** Its place among all, from 1. */
  readonly entry: number;
  readonly view: QuotationView;
  readonly isAsked: boolean;
  readonly agreement: Agreement;
  readonly differences: readonly DifferenceView[];
}

/** What became of words that a message quotes. */
export type CheckOutcome = 'word-for-word' | 'wording-differs' | 'another-speaker' | 'not-found';

/** A quoted stretch of a message and the place in the coverage that comes nearest. */
export interface CheckedStretch {
  /** As in the message; white space is single blanks. */
  readonly words: string;
  /** Who the message says said it, as the message names them. */
  readonly namedAs?: string;
  readonly outcome: CheckOutcome;
  readonly found?: FoundStretch;
}

export interface FoundStretch {
  readonly excerpt: Excerpt;
  /** Absent where the words stand outside quotation marks: they are the article's own. */
  readonly quotation?: Quotation;
  readonly speaker?: SpeakerView;
  /** Words of the message beside spans of the excerpt's article. */
  readonly differences: readonly {
    readonly inMessage: readonly string[];
    readonly inArticle: readonly Span[];
  }[];
  /** Articles in which it was found so. */
  readonly articles: number;
}

/** Check against coverage. */
export interface CheckAnswer {
  readonly kind: 'check';
  /** In the order of the message. */
  readonly stretches: readonly CheckedStretch[];
  /** Quoted stretches that were left aside: too short to tell, or more than are looked at. */
  readonly tooShort: number;
  readonly tooMany: number;
}

/** Find the source: the passages nearest to a message, nearest first. */
export interface NearestAnswer {
  readonly kind: 'nearest';
  readonly excerpts: readonly { readonly excerpt: Excerpt; readonly speaker?: SpeakerView }[];
}

/** `/compare`: what each article says on a topic, in its own words. Earliest first; what has no date comes last. */
export interface ComparisonAnswer {
  readonly kind: 'comparison';
  readonly about: string;
  readonly rows: readonly ComparisonRow[];
  /** Outlets none of whose articles has anything on the topic, in order; and articles of no known outlet without. */
  readonly silentOutlets: readonly string[];
  readonly silentArticles: readonly ArticleListing[];
  readonly page: PageView;
}

export interface ComparisonRow {
  readonly listing: ArticleListing;
  /** Its own words where it has such, else words that it quotes. */
  readonly excerpt: Excerpt;
  readonly isQuoted: boolean;
  /** Whom it quotes on the topic, in order of their words; absent names are not stated. */
  readonly quotes: readonly { readonly id: SpeakerId; readonly name: string }[];
  readonly unnamed: number;
}

/** `/timeline`: what articles say on a topic or of somebody, by the dates of the articles. */
export interface TimelineAnswer {
  readonly kind: 'timeline';
  readonly about?: string;
  readonly subject?: { readonly id: SpeakerId; readonly name: string };
  /** The entries of this page: those with a date by date, then those without. */
  readonly entries: readonly TimelineEntry[];
  /** Of all pages. */
  readonly dated: number;
  readonly undated: number;
  readonly page: PageView;
}

export interface TimelineEntry {
  readonly listing: ArticleListing;
  readonly excerpt: Excerpt;
  /** Set where the words are a quotation, or report what somebody said. */
  readonly speaker?: SpeakerView;
  readonly isQuotation: boolean;
}

/** A reported statement ready to be shown; never in quotation marks. */
export interface StatementView {
  readonly kind: 'statement';
  readonly statement: Statement;
  readonly excerpt: Excerpt;
  readonly speaker: SpeakerView;
}

/** Which part of a longer list an answer holds; pages count from 1. */
export interface PageView {
  readonly number: number;
  readonly of: number;
  /** Entries on all pages together. */
  readonly total: number;
}

/** `/quote`: who said what, word for word; reported statements only where asked for. */
export interface QuotationsAnswer {
  readonly kind: 'quotations';
  readonly speaker?: { readonly id: SpeakerId; readonly name: string };
  readonly about?: string;
  readonly reported: boolean;
  readonly lines: readonly (QuotationView | StatementView)[];
  readonly page: PageView;
}

/** `/who`: a person or body. What they say and where they are merely mentioned are kept apart. */
export interface ProfileAnswer {
  readonly kind: 'profile';
  readonly id: SpeakerId;
  readonly name: string;
  /** Absent for a body. */
  readonly person?: Person;
  readonly quotations: number;
  readonly statements: number;
  /** By date where dates are known, else by path; newest last in the coverage comes first here. */
  readonly latest: readonly (QuotationView | StatementView)[];
  readonly quotedIn: readonly ArticleListing[];
  /** Articles that mention without quoting, with one place each. */
  readonly mentionedIn: readonly { readonly listing: ArticleListing; readonly place: Excerpt }[];
  /** Others quoted in the same articles: most articles in common first. */
  readonly quotedBeside: readonly {
    readonly id: SpeakerId;
    readonly name: string;
    readonly articles: number;
  }[];
  /** Roles with the place of each, every wording once. */
  readonly roles: readonly { readonly words: string; readonly place: Excerpt }[];
}

/** What kind of thing a question asks for. */
export type AnswerKind =
  | 'person'
  | 'place'
  | 'time'
  | 'number'
  | 'reason'
  | 'quotation'
  | 'profile'
  | 'passage';

/** One of at most three excerpts that answer, with the person quoted in it where it is a quotation. */
export interface AnswerExcerpt {
  readonly excerpt: Excerpt;
  readonly speaker?: SpeakerView;
  /** Share of the question's weight that it holds, 0 to 1. */
  readonly share: number;
  /** The figure asked for, in the excerpt's article, where the question asks how many or how much. */
  readonly figure?: Span;
}

/** `/ask` and mentions. */
export interface AskAnswer {
  readonly kind: 'ask';
  readonly question: string;
  readonly looksFor: AnswerKind;
  readonly excerpts: readonly AnswerExcerpt[];
  /** Questions that the coverage can answer, checked by asking them. */
  readonly followUps: readonly string[];
  /** True when excerpts of different articles give different figures for what was asked; absent otherwise. */
  readonly figuresDiffer?: true;
  /** Whom the question is about, when it asks who somebody is or what they said: `/who` and `/quote` tell more. */
  readonly subject?: { readonly id: SpeakerId; readonly name: string };
}

/** A word of a question with its weight: its part of the whole question, 0 to 1. */
export interface WeighedWord {
  readonly word: string;
  readonly weight: number;
}

/** A sentence that was considered as an answer. */
export interface Considered {
  readonly excerpt: Excerpt;
  /** Share of the question's weight that it holds, 0 to 1. */
  readonly share: number;
  /** The question's words that it holds, heaviest first. */
  readonly words: readonly WeighedWord[];
  /** Whether it holds the kind of thing that the question looks for; true when it looks for none in particular. */
  readonly holdsKind: boolean;
}

/** Why the runner-up lost; the first that applies, in this order. */
export type LostBecause = 'kind-missing' | 'fewer-words' | 'words-farther-apart' | 'close';

/** Why `/ask` answered as it did: worked out again from the question, on the coverage of the day. */
export interface WhyAnswer {
  readonly kind: 'why';
  readonly question: string;
  readonly looksFor: AnswerKind;
  /** Every word that was looked for, heaviest first; `found` when some article has it. */
  readonly words: readonly (WeighedWord & { readonly found: boolean })[];
  readonly searched: CoverageFacts;
  /** True when the coverage does not answer; `best` is then the nearest there was. */
  readonly declined: boolean;
  /** The least share that counts as an answer, 0 to 1. */
  readonly leastShare: number;
  readonly best?: Considered;
  readonly runnerUp?: Considered & { readonly lostBecause: LostBecause };
}

/** `/ask` when the coverage does not answer; `/quote` or `/summary` without a result. */
export interface MissAnswer {
  readonly kind: 'miss';
  readonly asked: string;
  readonly reason:
    | 'nothing-asked'
    | 'no-such-name'
    | 'no-such-article'
    | 'no-such-id'
    | 'nothing-about'
    | 'not-quoted'
    | 'not-answered';
  /** Names in the question that the coverage never mentions, as typed. */
  readonly unknownNames: readonly string[];
  readonly searched: CoverageFacts;
  /** The nearest there is, as suggestions and not as an answer. */
  readonly closeNames: readonly { readonly id: SpeakerId; readonly name: string }[];
  readonly nearest?: Excerpt;
}

/** Two or more people, bodies or articles answer to what was typed. */
export interface ChoiceAnswer {
  readonly kind: 'choice';
  readonly typed: string;
  /** What was asked about them, when a question led here. */
  readonly about?: string;
  readonly between: 'people' | 'articles';
  readonly candidates: readonly {
    readonly id: string;
    readonly label: string;
    /** A role. */
    readonly note?: string;
    /** Where a person is named with that role, or who published an article; and its date, an ISO 8601 day. */
    readonly outlet?: string;
    readonly date?: string;
  }[];
}

/** `/summary`: a few verbatim sentences with their places. */
export interface SummaryAnswer {
  readonly kind: 'summary';
  readonly of: { readonly article: ArticleListing } | { readonly about: string };
  readonly sentences: readonly { readonly excerpt: Excerpt; readonly speaker?: SpeakerView }[];
}

/** `/source`: an article passage by passage, a page of them, the asked one marked. */
export interface SourceAnswer {
  readonly kind: 'source';
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly asked?: Passage;
  readonly page: PageView;
}

/** `/coverage`. */
export type CoverageAnswer =
  | {
      readonly kind: 'coverage';
      readonly view: 'overview';
      readonly facts: CoverageFacts;
      readonly revision: string;
      readonly voices: readonly Voice[];
    }
  | {
      readonly kind: 'coverage';
      readonly view: 'articles';
      readonly listings: readonly ArticleListing[];
      readonly page: PageView;
    }
  | {
      readonly kind: 'coverage';
      readonly view: 'voices';
      readonly voices: readonly Voice[];
      readonly page: PageView;
    }
  | {
      readonly kind: 'coverage';
      readonly view: 'unreadable';
      readonly facts: CoverageFacts;
      readonly page: PageView;
    };

/** `/refresh`. */
export interface RefreshAnswer {
  readonly kind: 'refresh';
  readonly report: RefreshReport;
}
