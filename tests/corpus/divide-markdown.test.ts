import { describe, expect, it } from 'vitest';
import { divideMarkdown } from '../../src/corpus/divide-markdown.ts';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { textOf } from '../../src/text/span.ts';

function paragraphsOf(text: string): readonly string[] {
  return divideMarkdown(text, 0).map(({ span }) => textOf(text, span));
}

describe('an article in Markdown', () => {
  it('has its headline and crossheads without their marks', () => {
    const text =
      '# Bridge shut ##\n\nThe bridge was closed.\n\n## Who pays\n\nNobody knows.\n\nWhat is next\n---\n\nDivers come.';
    const article = parseArticle({ path: 'a.md', text, contentHash: '' });
    expect(article.passages.map(({ kind, span }) => [kind, textOf(text, span)])).toEqual([
      ['headline', 'Bridge shut'],
      ['body', 'The bridge was closed.'],
      ['heading', 'Who pays'],
      ['body', 'Nobody knows.'],
      ['heading', 'What is next'],
      ['body', 'Divers come.'],
    ]);
  });

  it.each([
    [
      'wrapped lines are one paragraph',
      'The bridge\nwas closed.\n\nDivers come.',
      ['The bridge\nwas closed.', 'Divers come.'],
    ],
    [
      'two blanks at the end break a line',
      'By Ana Lindqvist  \n3 March 2026',
      ['By Ana Lindqvist', '3 March 2026'],
    ],
    [
      'the items of a list',
      '- Two piers are cracked.\n- One is not.\n\n1. Close it.\n2) Mend it.',
      ['Two piers are cracked.', 'One is not.', 'Close it.', 'Mend it.'],
    ],
    [
      'a block quote',
      '> “We were warned,” she said.\n\nShe left.',
      ['“We were warned,” she said.', 'She left.'],
    ],
    ['a quote in a quote', '> > “Never.”', ['“Never.”']],
    [
      'emphasis that holds all of it',
      '**By Ana Lindqvist**\n\n*One* and *two*.',
      ['By Ana Lindqvist', '*One* and *two*.'],
    ],
    [
      'emphasis and links inside stay as written',
      'She was **never** [asked](https://a.example).',
      ['She was **never** [asked](https://a.example).'],
    ],
    ['a sharp that belongs to the word', '## The end of C#', ['The end of C#']],
    [
      'a number that opens a line of a paragraph',
      'It was built in\n1987. It is closed.',
      ['It was built in\n1987. It is closed.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(paragraphsOf(text)).toEqual(expected);
  });

  it.each([
    ['a picture', '![The bridge](bridge.png)'],
    ['a picture that is a link', '[![The bridge](bridge.png)](https://a.example)'],
    ['a comment', '<!-- check this\n\nwith the mayor -->'],
    ['fenced code', '```\nconst bridge = "closed";\n\n```'],
    ['indented code', '    const bridge = "closed";'],
    ['a rule', '* * *'],
    ['a table', '| pier | state |\n|------|-------|\n| one | cracked |'],
    ['HTML', '<figure>\n<img src="a.png">The bridge\n</figure>'],
    ['a link definition', '[mayor]: https://a.example "The mayor"'],
  ])('leaves out %s', (_, block) => {
    expect(paragraphsOf(`The bridge was closed.\n\n${block}\n\nDivers come.`)).toEqual([
      'The bridge was closed.',
      'Divers come.',
    ]);
  });

  it('reads on after code that is never closed only to the end, and loses nothing before', () => {
    expect(paragraphsOf('The bridge was closed.\n\n```\ncode')).toEqual(['The bridge was closed.']);
  });
});
