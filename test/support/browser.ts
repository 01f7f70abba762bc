// A real browser for the pages that people take away, where there is one; no page needs the network.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';

const executablePath = '/usr/bin/chromium';
export const hasBrowser = existsSync(executablePath);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Promise<Browser> | undefined;

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

export async function opened(html: string, width = 390): Promise<Page> {
  browser ??= chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await (await browser).newPage({ viewport: { width, height: 844 }, offline: true, bypassCSP: true });
  await page.setContent(html);
  return page;
}

/** What axe finds wrong in a page, a line each. */
export async function faultsIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await checker.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
