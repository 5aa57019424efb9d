import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MessageBody, Reply } from '../../../src/replies/reply.ts';
import { openBrowser, whySkipped } from './open-browser.ts';
import { previewParts, servePreview } from './serve-preview.ts';
import { watchPage } from './watch-page.ts';

/** One pixel, as PNG. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe.skipIf(whySkipped() !== undefined)('replies that nobody should make', () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await openBrowser();
  });
  afterAll(() => context?.close());

  /** The page after /help, where the bot answers with the reply that is given. */
  async function drawn(reply: Reply) {
    const { dispatcher } = await previewParts('tests/articles');
    const preview = await servePreview('tests/articles', {
      dispatcher: { ...dispatcher, dispatch: async () => reply },
    });
    const watched = await watchPage(context, `${preview.url}/?run=/help`);
    const close = async () => {
      await watched.page.close();
      await preview.close();
    };
    return { ...watched, close, message: watched.page.locator('discord-message').last() };
  }

  function reply(body: Partial<MessageBody>): Reply {
    const whole = { content: 'The ferry will run.', embeds: [], rows: [], files: [], ...body };
    return { kind: 'message', visibility: 'public', body: whole };
  }

  it('shows the words of an article as words, whatever they look like', async () => {
    const hostile = '<img src=x onerror=alert(1)> <script>alert(2)</script> &amp; <b>bold</b>';
    const { message, troubles, close } = await drawn(
      reply({
        content: hostile,
        embeds: [{ title: hostile, description: hostile, footer: { text: hostile } }],
      }),
    );
    expect(await message.locator('.content').innerText()).toBe(hostile);
    expect(await message.locator('.embed-title').innerText()).toBe(hostile);
    expect(await message.locator('script, b, img[src="x"]').count()).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });

  it('makes links of web addresses only', async () => {
    const description =
      '[safe](https://gazette.example/toll) [run](javascript:alert) [data](data:text/html,x) [file](file:///etc/passwd)';
    const { message, close } = await drawn(reply({ embeds: [{ description }] }));
    const links = message.locator('a');
    expect(await links.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href')))).toEqual([
      'https://gazette.example/toll',
    ]);
    expect(await links.first().getAttribute('rel')).toContain('noopener');
    await close();
  });

  it('asks nobody for a picture, even where a headline holds a number like an emoji’s', async () => {
    const { troubles, close } = await drawn(
      reply({
        embeds: [
          { title: 'Lottery numbers 12345678901234567 drawn', author: { name: '12345678901234567' } },
          { description: 'x', image: { url: 'https://tracker.example/pixel.png' } },
        ],
      }),
    );
    expect(troubles).toEqual([]);
    await close();
  });

  it('says which limit a message breaks', async () => {
    const { message, close } = await drawn(reply({ content: 'long '.repeat(500) }));
    const faults = await message.locator('.faults').innerText();
    expect(faults).toContain('Discord would refuse this message');
    expect(faults).toContain('2500');
    await close();
  });

  it('draws a picture that comes with the message, with its description', async () => {
    const files = [{ name: 'voices.png', bytes: PIXEL, description: 'Who is quoted how often' }];
    const { message, troubles, close } = await drawn(
      reply({ embeds: [{ title: 'Voices', image: { url: 'attachment://voices.png' } }], files }),
    );
    const picture = message.getByRole('img', { name: 'Who is quoted how often' });
    await expect.poll(() => picture.evaluate((node) => node.getAttribute('src'))).toMatch(/^blob:/);
    await expect.poll(async () => (await picture.boundingBox())?.width).toBe(1);
    expect(troubles).toEqual([]);
    await close();
  });
});
