import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Preview } from '../../../src/adapters/preview/start-preview.ts';
import { axeFaults } from './axe-faults.ts';
import { type BrowserOptions, openBrowser, whySkipped } from './open-browser.ts';
import { servePreview } from './serve-preview.ts';
import { openAddress, watchPage } from './watch-page.ts';

const LOOKS: readonly (readonly [string, BrowserOptions])[] = [
  ['dark', { theme: 'dark' }],
  ['light', { theme: 'light' }],
  ['dark on a phone', { theme: 'dark', width: 360, height: 740, isPhone: true }],
  ['light on a phone', { theme: 'light', width: 360, height: 740, isPhone: true }],
];

const ANSWERS = [
  '/quote speaker:Boris Johnson',
  '/who name:Lavrov',
  '/help',
  '/coverage private:true',
  'Who is Lavrov?',
]
  .map((line) => `run=${encodeURIComponent(line)}`)
  .join('&');

/** Each brings the page into a state that is then looked at. */
const STATES: readonly (readonly [string, (page: Page, url: string) => Promise<void>])[] = [
  ['empty', (page, url) => openAddress(page, url)],
  ['with answers of every kind', (page, url) => openAddress(page, `${url}/?${ANSWERS}`)],
  [
    'with the commands listed',
    async (page, url) => {
      await openAddress(page, url);
      await page.locator('.plain').fill('/');
    },
  ],
  [
    'with a command half filled in',
    async (page, url) => {
      await openAddress(page, url);
      await page.locator('.plain').fill('/quote speaker:lav');
      await page.locator('.choice').first().waitFor();
    },
  ],
  [
    'with the menu of a message',
    async (page, url) => {
      await openAddress(page, `${url}/?run=/help`);
      await page.getByRole('button', { name: 'Message actions' }).click();
    },
  ],
  [
    'with the JSON of a message',
    async (page, url) => {
      await openAddress(page, `${url}/?run=/help`);
      await page.getByRole('button', { name: 'Message actions' }).click();
      await page.getByRole('menuitem', { name: /JSON/ }).click();
    },
  ],
];

describe.skipIf(whySkipped() !== undefined).each(LOOKS)('for everybody: %s', (_look, options) => {
  let preview: Preview;
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    preview = await servePreview('seeds');
    context = await openBrowser(options);
    ({ page } = await watchPage(context, preview.url));
  });
  afterAll(async () => {
    await context?.close();
    await preview?.close();
  });

  it.each(STATES)('nothing is wrong %s', async (_state, bring) => {
    await bring(page, preview.url);
    expect(await axeFaults(page)).toEqual([]);
  });
});
