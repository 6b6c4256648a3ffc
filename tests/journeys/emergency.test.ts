import { sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aScreen, expectAccessible, openChromium, signIn } from '../browser.ts';
import { openSite, type Site } from '../site.ts';
import { searchFamily } from './help-side.ts';

const reden = 'De school belt: Noor is niet thuisgekomen en Anouk is niet te bereiken.';
let site: Site;
let browser: Browser;
let bilal: Page;
let address: string;
beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openChromium()]);
  bilal = await aScreen(browser);
  await signIn(bilal, site.url, 'Bilal Demir');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test('a worker opens the file of a family in need with a reason, and reads it', async () => {
  await searchFamily(bilal, 'Sem Linde');
  await bilal
    .getByRole('link', { name: /^Nood\?/ })
    .first()
    .click();
  await bilal.getByLabel('Waarom moet u dit dossier nu zien?').waitFor();
  await expectAccessible(bilal);
  await bilal.getByLabel('Waarom moet u dit dossier nu zien?').fill(reden);
  await bilal.getByRole('button', { name: 'Open het dossier voor 60 minuten' }).click();
  await bilal.getByText('De noodtoegang is begonnen.').waitFor();
  await bilal.getByRole('link', { name: 'Naar het gezin' }).click();
  await bilal.getByText('U ziet dit gezin door noodtoegang.').waitFor();
  address = bilal.url();
  await bilal.getByText('Noor gaat weer vier dagen per week naar school.').first().waitFor();
});

test('the file is closed again as soon as the need is over', async () => {
  // The clock of the tests stands still; five minutes go by.
  await sql`update noodtoegang set begonnen_op = begonnen_op - interval '5 minutes'`.execute(site.owner);
  await bilal.goto(address.replace('/gezinnen/', '/noodtoegang/'));
  await bilal.getByRole('button', { name: 'Sluit het dossier nu' }).click();
  await bilal.getByText('Het dossier is gesloten.').waitFor();
  await bilal.goto(address);
  await bilal.getByRole('heading', { name: 'Deze pagina is er niet' }).waitFor();
});

test('the family was told, and sees who looked', async () => {
  const ilse = await aScreen(browser);
  await signIn(ilse, site.url, 'Ilse Linde');
  await ilse.goto(`${site.url}/meldingen`);
  await ilse
    .getByText(/noodtoegang|nood/i)
    .first()
    .waitFor();
  await expectAccessible(ilse);
  await ilse.goto(`${address}/inzage`);
  const line = ilse.getByRole('main').getByText('Bilal Demir').first();
  await line.waitFor();
  await ilse.getByRole('main').getByText(/nood/i).first().waitFor();
  await expectAccessible(ilse);
});

test('a beheerder judges whether it was right, without seeing anything of the family', async () => {
  const joost = await aScreen(browser);
  await signIn(joost, site.url, 'Joost Visser');
  await joost.goto(`${site.url}/beheer/noodtoegang`);
  await joost.getByText(reden).waitFor();
  expect(await joost.getByRole('main').innerText()).not.toContain('Linde');
  await expectAccessible(joost);
  await joost.getByText('Geef een oordeel').first().click();
  const card = joost.locator('form').filter({ hasText: 'Was dit terecht?' }).first();
  await card.getByLabel(/^Terecht/).check();
  await card.getByLabel('Waarom vindt u dat?').fill('Er was direct gevaar.');
  await card.getByRole('button', { name: 'Bewaar het oordeel' }).click();
  await joost.getByText('Het oordeel is bewaard.').waitFor();
  expect((await joost.goto(address))?.status()).not.toBe(200);
});
