import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasWords } from '../../src/corpus/has-words.ts';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import type { Draft } from '../../src/gather/draft.ts';
import { writeArticle } from '../../src/gather/shelf/write-article.ts';
import { textOf } from '../../src/text/span.ts';
import { oneLine } from '../../src/text/white-space.ts';

const draftOf = (title: string, ...paragraphs: readonly string[]): Draft => ({
  facts: { title, url: 'https://gazette.example/a' },
  paragraphs: paragraphs.map((words) => ({ words })),
});

function readBack(file: string) {
  const article = parseArticle({ path: 'a.md', text: file, contentHash: '' });
  return { ...article, words: article.passages.map(({ span }) => textOf(article.text, span)) };
}

describe('an article that was gathered, as a file', () => {
  it('reads as its words and nothing else', () => {
    const words = [
      'He said *nothing* of _that_ – “[not] a `word`”, 5 < 6 & 7 > 2, AT&T, &quot;so&quot;.',
      '1987. It was closed.',
      '# no heading, - no item, + neither',
      '- “We wait,” she said.',
      '> nobody is quoted by this',
      '~~struck~~ and ~this~ stay as they are.',
      'A note[^1] and [^1]: another; | a | table |',
      '{{< figure src="a.png" >}} and {% include advert %} are words here.',
      '<script>alert(1)</script> <b>bold</b> <!-- no comment -->',
      '---',
      'http://gazette.example/a_b_c and name@gazette.example.',
      'C:\\new\\table \\* and a backslash at the end\\',
      'The harbour “will open”, she said, at 10:30.',
      '    four blanks are no code',
    ].filter(hasWords);
    expect(readBack(writeArticle(draftOf('Harbour opens', ...words), 'gazette')).words).toEqual([
      'Harbour opens',
      ...words.map(oneLine),
    ]);
  });

  it.each([
    ['a front matter’s end', '---\ntitle: other\n---'],
    ['another key', 'x"\nurl: https://elsewhere.example/\nsource: wire'],
    ['a tag of YAML', '!!js/function "x" &a *a {b: [c'],
    ['an end of document', '...\n--- !x'],
  ])('cannot be changed by %s in its headline', (_, title) => {
    const { facts: _facts, ...article } = {
      facts: 0,
      ...readBack(writeArticle(draftOf(title, 'It is so.'), 'gazette')),
    };
    expect(article.url).toBe('https://gazette.example/a');
    expect(article.title).toBe(oneLine(title));
    expect(article.warnings).toBeUndefined();
  });

  it('reads as its words whatever they are', () => {
    const words = fc
      .array(
        fc.oneof(
          fc.string(),
          fc.constantFrom(
            '*',
            '_',
            '`',
            '[',
            ']',
            '(',
            '<',
            '>',
            '&amp;',
            '#',
            '-',
            '+',
            '1.',
            '|',
            '~',
            '{{',
            '{%',
            '%}',
            '\\',
            '“',
            ' ',
            'word',
            ':',
            '!',
            '=',
            '---',
            '[^1]:',
            'www.a.example',
          ),
        ),
        { minLength: 1, maxLength: 12 },
      )
      .map((parts) => oneLine(parts.join('')))
      .filter((each) => hasWords(each));
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const { words: read } = readBack(writeArticle(draftOf('Harbour opens', ...paragraphs), 'gazette'));
        expect(read).toEqual(['Harbour opens', ...paragraphs]);
      }),
      { numRuns: 300 },
    );
  });
});
