import type { MeasuredQuestion } from './measure.ts';
import { type PlacedSentence, pointsBack, type TermCredit, termCredits } from './term-credits.ts';

/** How far a sentence bears a question out; shares are of the weight, 0 to 1. */
export interface Support {
  /** Of the whole question. */
  readonly share: number;
  /** Of its words that are no names of people; 1 when there are none. */
  readonly shareBesideNames: number;
  /** It names, or means, one of the people whom the question names; true when there are none. */
  readonly meansPeople: boolean;
  /** It lacks every capitalised word that the question has beside people's names: "the Taoiseach" in what is told of another. */
  readonly lacksNames: boolean;
  /** It holds nothing of the question but words of names, where the question asks for more. */
  readonly holdsNamesAlone: boolean;
  /** A word that stands in no article, and that nothing here stands for. */
  readonly lacksUnseenWord: boolean;
  /** The question's words that neither it nor what stands around it has, as typed. */
  readonly missing: readonly string[];
  /** The share that the headline alone has. */
  readonly headlineShare: number;
}

/** What a word counts for that is not in the sentence itself: one in a sentence that is pointed back to, one of the headline. */
const CARRIED = 0.8;
const HEADLINE = 0.4;
/** What the sentences before are about, this one mostly is, too, though no word points back; so it is, less, with its passage and its article. */
const CARRIED_SILENTLY = 0.4;
const PASSAGE = 0.3;
const LEAD = 0.3;
/** A report goes on about a person without a word that points back: "The pair held talks". */
const CARRIED_NAME = 0.6;

/** Of a question's weight, what names that are nobody's must have, so that nothing answers without them. */
const NAMES_MATTER = 1 / 3;

/** Plain forms of words of a question that count in a way of their own. */
export interface SetApart {
  /** Of people's names. */
  readonly names: ReadonlySet<string>;
  /** Of offices of these people, which only say again whom it is about. */
  readonly offices: ReadonlySet<string>;
  /** Of what stands in no article. */
  readonly unseen: ReadonlySet<string>;
}

/** How far a sentence bears a question out. */
export function judgeSupport(
  question: MeasuredQuestion,
  placed: PlacedSentence,
  { names, offices, unseen }: SetApart,
): Support {
  const back = pointsBack(placed.sentence);
  const credits = termCredits(question, placed).map((credit) => {
    const isName = names.has(credit.term.word.base);
    return { ...credit, part: partOf(credit, isName ? Math.max(back, CARRIED_NAME) : back) };
  });
  const named = credits.filter(({ term }) => names.has(term.word.base));
  const others = credits.filter(({ term }) => !names.has(term.word.base) && !offices.has(term.word.base));
  const capitals = others.filter(({ term }) => term.word.isCapital);
  const asked = others.filter(({ term }) => !term.word.isCapital);
  return {
    lacksNames:
      capitals.every(({ part }) => part === 0) && weightOf(capitals) > NAMES_MATTER * weightOf(credits),
    holdsNamesAlone: asked.length > 0 && asked.every(({ part }) => part === 0),
    share: shareOf(credits),
    shareBesideNames: shareOf(others),
    meansPeople:
      named.length === 0 ||
      named.some(({ holding }) => holding === 'held' || holding === 'kindred' || holding === 'carried'),
    headlineShare: shareOf(
      credits.map((credit) => ({ ...credit, part: credit.holding === 'headline' ? 1 : 0 })),
    ),
    missing: credits.flatMap(({ term, holding }) => (holding === 'missing' ? [term.word.text] : [])),
    lacksUnseenWord: credits.some(({ term, part }) => part === 0 && unseen.has(term.word.base)),
  };
}

function partOf({ holding, carried, kinship }: TermCredit, back: number): number {
  switch (holding) {
    case 'held':
      return 1;
    case 'kindred':
      return kinship;
    case 'carried':
      return Math.max(CARRIED * carried * back, CARRIED_SILENTLY * carried);
    case 'headline':
      return HEADLINE;
    // "It" and "they" say what the sentence is about: something just before, and not what the article opens with.
    case 'passage':
      return PASSAGE * (1 - back);
    case 'lead':
      return LEAD * (1 - back);
    case 'missing':
      return 0;
  }
}

function weightOf(credits: readonly { readonly term: TermCredit['term'] }[]): number {
  return credits.reduce((sum, { term }) => sum + term.weight, 0);
}

function shareOf(credits: readonly { readonly term: TermCredit['term']; readonly part: number }[]): number {
  let [all, held] = [0, 0];
  for (const { term, part } of credits) {
    all += term.weight;
    held += part * term.weight;
  }
  return all === 0 ? 1 : held / all;
}
