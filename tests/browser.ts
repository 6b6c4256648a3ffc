import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { expect } from 'vitest';
import { chromiumArgs, chromiumPath } from './chromium/chromium.ts';

/** The judge, to run inside a page; the small one, because every page reads it anew. */
const judge = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What another colour scheme can break. */
const ofColour = ['color-contrast'];
const phone = { width: 390, height: 844 };

/** One Chromium for a test file. */
export async function openChromium(): Promise<Browser> {
  return await chromium.launch({
    executablePath: await chromiumPath(),
    args: [...chromiumArgs, '--in-process-gpu'],
  });
}

/** Someone at a screen of their own: no cookie, no cache and no page is shared with anybody else. */
export async function aScreen(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    locale: 'nl-NL',
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Amsterdam',
    ...options,
  });
  context.setDefaultTimeout(20_000);
  return await context.newPage();
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;
/** Who came in before, by site and name: a screen of the same person goes on with that session while it lasts. */
const came = new Map<string, Cookies>();

/** One click on the sign-in page of the demo, or none where this person came in before. */
export async function signIn(page: Page, site: string, name: string): Promise<void> {
  const key = `${site} ${name}`;
  const context = page.context();
  await context.addCookies(came.get(key) ?? []);
  await page.goto(site);
  if (new URL(page.url()).pathname === '/aanmelden') await page.getByRole('link', { name }).click();
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  if (!came.has(key)) came.set(key, await context.cookies(site));
}

type Faults = readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];

/** The judge stands in the page itself; of other pages and of stylesheets apart there is nothing for it to fetch. */
async function faultsOf(page: Page, runOnly: { type: 'tag' | 'rule'; values: string[] }): Promise<string[]> {
  const options = { runOnly, resultTypes: ['violations'], preload: false };
  // As text: a function would be looked for among the globals of a page, where nobody has declared the judge.
  const found = await page.evaluate<Faults>(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
      violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))`,
  );
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

/**
 * WCAG 2.2 A and AA as far as a machine can see it, in light on the screen as it is, and that nothing has to be scrolled
 * sideways on a phone. With `inDark` also what depends on colour, on that phone in dark: each page is looked at so once.
 */
export async function expectAccessible(page: Page, { inDark = false } = {}): Promise<void> {
  const where = new URL(page.url()).pathname;
  const wide = page.viewportSize();
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(judge);
  expect(await faultsOf(page, { type: 'tag', values: standard }), `${where} in light`).toEqual([]);
  await page.setViewportSize(phone);
  if (inDark) {
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsOf(page, { type: 'rule', values: ofColour }), `${where} in dark on a phone`).toEqual(
      [],
    );
    await page.emulateMedia({ colorScheme: 'light' });
  }
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, `${where} on a phone`).toBeLessThanOrEqual(phone.width);
  if (wide) await page.setViewportSize(wide);
}
