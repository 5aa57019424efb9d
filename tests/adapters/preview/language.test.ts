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

  it('speaks the language of the address, and another one when it is chosen', async () => {
    const { page, troubles } = await watchPage(context, `${preview.url}/?lang=fr&run=/couverture`);
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    await page.locator('discord-message').waitFor();
    expect(await page.locator('.occasion-command').innerText()).toBe('/couverture');
    expect(requests.at(-1)?.asker.locale).toBe('fr');
    await page.getByLabel('Langue').selectOption('es');
    await page.locator('html[lang="es"]').waitFor();
    expect(new URL(page.url()).search).toBe('?lang=es');
    expect(await page.locator('discord-message').count()).toBe(0);
    expect(await page.getByLabel('Idioma').inputValue()).toBe('es');
    expect(troubles).toEqual([]);
    await page.close();
  });

  it('is no other page for a language that is none', async () => {
    const { page, troubles } = await watchPage(context, `${preview.url}/?lang=%F0%9F%A6%86%0A`);
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    expect(troubles).toEqual([]);
    await page.close();
  });

  it('has its words in the document before any script has run', async () => {
    const german = await (
      await fetch(preview.url, { headers: { 'accept-language': 'de-CH,de;q=0.9' } })
    ).text();
    expect(german).toContain('<html lang="de"');
    expect(german).toContain('<noscript>Diese Seite braucht JavaScript');
    expect(await (await fetch(`${preview.url}/?lang=%3Cscript%3E`)).text()).toContain('<html lang="en"');
  });

  it('draws the picture of the voices across its embed, with words for who does not see it', async () => {
    const { page } = await watchPage(context, `${preview.url}/?run=/coverage view:voices`);
    const picture = page.locator('discord-embed img.embed-picture');
    await picture.waitFor();
    expect(await page.evaluate("document.querySelector('img.embed-picture').naturalWidth")).toBe(1000);
    expect(await picture.getAttribute('alt')).toMatch(/^Balken: .* Daniel Okafor 6 \+ 1, /);
    for (const part of [picture, page.locator('.embed-title')])
      expect((await part.boundingBox())?.width).toBeGreaterThan(400);
    await page.close();
  });

  it('reads a line with the registered names, too', async () => {
    const { page } = await watchPage(context, `${preview.url}/?run=/coverage view:voices`);
    expect(await page.locator('.occasion-command').innerText()).toBe('/stand ansicht:voices');
    expect(requests.at(-1)).toMatchObject({ name: 'coverage', options: { view: 'voices' } });
    await page.close();
  });
});
