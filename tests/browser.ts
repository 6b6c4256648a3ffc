import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { chromiumArgs, chromiumPath } from './chromium/chromium.ts';

// A browser, a server and a database share the machine with other tests.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const phone = { width: 390, height: 844 };

/** One Chromium for a test file. */
export async function openChromium(): Promise<Browser> {
  return await chromium.launch({ executablePath: await chromiumPath(), args: [...chromiumArgs] });
}

/** Someone at a screen of their own: no cookie, no cache and no page is shared with anybody else. */
export async function aScreen(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', ...options });
  context.setDefaultTimeout(20_000);
  return await context.newPage();
}

/** One click on the sign-in page of the demo. */
export async function signIn(page: Page, site: string, name: string): Promise<void> {
  await page.goto(site);
  await page.getByRole('link', { name }).click();
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
}

async function faultsOf(page: Page, runOnly: { type: 'tag' | 'rule'; values: string[] }): Promise<string[]> {
  // Without frames of other sites there is nothing for which axe would need a page of its own.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ runOnly, resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

/** WCAG 2.2 A and AA as far as a machine can see it, in light and in dark, and nothing to scroll sideways on a phone. */
export async function expectAccessible(page: Page): Promise<void> {
  const where = new URL(page.url()).pathname;
  const wide = page.viewportSize();
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await faultsOf(page, { type: 'tag', values: standard }), `${where} in light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await faultsOf(page, { type: 'rule', values: ['color-contrast'] }), `${where} in dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(phone);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, `${where} on a phone`).toBeLessThanOrEqual(phone.width);
  if (wide) await page.setViewportSize(wide);
}
