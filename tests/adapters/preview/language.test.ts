import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Preview } from '../../../src/adapters/preview/start-preview.ts';
import type { Request } from '../../../src/interactions/request.ts';
import { openBrowser, whySkipped } from './open-browser.ts';
import { previewParts, servePreview } from './serve-preview.ts';
import { watchPage } from './watch-page.ts';

describe.skipIf(whySkipped() !== undefined)('the page in a German browser', () => {
  let preview: Preview;
  let context: BrowserContext;
  const requests: Request[] = [];

  beforeAll(async () => {
    const { dispatcher } = await previewParts('tests/articles');
    const dispatch: typeof dispatcher.dispatch = (request) => {
      requests.push(request);
      return dispatcher.dispatch(request);
    };
    preview = await servePreview('tests/articles', {
      dispatcher: { ...dispatcher, dispatch },
      registration: [
        {
          type: 1,
          name: 'coverage',
          name_localizations: { de: 'stand', fr: 'couverture' },
          description: 'What I answer from',
          description_localizations: { de: 'Woraus ich antworte' },
          options: [
            {
              type: 3,
              name: 'view',
              name_localizations: { de: 'ansicht' },
              description: 'Which part to show',
              choices: [{ name: 'Voices', name_localizations: { de: 'Stimmen' }, value: 'voices' }],
            },
          ],
        },
      ],
    });
    context = await openBrowser({ locale: 'de-AT' });
  });
  afterAll(async () => {
    await context?.close();
    await preview?.close();
  });

  it('names commands, options and choices in German, and tells the bot what is registered', async () => {
    const { page, troubles } = await watchPage(context, preview.url);
    await page.keyboard.type('/st');
    expect(await page.locator('.choice').innerText()).toMatch(/^\/stand ansicht\nWoraus ich antworte$/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('sti');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.locator('discord-message').waitFor();
    expect(await page.locator('.occasion-command').innerText()).toBe('/stand ansicht:Stimmen');
    expect(requests.at(-1)).toMatchObject({ kind: 'command', name: 'coverage', options: { view: 'voices' } });
    expect(requests.at(-1)?.asker.locale).toMatch(/^de/);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it('speaks German itself', async () => {
    const { page } = await watchPage(context, preview.url);
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    expect(await page.locator('h2').allInnerTexts()).toContain('Willkommen in #on-the-record!');
    await page.close();
  });

  it('reads a line with the registered names, too', async () => {
    const { page } = await watchPage(context, `${preview.url}/?run=/coverage view:voices`);
    expect(await page.locator('.occasion-command').innerText()).toBe('/stand ansicht:voices');
    expect(requests.at(-1)).toMatchObject({ name: 'coverage', options: { view: 'voices' } });
    await page.close();
  });
});
