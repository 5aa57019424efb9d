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

/** Goes to an address of the page and waits until what it asks for was answered. */
export async function openAddress(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('body.ready').waitFor();
  const runs = new URL(address).searchParams.getAll('run').length;
  if (runs > 0)
    await page
      .locator('discord-message[data-author="bot"]')
      .nth(runs - 1)
      .waitFor();
}
