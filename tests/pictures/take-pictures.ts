import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type BrowserOptions, openBrowser } from '../adapters/preview/open-browser.ts';
import { servePreview } from '../adapters/preview/serve-preview.ts';
import { watchPage } from '../adapters/preview/watch-page.ts';

/** Where the README finds its pictures. */
const FOLDER = '.github/images';

interface Picture extends BrowserOptions {
  readonly name: string;
  readonly folder: string;
  /** What is run, one after the other. */
  readonly lines: readonly string[];
  /** What is done then. */
  readonly then?: (page: Page) => Promise<void>;
}

const PHONE = { width: 390, height: 844, isPhone: true } as const;
const PICTURES: readonly Picture[] = [
  { name: 'page-quote', folder: 'seeds', lines: ['/quote speaker:Boris Johnson'], height: 1000 },
  { name: 'page-who', folder: 'seeds', lines: ['/who name:Lavrov'], height: 1000 },
  {
    name: 'page-ask',
    folder: 'seeds',
    lines: ['What did Boris Johnson say about sanctions?'],
    theme: 'light',
  },
  {
    name: 'page-commands',
    folder: 'seeds',
    lines: [],
    then: async (page) => {
      await page.locator('.plain').fill('/quote speaker:bo');
      await page.locator('.choice').first().waitFor();
    },
  },
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
async function take({ name, folder, lines, then, ...options }: Picture): Promise<void> {
  const preview = await servePreview(folder);
  const context = await openBrowser(options);
  const query = lines.map((line) => `run=${encodeURIComponent(line)}`).join('&');
  const { page } = await watchPage(context, `${preview.url}/?${query}`);
  await then?.(page);
  // Two frames pass before the last answer has been scrolled to.
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await context.close();
  await preview.close();
}
