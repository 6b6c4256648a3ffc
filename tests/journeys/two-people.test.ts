import { sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aScreen, expectAccessible, openChromium, signIn } from '../browser.ts';
import { openSite, type Site } from '../site.ts';

let site: Site;
let browser: Browser;
let gezin: string;
let doel: string;
let anouk: Page;
let bilal: Page;
beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openChromium()]);
  const { rows } = await sql<{ id: string; gezin: string }>`select d.id, g.id as gezin from doel d
    join gezin g on g.id = d.gezin_id where g.naam = 'Linde' and d.tekst like 'Noor gaat weer vier dagen%'`.execute(
    site.owner,
  );
  gezin = rows[0]?.gezin ?? '';
  doel = rows[0]?.id ?? '';
  await sql`insert into betrokkenheid (id, gezin_id, houder, soort_houder, grond, niveau, van)
    select uuidv7(), ${gezin}, id, 'account', 'hulpvraag', 'bijdragen', '2026-01-05' from account
    where subject = 'bilal'`.execute(site.owner);
  [anouk, bilal] = await Promise.all([aScreen(browser), aScreen(browser)]);
  await signIn(anouk, site.url, 'Anouk Veenstra');
  await signIn(bilal, site.url, 'Bilal Demir');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** The form of that goal, open. */
async function openGoal(page: Page) {
  await page.goto(`${site.url}/gezinnen/${gezin}`);
  const goal = page.locator('details').filter({ has: page.locator(`[name=doelId][value="${doel}"]`) });
  await goal.locator('summary').click();
  return goal;
}
const wordsOfGoal = async () => {
  const { rows } = await sql<{ tekst: string }>`select tekst from doel where id = ${doel}`.execute(
    site.owner,
  );
  return rows.map(({ tekst }) => tekst);
};

test('who saves second sees both texts, and chooses', async () => {
  const mine = await openGoal(anouk);
  const theirs = await openGoal(bilal);
  await mine.getByLabel('Wat wil het gezin bereiken?').fill('Noor gaat elke ochtend naar school.');
  await theirs.getByLabel('Wat wil het gezin bereiken?').fill('Noor gaat weer vijf dagen naar school.');
  await theirs.getByRole('button', { name: 'Bewaar het doel' }).click();
  await bilal.getByText('Het doel is bewaard.').waitFor();
  // The page of the first has heard of it meanwhile; that may not make her change look like the newest.
  await anouk.getByText('Noor gaat weer vijf dagen naar school.').first().waitFor();
  await mine.getByRole('button', { name: 'Bewaar het doel' }).click();
  await anouk.getByText('Iemand anders was u voor').waitFor();
  expect(await wordsOfGoal()).toEqual(['Noor gaat weer vijf dagen naar school.']);
  await anouk.getByLabel(/Van u.*Noor gaat elke ochtend naar school\./s).waitFor();
  await anouk.getByLabel(/Van de ander.*Noor gaat weer vijf dagen naar school\./s).waitFor();
  await expectAccessible(anouk);
});

test('what was chosen is kept', async () => {
  await anouk.getByLabel(/Van u.*Noor gaat elke ochtend naar school\./s).check();
  await anouk.getByRole('button', { name: 'Bewaar deze keuze' }).click();
  await anouk.getByText('Het doel is bewaard.').waitFor();
  expect(await wordsOfGoal()).toEqual(['Noor gaat elke ochtend naar school.']);
});
