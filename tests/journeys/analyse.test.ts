import { sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aScreen, expectAccessible, openChromium, signIn } from '../browser.ts';
import { openSite, type Site } from '../site.ts';

let site: Site;
let browser: Browser;
let anouk: Page;
/** The families of the demo, and one of Anouk's in which nobody began an analysis yet. */
let linde: string;
let haddad: string;
let fresh: string;

const main = (page: Page) => page.getByRole('main');
const wide = { width: 1280, height: 900 };

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openChromium()]);
  const find = async (where: ReturnType<typeof sql>) => {
    const { rows } = await sql<{
      id: string;
    }>`select g.id from gezin g where ${where} order by g.id limit 1`.execute(site.owner);
    const [row] = rows;
    if (!row) throw new Error('the demo lacks a family');
    return row.id;
  };
  linde = await find(sql`g.naam = 'Linde' and exists (select from gezinsanalyse a where a.gezin_id = g.id)`);
  haddad = await find(
    sql`g.naam = 'Haddad' and exists (select from gezinsanalyse a where a.gezin_id = g.id)`,
  );
  fresh =
    await find(sql`g.gesloten_op is null and g.vast_gezicht = (select id from account where subject = 'anouk')
    and not exists (select from gezinsanalyse a where a.gezin_id = g.id)`);
  anouk = await aScreen(browser, { viewport: wide });
  await signIn(anouk, site.url, 'Anouk Veenstra');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const pageOf = (gezin: string, rest = '') => `${site.url}/gezinnen/${gezin}/analyse${rest}`;

/** Counts what the hand does: clicks, and fields of which the content is changed. */
async function countDeeds(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const add = (name: string) => sessionStorage.setItem(name, `${Number(sessionStorage.getItem(name)) + 1}`);
    const isTyped = (target: EventTarget | null) =>
      target instanceof HTMLTextAreaElement ||
      (target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type));
    addEventListener('click', (event) => event.isTrusted && event.detail > 0 && add('clicks'), true);
    addEventListener('change', (event) => isTyped(event.target) && add('typed'), true);
  });
}

const deeds = (page: Page) =>
  page.evaluate(() => {
    const [clicks, typed] = ['clicks', 'typed'].map((name) => Number(sessionStorage.getItem(name)));
    sessionStorage.clear();
    return { clicks, typed };
  });

test('an analysis begins with one click, and everyone who is known is named', async () => {
  await countDeeds(anouk);
  await anouk.goto(pageOf(fresh));
  await expectAccessible(anouk);
  await anouk.setViewportSize(wide);
  await deeds(anouk);
  await main(anouk).getByRole('button', { name: 'Begin de analyse' }).click();
  await anouk.getByText('De analyse is begonnen.').waitFor();
  expect(await deeds(anouk)).toEqual({ clicks: 1, typed: 0 });
  await main(anouk).getByRole('rowheader', { name: 'Anouk Veenstra' }).waitFor();
  await expectAccessible(anouk);
  await anouk.setViewportSize(wide);
});

test('telling and sharing one’s own part takes two clicks and the words themselves', async () => {
  await anouk.goto(pageOf(fresh));
  await deeds(anouk);
  await main(anouk).getByRole('link', { name: 'Vertel uw deel' }).click();
  await main(anouk).getByLabel('Wat ziet u?').fill('Het is thuis druk.');
  await main(anouk).getByRole('button', { name: 'Deel met iedereen die meedoet' }).click();
  await anouk.getByText('Uw deel is gedeeld.').waitFor();
  expect(await deeds(anouk)).toEqual({ clicks: 2, typed: 1 });
  await main(anouk).getByText('Het is thuis druk.').first().waitFor();
  await main(anouk).getByRole('link', { name: 'Verander uw deel' }).click();
  await main(anouk).getByLabel('Wat ziet u?').waitFor();
  await expectAccessible(anouk);
  await anouk.goto(`${site.url}/gezinnen/${fresh}/plan-uit-analyse`);
  await expectAccessible(anouk);
  await anouk.setViewportSize(wide);
});

test('a parent says what she thinks of an explanation in three clicks, and the difference stays in sight', async () => {
  const ilse = await aScreen(browser, { viewport: wide });
  await countDeeds(ilse);
  await signIn(ilse, site.url, 'Ilse Linde');
  await ilse.goto(pageOf(linde));
  await expectAccessible(ilse);
  await ilse.setViewportSize(wide);
  await deeds(ilse);
  const second = main(ilse).getByRole('listitem').filter({ hasText: 'Verklaring 2' }).first();
  await second.getByText('Antwoord op verklaring 2').click();
  await second.getByLabel('Oneens', { exact: true }).check();
  await second.getByRole('button', { name: 'Bewaar' }).first().click();
  await ilse.getByText('Het antwoord is bewaard.').waitFor();
  expect(await deeds(ilse)).toEqual({ clicks: 3, typed: 0 });
  await main(ilse).getByText('Hierover is verschil').waitFor();
  const row = main(ilse)
    .getByRole('row', { name: /Ilse Linde/ })
    .last();
  await row.getByRole('cell', { name: 'Oneens' }).waitFor();
  await ilse.context().close();
});

test('two people who write the conclusion at once get a choice, and nothing is lost', async () => {
  const second = await anouk.context().newPage();
  await second.goto(pageOf(fresh));
  await anouk.goto(pageOf(fresh));
  const write = async (page: Page, text: string) => {
    await main(page).getByText('Schrijf de conclusie op').click();
    await main(page).getByLabel('Wat vonden we samen?').fill(text);
  };
  await write(second, 'Wat op het andere scherm stond.');
  await write(anouk, 'Eerst rust in huis.');
  await main(anouk).locator('#conclusie').getByRole('button', { name: 'Bewaar' }).click();
  await anouk.getByText('De conclusie is bewaard.').waitFor();
  await main(second).locator('#conclusie').getByRole('button', { name: 'Bewaar' }).click();
  await second.getByRole('alert').waitFor();
  await main(second).getByText('Wat op het andere scherm stond.').first().waitFor();
  await main(second).getByText('Eerst rust in huis.').first().waitFor();
  await second.close();
});

test('standing behind the conclusion takes three clicks', async () => {
  await anouk.goto(pageOf(fresh));
  await deeds(anouk);
  const card = main(anouk).locator('#conclusie');
  await card.getByText('Uw antwoord').first().click();
  await card.getByLabel('Staat erachter').check();
  await card.getByRole('button', { name: 'Bewaar het antwoord' }).click();
  await anouk.getByText('Het antwoord is bewaard.').waitFor();
  expect(await deeds(anouk)).toEqual({ clicks: 3, typed: 0 });
});

test('who sees it differently without saying how keeps the choice and reads why it could not', async () => {
  const card = main(anouk).locator('#conclusie');
  await anouk.goto(pageOf(fresh));
  await card.getByText('Uw antwoord').first().click();
  await card.getByLabel('Ziet het anders').check();
  await card.getByRole('button', { name: 'Bewaar het antwoord' }).click();
  await card.getByRole('alert').getByText('Schrijf op hoe u het ziet.').waitFor();
  expect(await card.getByLabel('Ziet het anders').isChecked()).toBe(true);
});

test('what all stand behind becomes the plan with one click and nothing typed', async () => {
  const bilal = await aScreen(browser, { viewport: wide });
  await countDeeds(bilal);
  await signIn(bilal, site.url, 'Bilal Demir');
  await bilal.goto(pageOf(haddad));
  await expectAccessible(bilal);
  await bilal.setViewportSize(wide);
  await deeds(bilal);
  await main(bilal).getByRole('button', { name: 'Zet in het plan' }).click();
  await bilal.waitForURL(`${site.url}/gezinnen/${haddad}#doelen`);
  expect(await deeds(bilal)).toEqual({ clicks: 1, typed: 0 });
  await main(bilal)
    .getByText('Op zaterdag ben ik vrij, omdat iemand mijn moeder helpt.')
    .locator('visible=true')
    .first()
    .waitFor();
  await bilal.goto(pageOf(haddad));
  await main(bilal).getByText('Alle wensen staan in het plan.').waitFor();
  await bilal.context().close();
});

test('a school that was let in finds the analysis in a list and comes to it without a family page', async () => {
  const tamar = await aScreen(browser, { viewport: wide });
  await signIn(tamar, site.url, 'Tamar Hofstra');
  await tamar.goto(`${site.url}/analyses`);
  await expectAccessible(tamar);
  await tamar.setViewportSize(wide);
  await main(tamar).getByRole('link', { name: 'Gezin Linde' }).click();
  await main(tamar).getByRole('heading', { name: 'Ieders eigen deel' }).waitFor();
  await tamar.context().close();
});

test('a young person reads and writes the own part in fitting words, without JavaScript too', async () => {
  const young = await aScreen(browser, { javaScriptEnabled: false });
  await signIn(young, site.url, 'Yara Haddad');
  await young.goto(pageOf(haddad));
  await main(young).getByText('Hoe gaat het nu met je?').waitFor();
  await young.context().close();

  const plain = await aScreen(browser, { javaScriptEnabled: false });
  await signIn(plain, site.url, 'Anouk Veenstra');
  await plain.goto(pageOf(fresh));
  await main(plain).getByRole('link', { name: 'Verander uw deel' }).click();
  await main(plain).getByLabel('Wat gaat goed?').fill('Iedereen eet samen.');
  await main(plain).getByRole('button', { name: 'Bewaar' }).click();
  await main(plain).getByText('Iedereen eet samen.').first().waitFor();
  await plain.context().close();
});
