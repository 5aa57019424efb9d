import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/replies/reply.ts';
import { openBrowser, whySkipped } from './open-browser.ts';
import { previewParts, type RecordedPreview, recordPreview } from './serve-preview.ts';
import { watchPage } from './watch-page.ts';

/** A line for each command that the five articles answer; a command without one fails the first test. */
const LINES: Readonly<Record<string, string>> = {
  ask: '/ask question:Who is the foreign minister of Russia?',
  compare: '/compare about:sanctions',
  coverage: '/coverage view:articles',
  export: '/export about:sanctions',
  help: '/help',
  quote: '/quote speaker:Boris Johnson',
  refresh: '/refresh dry-run:true',
  settings: '/settings change:moderators',
  source: '/source id:Russia under pressure to stop devastating Aleppo bombardment',
  summary: '/summary about:sanctions',
  timeline: '/timeline about:sanctions',
  variants: '/variants quotation:toxifying the reputation of Russia',
  watch: '/watch name:Lavrov',
  who: '/who name:Lavrov',
};

/** A menu or button that can be pressed. */
const PRESSABLE = ':is(discord-button, .menu-opener)';

describe.skipIf(whySkipped() !== undefined)('every command on the page', () => {
  let preview: RecordedPreview;
  let context: BrowserContext;
  beforeAll(async () => {
    preview = await recordPreview('seeds');
    context = await openBrowser();
    // A moderator may use every command.
    await context.addInitScript('localStorage.setItem(\'on-the-record\', \'{"persona":"moderator"}\')');
  });
  afterAll(async () => {
    await context?.close();
    await preview?.close();
  });
  const addressOf = (line: string) => `${preview.url}/?run=${encodeURIComponent(line)}`;

  it('has a line to try', async () => {
    const { registration } = await previewParts('seeds');
    const slashCommands = registration.filter(({ type }) => type === 1).map(({ name }) => name);
    expect(Object.keys(LINES)).toEqual(slashCommands);
  });

  it.each(Object.entries(LINES))(
    '/%s and all its buttons are drawn as they go to Discord',
    async (_name, line) => {
      const { page, troubles } = await watchPage(context, addressOf(line));
      await expectDrawn(page, preview.replies.at(-1), 1);
      for (const at of await placesOfKinds(page)) {
        const standing = await runAgain(page, line);
        const before = preview.replies.length;
        if (!(await press(page, at))) continue;
        await expect.poll(() => preview.replies.length, { interval: 20 }).toBe(before + 1);
        await expectDrawn(page, preview.replies.at(-1), standing);
      }
      expect(troubles).toEqual([]);
      await page.close();
    },
  );

  it('answers a plain question, as a reply to it', async () => {
    const { page, troubles } = await watchPage(
      context,
      addressOf('What did Boris Johnson say about sanctions?'),
    );
    await expectDrawn(page, preview.replies.at(-1), 2);
    expect(await page.locator('.occasion-text').innerText()).toContain('What did Boris Johnson');
    expect(await page.locator('discord-message[data-author="moderator"]').innerText()).toContain(
      'about sanctions?',
    );
    expect(troubles).toEqual([]);
    await page.close();
  });
});

/** Enters a line, waits for its answer, and says how many messages now stand. */
async function runAgain(page: Page, line: string): Promise<number> {
  const before = await page.locator('discord-message').count();
  await page.locator('.plain').fill(line);
  // A command without options is first chosen, then sent.
  await page.keyboard.press('Enter');
  if ((await page.locator('.command-name').count()) > 0) await page.keyboard.press('Enter');
  await page.locator('discord-message').nth(before).waitFor();
  return before + 1;
}

/** The first control of each kind: what holds for "Read 1 in place" holds for 2. */
async function placesOfKinds(page: Page): Promise<readonly number[]> {
  const labels = (await last(page).locator(PRESSABLE).allInnerTexts()).map((label) =>
    label.replace(/\d+/g, ''),
  );
  return labels.flatMap((label, at) => (labels.indexOf(label) === at ? [at] : []));
}

/** Presses one control; false for what cannot be pressed or leads out of the page. */
async function press(page: Page, at: number): Promise<boolean> {
  const control = last(page).locator(PRESSABLE).nth(at);
  if ((await control.getAttribute('class')) === 'menu-opener') {
    await control.click();
    await page.keyboard.press('Enter');
    // Where several may be chosen, what was chosen is sent when the list closes.
    await page.keyboard.press('Escape');
    return true;
  }
  const inner = control.locator('button');
  if ((await inner.count()) === 0 || (await inner.isDisabled())) return false;
  await inner.click();
  return true;
}

function last(page: Page): Locator {
  return page.locator('discord-message').last();
}

/** The page shows what was answered: a form, a message less than stood, or a message with the reply's content, embeds and buttons. */
async function expectDrawn(page: Page, reply: Reply | undefined, standing: number): Promise<void> {
  if (reply?.kind === 'form') {
    await page.getByRole('dialog', { name: reply.form.title }).waitFor();
    await page.keyboard.press('Escape');
    return;
  }
  if (reply?.kind === 'remove') {
    await expect.poll(() => page.locator('discord-message').count(), { interval: 20 }).toBe(standing - 1);
    return;
  }
  if (reply === undefined || !('body' in reply)) throw new Error('the bot answered with no message');
  const { content, embeds, rows } = reply.kind === 'progress' ? await reply.end : reply.body;
  const drawn = last(page);
  await expect
    .poll(async () => bare(await drawn.locator('.content').innerText({ timeout: 2_000 })), { interval: 20 })
    .toBe(bare(content));
  // What stood before may have had the same content.
  const controls = rows.flatMap((row) => row.components);
  await expect
    .poll(
      async () => [await drawn.locator('discord-embed').count(), await drawn.locator(PRESSABLE).count()],
      { interval: 20 },
    )
    .toEqual([embeds.length, controls.length]);
  for (const [at, embed] of embeds.entries()) {
    const shown = async () => bare(await drawn.locator('discord-embed').nth(at).innerText());
    await expect.poll(shown, { interval: 20 }).toContain(bare(embed.title ?? ''));
    await expect.poll(shown, { interval: 20 }).toContain(bare(embed.footer?.text ?? ''));
  }
  const buttons = async () => (await drawn.locator('discord-button').allInnerTexts()).join(' ');
  for (const control of controls)
    if ('label' in control) await expect.poll(buttons, { interval: 20 }).toContain(control.label);
  expect(await drawn.locator('.faults').count()).toBe(0);
}

/** Words without marks and white space, which the page draws and does not show. */
function bare(text: string): string {
  return text.replace(/[\\*_`>~|#\s-]/g, '');
}
