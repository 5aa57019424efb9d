import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/corpus/markdown-reader.ts';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { textOf } from '../../src/text/span.ts';

function paragraphsOf(source: string): readonly string[] {
  const { text, paragraphs } = readMarkdown(source);
  return paragraphs.map(({ span }) => textOf(text, span));
}

function passagesOf(source: string): readonly (readonly [string, string])[] {
  const article = parseArticle({ path: 'a.md', text: source, contentHash: '' });
  return article.passages.map(({ kind, span }) => [kind, textOf(article.text, span)]);
}

describe('an article in Markdown', () => {
  it('has its headline and crossheads without their marks', () => {
    const text =
      '# Bridge shut ##\n\nThe bridge was closed.\n\n## Who pays\n\nNobody knows.\n\nWhat is next\n---\n\nDivers come.';
    expect(passagesOf(text)).toEqual([
      ['headline', 'Bridge shut'],
      ['body', 'The bridge was closed.'],
      ['heading', 'Who pays'],
      ['body', 'Nobody knows.'],
      ['heading', 'What is next'],
      ['body', 'Divers come.'],
    ]);
  });

  it('is the words as they are rendered, one paragraph below the other', () => {
    const { text } = readMarkdown('# Bridge *shut*\n\nShe was **never**\n[asked](https://a.example).\n');
    expect(text).toBe('Bridge shut\n\nShe was never asked.');
  });

  it.each([
    [
      'wrapped lines are one paragraph',
      'The bridge\nwas closed.\n\nDivers come.',
      ['The bridge was closed.', 'Divers come.'],
    ],
    [
      'two blanks at the end break a line',
      'By Ana Lindqvist  \n3 March 2026',
      ['By Ana Lindqvist', '3 March 2026'],
    ],
    [
      'a backslash does, too, and so does <br>',
      'By Ana Lindqvist\\\n3 March 2026<br>Skerrow',
      ['By Ana Lindqvist', '3 March 2026', 'Skerrow'],
    ],
    [
      'a sentence goes on over such a break',
      '“We were warned,<br>and nobody<br/>listened,” she said.',
      ['“We were warned,\nand nobody\nlistened,” she said.'],
    ],
    ['two such breaks part paragraphs', 'She left.<br><br>and he stayed.', ['She left.', 'and he stayed.']],
    [
      'the items of a list',
      '- Two piers are cracked.\n- One is not.\n\n1. Close it.\n2) Mend it.',
      ['Two piers are cracked.', 'One is not.', 'Close it.', '2) Mend it.'],
    ],
    [
      'lists in lists, and paragraphs in items',
      '* Piers\n  * Two are cracked.\n\n  She said so.\n* Deck',
      ['Piers', 'Two are cracked.', 'She said so.', 'Deck'],
    ],
    [
      'a block quote',
      '> “We were warned,” she said.\n\nShe left.',
      ['“We were warned,” she said.', 'She left.'],
    ],
    [
      'a block quote of several paragraphs, whose lines are wrapped',
      '> “We were warned,\n> and nobody listened.\n>\n> “Never,” she said.',
      ['“We were warned, and nobody listened.', '“Never,” she said.'],
    ],
    ['a quote in a quote', '> > “Never.”', ['“Never.”']],
    [
      'emphasis',
      '**By Ana Lindqvist**\n\n*One* and __two__, un*frigging*believable.',
      ['By Ana Lindqvist', 'One and two, unfriggingbelievable.'],
    ],
    ['emphasis around a quotation', '*“We wait,”* said Ana Vega.', ['“We wait,” said Ana Vega.']],
    ['emphasis within one', '“We *never* wait,” she said.', ['“We never wait,” she said.']],
    [
      'a link around a name, with and without its address',
      '[Ana Vega](https://a.example "Profile") said so. [She][vega] left. <https://b.example>\n\n[vega]: https://a.example',
      ['Ana Vega said so. She left. https://b.example'],
    ],
    ['a reference that nothing defines', 'She said “[we] wait”.', ['She said “[we] wait”.']],
    [
      'references to characters',
      '&#34;We wait,&#34; she said. &quot;So do we,&quot; said Smith &amp; Sons&nbsp;&#x2013; &lt;all&gt;.',
      ['"We wait," she said. "So do we," said Smith & Sons\u00a0– <all>.'],
    ],
    ['escaped characters', 'He gave it 5\\*, \\_not\\_ 4 \\[sic\\].', ['He gave it 5*, _not_ 4 [sic].']],
    [
      'HTML in a line',
      'She was <em>never</em> <a href="https://a.example/">asked</a>.<!-- check --> <span class="x">Never.</span>',
      ['She was never asked. Never.'],
    ],
    ['a mark that is no tag', 'It rose by < 5 % & fell by > 3 %.', ['It rose by < 5 % & fell by > 3 %.']],
    ['<q>, which is read with marks', 'She said <q>never</q>.', ['She said “never”.']],
    ['what is struck out', 'On ~~Tuesday~~ <del>Wednesday</del> Thursday.', ['On Thursday.']],
    ['a picture in a line', 'She left. ![The bridge](bridge.png) He stayed.', ['She left. He stayed.']],
    ['code in a line', 'The file `bridge.txt` is lost.', ['The file bridge.txt is lost.']],
    ['a sharp that belongs to the word', '## The end of C#', ['The end of C#']],
    [
      'a number that opens a line of a paragraph',
      'It was built in\n1987. It is closed.',
      ['It was built in 1987. It is closed.'],
    ],
    ['a number that opens a paragraph', '1987. It was built.', ['1987. It was built.']],
    ['a day that opens one', '20. April: divers come.', ['20. April: divers come.']],
    [
      'paragraphs of a line each',
      `${'The bridge was closed. '.repeat(6)}\n${'Divers come. '.repeat(9)}\nbut not now.`,
      ['The bridge was closed. '.repeat(6).trim(), 'Divers come. '.repeat(9).trim(), 'but not now.'],
    ],
    [
      'paragraphs that begin with blanks',
      '    The vineyards lost half of their grapes to\nhail on Monday.\n\n\t“We pick what is left,” said a grower.',
      [
        'The vineyards lost half of their grapes to hail on Monday.',
        '“We pick what is left,” said a grower.',
      ],
    ],
    [
      'footnotes, which stand at the end',
      'It cost £14 million.[^1] She left.\n\n[^1]: The council put it\n    at £16 million.\n\nHe stayed.',
      ['It cost £14 million. She left.', 'He stayed.', 'The council put it at £16 million.'],
    ],
    [
      'the text of HTML',
      '<div class="story"><h2>Who pays</h2><p>The bridge &mdash; shut.</p><p>“Never,” she said.<br>She left.</p></div>',
      ['Who pays', 'The bridge — shut.', '“Never,” she said.', 'She left.'],
    ],
    ['Markdown within HTML', '<div>\n\n*“Never,”* she said.\n\n</div>', ['“Never,” she said.']],
    [
      'tags whose marks hold marks',
      "<p title=\"a > b 'c'\">Shut</p><p title='\"'>Open</p>",
      ['Shut', 'Open'],
    ],
  ])('%s', (_, source, expected) => {
    expect(paragraphsOf(source)).toEqual(expected);
  });

  it.each([
    ['a picture', '![The bridge](bridge.png)'],
    ['a picture that is a link', '[![The bridge](bridge.png)](https://a.example)'],
    ['a picture in HTML', '<img src="bridge.png" alt="The “bridge”">'],
    ['a comment', '<!-- check this\n\nwith the mayor -->'],
    ['fenced code', '```\nconst bridge = "closed";\n\n```'],
    ['fenced code behind tildes', '~~~ js\nThe bridge was open.\n```\n~~~'],
    ['indented code', '    const bridge = "closed";'],
    ['a rule', '* * *'],
    ['a rule of hyphens', '---'],
    ['a table', '| pier | state |\n|------|-------|\n| one | cracked |'],
    ['a table without marks at its edges', 'pier | state\n--- | ---\none | cracked'],
    ['a table in HTML', '<table><tr><td>one</td><td>cracked</td></tr></table>'],
    ['a script', '<script>\nif (a < b) document.write("<p>The bridge</p>");\n\n</script>'],
    ['a style', '<style>\np { color: red }\n\n</style>'],
    ['a script in a line', '<span><script>alert("x")</script></span>'],
    ['a film', '<video controls><p>Your browser cannot play it.</p></video>'],
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

  it('keeps what a figure says apart as its caption, wherever it stands', () => {
    const figure = '<figure>\n<img src="a.png">\n<figcaption>The bridge on Monday</figcaption>\n</figure>';
    expect(passagesOf(`${figure}\n\n# Bridge shut\n\nIt was closed.\n\n${figure}\n\nDivers come.`)).toEqual([
      ['caption', 'The bridge on Monday'],
      ['headline', 'Bridge shut'],
      ['body', 'It was closed.'],
      ['caption', 'The bridge on Monday'],
      ['body', 'Divers come.'],
    ]);
  });

  it('takes a long paragraph above hyphens for what it is', () => {
    const long = 'The harbour bridge was closed to lorries on Monday, the council said. '.repeat(5).trim();
    expect(passagesOf(`# Bridge shut\n\n${long}\n---\n\nDivers come.`)[1]).toEqual(['body', long]);
  });

  it('knows a dateline in marks of emphasis', () => {
    expect(passagesOf('# Bridge shut\n\n**SKERROW** — The bridge was closed.')).toEqual([
      ['headline', 'Bridge shut'],
      ['body', 'The bridge was closed.'],
    ]);
  });
});
