import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Where a Chromium is installed: `CHROMIUM_PATH`, else on the PATH; undefined when there is none. */
export function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const asked = process.env.CHROMIUM_PATH;
  const candidates =
    asked === undefined ? folders.flatMap((folder) => NAMES.map((name) => join(folder, name))) : [asked];
  return candidates.find(isExecutable);
}

/** Why the tests of the page cannot run here, said once for each file of them; undefined when they can. */
export function whySkipped(): string | undefined {
  if (findChromium() !== undefined) return undefined;
  const because = 'no Chromium was found (install Debian’s package chromium, or set CHROMIUM_PATH)';
  process.stdout.write(`Skipped the tests of the preview page: ${because}.\n`);
  return because;
}

export interface BrowserOptions {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'dark' | 'light';
  readonly isPhone?: boolean;
  readonly locale?: string;
  /** Each page begins without what was said before, unless this is set. */
  readonly keepsHistory?: boolean;
}

/** A fresh browser, which asks nobody but the page's server for anything; closing the context closes it. */
export async function openBrowser(options: BrowserOptions = {}): Promise<BrowserContext> {
  const { width = 1280, height = 900, theme = 'dark', isPhone = false, locale = 'en-GB' } = options;
  const { keepsHistory = false } = options;
  const browser = await chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
    hasTouch: isPhone,
    isMobile: isPhone,
    locale,
    timezoneId: 'UTC',
  });
  if (!keepsHistory) await context.addInitScript("localStorage.removeItem('on-the-record-history')");
  context.on('close', () => void browser.close());
  return context;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch (error) {
    // Not there, or not to be run: both mean that it is not the one.
    if (error instanceof Error) return false;
    throw error;
  }
}
