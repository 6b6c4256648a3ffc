import { sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aScreen, expectAccessible, openChromium, signIn } from '../browser.ts';
import { openSite, type Site } from '../site.ts';
import { countDeeds, takeDeeds } from './count-deeds.ts';

let site: Site;
let browser: Browser;
let anouk: Page;
let ilse: Page;
let gezin: string;
/** How many versions the plan had before. */
let first: number;

const main = (page: Page) => page.getByRole('main');
const together = () => `${site.url}/gezinnen/${gezin}/samen`;
async function lastVersion(): Promise<number> {
  const found = await site.owner
    .selectFrom('planversie')
    .select(({ fn }) => fn.max('nummer').as('nummer'))
    .where('gezin_id', '=', gezin)
    .executeTakeFirst();
  return found?.nummer ?? 0;
}

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openChromium()]);
  [anouk, ilse] = [await aScreen(browser), await aScreen(browser)];
  const { rows } = await sql<{ id: string }>`select p.gezin_id as id from persoon p
    join account a on a.id = p.account_id and a.subject = 'ilse' order by p.id limit 1`.execute(site.owner);
  gezin = rows[0]?.id ?? '';
  await countDeeds(ilse);
  await Promise.all([signIn(anouk, site.url, 'Anouk Veenstra'), signIn(ilse, site.url, 'Ilse Linde')]);
  first = await lastVersion();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test('an agreement names who does it and by when, and stands in the plan as a new version', async () => {
  await anouk.goto(`${site.url}/gezinnen/${gezin}`);
  await main(anouk).locator('summary', { hasText: 'Afspraak toevoegen' }).click();
  const part = main(anouk).locator('details').filter({ hasText: 'Zet de afspraak in het plan' }).last();
  await part.getByLabel('Wat is er afgesproken?').fill('Bel de school over de gymles');
  await part.getByRole('button', { name: 'Zet de afspraak in het plan' }).click();
  await anouk.getByRole('alert').getByText('Kies wie dit doet, of vul een naam in.').first().waitFor();
  expect(await part.getByLabel('Wat is er afgesproken?').inputValue()).toBe('Bel de school over de gymles');
  await part.getByLabel('Wie doet dit?').selectOption({ label: 'Ilse (moeder)' });
  await part.getByLabel('Wanneer is het klaar?').fill('2026-12-04');
  await part.getByRole('button', { name: 'Zet de afspraak in het plan' }).click();
  await anouk.getByText('De afspraak staat in het plan.').waitFor();
  expect(await lastVersion()).toBe(first + 1);
});

test('everyone is asked, and a parent stands behind the plan with one click', async () => {
  await anouk.goto(together());
  await expectAccessible(anouk);
  await anouk.setViewportSize({ width: 1280, height: 900 });
  await main(anouk).getByRole('button', { name: 'Vraag iedereen om antwoord' }).click();
  await anouk.getByText('Wie nog niets zei, krijgt een melding.').waitFor();

  await ilse.goto(together());
  await expectAccessible(ilse);
  await ilse.setViewportSize({ width: 1280, height: 900 });
  await takeDeeds(ilse);
  await main(ilse).getByRole('button', { name: 'Ik sta erachter' }).click();
  await ilse.getByText('Uw antwoord is bewaard.').waitFor();
  expect(await takeDeeds(ilse)).toEqual({ clicks: 1, typed: 0 });
});

test('a parent ticks off what was agreed, and sees it differently in own words', async () => {
  await ilse.goto(`${together()}#afspraken`);
  const item = main(ilse).getByRole('listitem').filter({ hasText: 'Bel de school over de gymles' });
  await item.getByRole('button', { name: 'Gedaan', exact: true }).click();
  await ilse.getByText('Bewaard hoe het met de afspraak ging.').waitFor();
  await main(ilse).locator('summary', { hasText: 'Ik zie het anders' }).click();
  await main(ilse).getByLabel('Wat ziet u anders?').fill('Ik wil eerst rust voor Noor.');
  await main(ilse).getByRole('button', { name: 'Bewaar', exact: true }).last().click();
  await ilse.getByText('Uw antwoord is bewaard.').waitFor();
  await anouk.goto(together());
  await main(anouk).getByText('Ik wil eerst rust voor Noor.').waitFor();
});

test('looking back together keeps how far each thinks it is, also without JavaScript', async () => {
  const plain = await aScreen(browser, { javaScriptEnabled: false });
  await signIn(plain, site.url, 'Anouk Veenstra');
  await plain.goto(together());
  await main(plain).locator('summary', { hasText: 'Samen terugkijken' }).click();
  const part = main(plain).locator('details').filter({ hasText: 'Bewaar wat we zagen' }).last();
  await part.getByLabel('Ilse').check();
  await part.getByLabel('Hoe ver vindt het gezin het?').first().fill('11');
  await part.getByLabel('Wat ging goed?').fill('Sem slaapt beter.');
  await part.getByRole('button', { name: 'Bewaar wat we zagen' }).click();
  await plain.getByRole('alert').getByText('Kies een cijfer van 0 tot en met 10').first().waitFor();
  expect(await part.getByLabel('Wat ging goed?').inputValue()).toBe('Sem slaapt beter.');
  await part.getByLabel('Hoe ver vindt het gezin het?').first().fill('7');
  await part.getByRole('button', { name: 'Bewaar wat we zagen' }).click();
  await plain.getByText('Bewaard wat u samen zag.').waitFor();
  await main(plain).getByText('Sem slaapt beter.').first().waitFor();
  await plain.context().close();
});

test('what changed between two versions is told in words', async () => {
  await anouk.goto(`${together()}?van=${first + 1}&tot=${first + 2}#versies`);
  await main(anouk)
    .getByText(`Wat er veranderde tussen versie ${first + 1} en ${first + 2}`)
    .waitFor();
  await main(anouk).getByText('Hoe het met de afspraak ging', { exact: false }).first().waitFor();
});

test('the plan is read in plain words by a parent and by a child, and the story by both sides', async () => {
  for (const [voor, heading] of [
    ['ouder', 'Ons plan'],
    ['kind', 'Mijn plan'],
  ] as const) {
    await ilse.goto(`${site.url}/gezinnen/${gezin}/plan/leesbaar?voor=${voor}`);
    await main(ilse).getByRole('heading', { level: 1, name: heading }).waitFor();
    await main(ilse).getByText('Ik wil eerst rust voor Noor.', { exact: false }).waitFor();
    await expectAccessible(ilse);
  }
  for (const page of [ilse, anouk]) {
    await page.goto(`${site.url}/gezinnen/${gezin}/tijdlijn?soort=evaluatie`);
    await main(page).getByText('Samen teruggekeken').first().waitFor();
    await expectAccessible(page);
  }
});

test('the plan is kept as a PDF with its structure, for a parent and for a child', async () => {
  for (const voor of ['ouder', 'kind']) {
    const answer = await ilse.request.get(`${site.url}/gezinnen/${gezin}/plan/pdf?voor=${voor}`);
    expect(answer.headers()['content-type']).toBe('application/pdf');
    const pdf = (await answer.body()).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf).toContain('/StructTreeRoot');
  }
});
