import { build } from 'esbuild';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, whySkipped } from './open-browser.ts';

describe.skipIf(whySkipped() !== undefined)('Discord’s Markdown on the page', () => {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    const bundle = await build({
      entryPoints: ['src/adapters/preview/page/draw-markdown.ts'],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'markdown',
    });
    context = await openBrowser();
    page = await context.newPage();
    await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
  });
  afterAll(() => context?.close());

  /** The HTML of what is drawn, without the renderer's own attributes. */
  async function draw(source: string): Promise<string> {
    const html: string = await page.evaluate(
      `(() => { const box = document.createElement('div'); box.append(markdown.drawMarkdown(${JSON.stringify(source)})); return box.innerHTML; })()`,
    );
    return html.replace(/ (?:target|rel|role|aria-level|class)="[^"]*"/g, '').replace(/<\/?span>/g, '');
  }

  it.each([
    ['bold', 'said **Duarte**', 'said <strong>Duarte</strong>'],
    ['italics', '*The Gazette*', '<em>The Gazette</em>'],
    ['both', '***now***', '<em><strong>now</strong></em>'],
    ['underline and strike', '__one__ ~~two~~', '<u>one</u> <s>two</s>'],
    ['inline code, left as it is', '`passage/ab*c*`', '<code>passage/ab*c*</code>'],
    ['an escape', '\\*not bold\\* 3 \\> 2', '*not bold* 3 &gt; 2'],
    ['a name with underscores', 'snake_case_word', 'snake_case_word'],
    [
      'a masked link',
      '[¶ 4](https://gazette.example/a%28b%29)',
      '<a href="https://gazette.example/a%28b%29">¶ 4</a>',
    ],
    [
      'a bare address',
      'https://gazette.example/a_b',
      '<a href="https://gazette.example/a_b">https://gazette.example/a_b</a>',
    ],
    [
      'a block quote over two lines',
      '> “We wait,”\n> she said.\nafter',
      '<discord-quote>“We wait,”<br>she said.<br></discord-quote>after',
    ],
    [
      'small print behind a quote',
      '> “We wait.”\n-# Speaker not stated',
      '<discord-quote>“We wait.”</discord-quote><small>Speaker not stated</small>',
    ],
    ['a heading', '## Roles\nMayor', '<div>Roles</div>Mayor'],
    ['a list', 'In:\n- *one*\n- two', 'In:<ul><li><em>one</em></li><li>two</li></ul>'],
    ['a numbered list', '3. three\n4. four', '<ol start="3"><li>three</li><li>four</li></ol>'],
    ['a code block, lists and all', '```\n- a\n# b\n```', '<pre><code>- a\n# b</code></pre>'],
    ['an emoji, as its characters', '> “We ❤️ toast 🍞”', '<discord-quote>“We ❤️ toast 🍞”</discord-quote>'],
    ['markup, as words', '<b>&amp;</b>', '&lt;b&gt;&amp;amp;&lt;/b&gt;'],
  ])('draws %s', async (_what, source, html) => {
    expect(await draw(source)).toBe(html);
  });

  it('gives back any words of an article that were escaped', async () => {
    const words = 'Tolls rise by 3* – “nobody_asked_us”, he said | see #4, `sic` ~ 1. and > 2';
    const escaped = words.replace(/[\\*_`~|>#[\]()-]/g, '\\$&');
    const shown: string = await page.evaluate(
      `markdown.drawMarkdown(${JSON.stringify(escaped)}).textContent`,
    );
    expect(shown).toBe(words);
  });
});
