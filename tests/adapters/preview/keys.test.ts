import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Preview } from '../../../src/adapters/preview/start-preview.ts';
import { openBrowser, whySkipped } from './open-browser.ts';
import { servePreview } from './serve-preview.ts';
import { openAddress, watchPage } from './watch-page.ts';

describe.skipIf(whySkipped() !== undefined)('the page by keys alone', () => {
  let preview: Preview;
  let context: BrowserContext;
  let page: Page;
  let troubles: readonly string[];
  beforeAll(async () => {
    preview = await servePreview('seeds');
    context = await openBrowser({ keepsHistory: true });
    ({ page, troubles } = await watchPage(context, preview.url));
  });
  beforeEach(async () => {
    await page.evaluate('localStorage.clear()');
    await openAddress(page, preview.url);
  });
  afterAll(async () => {
    expect(troubles ?? []).toEqual([]);
    await context?.close();
    await preview?.close();
  });

  const type = (text: string) => page.keyboard.type(text);
  const press = (key: string) => page.keyboard.press(key);
  const messages = () => page.locator('discord-message:visible');
  const answers = () => page.locator('discord-message[data-author="bot"]:visible');
  /** What has the keyboard, by its words; within a component too. */
  const focused = () =>
    page.evaluate<string>(`(() => {
      const outer = document.activeElement;
      const named = outer?.shadowRoot?.activeElement ? outer.textContent : outer?.getAttribute('aria-label') ?? outer?.textContent;
      return (named ?? '').trim();
    })()`);

  it('reaches every button, menu and ⋯ of an answer from the message box', async () => {
    await type('/who name:Lavrov');
    await press('Escape');
    await press('Enter');
    await answers().first().waitFor();
    const wanted = await answers().first().locator('discord-button').allInnerTexts();
    const seen = new Set<string>();
    for (let step = 0; step < wanted.length + 6; step++) {
      await press('Shift+Tab');
      seen.add(await focused());
    }
    for (const label of [...wanted, 'Message actions']) expect([...seen]).toContain(label.trim());
    expect([...seen].some((label) => label.startsWith('Look'))).toBe(true);
  });

  it('takes what is typed after a press into the message box', async () => {
    await type('/help');
    await press('Enter');
    await press('Enter');
    await answers().first().waitFor();
    await answers().first().locator('discord-button button').first().focus();
    await type('who is Lavrov');
    expect(await page.locator('.plain').inputValue()).toBe('who is Lavrov');
  });

  it('fills the options of a line typed as the README writes it', async () => {
    await type('/quote speaker:Johnson about:sanctions');
    expect(await page.locator('.pill').allInnerTexts()).toEqual(['speaker', 'about']);
    await press('Escape');
    await press('Enter');
    await answers().first().waitFor();
    expect(await answers().first().innerText()).toContain('Boris Johnson on “sanctions”');
  });

  it('takes the highlighted option instead of sending an empty command', async () => {
    await type('/quote');
    await press('Enter');
    await press('Enter');
    expect(await page.locator('.pill').allInnerTexts()).toEqual(['speaker']);
    expect(await messages().count()).toBe(0);
  });

  it('suggests names for a name that is typed without its option', async () => {
    await type('/quote lavr');
    await expect.poll(() => page.locator('.choice').first().innerText()).toMatch(/^speaker:Sergei Lavrov/);
  });

  it('begins a new line by Shift+Enter, and takes a mention as what it is', async () => {
    await type('who is');
    await press('Shift+Enter');
    await type('Putin?');
    expect(await page.locator('.plain').inputValue()).toBe('who is\nPutin?');
    await page.locator('.plain').fill('@On the Record who is Sergei Lavrov?');
    await press('Enter');
    await answers().first().waitFor();
    expect(await page.locator('.occasion-text').innerText()).toBe('who is Sergei Lavrov?');
  });

  it('keeps the conversation through reload and in two tabs, until it is to be forgotten', async () => {
    await type('/help');
    await press('Enter');
    await press('Enter');
    await answers().first().waitFor();
    await page.reload();
    await answers().first().waitFor();
    const { page: other } = await watchPage(context, preview.url);
    await expect.poll(() => other.locator('discord-message').count()).toBe(1);
    await page.getByRole('button', { name: 'Forget' }).click();
    await expect.poll(() => messages().count()).toBe(0);
    await expect.poll(() => other.locator('discord-message').count()).toBe(0);
    await other.close();
  });

  it('runs nothing that an address asks for before a key is pressed', async () => {
    await page.goto(`${preview.url}/?run=${encodeURIComponent('/quote speaker:Lavrov')}`);
    await page.locator('body.ready').waitFor();
    expect(await page.locator('.pill').allInnerTexts()).toEqual(['speaker']);
    expect(await messages().count()).toBe(0);
    await press('Enter');
    await answers().first().waitFor();
  });

  it('opens help that can be read on going live', async () => {
    await page.goto(`${preview.url}/go-live`);
    expect(await page.locator('h1').innerText()).toBe('Go live in three steps');
    expect(await page.locator('ol > li').count()).toBe(3);
  });
});
