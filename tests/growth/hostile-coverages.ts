import { nameOf } from './made-up-words.ts';

/** So many files by name. */
export type CoverageOfSize = (articles: number) => Readonly<Record<string, string>>;

function of(article: (number: number) => string): CoverageOfSize {
  return (articles) =>
    Object.fromEntries(Array.from({ length: articles }, (_, number) => [`${number}.md`, article(number)]));
}

/** A day of its own for each, and one outlet of nine. */
function facts(number: number): string {
  const day = new Date(Date.UTC(2_000, 0, 1 + number)).toISOString().slice(0, 10);
  return `---\ndate: ${day}\noutlet: Gazette ${number % 9}\n---\n`;
}

/** Coverages of which much answers to one question. Each tells of Ana Vega or the harbour. */
export const HOSTILE_COVERAGES: Readonly<Record<string, CoverageOfSize>> = {
  'articles of one voice': of(
    (n) =>
      `${facts(n)}Harbour waits for ship ${n}\n\nThe mayor, Ana Vega, came to the harbour.\n\n“The harbour waits for ${nameOf(n)},” Ana Vega said. “It will wait for ${n} days.”\n\nVega said that the harbour would not close.\n`,
  ),
  'articles of people of one surname': of(
    (n) =>
      `${facts(n)}Harbour waits for ship ${n}\n\n“The harbour waits for ${n} days,” said ${nameOf(n)} Vega. “We do.”\n\nVega said that the harbour would not close.\n`,
  ),
  'articles on one topic': of(
    (n) =>
      `${facts(n)}Harbour waits for ship ${n}\n\nThe harbour is closed. Ana Vega, the mayor, came with Leo ${nameOf(n)}.\n\n“The harbour is closed for ${n} days,” said Leo ${nameOf(n)}.\n\nThe harbour cost $${n} million and will open in March.\n`,
  ),
  'articles that are all the same': of(
    () =>
      `Harbour waits\n\nAna Vega came to the harbour.\n\n“The harbour waits,” Vega said. “It will wait.”\n`,
  ),
  'articles of many bodies': of(
    (n) =>
      `${facts(n)}Harbour waits\n\nAna Vega came. “The harbour waits,” said the ${nameOf(n)} Council.\n\nThe ${nameOf(n)} Council said it would not close the harbour.\n`,
  ),
  'one article of many paragraphs': (articles) => ({
    'a.md': `Harbour waits\n\n${Array.from({ length: articles }, (_, n) => `“The harbour waits for ship ${n},” Ana Vega said.\n\nThe harbour is closed on day ${n}, and ${nameOf(n)} Vega waits.`).join('\n\n')}\n`,
  }),
  'one article of one paragraph': (articles) => ({
    'a.md': `Harbour waits\n\n${Array.from({ length: articles }, (_, n) => `“The harbour waits for ship ${n},” Ana Vega said. The harbour is closed on day ${n}.`).join(' ')}\n`,
  }),
};
