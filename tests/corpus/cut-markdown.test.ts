import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutMarkdown, type MarkdownPiece } from '../../src/corpus/markdown/cut-markdown.ts';
import { renderMarkdown } from '../../src/corpus/markdown/render-markdown.ts';
import { createTextComposer } from '../../src/corpus/text-composer.ts';
import { textOf } from '../../src/text/span.ts';
import { drained } from '../../src/text/steps.ts';

function rendered(source: string, cut?: (source: string) => readonly MarkdownPiece[]) {
  const composer = createTextComposer();
  drained(renderMarkdown(source, composer, cut));
  const { text, paragraphs } = composer.composed();
  return paragraphs.map(({ span, syntax = 'words' }) => `${syntax}: ${textOf(text, span)}`);
}

function whole(source: string): readonly MarkdownPiece[] {
  return [{ kind: 'markdown', source }];
}

function kindsOf(source: string): readonly string[] {
  return cutMarkdown(source).map(({ kind }) => kind);
}

const PARTS = [
  'The bridge was closed.',
  'Divers come\nin “May”, she said.',
  'Is *it* safe? [Ask][mayor] [her](https://a.example).[^1]',
  'Cracks: `a < b` &amp; <em>more</em>',
  '# Bridge shut',
  'Who pays\n===',
  'Who pays\n---',
  '- one\n- two',
  '* one\n\n  more\n  * nested',
  '1. one\n2. two',
  '1987. It was built.',
  '> “We wait,”\nshe said.',
  '> - one\n>\n> two',
  '```\ncode\n\ncode\n```',
  '~~~\nnever closed',
  '<div>\nHTML\n</div>\n',
  '<!-- note\n\nmore -->',
  '<script>\nx\n\ny</script>',
  '| a | b |\n|---|---|\n| c | d |',
  '    indented = code;',
  '  two blanks',
  '\ttab',
  'line  \nbreak',
  '***',
  '[mayor]: https://a.example',
  '[^1]: The council said so.',
];

describe('cutting Markdown', () => {
  it('changes nothing in what is rendered', () => {
    const parts = fc.array(fc.tuple(fc.constantFrom(...PARTS), fc.constantFrom('\n', '\n\n', '\n \n\n')), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(parts, (drawn) => {
        const source = drawn.map(([part, end]) => part + end).join('');
        expect(rendered(source)).toEqual(rendered(source, whole));
      }),
      { seed: 20261201, numRuns: 500 },
    );
  });

  it('leaves prose as it stands, and puts together what must be parsed', () => {
    expect(kindsOf('Bridge shut\n\nShe left.\n\n- one\n\n- *two*\n\nHe stayed.')).toEqual([
      'prose',
      'prose',
      'markdown',
      'prose',
    ]);
  });

  it.each([
    ['marks without end', '*a '.repeat(2_001)],
    ['a list of thousands of items', '- a\n'.repeat(1_001)],
    ['quotations in quotations', `${'>'.repeat(100)} a`],
    ['lists in lists', `${'  '.repeat(60)}- a`.replace(/^/, '- a\n')],
    ['a paragraph of a hundred pages', `*a* ${'the quay '.repeat(12_000)}`],
  ])('reads %s as plain text, and what stands around it as Markdown', (_, hostile) => {
    expect(kindsOf(`# One\n\n${hostile}\n\n# Two`)).toEqual(['markdown', 'plain', 'markdown']);
    expect(rendered(`# One\n\n${hostile}\n\n# Two`)).toEqual(
      expect.arrayContaining(['heading: One', 'heading: Two']),
    );
  });

  it('divides such a block as plain text, and leaves the rows of a table out', () => {
    const list = '- The bridge is closed.\n'.repeat(1_001);
    expect(rendered(list)).toHaveLength(1_001);
    expect(rendered(`Head\n${'| a | b |\n'.repeat(1_001)}Divers come.`)).toEqual([
      'words: Head',
      'words: Divers come.',
    ]);
  });

  it('reads a whole archive as plain text from where it costs too much', () => {
    const kinds = kindsOf('# Bridge *shut*\n\n'.repeat(20_000));
    expect(kinds[0]).toBe('markdown');
    expect(kinds.at(-1)).toBe('plain');
  });

  it('knows in each piece what another defines', () => {
    expect(
      rendered('[Ask][Mayor].[^1]\n\nShe left.\n\n[mayor]: https://a.example\n[^1]: Her *office*.'),
    ).toEqual(['words: Ask.', 'words: She left.', 'words: Her office.']);
  });
});
