import { both, count, countOf } from './english-numbers.ts';

/** `/variants`, and the line under a quotation that other articles carry, too. */
export const variants = {
  carried: {
    same: (articles: number) => `${count(articles)} articles carry this, word for word`,
    part: (articles: number) => `${count(articles)} articles carry this; not all quote as much of it`,
    differs: (articles: number) => `${count(articles)} articles carry this; the wording differs`,
  },
  button: (entry: number) => `Compare the wordings of ${count(entry)}`,
  title: 'The same words, article by article',
  core: {
    same: (name: string, articles: number) =>
      `${name}: ${count(articles)} articles carry these words, word for word.`,
    part: (name: string, articles: number) =>
      `${name}: ${count(articles)} articles carry these words; not all quote as much of them.`,
    differs: (name: string, articles: number) =>
      `${name}: ${count(articles)} articles carry these words; the wording differs.`,
  },
  alone: (name: string) => `${name}: one article carries these words, and no other.`,
  notStated: 'Speaker not stated',
  asked: 'the quotation you asked about',
  sameAs: (entry: number) => `word for word as ${count(entry)}`,
  partOf: (entry: number) => `the same words as ${count(entry)}, as far as both go`,
  /** `here` and `there` come in their marks. */
  difference: (here: string, entry: number, there: string) => `here: ${here}, in ${count(entry)}: ${there}`,
  longDifference: (entry: number) => `differs from ${count(entry)} in a longer stretch`,
  undated: 'No date is given, so where it belongs is not known.',
};

/** Check against coverage. An article's words come in their marks; those of the message never do: only what stands in an article is quoted. */
export const check = {
  title: 'Checked against the coverage',
  core: (quoted: number, asQuoted: number) =>
    quoted === asQuoted
      ? `${countOf(quoted, 'quoted stretch', 'quoted stretches')}: all found word for word.`
      : `${countOf(quoted, 'quoted stretch', 'quoted stretches')}: ${count(asQuoted)} found word for word.`,
  nothing: 'This message quotes nothing that could be checked.',
  nothingHint:
    'I look at words in quotation marks and at quoted lines, from three words on. The command Find the source looks for the passages nearest to a whole message.',
  outcome: {
    'word-for-word': '✅ Found word for word',
    'wording-differs': '✏️ Found, the wording differs',
    'another-speaker': '👥 Found, but another speaker',
    'not-found': '❌ Not in the coverage',
  },
  partlyQuoted: 'no one quotation: part of it stands outside quotation marks',
  ownWords: 'the article’s own words, not a quotation',
  speakerIs: {
    same: (named: string) => `Speaker: ${named}, as in the message.`,
    another: (named: string) => `Speaker: the message names ${named}, the article another.`,
    open: (named: string) =>
      `Speaker: the message names ${named}; who says it in the article I could not tell.`,
  },
  inMessage: (words: string) => `In the message: ${words}`,
  difference: (inMessage: string, inArticle: string) =>
    `The message has ${inMessage}, the article ${inArticle}.`,
  nothingThere: 'nothing',
  longDifference: 'It differs in a longer stretch.',
  inArticles: (articles: number) => `It stands so in ${countOf(articles, 'article', 'articles')}.`,
  notFound: 'No quotation and no passage holds these words, or most of them in this order.',
  tooShort: (stretches: number) =>
    `${countOf(stretches, 'quoted stretch is', 'quoted stretches are')} left aside: fewer than three words stand anywhere by chance.`,
  tooMany: (stretches: number) =>
    `${countOf(stretches, 'more quoted stretch was', 'more quoted stretches were')} not looked at.`,
};

/** Find the source. */
export const nearest = {
  title: 'The passages nearest to this message',
  core: (passages: number, headline: string) =>
    passages === 1
      ? `The nearest passage is in ${headline}.`
      : `${count(passages)} passages come near; the nearest is in ${headline}.`,
  caution: 'Nearness is shared words. Whether it is the source is for you to see.',
};

/** `/compare`. */
export const comparison = {
  button: 'Compare the articles on this',
  title: 'What each article says, in its own words',
  core: (about: string, articles: number) =>
    `${about}: ${countOf(articles, 'article has', 'articles have')} something on it.`,
  quotes: (names: readonly string[], unnamed: number) =>
    names.length === 0
      ? `Quotes nobody by name on this (${countOf(unnamed, 'quotation', 'quotations')} without a name).`
      : unnamed === 0
        ? `Quotes ${both(names)}.`
        : `Quotes ${both(names)}; ${countOf(unnamed, 'quotation', 'quotations')} without a name.`,
  quotesNobody: 'Quotes nobody on this.',
  onlyQuoted: 'It has this in quoted words only.',
  silent: 'Nothing on this',
  silentOutlets: (outlets: readonly string[]) => `Outlets without: ${both(outlets)}.`,
  silentArticles: (articles: number) =>
    `${countOf(articles, 'article', 'articles')} of no known outlet ${articles === 1 ? 'has' : 'have'} nothing on this:`,
  noneSilent: 'Every outlet has something on this.',
};

/** `/timeline`. */
export const timeline = {
  noDates:
    'No article here says its date, so nothing is put in order. Add “date: 2026-03-02” at the top of an article, between lines of “---”.',
  title: 'By the dates of the articles',
  titleOf: (name: string) => `${name}, by the dates of the articles`,
  about: (about: string, dated: number, undated: number) => `${about}: ${counts(dated, undated)}`,
  of: (name: string, dated: number, undated: number) => `${name}: ${counts(dated, undated)}`,
  ofAbout: (name: string, about: string, dated: number, undated: number) =>
    `${name} on ${about}: ${counts(dated, undated)}`,
  undated: 'No date given (in the order of the files, which says nothing about time)',
};

function counts(dated: number, undated: number): string {
  if (dated === 0) return `${countOf(undated, 'entry', 'entries')}, none with a date.`;
  return undated === 0
    ? `${countOf(dated, 'entry', 'entries')} by date.`
    : `${countOf(dated, 'entry', 'entries')} by date, ${count(undated)} without a date.`;
}
