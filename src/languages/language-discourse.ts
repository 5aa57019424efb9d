import type { Token } from '../text/tokenize.ts';
import type { Gender } from './gender.ts';

/** The words by which a language goes back to somebody or something named before. */
export interface LanguageDiscourse {
  /** The gender that a pronoun (lower case) states; undefined for those that state none. */
  genderOfPronoun(word: string): Gender | undefined;
  /** What a pronoun without a gender goes back to: `body` to one body ("it"), `several` to whoever spoke last ("they"). */
  bodyPronoun(word: string): 'body' | 'several' | undefined;
  /** The gender that a noun for a person (lower case) states; undefined for most. */
  genderOfNoun(word: string): Gender | undefined;
  /** The gender of a pronoun at `at` that goes back to whom the sentence has named: "said he", "that she". */
  genderOfReturn(tokens: readonly Token[], at: number): Gender | undefined;
  /** Whether the noun (lower case) is for somebody who asks: whoever answers them is meant by what follows. */
  isAsker(noun: string): boolean;
  /** Whether a description begins as one of somebody in particular does: "the minister". */
  isDefinite(words: string): boolean;
  /** The words of an office that tell it from another, in order, lower case. */
  roleWords(words: string): readonly string[];
  /** The other words (lower case) by which whoever bears these can be called: "lawmaker" of "senator". */
  kindredOffices(words: readonly string[]): readonly string[];
  /** By which words (lower case) somebody can be called behind whose name this one stands after a comma: "barrister" of "defending". */
  partOf(word: string): readonly string[];
  /** Whether the noun (lower case) is an office of which one person holds one: whoever is called by another is somebody else. */
  isSoleOffice(noun: string): boolean;
  /** Whether whoever is called by these (lower case) is not called by the noun as well: no coach is "the striker". */
  excludes(noun: string, roles: ReadonlySet<string>): boolean;
  /**
   * What the words by which an article calls somebody are: 0 an office, a rank or a trade, 1 an epithet ("strongman") or something else, 2 what they
   * are to another ("the Peruvian counterpart").
   */
  officeRank(words: string): 0 | 1 | 2;
  /** Whether the noun (lower case) is one for an office, a rank or a trade. */
  isRole(noun: string): boolean;
  /** Whether the noun (lower case) calls somebody again who has just been named: "the 27-year-old", "the singer", "the Italian"; by the words behind it also "the mother" of two. */
  isEpithet(noun: string, behind: string): boolean;
  /** How somebody is called whose name stands before the words, by the age that they begin with: "27-year-old" of ", 27,". */
  ageIn(words: string): string | undefined;
  /** Whether the noun (lower case) is for one who speaks for a body. */
  isSpokesperson(noun: string): boolean;
  /** The noun for a body in a description of one who speaks for it: "council" of "a council spokeswoman". */
  bodySpokenFor(words: string): string | undefined;
  /** Whether the noun (lower case) is for any body of its kind: which one "the company" is, only what stands before can tell. */
  isAnyBody(noun: string): boolean;
  /** Whether the noun (lower case) is for a public act that speaks for itself: a treaty, a resolution. */
  isAct(noun: string): boolean;
  /** Whether the words between a spokesperson and a body's name tie the two: " for the ". */
  linksToBody(words: string): boolean;
  /** A description of several without its article, "ministers" of "the ministers"; undefined where it has none. */
  namedPlural(words: string): string | undefined;
  /** A description of a body without what determines it: "commission" of "the commission". */
  withoutDeterminer(words: string): string;
  /** What follows an owner's name without the mark of owning: "campaign" of "’s campaign". */
  withoutPossession(words: string): string;
}
