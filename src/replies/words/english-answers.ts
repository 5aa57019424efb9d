import { both, count, countOf } from './english-numbers.ts';

/** `/ask` and `/summary`. What the asker typed comes in its marks; nothing else stands in such marks in a content line. */
export const answers = {
  asked: (excerpts: number, headline: string, paragraph: number) =>
    excerpts === 1
      ? `One passage answers: **${headline}**, ¶ ${paragraph}.`
      : `${count(excerpts)} passages answer. First: **${headline}**, ¶ ${paragraph}.`,
  askedSaid: (excerpts: number, name: string, headline: string, paragraph: number) =>
    excerpts === 1
      ? `One passage answers: ${name} in **${headline}**, ¶ ${paragraph}.`
      : `${count(excerpts)} passages answer. First: ${name} in **${headline}**, ¶ ${paragraph}.`,
  perhaps: (headline: string, paragraph: number, missing: readonly string[]) =>
    missing.length === 0
      ? `Perhaps. The nearest, **${headline}**, ¶ ${paragraph}, holds most of the question, in part in other words.`
      : `Perhaps. The nearest, **${headline}**, ¶ ${paragraph}, holds most of the question, but not ${both(missing)}.`,
  before: (paragraph: number) => `To see who is meant, from ¶ ${paragraph}:`,
  whoIs: (name: string) => `Who is ${name}?`,
  quotationsOf: (name: string) => `Quotations of ${name}`,

  summaryTitle: 'In the articles’ own sentences',
  summaryOfArticle: (headline: string, sentences: number) =>
    `**${headline}**: the gist in ${countOf(sentences, 'sentence', 'sentences')} of its own.`,
  wholeArticle: 'Read the whole article',
  summaryAbout: (about: string, sentences: number) =>
    `${about}: ${countOf(sentences, 'sentence', 'sentences')} from the coverage, word for word.`,

  choosePeople: (typed: string, candidates: number) =>
    `${countOf(candidates, 'name answers', 'names answer')} to ${typed}. Which one do you mean?`,
  chooseArticles: (typed: string, candidates: number) =>
    `${countOf(candidates, 'article answers', 'articles answer')} to ${typed}. Which one do you mean?`,
  /** `core` is one of the two above. */
  chooseOn: (core: string, about: string) => `${core} (About ${about}.)`,
  chooseTitle: 'Which one?',
  choosePlaceholder: 'Choose …',

  unknownNames: (names: readonly string[]) => `These words stand nowhere in the coverage: ${both(names)}.`,
};
