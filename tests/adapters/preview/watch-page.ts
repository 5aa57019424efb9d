import type { BrowserContext, Page } from 'playwright-core';

/** A page of the preview, with everything noted that must not happen on it. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors, breaches of the content security policy, and requests that left this computer. */
  readonly troubles: readonly string[];
}

/** Opens the page at an address and waits until what the address asks for was answered. */
export async function watchPage(context: BrowserContext, address: string): Promise<WatchedPage> {
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (hostname !== '127.0.0.1' && protocol !== 'blob:') troubles.push(`asked ${request.url()}`);
  });
  await openAddress(page, address);
  return { page, troubles };
}

/** Goes to an address of the page, sends what it asks for by Enter, one line after the other, and waits for each answer. */
export async function openAddress(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('body.ready').waitFor();
  const answers = page.locator('discord-message[data-author="bot"]');
  const standing = await answers.count();
  const runs = new URL(address).searchParams.getAll('run').length;
  for (let run = 0; run < runs; run++) {
    await page.locator('#composer :is(input, textarea)').last().press('Enter');
    await answers.nth(standing + run).waitFor();
  }
}
