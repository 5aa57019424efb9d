import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PREVIEW_GUILD_ID } from '../../../src/adapters/preview/preview-askers.ts';
import type { Preview } from '../../../src/adapters/preview/start-preview.ts';
import { openCoverageStore } from '../../../src/coverage/coverage-store.ts';
import { createDispatcher } from '../../../src/interactions/create-dispatcher.ts';
import { loadCommands } from '../../../src/interactions/load-commands.ts';
import { buildOramaIndex } from '../../../src/search/orama-index.ts';
import { createPassingSettings } from '../../../src/settings/settings-store.ts';
import { silentLog } from '../../../src/text/log.ts';
import { openBrowser, whySkipped } from './open-browser.ts';
import { servePreview } from './serve-preview.ts';
import { openAddress, watchPage } from './watch-page.ts';

describe.skipIf(whySkipped() !== undefined)('what can be done with an answer, on the page', () => {
  let preview: Preview;
  let context: BrowserContext;
  let page: Page;
  let troubles: readonly string[];

  beforeAll(async () => {
    const store = await openCoverageStore({ folder: 'seeds', buildSearchIndex: buildOramaIndex });
    const dispatcher = createDispatcher({
      commands: await loadCommands(),
      store,
      moderation: {
        isOperator: () => false,
        homeGuildIds: new Set([PREVIEW_GUILD_ID]),
        moderatorRoleIds: new Set(),
      },
      log: silentLog,
      settings: createPassingSettings(),
      mayWriteTo: () => true,
    });
    preview = await servePreview('seeds', { dispatcher });
    context = await openBrowser();
    ({ page, troubles } = await watchPage(context, preview.url));
  });
  afterAll(async () => {
    expect(troubles ?? []).toEqual([]);
    await context?.close();
    await preview?.close();
  });

  const open = (line: string) => openAddress(page, `${preview.url}/?run=${encodeURIComponent(line)}`);
  const messages = () => page.locator('discord-message:visible');
  const last = () => messages().last();
  const button = (name: string) => last().getByRole('button', { name, exact: true });
  const actAs = (persona: string) => page.getByLabel('Act as').selectOption(persona);
  const choose = async (entry: string) => {
    await last().locator('.menu-opener').first().click();
    await page.getByRole('option', { name: entry, exact: true }).click();
  };

  const more = async (entry: string) => {
    const before = await messages().count();
    await button('More …').click();
    await expect.poll(() => messages().count()).toBe(before + 1);
    await choose(entry);
  };

  it('shows the whole to whoever wants it, and leaves the answer as it is', async () => {
    await open('/quote speaker:Boris Johnson');
    const compact = await last().innerText();
    await more('At length');
    await expect.poll(() => last().innerText()).toContain('over the winter months');
    expect(await messages().first().innerText()).toBe(compact);
    await more('In short');
    await expect.poll(() => last().innerText()).not.toContain('over the winter months');
  });

  it('shows an entry in its context to the one who wants it, who can share it by name', async () => {
    await open('/quote speaker:Boris Johnson');
    await more('1 · In context');
    await expect.poll(() => last().innerText()).toContain('► cited');
    expect(await last().innerText()).toContain('Only you can see this');
    await button('Share').click();
    await expect.poll(() => messages().count()).toBe(3);
    expect(await last().innerText()).toContain('Shared by @Robin.');
    expect(await last().innerText()).not.toContain('Only you can see this');
  });

  it('lets who asked, and a moderator, remove an answer, and nobody else', async () => {
    await open('/help');
    await actAs('another');
    await button('Remove').click();
    await expect.poll(() => last().innerText()).toContain('Only who asked');
    await last().getByRole('button', { name: 'Dismiss message' }).click();
    await actAs('moderator');
    await button('Remove').click();
    await expect.poll(() => messages().count()).toBe(0);
    await actAs('member');
  });

  it('lets a moderator settle where reports go, and a reader report', async () => {
    await actAs('moderator');
    await open('/settings');
    await choose('Where reports go');
    await expect.poll(() => last().innerText()).toContain('what people report lands there');
    await last().locator('.menu-opener').click();
    await page.getByRole('option', { name: '#on-the-record' }).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => last().innerText()).toContain('Changed: Where reports go.');
    await actAs('member');
    await open('/quote about:sanctions');
    await button('👎').click();
    const form = page.getByRole('dialog');
    expect(await form.innerText()).toContain('This goes to #on-the-record');
    await form.locator('select').selectOption('speaker');
    await form.getByRole('button', { name: 'Submit' }).click();
    await expect.poll(() => messages().count()).toBe(3);
    expect(await messages().nth(1).innerText()).toContain('Wrong speaker, reported by @Robin');
    expect(await last().innerText()).toContain('Your report is in #on-the-record');
  });
});
