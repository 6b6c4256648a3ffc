import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { en } from '#web/words.en.ts';
import { aScreen, expectAccessible, openChromium, signIn } from '../browser.ts';
import { familyOf } from '../family-of.ts';
import { openSite, type Site } from '../site.ts';

let site: Site;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openChromium()]);
  page = await aScreen(browser);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test('the first page is Dutch, and one press makes it English', async () => {
  await page.goto(site.url);
  expect(await page.locator('html').getAttribute('lang')).toBe('nl');
  await expectAccessible(page);
  await page.locator('summary').first().click();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText(en.signIn.demoTitle).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

test('whoever chose English stays in English, in the menu and on every page', async () => {
  await signIn(page, site.url, 'Anouk Veenstra');
  const menu = page.getByRole('navigation', { name: en.navigation.label });
  await menu.getByRole('link', { name: en.navigation['/hulpvragen/nieuw'] }).waitFor();
  const family = await familyOf(site, 'anouk');
  for (const path of ['/gezinnen', `/gezinnen/${family}`, '/hulpvragen/nieuw', '/hulpvragen', '/meldingen']) {
    await page.goto(`${site.url}${path}`);
    expect(await page.locator('html').getAttribute('lang'), path).toBe('en');
    const buttons = await page.getByRole('button').allInnerTexts();
    const dutch = /\b(Zoek|Bewaar|Toon|Opslaan|Verander|Voeg|Nieuw|Gezin|Alle|Sluit|Maak)\b/;
    expect(
      buttons.filter((text) => dutch.test(text)),
      path,
    ).toEqual([]);
    expect(await page.getByRole('heading', { level: 1 }).count(), path).toBe(1);
  }
});

test('a press on Nederlands makes the same page Dutch again', async () => {
  await page.goto(`${site.url}/hulpvragen/nieuw`);
  await page.locator('summary:visible', { hasText: 'Anouk Veenstra' }).click();
  await page.getByRole('button', { name: 'Nederlands' }).locator('visible=true').click();
  await page.getByRole('heading', { name: 'Nieuwe hulpvraag' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/hulpvragen/nieuw');
});
