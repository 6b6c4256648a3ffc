import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { chromiumArgs, chromiumPath } from './chromium/chromium.ts';

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What another width or another colour scheme can break. */
const onPhone = ['color-contrast', 'target-size'];
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

/**
 * WCAG 2.2 A and AA as far as a machine can see it: all of it in light on the screen as it is; on a phone in dark what
 * depends on colour and size, and that nothing has to be scrolled sideways.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const where = new URL(page.url()).pathname;
  const wide = page.viewportSize();
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await faultsOf(page, { type: 'tag', values: standard }), `${where} in light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize(phone);
  expect(await faultsOf(page, { type: 'rule', values: onPhone }), `${where} in dark on a phone`).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, `${where} on a phone`).toBeLessThanOrEqual(phone.width);
  await page.emulateMedia({ colorScheme: 'light' });
  if (wide) await page.setViewportSize(wide);
}
