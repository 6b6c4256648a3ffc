import { sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aScreen, expectAccessible, openChromium, signIn } from '../browser.ts';
import { openSite, type Site } from '../site.ts';

let site: Site;
let browser: Browser;
/** Works for an aanbieder that makes its declaraties here. */
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

/** So many orders of forty hours a month, of one child of 0014 to the aanbieder of Dirk; nothing else of his is left to declare. */
async function arrangeHelp(from: number, count: number): Promise<void> {
  const { owner } = site;
  const own = sql`select a.organisatie_id from aanstelling a join account who on who.id = a.account_id where who.subject = 'dirk'`;
  await sql`delete from levering where aanbieder_id in (${own})`.execute(owner);
  const wishes = JSON.stringify({
    gemeente: '0014',
    productcategorie: '45',
    productcode: '45A01',
    ingangsdatum: '2026-10-01',
    einddatum: '2026-12-31',
    volume: 40,
    eenheid: '04',
    frequentie: '4',
    budget: null,
    reden_wijziging: null,
  });
  await sql`
    with one as (
      select t.* from toewijzing t join persoon p on p.id = t.persoon_id and p.bsn_versleuteld is not null
      where t.aanbieder_id in (${own}) order by t.toewijzingnummer limit 1),
    made as (
      insert into toewijzing select more.* from toewijzing t join one on one.id = t.id cross join generate_series(${from}::int, ${from + count - 1}::int) nr
        cross join lateral jsonb_populate_record(t, ${wishes}::jsonb || jsonb_build_object('id', gen_random_uuid(), 'toewijzingnummer', nr)) more
      returning *)
    insert into levering (id, gezin_id, persoon_id, hulplijn_id, toewijzing_id, aanbieder_id, gemeente, toewijzingnummer, productcategorie, productcode, begindatum)
    select gen_random_uuid(), gezin_id, persoon_id, hulplijn_id, id, aanbieder_id, gemeente, toewijzingnummer, productcategorie, productcode,
      date '2024-01-01' + (toewijzingnummer - ${from})::int
    from made`.execute(owner);
}

const main = (page: Page) => page.getByRole('main');
const rows = (page: Page) => main(page).locator('tbody tr');
const textOf = async (page: Page) => (await main(page).innerText()).replaceAll(/\s+/g, ' ');
const volume = (page: Page, nr: number) =>
  rows(page)
    .nth(nr)
    .getByLabel(/^Geleverd/);
const price = (page: Page, nr: number) =>
  rows(page)
    .nth(nr)
    .getByLabel(/^Tarief/);
test('an aanbieder fills in what it delivered, sees what it costs, loses nothing, and sends it', async () => {
  await arrangeHelp(920_000_001, 3);
  await dirk.goto(`${site.url}/declaraties`);
  await dirk.goto(`${site.url}/declaraties/nieuw`);
  await main(dirk).getByRole('heading', { name: 'Declaratie maken' }).waitFor();
  expect(await rows(dirk).count()).toBe(3);
  expect(await textOf(dirk)).toContain('Verstuur deze declaratie uiterlijk op 30 november 2026.');
  expect(await textOf(dirk)).toContain('hoogstens 40 uur');
  expect(await textOf(dirk)).toContain('Totaal € 0,00, 0 van 3 regels ingevuld');
  await volume(dirk, 0).fill('10');
  await price(dirk, 0).fill('100');
  await volume(dirk, 1).fill('100');
  await rows(dirk)
    .nth(1)
    .getByLabel(/^Eenheid/)
    .selectOption('01');
  await price(dirk, 1).fill('100,00');
  await main(dirk).getByText('Totaal € 1.166,67, 2 van 3 regels ingevuld').waitFor();
  await expectAccessible(dirk);
  await dirk
    .getByText(/bewaard/i)
    .first()
    .waitFor();
  await dirk.reload();
  await main(dirk).getByText('Totaal € 1.166,67, 2 van 3 regels ingevuld').waitFor();
  await volume(dirk, 0).fill('7,5');
  await main(dirk).getByRole('button', { name: 'Verstuur de declaratie' }).click();
  await main(dirk).getByRole('alert').waitFor();
  await expectAccessible(dirk);
  expect(await volume(dirk, 0).inputValue()).toBe('7,5');
  await volume(dirk, 0).fill('41');
  await main(dirk).getByRole('button', { name: 'Verstuur de declaratie' }).click();
  await main(dirk).getByText('één regel zou worden afgewezen').waitFor();
  await main(dirk).getByText('Wordt afgewezen: Er is in deze periode meer hulp gedeclareerd').waitFor();
  await expectAccessible(dirk);
  await volume(dirk, 0).fill('10');
  await main(dirk).getByRole('button', { name: 'Verstuur de declaratie' }).click();
  await main(dirk).getByText('De declaratie is verstuurd.').waitFor();
  expect(await textOf(dirk)).toContain('Het hele bedrag van € 1.166,67 is toegekend.');
  await expectAccessible(dirk);
});

test('a granted line that was wrong is taken back and declared as it should have been', async () => {
  await main(dirk).getByRole('link', { name: 'Toon de 2 toegekende regels' }).click();
  await main(dirk)
    .getByRole('link', { name: /Herstel deze regel/ })
    .first()
    .click();
  await main(dirk).getByRole('heading', { name: 'Regel herstellen' }).waitFor();
  expect(await rows(dirk).count()).toBe(1);
  expect(await volume(dirk, 0).inputValue()).toBe('10');
  await volume(dirk, 0).fill('8');
  await main(dirk).getByText('Totaal € −200,00').waitFor();
  await expectAccessible(dirk);
  await main(dirk).getByRole('button', { name: 'Verstuur de declaratie' }).click();
  await main(dirk).getByText('De declaratie is verstuurd.').waitFor();
  expect(await textOf(dirk)).toContain('€ 200,00 te verrekenen');
});

test('without JavaScript a button reckons, and the rest works the same', async () => {
  const page = await aScreen(browser, { javaScriptEnabled: false });
  await signIn(page, site.url, 'Dirk Mulder');
  await page.goto(`${site.url}/declaraties/nieuw`);
  expect(await rows(page).count()).toBe(1);
  await volume(page, 0).fill('2');
  await price(page, 0).fill('50');
  await main(page).getByRole('button', { name: 'Reken uit' }).click();
  await main(page).getByText('Totaal € 100,00, 1 van 1 regel ingevuld').waitFor();
  expect(await volume(page, 0).inputValue()).toBe('2');
  await main(page).getByRole('button', { name: 'Verstuur de declaratie' }).click();
  await main(page).getByText('De declaratie is verstuurd.').waitFor();
  await page.context().close();
});

test('three hundred lines are filled in and sent as one', { timeout: 120_000 }, async () => {
  await arrangeHelp(921_000_001, 300);
  await dirk.goto(`${site.url}/declaraties/nieuw`);
  expect(await rows(dirk).count()).toBe(300);
  await main(dirk)
    .locator('input[name^="tarief."]')
    .evaluateAll((fields) => {
      for (const field of fields as HTMLInputElement[]) field.value = '65,50';
    });
  await main(dirk)
    .locator('input[name^="volume."]')
    .evaluateAll((fields) => {
      for (const field of fields as HTMLInputElement[]) field.value = '3';
    });
  // Set back by a script, so the page hears of it with the next thing that is typed.
  await volume(dirk, 299).fill('3');
  await expectAccessible(dirk);
  await main(dirk).getByRole('button', { name: 'Verstuur de declaratie' }).click();
  await main(dirk).getByText('De declaratie is verstuurd.').waitFor({ timeout: 60_000 });
  expect(await textOf(dirk)).toContain('Het hele bedrag van € 58.950,00 is toegekend.');
});
