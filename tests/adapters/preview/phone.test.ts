import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Preview } from '../../../src/adapters/preview/start-preview.ts';
import { openBrowser, whySkipped } from './open-browser.ts';
import { servePreview } from './serve-preview.ts';
import { openAddress, watchPage } from './watch-page.ts';

describe.skipIf(whySkipped() !== undefined)('the page on a phone of 360 pixels', () => {
  let preview: Preview;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    preview = await servePreview('seeds');
    context = await openBrowser({ width: 360, height: 740, isPhone: true });
    ({ page } = await watchPage(context, preview.url));
  });
  afterAll(async () => {
    await context?.close();
    await preview?.close();
  });

  it.each([
    '/quote speaker:Boris Johnson',
    '/who name:Lavrov',
    '/help',
    '/coverage view:articles',
    '/summary about:sanctions',
  ])('shows %s without scrolling sideways', async (line) => {
    await openAddress(page, `${preview.url}/?run=${encodeURIComponent(line)}`);
    const tooWide = await page.evaluate(
      '[document.documentElement, ...document.querySelectorAll("discord-message, .scroll, .composer")].filter((node) => node.scrollWidth > node.clientWidth || node.getBoundingClientRect().right > innerWidth).map((node) => node.className)',
    );
    expect(tooWide).toEqual([]);
  });

  it('keeps the message box in view and leaves the keyboard away until it is touched', async () => {
    await openAddress(page, preview.url);
    const box = await page.locator('.composer-box').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
    expect(await page.locator('.plain').evaluate((node) => node.matches(':focus'))).toBe(false);
  });

  it('brings the commands in by a button and sends them away by a choice', async () => {
    await openAddress(page, preview.url);
    const sidebar = page.locator('.sidebar');
    expect(await sidebar.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Open the menu' }).tap();
    expect(await sidebar.isVisible()).toBe(true);
    await sidebar.getByRole('button', { name: 'who' }).tap();
    expect(await sidebar.isVisible()).toBe(false);
    expect(await page.locator('.command-name').innerText()).toBe('/who');
    await page.getByRole('button', { name: 'Open the menu' }).tap();
    await page.keyboard.press('Escape');
    expect(await sidebar.isVisible()).toBe(false);
  });
});
