import type {
  APIModalInteractionResponseCallbackData,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Request } from '../../../src/interactions/request.ts';
import type { MessageBody, Reply } from '../../../src/replies/reply.ts';
import { axeFaults } from './axe-faults.ts';
import { openBrowser, whySkipped } from './open-browser.ts';
import { previewParts, servePreview } from './serve-preview.ts';
import { watchPage } from './watch-page.ts';

const MENU: APIStringSelectComponent = {
  type: 3,
  custom_id: 'channels',
  placeholder: 'Channels',
  min_values: 0,
  max_values: 2,
  options: [
    { label: 'news', value: '1', default: true },
    { label: 'sport', value: '2' },
    { label: 'off topic', value: '3' },
  ],
};

const FORM: APIModalInteractionResponseCallbackData = {
  custom_id: 'report',
  title: 'What is wrong with this answer?',
  components: [
    {
      type: 18,
      label: 'Fault',
      component: {
        type: 3,
        custom_id: 'fault',
        options: [
          { label: 'Wrong speaker', value: 'speaker' },
          { label: 'Missing', value: 'missing' },
        ],
      },
    },
    {
      type: 18,
      label: 'Details',
      description: 'What should it have said?',
      component: { type: 4, custom_id: 'details', style: 2, required: false, max_length: 300 },
    },
    { type: 1, components: [{ type: 4, custom_id: 'name', label: 'Name', style: 1 }] },
  ],
};

function body(content: string): MessageBody {
  return {
    content,
    embeds: [],
    rows: [
      { type: 1, components: [{ type: 2, style: 2, label: 'Report', custom_id: 'open' }] },
      { type: 1, components: [MENU] },
    ],
    files: [],
  };
}

/** A bot of three answers: the message, the form, and what was entered. */
function answer(request: Request): Reply {
  switch (request.kind) {
    case 'button':
      return { kind: 'form', form: FORM };
    case 'form':
      return { kind: 'message', visibility: 'private', body: body(JSON.stringify(request.fields)) };
    case 'select':
      return { kind: 'update', body: body(`chosen: ${request.values.join(' and ') || 'nothing'}`) };
    default:
      return { kind: 'message', visibility: 'public', body: body('The ferry will run.') };
  }
}

describe.skipIf(whySkipped() !== undefined)('forms and menus', () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await openBrowser();
  });
  afterAll(() => context?.close());

  async function open(requests: Request[] = []) {
    const { dispatcher } = await previewParts('tests/articles');
    const dispatch = async (request: Request) => {
      requests.push(request);
      return answer(request);
    };
    const preview = await servePreview('tests/articles', {
      dispatcher: { ...dispatcher, dispatch },
      registration: [
        { type: 1, name: 'help', description: 'What you can ask' },
        { type: 3, name: 'Check against coverage' },
      ],
    });
    const { page } = await watchPage(context, `${preview.url}/?run=/help`);
    const close = async () => {
      await page.close();
      await preview.close();
    };
    return { page, close, last: () => page.locator('discord-message').last() };
  }

  it('opens a form, wants what is required, and sends what was entered', async () => {
    const requests: Request[] = [];
    const { page, close, last } = await open(requests);
    await page.getByRole('button', { name: 'Report' }).click();
    const dialog = page.getByRole('dialog', { name: 'What is wrong with this answer?' });
    expect(await axeFaults(page)).toEqual([]);
    await dialog.getByLabel('Fault').selectOption('Missing');
    await dialog.getByLabel('Details').fill('The mayor, not the council.');
    await dialog.getByRole('button', { name: 'Submit' }).click();
    expect(await dialog.isVisible()).toBe(true);
    await dialog.getByLabel('Name').fill('Robin');
    await page.keyboard.press('Enter');
    await expect.poll(() => requests.length).toBe(3);
    expect(requests[2]).toMatchObject({
      kind: 'form',
      customId: 'report',
      fields: { fault: 'missing', details: 'The mayor, not the council.', name: 'Robin' },
      content: 'The ferry will run.',
      visibility: 'public',
    });
    await expect.poll(() => last().innerText()).toContain('Only you can see this');
    await close();
  });

  it('sends nothing when a form is closed', async () => {
    const requests: Request[] = [];
    const { page, close } = await open(requests);
    const button = page.getByRole('button', { name: 'Report' });
    await button.click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await button.click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
    expect(requests.map(({ kind }) => kind)).toEqual(['command', 'button', 'button']);
    await close();
  });

  it('offers the bot’s commands in the menu of a message, and hands over its words', async () => {
    const requests: Request[] = [];
    const { page, close, last } = await open(requests);
    await page.getByRole('button', { name: 'Message actions' }).click();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => requests.at(-1))
      .toMatchObject({
        kind: 'message-command',
        name: 'Check against coverage',
        text: 'The ferry will run.',
      });
    await expect.poll(() => last().locator('.occasion').innerText()).toMatch(/used\s+Check against coverage/);
    await page.locator('.plain').fill('/');
    expect(await page.locator('.choice').count()).toBe(1);
    await close();
  });

  it('lets several entries of a menu be chosen by keys, and sends them when it closes', async () => {
    const { page, close, last } = await open();
    const menu = page.getByRole('combobox', { name: 'Channels: news' });
    await menu.focus();
    await page.keyboard.press('ArrowDown');
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('s');
    await page.keyboard.press('Enter');
    await page.keyboard.press('o');
    await page.keyboard.press('Enter');
    const chosen = page.locator('.menu-entry[aria-selected="true"]');
    expect(await chosen.allInnerTexts()).toEqual(['news', 'sport']);
    await page.keyboard.press('Escape');
    await expect.poll(() => last().locator('.content').innerText()).toBe('chosen: 1 and 2');
    await close();
  });

  it('lets all entries be taken away where that is allowed', async () => {
    const { page, close, last } = await open();
    await page.getByRole('combobox', { name: 'Channels: news' }).click();
    await page.locator('.menu-entry').first().click();
    await page.locator('.plain').click();
    await expect.poll(() => last().locator('.content').innerText()).toBe('chosen: nothing');
    await close();
  });
});
