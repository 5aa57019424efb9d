import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Preview } from '../../../src/adapters/preview/start-preview.ts';
import { openBrowser, whySkipped } from './open-browser.ts';
import { servePreview } from './serve-preview.ts';
import { openAddress, watchPage } from './watch-page.ts';

describe.skipIf(whySkipped() !== undefined)('the channel', () => {
  let preview: Preview;
  let context: BrowserContext;
  let page: Page;
  let troubles: readonly string[];

  beforeAll(async () => {
    preview = await servePreview('seeds');
    context = await openBrowser();
    ({ page, troubles } = await watchPage(context, preview.url));
  });
  afterAll(async () => {
    expect(troubles ?? []).toEqual([]);
    await context?.close();
    await preview?.close();
  });

  const open = (...lines: readonly string[]) => {
    const query = lines.map((line) => `run=${encodeURIComponent(line)}`).join('&');
    return openAddress(page, `${preview.url}/?${query}`);
  };
  const messages = () => page.locator('discord-message:visible');
  const announced = () => page.locator('.announcer').innerText();
  const actAs = (persona: string) => page.getByLabel('Act as').selectOption(persona);
  const button = (label: string | RegExp) => page.getByRole('button', { name: label });

  it('tells a screen reader each answer', async () => {
    await open('/help');
    await expect.poll(announced).toMatch(/^On the Record answered: .+/);
  });

  it('runs all that the address asks for, in order', async () => {
    await open('/help', '/coverage');
    expect(await page.locator('.occasion-command').allInnerTexts()).toEqual(['/help', '/coverage']);
  });

  it('pages in place, keeps the keyboard on the button and says what changed', async () => {
    await open('/quote speaker:Boris Johnson');
    const before = await messages().locator('.content').innerText();
    await button(/Next/).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => messages().locator('.content').innerText()).not.toBe(before);
    expect(await messages().count()).toBe(1);
    await expect.poll(announced).toMatch(/^The answer has changed/);
    await page.keyboard.press('Enter');
    await expect.poll(() => messages().locator('.content').innerText()).toMatch(/Page 3/);
  });

  it('gives somebody else a private copy, which others do not see and which can be dismissed', async () => {
    await open('/quote speaker:Boris Johnson');
    const public_ = await messages().locator('.content').innerText();
    await actAs('another');
    await button(/Next/).click();
    await messages().nth(1).waitFor();
    expect(await messages().nth(0).locator('.content').innerText()).toBe(public_);
    expect(await messages().nth(1).innerText()).toContain('Only you can see this');
    await actAs('member');
    expect(await messages().count()).toBe(1);
    await actAs('another');
    await button('Dismiss message').click();
    expect(await messages().count()).toBe(1);
    await actAs('member');
  });

  it('marks an answer that was asked for privately', async () => {
    await open('/coverage private:true');
    expect(await messages().innerText()).toContain('Only you can see this');
  });

  it('refuses a refresh to a member and grants it to a moderator', async () => {
    await open('/refresh');
    expect(await messages().last().innerText()).toContain('Manage Server');
    await actAs('moderator');
    await page.locator('.plain').fill('/refresh dry-run:true');
    await page.keyboard.press('Enter');
    await expect.poll(() => messages().last().locator('discord-embed').count()).toBe(1);
    await actAs('member');
  });

  it('shows the very JSON of a message, and returns the keyboard', async () => {
    await open('/help');
    const menu = button('Message actions');
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: /JSON/ }).press('Enter');
    const shown: unknown = JSON.parse(await page.locator('dialog .json').innerText());
    expect(shown).toMatchObject({ allowed_mentions: { parse: [] }, flags: 0, attachments: [] });
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
    expect(await menu.evaluate((node) => node.matches(':focus'))).toBe(true);
  });

  it('keeps theme and persona for the next visit', async () => {
    await open('/help');
    const background = () =>
      page.locator('body').evaluate((body) => body.computedStyleMap().get('background-color')?.toString());
    const dark = await background();
    await button(/Theme/).click();
    const light = await background();
    expect(light).not.toBe(dark);
    await actAs('moderator');
    await open('/help');
    expect(await background()).toBe(light);
    expect(await page.locator('.occasion-name').innerText()).toBe('Alex');
    await button(/Theme/).click();
    await actAs('member');
  });

  it('says so when the bot is not running any more', async () => {
    const other = await servePreview('seeds');
    const { page: left } = await watchPage(context, other.url);
    await other.close();
    await left.locator('.plain').fill('/help');
    await left.keyboard.press('Enter');
    await left.keyboard.press('Enter');
    await expect
      .poll(() => left.locator('discord-message').last().innerText())
      .toContain('Start it again with npm start');
    await left.close();
  });
});
