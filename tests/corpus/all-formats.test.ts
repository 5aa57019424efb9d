import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { textOf } from '../../src/text/span.ts';

const LEAD =
  'The harbour bridge was closed to lorries on Monday, after engineers found cracks in two of its piers.';
const SAID = '“We were warned of this two winters ago,” said Ana Lindqvist, the harbour master.';
const HTML = `<p>${LEAD}</p><p>${SAID}</p>`;

let folder = '';
let requests = 0;
const server = createServer((_, response) => {
  requests++;
  response.end();
});

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'formats-'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  cpSync(fileURLToPath(new URL('./files', import.meta.url)), folder, {
    recursive: true,
    filter: (path) => !path.endsWith('.md'),
  });
  put('a.txt', `Bridge shut\n\n${LEAD}\n\n${SAID}\n`);
  put('a.md', `# Bridge shut\n\n![](${at}/a.png) ${LEAD}\n\n${SAID}\n`);
  put(
    'a.html',
    `<html><head><link rel="stylesheet" href="${at}/a.css"><script src="${at}/a.js"></script></head><body><h1>Bridge shut</h1><img src="${at}/a.png">${HTML}</body></html>`,
  );
  put(
    'a.json',
    JSON.stringify({
      title: 'Bridge shut',
      image: `${at}/a.png`,
      content_html: `<img src="${at}/b.png">${HTML}`,
    }),
  );
  put(
    'a.jsonl',
    [1, 2]
      .map((id) => JSON.stringify({ id, title: `Bridge shut ${id}`, text: `${LEAD}\n\n${SAID}` }))
      .join('\n'),
  );
  put(
    'nitf.xml',
    `<!DOCTYPE nitf SYSTEM "${at}/nitf.dtd"><nitf><body><body.head><hedline><hl1>Bridge shut</hl1></hedline></body.head><body.content>${HTML}</body.content></body></nitf>`,
  );
  put(
    'newsml.xml',
    `<newsItem guid="urn:a"><contentMeta><headline>Bridge shut</headline></contentMeta><contentSet><inlineXML><html><body>${HTML}</body></html></inlineXML></contentSet></newsItem>`,
  );
  put(
    'wordpress.xml',
    `<rss><channel><item><title>Bridge shut</title><content:encoded><![CDATA[${HTML}]]></content:encoded></item></channel></rss>`,
  );
  put(
    'latin.txt',
    Buffer.from(`Bridge shut\n\n${LEAD}\n\n\x93We were warned,\x94 said Ren\xe9.\n`, 'latin1'),
  );
  put('wide.txt', Buffer.from(`\ufeffBridge shut\n\n${LEAD}\n\n${SAID}\n`, 'utf16le'));
  put('old.doc', 'x');
  put('picture.png', 'x');
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

describe('a folder with files of every format', () => {
  it('is read, each article with what was said, and what cannot be read is named; nothing is fetched', async () => {
    const { articles, unreadable } = await readCorpus(folder);
    expect(articles.map(({ path }) => path)).toEqual([
      'a.html',
      'a.json',
      'a.jsonl',
      'a.jsonl',
      'a.md',
      'a.txt',
      'bridge.docx',
      'bridge.epub',
      'columns.pdf',
      'latin.txt',
      'newsml.xml',
      'nitf.xml',
      'one-column.pdf',
      'running-heads.pdf',
      'to-and-fro.pdf',
      'wide.txt',
      'wordpress.xml',
    ]);
    for (const { path, text, passages } of articles) {
      const body = passages.filter(({ kind }) => kind === 'body').map(({ span }) => textOf(text, span));
      expect([
        path,
        body.some((words) => words.startsWith('The harbour bridge was closed to lorries on Monday')),
      ]).toEqual([path, true]);
      expect([
        path,
        body.some((words) => /^“We were warned.*” said (?:Ana Lindqvist|René)/.test(words)),
      ]).toEqual([path, true]);
    }
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
    expect(unreadable.map(({ path }) => path)).toEqual(['locked.pdf', 'old.doc', 'scan.pdf']);
    expect(requests).toBe(0);
  });

  it('is the same when it is read again', async () => {
    expect(await readCorpus(folder)).toEqual(await readCorpus(folder));
  });
});
