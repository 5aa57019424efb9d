import { describe, it } from 'vitest';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { annotateArticle } from '../../src/quotations/annotate-article.ts';
import { expectLinear } from './expect-linear.ts';
import { HOSTILE_MARKDOWN } from './hostile-markdown.ts';
import { HOSTILE_MARKS, HOSTILE_PROSE, type TextOfLength } from './hostile-prose.ts';
import { inFolder, readWhole } from './read-whole.ts';

/** Long enough for the square of it to show, short enough for all of them: `npm run bench -- growth` takes the largest that are read. */
const LENGTH = 80_000;
/** For a machine that does much else meanwhile; in milliseconds. */
const PATIENCE = 120_000;

/** From the file to the coverage that is asked: read, annotated, people grouped, indexed. */
async function readTwice(ending: string, textOf: TextOfLength): Promise<void> {
  const texts = { half: textOf(LENGTH / 2), whole: textOf(LENGTH) };
  await expectLinear(
    (length) => inFolder({ [`a.${ending}`]: length < LENGTH ? texts.half : texts.whole }, readWhole),
    LENGTH,
  );
}

/** What grows as the square by so little that only a book shows it. */
const BOOK = 1_500_000;
const IN_A_BOOK = ['many people who speak', 'many people, and pronouns for them'];

function annotateText(text: string): void {
  annotateArticle(parseArticle({ path: 'a.txt', text, contentHash: 'a' }));
}

describe('reading an article takes time in proportion to its length', () => {
  it.each(Object.entries(HOSTILE_PROSE))('prose: %s', (_, textOf) => readTwice('txt', textOf), PATIENCE);
  it.each(Object.entries(HOSTILE_MARKS))('marks: %s', (_, textOf) => readTwice('txt', textOf), PATIENCE);
  it.each(Object.entries(HOSTILE_MARKDOWN))('Markdown: %s', (_, textOf) => readTwice('md', textOf), PATIENCE);
  it.each(IN_A_BOOK)(
    'a book: %s',
    async (name) => {
      const textOf = HOSTILE_PROSE[name] ?? (() => '');
      const texts = { half: textOf(BOOK / 2), whole: textOf(BOOK) };
      await expectLinear((length) => annotateText(length < BOOK ? texts.half : texts.whole), BOOK);
    },
    PATIENCE,
  );
});
