import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { messagesFor } from '../../src/replies/messages-for.ts';

const BODY = `

The quay is shut to all traffic for the winter, the harbour master said on Monday.

“We wait,” Imke Brandsma said. “Then we see.”
`;
const POLLUTING =
  '{"__proto__":{"polluted":"yes","outlet":"Evil"},"constructor":{"prototype":{"polluted":"yes"}}';

/** Files whose keys would change what every object inherits, if they were merged into one. */
const FILES: readonly (readonly [name: string, text: string])[] = [
  [
    'yaml.md',
    `---\n__proto__:\n  polluted: yes\n  outlet: Evil\nconstructor:\n  prototype:\n    polluted: yes\ntitle: Quay shut\n---${BODY}`,
  ],
  [
    'toml.md',
    `+++\ntitle = "Quay shut"\n[__proto__]\npolluted = "yes"\noutlet = "Evil"\n[constructor.prototype]\npolluted = "yes"\n+++${BODY}`,
  ],
  ['json-front.md', `${POLLUTING}, "title": "Quay shut"}${BODY}`],
  ['one.json', `${POLLUTING}, "title": "Quay shut", "content": ${JSON.stringify(BODY)}}`],
  ['lines.jsonl', `${POLLUTING}, "title": "Quay shut", "content": ${JSON.stringify(BODY)}}\n`],
  [
    'page.html',
    `<html><head><script type="application/ld+json">${POLLUTING}, "@type": "NewsArticle", "headline": "Quay shut"}</script></head>
     <body><article><h1>Quay shut</h1><p>The quay is shut to all traffic for the winter, the harbour master said on Monday.</p>
     <p>Nobody knows when it will be open again, and nobody was asked about it before.</p></article></body></html>`,
  ],
];

describe('a file that would change what every object inherits', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'polluting-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it.each(FILES)('%s changes nothing and is served, or named', async (name, text) => {
    writeFileSync(join(folder, name), text);
    const { articles, unreadable } = await readCorpus(folder);
    expect(articles.length + unreadable.length).toBeGreaterThan(0);
    for (const { outlet, title } of articles) expect([outlet, title]).toEqual([undefined, 'Quay shut']);
    const nothing: { readonly polluted?: string; readonly outlet?: string } = {};
    expect([nothing.polluted, nothing.outlet]).toEqual([undefined, undefined]);
  });

  it('people.yaml changes nothing either', async () => {
    writeFileSync(join(folder, 'a.txt'), `Quay shut${BODY}`);
    writeFileSync(
      join(folder, 'people.yaml'),
      'people:\n  - name: Imke Brandsma\n    __proto__: { polluted: yes }\n    aliases: ["__proto__", "constructor"]\n',
    );
    await readCorpus(folder);
    expect(({} as { readonly polluted?: string }).polluted).toBeUndefined();
  });

  it('with aliases that multiply costs its front matter and not the article', async () => {
    const rows = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((letter, at, all) => {
      const before = all[at - 1];
      const item = before === undefined ? 'x' : `*${before}`;
      return `${letter}: &${letter} [${Array.from({ length: 12 }, () => item).join(', ')}]`;
    });
    writeFileSync(join(folder, 'bomb.md'), `---\n${rows.join('\n')}\n---${BODY}`);
    const { articles } = await readCorpus(folder);
    expect(articles[0]?.text).toContain('The quay is shut');
    expect(articles[0]?.text.length).toBeLessThan(2_000);
  });
});

it('a language of any name or length is one of ours', () => {
  for (const locale of ['__proto__', 'constructor', 'toString', 'x'.repeat(1_000_000), '', '-', 'ες'])
    expect(messagesFor(locale).language).toBe('en');
});
