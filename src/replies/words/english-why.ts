import { both } from './english-numbers.ts';

/** Why an answer was chosen. What the asker typed comes in its marks; nothing else stands in such marks in a content line. */
export const why = {
  title: 'Why this answer',
  core: (question: string, sought: string, share: number) =>
    `${question} – I looked for ${sought}; the sentence chosen holds ${share} % of what is asked.`,
  coreDeclined: (question: string, sought: string, share: number, least: number) =>
    `${question} – I looked for ${sought}; no sentence answers. The nearest holds ${share} % of what is asked, and ${least} % is the least.`,
  coreNothing: (question: string) => `${question} – no sentence of the coverage holds a word of this.`,
  sought: {
    person: 'a person or a body',
    place: 'a place',
    time: 'a time',
    number: 'a number',
    reason: 'a reason',
    quotation: 'what somebody said',
    profile: 'who somebody is',
    passage: 'a sentence with these words',
  },
  words: (words: readonly string[]) =>
    `Words looked for, with their part of the question: ${words.join(' · ')}`,
  word: (word: string, percent: number) => `${word} ${percent} %`,
  neverMentioned: (words: readonly string[]) => `In no article: ${both(words)}.`,
  rareWords: 'A word counts for more the fewer paragraphs hold it.',
  best: 'Chosen',
  nearest: 'The nearest, which is no answer',
  runnerUp: 'Runner-up',
  holds: (words: readonly string[], share: number) =>
    words.length === 0
      ? `Holds none of the words themselves, ${share} % through words like them, whom it means, and what stands around it.`
      : `Holds ${both(words)}: with words like them, whom it means and what stands around it, ${share} % of the question.`,
  lost: {
    'kind-missing': (sought: string) => `It lost because it holds no such thing as ${sought}.`,
    'fewer-words': (_sought: string) => 'It lost because it holds less of the question.',
    'words-farther-apart': (_sought: string) =>
      'It lost because the question’s words stand farther apart in it, or in another order.',
    later: (_sought: string) => 'It lost narrowly: it stands farther down in its article.',
    close: (_sought: string) => 'It lost narrowly.',
  },
  back: 'Back to the answer',
  button: 'Why this answer?',
  figuresDiffer: 'The articles give different figures.',
};
