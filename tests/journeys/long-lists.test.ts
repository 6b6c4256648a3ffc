import { sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aScreen, openChromium, signIn } from '../browser.ts';
import { openSite, type Site } from '../site.ts';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openChromium()]);
  // The demo of the tests is small; here the aanbieder has as much to do as in a whole region.
  await sql`insert into toewijzing select more.* from generate_series(1, 60) nr, lateral (
      select * from toewijzing where aanbieder_id in (select organisatie_id from aanstelling a
        join account who on who.id = a.account_id where who.issuer = 'stip-demo' and who.subject = 'dirk')
      order by toewijzingnummer limit 1) one,
    jsonb_populate_record(one::toewijzing, jsonb_build_object('id', gen_random_uuid(), 'toewijzingnummer', 800000000 + nr)) more`.execute(
    site.owner,
  );
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const phone = { viewport: { width: 390, height: 844 } };
/** No list is longer than this on a phone: about eight screens. */
const longest = 7_000;
const rowsOf = (page: Page) => page.getByRole('main').locator('tbody tr');
const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

test('an aanbieder reads its toewijzingen twenty at a time', async () => {
  const page = await aScreen(browser, phone);
  await signIn(page, site.url, 'Dirk Mulder');
  expect(await rowsOf(page).count()).toBe(20);
  expect(await heightOf(page)).toBeLessThan(longest);
  const first = await rowsOf(page).first().innerText();
  await page.getByRole('link', { name: 'Toon meer' }).click();
  await page.getByRole('link', { name: 'Terug naar het begin' }).waitFor();
  expect(await rowsOf(page).first().innerText()).not.toBe(first);
});

test('what an aanbieder searches has pages too, and its words stand in no address', async () => {
  const page = await aScreen(browser, { javaScriptEnabled: false });
  await signIn(page, site.url, 'Dirk Mulder');
  await page.getByRole('searchbox').fill('e');
  await page.getByRole('button', { name: 'Zoek', exact: true }).last().click();
  await page.getByText('gevonden voor “e”').waitFor();
  const before = await rowsOf(page).first().innerText();
  await page.getByRole('button', { name: 'Toon meer' }).click();
  await page.getByText('gevonden voor “e”').waitFor();
  expect(await rowsOf(page).first().innerText()).not.toBe(before);
  expect(new URL(page.url()).search).toBe('');
});

test('a beheerder reads people twenty at a time, and no word of what can be done with them is broken off', async () => {
  const page = await aScreen(browser, { viewport: { width: 1280, height: 900 } });
  await signIn(page, site.url, 'Joost Visser');
  expect(await rowsOf(page).count()).toBe(20);
  const lines = await page
    .locator('.stip-deeds > a, .stip-deeds summary')
    .evaluateAll((all) => all.map((one) => one.getClientRects().length));
  expect(Math.max(...lines)).toBe(1);
  const first = await rowsOf(page).first().innerText();
  await page.getByRole('link', { name: 'Toon meer' }).click();
  await page.getByRole('link', { name: 'Terug naar het begin' }).waitFor();
  expect(await rowsOf(page).first().innerText()).not.toBe(first);
});

test('a worker finds a question by name among all, and the log tells only of what was found', async () => {
  const page = await aScreen(browser);
  await signIn(page, site.url, 'Anouk Veenstra');
  await page.goto(`${site.url}/hulpvragen`);
  const linesOf = async (event: string) =>
    (await sql`select from audit_line where event = ${event}`.execute(site.owner)).rows.length;
  const before = await linesOf('listHulpvragen');
  await page.getByRole('main').getByRole('searchbox').fill('linde');
  await page.getByText('gevonden voor “linde”').waitFor();
  expect(await rowsOf(page).count()).toBeGreaterThan(0);
  expect(await linesOf('listHulpvragen')).toBe(before);
  expect(await linesOf('searchHulpvragen')).toBe(await rowsOf(page).count());
  expect(new URL(page.url()).search).toBe('');
});
