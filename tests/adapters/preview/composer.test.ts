import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Preview } from '../../../src/adapters/preview/start-preview.ts';
import type { OptionValue, Request } from '../../../src/interactions/request.ts';
import { openBrowser, whySkipped } from './open-browser.ts';
import { previewParts, servePreview } from './serve-preview.ts';
import { openAddress, watchPage } from './watch-page.ts';

/** A request, looked at as a command. */
interface Sent {
  readonly kind: Request['kind'];
  readonly name?: string;
  readonly options?: Readonly<Record<string, OptionValue>>;
}

describe.skipIf(whySkipped() !== undefined)('the message box', () => {
  let preview: Preview;
  let context: BrowserContext;
  let page: Page;
  let troubles: readonly string[];
  /** What reached the dispatcher, oldest first. */
  const requests: Request[] = [];

  beforeAll(async () => {
    const { dispatcher } = await previewParts('seeds');
    const dispatch: typeof dispatcher.dispatch = (request) => {
      requests.push(request);
      return dispatcher.dispatch(request);
    };
    preview = await servePreview('seeds', { dispatcher: { ...dispatcher, dispatch } });
    context = await openBrowser();
    ({ page, troubles } = await watchPage(context, preview.url));
  });
  beforeEach(async () => {
    requests.length = 0;
    await openAddress(page, preview.url);
  });
  afterAll(async () => {
    expect(troubles ?? []).toEqual([]);
    await context?.close();
    await preview?.close();
  });

  const lines = () => page.locator('.choice');
  const chosen = () => page.locator('.choice[aria-selected="true"] .choice-label');
  const pills = () => page.locator('.pill');
  const type = (text: string) => page.keyboard.type(text);
  const press = (key: string) => page.keyboard.press(key);
  /** What was sent, once it was. */
  async function sent(): Promise<Sent> {
    await expect.poll(() => requests.length).toBe(1);
    const [request] = requests;
    if (request === undefined) throw new Error('nothing was sent');
    return request;
  }

  it('has the keyboard from the beginning', async () => {
    await type('/');
    expect(await page.locator('.plain').inputValue()).toBe('/');
  });

  it('lists every command for a slash, with its options and what it does', async () => {
    await type('/');
    expect(await lines().count()).toBe(
      (await previewParts('seeds')).registration.filter(({ type }) => type === 1).length,
    );
    expect(await lines().nth(0).innerText()).toMatch(/^\/ask question .*\n.*question/);
  });

  it('narrows the list while a name is typed, and says so', async () => {
    await type('/su');
    expect(await chosen().innerText()).toContain('/summary');
    expect(await page.locator('.choices-title').innerText()).toContain('/su');
  });

  it('moves by arrows round the list and closes it by Escape, telling a screen reader', async () => {
    await type('/');
    const input = page.locator('.plain');
    expect(await page.locator('.choices').isVisible()).toBe(true);
    await press('ArrowDown');
    expect(await chosen().innerText()).toBe(await lines().nth(1).locator('.choice-label').innerText());
    await press('ArrowUp');
    await press('ArrowUp');
    expect(await chosen().innerText()).toContain('/who');
    const active = await input.getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    await press('Escape');
    expect(await page.locator('.choices').isHidden()).toBe(true);
    expect(await input.getAttribute('aria-activedescendant')).toBeNull();
  });

  it('sends a command filled in by keys alone, with the id behind a suggested name', async () => {
    await type('/quo');
    await press('Enter');
    await press('Tab');
    expect(await pills().innerText()).toContain('speaker');
    await type('boris');
    await expect.poll(() => chosen().innerText()).toContain('Boris Johnson');
    await press('Enter');
    await type('about:sanctions');
    await press('Enter');
    const { name, options } = await sent();
    expect(name).toBe('quote');
    expect(options).toEqual({ speaker: expect.stringMatching(/^person\//), about: 'sanctions' });
    await page.locator('discord-message').waitFor();
    expect(await page.locator('.occasion-command').innerText()).toBe(
      '/quote speaker:Boris Johnson about:sanctions',
    );
  });

  it('sends any text in the place of a suggestion', async () => {
    await type('/who lavrow');
    await press('Escape');
    await press('Enter');
    expect((await sent()).options).toEqual({ name: 'lavrow' });
  });

  it('drops nothing that belongs to no option', async () => {
    await type('/quote sanctions');
    await press('Enter');
    expect(await page.locator('.entry-fault').innerText()).toContain('write it as option:value');
    expect(requests).toEqual([]);
  });

  it('runs a whole line that was pasted', async () => {
    await page.locator('.plain').fill('/quote speaker:"Boris Johnson" about:sanctions');
    expect(await pills().count()).toBe(2);
    await press('Enter');
    expect((await sent()).options).toEqual({ speaker: 'Boris Johnson', about: 'sanctions' });
  });

  it('asks for a required option instead of sending', async () => {
    await type('/ask');
    await press('Enter');
    await press('Enter');
    expect(await page.locator('.entry-fault').innerText()).toBe('“question” is required. Give it a value.');
    expect(await page.locator('.pill input').getAttribute('aria-invalid')).toBe('true');
    expect(requests).toEqual([]);
  });

  it.each([
    ['/qoute', 'There is no command /qoute. Did you mean /quote?'],
    ['/who nmae:Lavrov', '/who has no option “nmae”. Did you mean name?'],
  ])('names what is near to %s', async (line, told) => {
    await page.locator('.plain').fill(line);
    await press('Escape');
    await press('Enter');
    expect(await page.locator('.entry-fault').innerText()).toBe(told);
    expect(requests).toEqual([]);
  });

  it('offers true and false, and the choices of an option, by their labels', async () => {
    await type('/coverage view:');
    await expect.poll(() => lines().allInnerTexts()).toContain('Voices');
    await type('voi');
    await press('Tab');
    await type('private:');
    await expect.poll(() => lines().allInnerTexts()).toEqual(['True', 'False']);
    await press('ArrowDown');
    await press('Enter');
    await press('Enter');
    expect((await sent()).options).toEqual({ view: 'voices', private: true });
  });

  it('takes an option away by Backspace, then the command', async () => {
    await type('/summary about:');
    expect(await pills().count()).toBe(1);
    await press('Backspace');
    expect(await pills().count()).toBe(0);
    await press('Backspace');
    expect(await page.locator('.plain').inputValue()).toBe('/summary');
  });

  it('walks between options by arrows', async () => {
    await page.locator('.plain').fill('/quote speaker:Lavrov about:Aleppo');
    await page.locator('.pill input').nth(1).press('Home');
    await press('ArrowLeft');
    await type('!');
    expect(await page.locator('.pill input').nth(0).inputValue()).toBe('Lavrov!');
  });

  it('chooses by the pointer too', async () => {
    await type('/wh');
    await lines().first().click();
    await type('lavr');
    await lines().first().click();
    await page.getByRole('button', { name: 'Send' }).click();
    expect((await sent()).options).toEqual({ name: expect.stringMatching(/^person\//) });
  });

  it('takes plain text as a question, and nothing for nothing', async () => {
    await press('Enter');
    await type('Who spoke to Lavrov?');
    await press('Enter');
    expect(await sent()).toMatchObject({ kind: 'question', text: 'Who spoke to Lavrov?' });
  });

  it('runs an example and a command of the sidebar', async () => {
    await page.locator('.sidebar').getByRole('button', { name: 'who' }).click();
    expect(await page.locator('.command-name').innerText()).toBe('/who');
    await page.locator('.examples').getByRole('button', { name: '/help' }).click();
    expect((await sent()).name).toBe('help');
  });
});
