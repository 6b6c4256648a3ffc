import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aScreen, expectAccessible, openChromium, signIn } from '../browser.ts';
import { openSite, type Site } from '../site.ts';

let site: Site;
let browser: Browser;
/** Does the administration of an aanbieder of the demo. */
let dirk: Page;
beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openChromium()]);
  dirk = await aScreen(browser);
  await signIn(dirk, site.url, 'Dirk Mulder');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const main = (page: Page) => page.getByRole('main');
const card = (page: Page, name: string | RegExp) => main(page).getByRole('region', { name });
const leveringen = async () => {
  const { rows } = await sql<{ sha256: string; records: number }>`
    select encode(sha256, 'hex') as sha256, aantal_records as records from cbs_levering order by gemaakt_op, id`.execute(
    site.owner,
  );
  return rows;
};

test('an aanbieder sees at once what it would deliver, until when, and what is missing', async () => {
  await dirk.getByRole('navigation').getByRole('link', { name: 'Levering aan het CBS' }).first().click();
  await main(dirk).getByText('Beleidsinformatie Jeugd over januari tot en met juni 2026.').waitFor();
  await main(dirk).getByText('De termijn is 122 dagen voorbij').waitFor();
  const counts = card(dirk, 'Wat u levert');
  for (const caption of ['Soort hulp', 'Wie verwees'])
    expect(await counts.getByRole('table', { name: caption }).locator('tbody tr').count()).toBeGreaterThan(0);
  expect(await card(dirk, 'Wat ontbreekt').locator('tbody tr').count()).toBeGreaterThan(1);
  expect(await main(dirk).innerText()).not.toMatch(/9999\d{5}/);
  await expectAccessible(dirk);
});

test('it chooses another period, and one that runs has no file yet', async () => {
  await main(dirk)
    .getByLabel('Periode', { exact: true })
    .selectOption({ label: 'juli tot en met december 2026 (loopt nog)' });
  await main(dirk).getByRole('button', { name: 'Toon' }).click();
  await main(dirk).getByText('Deze periode loopt nog tot en met 31 december 2026.').waitFor();
  expect(
    await main(dirk)
      .getByRole('button', { name: /Download/ })
      .count(),
  ).toBe(0);
  await expectAccessible(dirk);
});

test('it answers what nobody registered, line by line and then for all the rest', async () => {
  await dirk.goto(`${site.url}/beleidsinformatie`);
  const row = card(dirk, 'Wat ontbreekt').locator('tbody tr').filter({ hasText: 'Begonnen met een crisis' });
  await row.getByRole('link', { name: /Vul aan/ }).click();
  const list = card(dirk, /Begonnen met een crisis/);
  await list.waitFor();
  const name = (await list.locator('tbody th').first().innerText()).split('\n')[0] ?? '';
  expect(new URL(dirk.url()).search).not.toContain(name);
  await expectAccessible(dirk);
  await list.getByRole('button', { name: 'Bewaar de antwoorden' }).click();
  await list.getByRole('alert').getByText('U hebt nog niets gekozen.').waitFor();
  await list.locator('tbody select').first().selectOption({ label: 'Ja' });
  await list.getByLabel(/Bij alle andere regels/).selectOption({ label: 'Nee' });
  await list.getByRole('button', { name: 'Bewaar de antwoorden' }).click();
  await main(dirk)
    .getByText(/Bewaard\. \d+ stukken hulp zijn aangevuld\./)
    .waitFor();
  await main(dirk).getByText('Kies hierboven een andere regel.').waitFor();
  const { rows } =
    await sql`select waarde, count(*)::int > 0 as some from cbs_aanvulling group by waarde order by waarde`.execute(
      site.owner,
    );
  expect(rows).toEqual([
    { waarde: '01', some: true },
    { waarde: '02', some: true },
  ]);
  await expectAccessible(dirk);
});

test('the file comes as a download, is not kept, and stands in the list with its fingerprint', async () => {
  await dirk.goto(`${site.url}/beleidsinformatie`);
  const download = async (button: string) => {
    const [given] = await Promise.all([
      dirk.waitForEvent('download'),
      main(dirk).getByRole('button', { name: button }).click(),
    ]);
    expect(given.suggestedFilename()).toBe('cbs-jeugdhulp-2026-1.csv');
    return await readFile(await given.path());
  };
  const file = await download('Download het bestand');
  const [made] = await leveringen();
  const lines = file.toString('utf8').trim().split('\r\n');
  expect(lines).toHaveLength((made?.records ?? 0) + 1);
  expect(lines[1]).toMatch(/^\d{9};\d{8};[MVO];/);
  expect(createHash('sha256').update(file).digest('hex')).toBe(made?.sha256);
  await card(dirk, 'Eerdere leveringen').getByText('Geldt nu').waitFor();
  await dirk.reload();
  await download('Download een verbeterd bestand');
  await dirk.reload();
  const earlier = card(dirk, 'Eerdere leveringen').locator('tbody tr');
  expect(await earlier.count()).toBe(2);
  await earlier.nth(0).getByText('Geldt nu').waitFor();
  await earlier.nth(1).getByText('Vervangen op 20 november 2026').waitFor();
  await expectAccessible(dirk);
});

test('a file that cannot be made leads back to the page with the reason', async () => {
  const answer = await dirk.request.post(`${site.url}/beleidsinformatie/bestand`, {
    form: { stroom: 'jeugdhulp', periode: '2026-2' },
    headers: { Origin: site.url },
    maxRedirects: 0,
  });
  expect(answer.headers()['location']).toBe(
    '/beleidsinformatie?stroom=jeugdhulp&periode=2026-2&mislukt=beleidsinformatie%2Fperiode-loopt#leveren',
  );
  await dirk.goto(`${site.url}${answer.headers()['location']}`);
  await main(dirk).getByText('Deze periode is nog niet voorbij. Lever daarna').waitFor();
  await expectAccessible(dirk);
});

test('all of it works without JavaScript', async () => {
  const page = await aScreen(browser, { javaScriptEnabled: false });
  await signIn(page, site.url, 'Dirk Mulder');
  await page.goto(`${site.url}/beleidsinformatie`);
  await card(page, 'Wat ontbreekt').getByRole('link').first().click();
  await main(page).getByRole('link', { name: 'Sluit deze lijst' }).click();
  await main(page).getByRole('button', { name: 'Toon' }).click();
  await main(page).getByRole('heading', { level: 1, name: 'Levering aan het CBS' }).waitFor();
});

test('a gezinswerker and a gemeente have no such page', async () => {
  for (const name of ['Anouk Veenstra', 'Femke Wiersema']) {
    const page = await aScreen(browser);
    await signIn(page, site.url, name);
    expect(await page.getByRole('link', { name: 'Levering aan het CBS' }).count()).toBe(0);
    expect((await page.goto(`${site.url}/beleidsinformatie`))?.status(), name).toBe(403);
    await page.context().close();
  }
});
