import { both, countOf } from './english-numbers.ts';

/** When the coverage does not answer. `asked` comes in its marks. */
export const miss = {
  title: 'Not in the coverage',
  titleMistake: 'That did not work',
  titleNameNotKnown: 'Nobody is known by that name',
  nothingAsked: 'Please say what you are looking for.',
  nothingToSearch: (asked: string) => `There is no word in ${asked} that I could look for.`,
  hintAsk: 'Give at least one of the options, or ask a question in whole words: /ask question: Who … ?',
  hintWords: 'Small words are left out: name a person, a place or a thing.',
  noSuchName: (asked: string) => `The coverage names nobody called ${asked}.`,
  nameNotKnown: (asked: string) =>
    `I know no person or speaker called ${asked}, though the words stand in the coverage.`,
  noSuchArticle: (asked: string) => `There is no article called ${asked} in the coverage.`,
  noSuchId: (asked: string) =>
    `Nothing in the coverage has the id ${asked}. It may have been changed or taken away.`,
  nothingAbout: (asked: string) => `The coverage has nothing about ${asked}.`,
  neverQuoted: (name: string) => `The coverage has no quotation of ${name}.`,
  whatIsReported: (name: string, statements: number) => `What is reported of ${name} (${statements})`,
  notQuoted: (asked: string) => `The coverage quotes nothing like that: ${asked}.`,
  notAnswered: (asked: string) => `The coverage does not answer ${asked}.`,
  searched: (passages: number, quotations: number, articles: number) =>
    `I searched ${countOf(passages, 'passage', 'passages')} and ${countOf(quotations, 'quotation', 'quotations')} in ${countOf(articles, 'article', 'articles')}.`,
  missing: (words: readonly string[]) => `What it does not have: ${both(words)}.`,
  untold: (doer: string, told: string) =>
    `No passage that was found says of ${doer} what the question takes for granted: ${told}.`,
  nearest: 'The nearest there is (not an answer):',
  closeNames: (names: readonly string[]) => `Names that come close: ${both(names)}.`,
  unrecognised: (name: string, passages: number) =>
    `The words ${name} stand in ${countOf(passages, 'passage', 'passages')}, but I know no person or speaker by them.`,
  hintName: 'Start typing a name to choose from those there are.',
  hintId: 'Ids stand behind “More …” under an answer; /coverage view:articles lists the articles.',
  greeting: 'Hello! Ask me about the news that I have read.',
  thanks: 'You are welcome. Ask on whenever you like.',
  noMemory: 'I do not remember what was said before.',
  hintReply: 'Reply to one of my answers to ask on, or name whom and what you mean.',
  titleNoMemory: 'Asked without a name',
  aboutMe: 'I am a bot: I answer from a newsroom’s articles, word for word, with who said it and where.',
  hintHelp: '/help shows what I can do.',
};
