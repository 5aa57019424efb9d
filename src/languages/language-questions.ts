import type { Measure } from './language-evidence.ts';

/** The kind of thing that a question asks for. */
export type SoughtKind = 'person' | 'place' | 'time' | 'number' | 'reason' | 'passage';

/** What is asked about whom. */
export interface QuestionShape {
  /** `said`: what somebody said; `who-said`: who said something; `identity`: who somebody is; `definition`: what something is; `summary`: what there is on something; `other`: all else. */
  readonly kind: 'said' | 'who-said' | 'identity' | 'definition' | 'summary' | 'other';
  /** For `said`, `identity` and `definition`: the words that name them. */
  readonly who?: string;
  /** For `said`, `who-said` and `summary`: what it is about; may be empty. */
  readonly topic: string;
  /** For `said`: the verb of speech, when it says more than that somebody spoke ("urge", "warn"). */
  readonly verb?: string;
}

/** Which number a question asks for: a count of what the words from `from` on name, a measure, money, or it does not say. */
export type SoughtNumber =
  | { readonly kind: 'count'; readonly from: number }
  | { readonly kind: 'money' | Measure | 'any' };

/** Who is said in a question to have done something, and the verb for it. */
export interface Deed {
  readonly doer: string;
  readonly deed: string;
  /** All that the question says they did, in its own words: "leave the council". */
  readonly told: string;
  /** It was done to them: "Why was Ann Doe dismissed?" */
  readonly isSuffered?: true;
}

/** What is said to the bot and asks nothing of the news. */
export type SmallTalk = 'greeting' | 'thanks' | 'help';

/** How a language asks. */
export interface LanguageQuestions {
  /** A question as people type it in a chat, in the words that it stands for. */
  asTyped(typed: string): string;
  /** A question that goes on from an earlier one, in full: "and Vega?", "what did she say about it?", "when?". */
  continued(typed: string, earlier: string): string;
  /** Whether it says nothing without what was said before: "when?", "what did he say?". */
  leansOnEarlier(typed: string): boolean;
  /** The name where nothing else is typed: "Vega?", "and Vega?"; undefined for anything longer. */
  nameAlone(typed: string): string | undefined;
  /** The question what somebody said. */
  wordsOf(name: string): string;
  /** What kind of small talk a whole message is; undefined where it asks something. */
  smallTalk(typed: string): SmallTalk | undefined;
  /** From the question word, wherever it stands, and the noun after it. */
  kindOf(question: string): SoughtKind;
  /** A question about two, asked for each of them by their name; undefined where no two names are joined. */
  jointSubjects(
    question: string,
  ): readonly { readonly name: string; readonly question: string }[] | undefined;
  shapeOf(question: string): QuestionShape;
  /** What a question takes for granted: "Why did A leave B?"; undefined where it names no doer or no plain deed. */
  deedIn(question: string): Deed | undefined;
  numberOf(question: string): SoughtNumber;
  /** Nouns for people, plain forms, that a report need not repeat when it counts them: a war "killed 450,000". */
  readonly countedPeople: readonly string[];
  /** Whether it is a name that is asked for: "Who is the mayor". */
  asksWho(question: string): boolean;
  /** Whether a word, with the one before it, says how it is asked and not what about: "exactly", "many" after "how". */
  isFiller(word: string, before: string | undefined): boolean;
  /** Whether a word bears a capital only where all words do, as in a headline. */
  isNeverCapital(word: string): boolean;
  /** A name without what stands before it: "mayor" of "the mayor". */
  withoutArticle(name: string): string;
  /** A name without what says that it owns something: "Vega" of "Vega’s". */
  withoutPossessive(name: string): string;
  /** A body's name without whoever speaks for it: "Harbour Department" of "Harbour Department spokeswoman". */
  withoutSpokesperson(name: string): string;
  /** Whether a word in front of a name tells whom it means by rank or trade, in the form of `nameForm`: "minister", "dr". */
  isTitle(form: string): boolean;
  /** What a title in front says of whom it means: "Mrs Vega". */
  genderOfTitle(name: string): 'female' | 'male' | undefined;
}
