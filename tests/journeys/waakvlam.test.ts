import { sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aScreen, expectAccessible, openChromium, signIn } from '../browser.ts';
import { openSite, type Site } from '../site.ts';
import { countDeeds, takeDeeds } from './count-deeds.ts';

let site: Site;
let browser: Browser;
let anouk: Page;
let gezin: string;
let line: string;

const main = (page: Page) => page.getByRole('main');
const stands = async () => {
  const rows = await site.owner
    .selectFrom('hulplijn_stand')
    .select(['stand', 'reden', 'door_naam'])
    .where('hulplijn_id', '=', line)
    .orderBy('op')
    .orderBy('id')
    .execute();
  return rows.map(({ stand, reden }) => [stand, reden]);
};

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openChromium()]);
  anouk = await aScreen(browser);
  await countDeeds(anouk);
  await signIn(anouk, site.url, 'Anouk Veenstra');
  const { rows } = await sql<{ gezin: string; line: string }>`select h.gezin_id as gezin, h.id as line
    from hulplijn h join gezin g on g.id = h.gezin_id join account a on a.id = g.vast_gezicht and a.subject = 'anouk'
    where h.toegang = 'zonder-indicatie' and h.leveringsvorm = 'lokaal-team' and h.einddatum is null and h.ingangsdatum < '2026-11-20'
    order by h.hulpsoort = 'basis-waakvlam', h.id limit 1`.execute(site.owner);
  ({ gezin, line } = rows[0] ?? { gezin: '', line: '' });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const itemOf = (page: Page) =>
  main(page)
    .getByRole('listitem')
    .filter({ has: page.locator(`input[name=hulplijnId][value="${line}"]`) })
    .first();

test('help goes down to a waakvlam with its reason, and says so', async () => {
  await anouk.goto(`${site.url}/gezinnen/${gezin}`);
  const item = itemOf(anouk);
  await item.locator('summary', { hasText: 'Meer of minder hulp' }).click();
  await item.getByLabel('Waakvlam').check();
  await item.getByLabel('Het gaat beter').last().check();
  await item.getByRole('button', { name: 'Bewaar', exact: true }).first().click();
  await anouk.getByText('Bewaard hoe veel hulp er nu is.').waitFor();
  expect((await stands()).at(-1)).toEqual(['waakvlam', 'gaat-beter']);
  await expectAccessible(anouk);
  await anouk.setViewportSize({ width: 1280, height: 900 });
});

test('from a waakvlam to intensive help is one click from the page of the family, and nothing is typed', async () => {
  await anouk.goto(`${site.url}/gezinnen/${gezin}`);
  const press = itemOf(anouk).getByRole('button', { name: 'Schaal op: nu intensieve hulp' });
  await press.waitFor();
  await takeDeeds(anouk);
  await press.click();
  await anouk.getByText('De hulp is opgeschaald.').waitFor();
  expect(await takeDeeds(anouk)).toEqual({ clicks: 1, typed: 0 });
  expect((await stands()).slice(-2)).toEqual([
    ['waakvlam', 'gaat-beter'],
    ['intensief', null],
  ]);
  await itemOf(anouk).getByText('Hoe het ging', { exact: false }).first().waitFor();
});

test('without JavaScript an expert comes along in the same deed, and a refusal keeps what was chosen', async () => {
  const plain = await aScreen(browser, { javaScriptEnabled: false });
  await signIn(plain, site.url, 'Anouk Veenstra');
  await plain.goto(`${site.url}/gezinnen/${gezin}`);
  const item = itemOf(plain);
  await item.locator('summary', { hasText: 'Meer of minder hulp' }).click();
  await item.getByLabel('Waakvlam').check();
  await item.getByRole('button', { name: 'Bewaar', exact: true }).first().click();
  await plain.getByText('Bewaard hoe veel hulp er nu is.').waitFor();

  await item.locator('summary', { hasText: 'Waarom, of wat komt erbij?' }).click();
  await item.getByLabel('Er dreigt een crisis').first().check();
  await item.getByLabel('Een expert denkt mee').check();
  await item.getByRole('button', { name: 'Schaal op: nu intensieve hulp' }).click();
  await plain.getByRole('alert').getByText('Kies welke hulp erbij komt.').first().waitFor();
  expect(await item.getByLabel('Een expert denkt mee').isChecked()).toBe(true);

  await item.getByLabel('Welke hulp komt erbij?').selectOption({ value: 'consult-aanvullend' });
  await item.getByRole('button', { name: 'Schaal op: nu intensieve hulp' }).click();
  await plain.getByText('De hulp is opgeschaald.').waitFor();
  expect((await stands()).at(-1)).toEqual(['intensief', 'crisis-dreigt']);
  const beside = await site.owner
    .selectFrom('hulplijn')
    .select('toegang')
    .where('gezin_id', '=', gezin)
    .where('hulpsoort', '=', 'consult-aanvullend')
    .where('ingangsdatum', '=', '2026-11-20')
    .execute();
  expect(beside).toEqual([{ toegang: 'consult' }]);
  await plain.context().close();
});
