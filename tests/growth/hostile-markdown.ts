import type { TextOfLength } from './hostile-prose.ts';
import { filled, nameOf } from './made-up-words.ts';

function of(part: (number: number) => string, between = ' '): TextOfLength {
  return (length) => `# Council meets\n\n${filled(length, part, between)}`;
}

/** The body of front matter, between its fences. */
function facts(part: (number: number) => string): TextOfLength {
  return (length) => `---\n${filled(length, part, '\n')}\n---\n\nShip is late.\n`;
}

/** What a writer of Markdown may nest, open and never close, or repeat. */
export const HOSTILE_MARKDOWN: Readonly<Record<string, TextOfLength>> = {
  'emphasis opened': of(() => '*a **b'),
  'emphasis opened and closed in turn': of(() => '*a **b* c**'),
  underscores: of(() => '_a __b'),
  'stars alone': of(() => '*', ''),
  links: of((n) => `[Ana ${nameOf(n)}](https://ships.example/${n})`),
  'brackets that open': of(() => '[', ''),
  'links that are not closed': of(() => '[a](', ''),
  images: of((n) => `![ship ${n}](a.png)`, '\n\n'),
  'links by reference': of((n) => `[a][${n}]\n\n[${n}]: https://ships.example/${n}`, '\n\n'),
  'references to nothing': of((n) => `[a][${n}]`),
  footnotes: of((n) => `Ship[^${n}] waits.\n\n[^${n}]: It is late.`, '\n\n'),
  'block quotations': of((n) => `> “We wait for ship ${n}.”\n> — Ana Vega`, '\n\n'),
  'block quotations in block quotations': of(() => `${'> '.repeat(100)}a`, '\n\n'),
  lists: of((n) => `- ship ${n}`, '\n'),
  'lists in lists': of((n) => `${'  '.repeat(n % 60)}- a`, '\n'),
  'numbered lists': of((n) => `${n % 1_000}. ship`, '\n'),
  headings: of((n) => `## Ship ${n}`, '\n\n'),
  'underlined headings': of((n) => `Ship ${n}\n---`, '\n\n'),
  rules: of(() => '---', '\n\n'),
  tables: of((n) => `| a | b |\n|---|---|\n| ${n} | “late” |`, '\n\n'),
  'one long table': (length) =>
    `| a | b |\n|---|---|\n${filled(length, (n) => `| ship ${n} | late |`, '\n')}`,
  'a table with many columns': (length) => `|${'a|'.repeat(length / 5)}\n|${'-|'.repeat(length / 5)}\n`,
  elements: of((n) => `<p>Ship <a href="/${n}">${n}</a> is <b>late</b>.</p>`, '\n'),
  'elements in elements': (length) => `${'<div>'.repeat(length / 11)}a${'</div>'.repeat(length / 11)}`,
  'elements in a line, opened': of(() => 'a <b>'),
  'tags that are not closed': of(() => '<a href="'),
  'opening brackets of tags': of(() => '<', ''),
  'comments that are not closed': of(() => '<!-- a', '\n\n'),
  'scripts that are not closed': of(() => '<script>a', '\n\n'),
  entities: of(() => '&quot;We wait,&#34; said &amp;'),
  'half an entity': of(() => '&am', ''),
  code: of(() => '`a ``b'),
  'marks of code alone': of((n) => '`'.repeat(1 + (n % 300))),
  'fences that are not closed': of(() => '```\na\n\n~~~', '\n\n'),
  indented: of((n) => `    ship ${n}`, '\n'),
  'struck out': of(() => '~~a ~b'),
  escapes: of(() => '\\', ''),
  'hard breaks': of((n) => `ship ${n}  `, '\n'),
  'front matter of many keys': facts((n) => `key${n}: ship`),
  'front matter of many authors': (length) =>
    `---\nauthors:\n${filled(length, (n) => `  - Ana ${nameOf(n)}`, '\n')}\n---\n\nShip is late.\n`,
  'front matter nested': (length) => `---\na: ${'['.repeat(length)}\n---\n\nShip is late.\n`,
  'front matter that is not closed': (length) => `---\n${filled(length, (n) => `title: ${n}`, '\n')}`,
  'front matter in TOML': (length) =>
    `+++\n${filled(length, (n) => `key${n} = "a"`, '\n')}\n+++\n\nShip is late.\n`,
  'front matter in JSON': (length) => `{"a": [${filled(length, (n) => `"${n}",`)}\n\nShip is late.\n`,
};
