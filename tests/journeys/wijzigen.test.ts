import { sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aScreen, expectAccessible, openChromium, signIn } from '../browser.ts';
import { openSite, type Site } from '../site.ts';
import { arrangeVerzoeken } from './arrange-verzoeken.ts';

let site: Site;
let browser: Browser;
let femke: Page;
/** An order of gemeente 0014 for Bo, and one for a child without a BSN. */
let order: string;
let paper: string;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openChromium()]);
  await arrangeVerzoeken(site);
  order = await idOf(sql`t.toewijzingnummer = 900001`);
  paper = await idOf(sql`t.toewijzingnummer <> 900001 and h.leveringsvorm = 'zin'`);
  await sql`update persoon set bsn_kenmerk = null, bsn_versleuteld = null where id = (select persoon_id from toewijzing where id = ${paper})`.execute(
    site.owner,
  );
  femke = await aScreen(browser);
  await signIn(femke, site.url, 'Femke Wiersema');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function idOf(which: ReturnType<typeof sql>): Promise<string> {
  const { rows } = await sql<{
    id: string;
  }>`select t.id from toewijzing t join persoon p on p.id = t.persoon_id join hulplijn h on h.id = t.hulplijn_id
    where t.gemeente = '0014' and ${which} order by t.id limit 1`.execute(site.owner);
  return rows[0]?.id ?? '';
}
test('a gemeente chooses what changes, sees what follows, and then changes it', async () => {
  await femke.goto(`${site.url}/toewijzingen/${order}/wijzigen`);
  await femke.getByRole('heading', { name: 'Toewijzing wijzigen' }).waitFor();
  await expectAccessible(femke);
  await femke.getByLabel('De hulp stopt eerder').check();
  await femke.getByRole('button', { name: 'Verder' }).click();
  await femke.getByLabel('Nieuwe laatste dag').fill('2027-03-31');
  await femke.getByLabel('Reden').selectOption('09');
  await femke.getByRole('button', { name: 'Bekijk wat er gebeurt' }).click();
  await femke.getByRole('alert').getByText('Bespreek de wijziging eerst met de aanbieder.').waitFor();
  await expectAccessible(femke);
  expect(await femke.getByLabel('Nieuwe laatste dag').inputValue()).toBe('2027-03-31');
  await femke.getByLabel('Dit is met de aanbieder besproken').check();
  await femke.getByRole('button', { name: 'Bekijk wat er gebeurt' }).click();
  await femke.getByText('In het plan van het gezin stopt deze hulp op 31 maart 2027.').waitFor();
  await femke
    .getByText('tot en met 31 maart 2027. Reden: het kind gaat naar een andere aanbieder.')
    .waitFor();
  await expectAccessible(femke);
  await femke.getByRole('button', { name: 'Wijzig de toewijzing' }).click();
  await femke.waitForURL(`**/toewijzingen/${order}?gedaan=gewijzigd`);
  const { rows } = await sql`select einddatum, reden_wijziging from toewijzing where id = ${order}`.execute(
    site.owner,
  );
  expect(rows).toEqual([{ einddatum: '2027-03-31', reden_wijziging: '09' }]);
});

test('it works without JavaScript too, and says what was changed before', async () => {
  const plain = await aScreen(browser, { javaScriptEnabled: false });
  await signIn(plain, site.url, 'Femke Wiersema');
  await plain.goto(`${site.url}/toewijzingen/${order}/wijzigen`);
  await plain.getByText('door Femke Wiersema').waitFor();
  await plain.getByLabel('De hulp duurt langer').check();
  await plain.getByRole('button', { name: 'Verder' }).click();
  await plain.getByLabel('Nieuwe laatste dag').fill('2027-06-30');
  await plain.getByLabel('Dit is met de aanbieder besproken').check();
  await plain.getByRole('button', { name: 'Bekijk wat er gebeurt' }).click();
  await plain.getByText('In het plan van het gezin stopt deze hulp op 30 juni 2027.').waitFor();
  await plain.getByRole('button', { name: 'Wijzig de toewijzing' }).click();
  await plain.waitForURL('**?gedaan=gewijzigd');
  await plain.context().close();
});

test('a child without a BSN has a form for paper, on which nobody is named', async () => {
  await femke.goto(`${site.url}/toewijzingen/${paper}/zonder-bsn`);
  await femke.getByRole('heading', { name: 'Toewijzing zonder BSN' }).waitFor();
  await expectAccessible(femke);
  const { rows } = await sql<{
    achternaam: string;
  }>`select p.achternaam from toewijzing t join persoon p on p.id = t.persoon_id where t.id = ${paper}`.execute(
    site.owner,
  );
  const name = rows[0]?.achternaam ?? '';
  expect(name).not.toBe('');
  expect(await femke.getByRole('main').innerText()).not.toContain(name);
  await femke.getByLabel('Beveiligde mail').check();
  await femke.getByRole('button', { name: 'Leg vast', exact: true }).click();
  await femke.getByText('Ontvangst verwacht uiterlijk op 27 november 2026').waitFor();
  await femke.getByRole('button', { name: 'Leg ontvangst vast' }).click();
  await femke.getByText('Ontvangst bevestigd op 20 november 2026').waitFor();
  await expectAccessible(femke);
});

test('who has nothing to do with it sees no page', async () => {
  const geke = await aScreen(browser);
  await signIn(geke, site.url, 'Geke Wiersema');
  for (const page of ['wijzigen', 'zonder-bsn'])
    expect([403, 404]).toContain((await geke.goto(`${site.url}/toewijzingen/${order}/${page}`))?.status());
  await geke.context().close();
});
