import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type BrowserOptions, openBrowser } from '../adapters/preview/open-browser.ts';
import { servePreview } from '../adapters/preview/serve-preview.ts';
import { watchPage } from '../adapters/preview/watch-page.ts';

/** Where the README finds its pictures. They show signs such as ✅ only where a font for them is installed (Debian's fonts-noto-color-emoji). */
const FOLDER = '.github/images';

interface Picture extends BrowserOptions {
  readonly name: string;
  readonly folder: string;
  /** What is run, one after the other. */
  readonly lines: readonly string[];
  /** What is done then. */
  readonly after?: (page: Page) => Promise<void>;
}

const PHONE = { width: 390, height: 844, isPhone: true } as const;

/** Words as they are said, nearly said, said by somebody else, and never said in the six articles. */
const CLAIMS =
  'Daniel Okafor said “We share a name and a postman”. Ingrid Halvorsen said “one of the matters on the table”. ' +
  'Tomas Reyes said “Fish does not wait for a meeting” and “nobody was told”.';

const PICTURES: readonly Picture[] = [
  { name: 'page-quote', folder: 'seeds', lines: ['/quote speaker:Boris Johnson'], height: 1000 },
  { name: 'page-who', folder: 'seeds', lines: ['/who name:Lavrov'], height: 1080 },
  {
    name: 'page-ask',
    folder: 'seeds',
    lines: ['What did Boris Johnson say about sanctions?'],
    theme: 'light',
    height: 1000,
  },
  { name: 'page-context', folder: 'seeds', lines: ['/quote speaker:Angela Merkel'], after: openContext },
  { name: 'page-why', folder: 'seeds', lines: ['Where did the G7 foreign ministers meet?'], after: askWhy },
  { name: 'page-commands', folder: 'seeds', lines: [], after: fillIn },
  {
    name: 'page-compare',
    folder: 'tests/articles',
    lines: ['/compare about:bridge'],
    theme: 'light',
    height: 1000,
  },
  {
    name: 'page-variants',
    folder: 'tests/articles',
    lines: ['/variants quotation:that day will not announce itself'],
  },
  { name: 'page-voices', folder: 'tests/articles', lines: ['/coverage view:voices'], height: 1000 },
  { name: 'page-check', folder: 'tests/articles', lines: [CLAIMS], after: check, height: 1000 },
  { name: 'page-phone', folder: 'seeds', lines: ['/quote speaker:Boris Johnson about:sanctions'], ...PHONE },
  {
    name: 'page-phone-light',
    folder: 'tests/articles',
    lines: ['/summary about:bridge'],
    theme: 'light',
    ...PHONE,
  },
];

mkdirSync(FOLDER, { recursive: true });
for (const picture of PICTURES) {
  await take(picture);
  process.stdout.write(`${join(FOLDER, picture.name)}.png\n`);
}

/** Takes one picture of the page, as it stands when all has been answered. */
async function take({ name, folder, lines, after, ...options }: Picture): Promise<void> {
  const preview = await servePreview(folder);
  const context = await openBrowser(options);
  const query = lines.map((line) => `run=${encodeURIComponent(line)}`).join('&');
  const { page } = await watchPage(context, `${preview.url}/?${query}`);
  await after?.(page);
  // Two frames pass before the last answer has been scrolled to.
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await context.close();
  await preview.close();
}

async function fillIn(page: Page): Promise<void> {
  await page.locator('.plain').fill('/quote ');
  await page.keyboard.type('speaker:j');
  await page.locator('.choice').nth(1).waitFor();
}

async function check(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Message actions' }).first().click();
  await page.getByRole('menuitem', { name: 'Check against coverage' }).click();
  await page.locator('discord-message.private').waitFor();
}

async function openContext(page: Page): Promise<void> {
  await chooseFromMore(page, '1 · In context');
  await page.getByText('► cited').waitFor();
}

async function askWhy(page: Page): Promise<void> {
  await chooseFromMore(page, 'Why this answer?');
  await page.getByRole('button', { name: 'Back to the answer' }).last().waitFor();
}

async function chooseFromMore(page: Page, entry: string): Promise<void> {
  await page.getByRole('button', { name: 'More …' }).last().click();
  const details = page.locator('discord-message.private').last();
  await details.locator('.menu-opener').click();
  await page.getByRole('option', { name: entry, exact: true }).click();
}
