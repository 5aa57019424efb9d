import { count, countOf, day } from './english-numbers.ts';

/** What stands around an answer: footer, pages, notes. Arguments are shown as they come. */
export const frame = {
  footer: (articles: number, newestDate: string | undefined, revision: string | undefined) =>
    [
      countOf(articles, 'article', 'articles'),
      ...(newestDate === undefined ? [] : [`newest ${day(newestDate)}`]),
      ...(revision === undefined ? [] : [`revision ${revision}`]),
    ].join(' · '),
  page: (number: number, of: number) => `Page ${count(number)} of ${count(of)}.`,
  back: (number: number, of: number) => `← Back (${count(number)} of ${count(of)})`,
  next: (number: number, of: number) => `Next (${count(number)} of ${count(of)}) →`,
  day,
  paragraph: (number: number) => `¶ ${number}`,
  paragraphs: (first: number, last: number) => `¶ ${first}–${last}`,
  /** Stands for outlet, headline and date where the entry before has the same. */
  sameArticle: (paragraph: number) => `same article, ¶ ${paragraph}`,
  more: (hidden: number) => `+${count(hidden)} more`,
  continues: '… continues in the article',
  readArticle: 'Open the article',
  computedAnew: 'The coverage has changed since, so this was computed anew.',
  questionCut: (limit: number) => `I read the question up to its ${limit}th character.`,
  notShown: (excerpts: number) =>
    excerpts === 1
      ? 'One excerpt is left out: it could not be shown word for word.'
      : `${count(excerpts)} excerpts are left out: they could not be shown word for word.`,
};
