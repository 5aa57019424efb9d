import type { Article, Passage } from '../corpus/article.ts';
import type { ArticleListing } from '../coverage/article-questions.ts';
import type { CoverageFacts, RefreshReport } from '../coverage/coverage.ts';
import type { Listed } from '../coverage/page.ts';
import type { KnownPerson } from '../coverage/people-questions.ts';
import type { GatherReport } from '../gather/gather-report.ts';
import type { SmallTalk } from '../languages/language-questions.ts';
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
  readonly person?: KnownPerson;
  readonly quotations: number;
  readonly statements: number;
  /** By date where dates are known, else by path; newest last in the coverage comes first here. */
  readonly latest: readonly (QuotationView | StatementView)[];
  /** The first of the articles that quote or report them, by path. */
  readonly quotedIn: Listed<ArticleListing>;
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
  /** The few words of it that say what was asked for, where that is clear. */
  readonly answering?: Span;
  /** The figure asked for, in the excerpt's article, where the question asks how many or how much. */
  readonly figure?: Span;
}

/** `/ask` and mentions. */
export interface AskAnswer {
  readonly kind: 'ask';
  readonly question: string;
  readonly looksFor: AnswerKind;
  readonly excerpts: readonly AnswerExcerpt[];
  /** How many of the excerpts, the first ones, hold the question well enough to be called an answer; 0: perhaps, and the first is the nearest there is. */
  readonly sure: number;
  /** Where none does, the words of the question that the nearest and what stands around it lack, as typed. */
  readonly missing: readonly string[];
  /** Questions that the coverage can answer, checked by asking them. */
  readonly followUps: readonly string[];
  /** True when excerpts of different articles give different figures for what was asked; absent otherwise. */
  readonly figuresDiffer?: true;
  /** Whom the question is about, when it asks who somebody is or what they said: `/who` and `/quote` tell more. */
  readonly subject?: { readonly id: SpeakerId; readonly name: string };
}

/** `/ask` when the coverage does not answer; `/quote` or `/summary` without a result. */
export interface MissAnswer {
  readonly kind: 'miss';
  readonly asked: string;
  readonly reason:
    | 'nothing-asked'
    | SmallTalk
    /** What was asked leans on something said before, and no answer is replied to. */
    | 'no-memory'
    | 'no-such-name'
    | 'no-such-article'
    | 'no-such-id'
    | 'nothing-about'
    | 'not-quoted'
    | 'never-quoted'
    | 'not-answered';
  /** Names in the question that the coverage never mentions, as typed. */
  readonly unknownNames: readonly string[];
  /** Names whose words stand in so many passages, without anybody being known by them; absent where there are none. */
  readonly unrecognised?: readonly { readonly name: string; readonly passages: number }[];
  /** Words of the question that the nearest lacks, as typed; absent where there is none. */
  readonly missing?: readonly string[];
  /** What the question takes for granted and no passage that was found tells, in the question's words; absent where it takes nothing for granted. */
  readonly untold?: { readonly doer: string; readonly told: string };
  readonly searched: CoverageFacts;
  /** The nearest there is, as suggestions and not as an answer. */
  readonly closeNames: readonly { readonly id: SpeakerId; readonly name: string }[];
  readonly nearest?: Excerpt;
  /** Whom nobody quotes so, and how often what they said is reported. */
  readonly unquoted?: { readonly id: SpeakerId; readonly name: string; readonly statements: number };
}

/** Two or more people, bodies or articles answer to what was typed. */
export interface ChoiceAnswer {
  readonly kind: 'choice';
  readonly typed: string;
  /** What they were asked to have spoken about, when a question for their words led here; may be empty. */
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

/** What may become of a question: an answer, a question back, or an honest no. */
export type Answered = AskAnswer | ChoiceAnswer | MissAnswer;

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
  /** How many earlier versions of it are kept; none when absent. */
  readonly versions?: number;
  readonly page: PageView;
}

/** `/refresh`. */
export interface RefreshAnswer {
  readonly kind: 'refresh';
  readonly report: RefreshReport;
  /** What was gathered before; absent where nobody asked for that. */
  readonly gathered?: GatherReport;
}
