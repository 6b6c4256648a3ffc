import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { chromiumArgs, chromiumPath } from '#platform/browser.ts';

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const phone = { width: 390, height: 844 };

/** One Chromium for a test file. */
export async function openChromium(): Promise<Browser> {
  return await chromium.launch({ executablePath: await chromiumPath(), args: [...chromiumArgs] });
}

/** Someone at a screen of their own: no cookie, no cache and no page is shared with anybody else. */
export async function aScreen(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', ...options });
  context.setDefaultTimeout(10_000);
  return await context.newPage();
}

/** One click on the sign-in page of the demo. */
export async function signIn(page: Page, site: string, name: string): Promise<void> {
  await page.goto(site);
  await page.getByRole('link', { name }).click();
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
}

async function faultsOf(page: Page, rules: { tags: string[] } | { only: string[] }): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await ('tags' in rules
    ? axe.withTags(rules.tags)
    : axe.withRules(rules.only)
  ).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

/** WCAG 2.2 A and AA as far as a machine can see it, in light and in dark, and nothing to scroll sideways on a phone. */
export async function expectAccessible(page: Page): Promise<void> {
  const where = new URL(page.url()).pathname;
  const wide = page.viewportSize();
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await faultsOf(page, { tags: standard }), `${where} in light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await faultsOf(page, { only: ['color-contrast'] }), `${where} in dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(phone);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, `${where} on a phone`).toBeLessThanOrEqual(phone.width);
  if (wide) await page.setViewportSize(wide);
}
