import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aScreen, expectAccessible, openChromium, signIn } from '../browser.ts';
import { openSite, type Site } from '../site.ts';
import { arrangeVerzoeken } from './arrange-verzoeken.ts';

let site: Site;
let browser: Browser;
let femke: Page;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openChromium()]);
  await arrangeVerzoeken(site);
  femke = await aScreen(browser);
  await signIn(femke, site.url, 'Femke Wiersema');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test('the queue says what is late and what is due, and finds a child by name', async () => {
  await femke.goto(`${site.url}/verzoeken`);
  await expectAccessible(femke);
  const lines = await femke.getByRole('main').getByRole('row').allTextContents();
  expect(lines[1]).toMatch(/Kim Derde.*werkdagen te laat/);
  expect(lines[2]).toMatch(/Nog 5 werkdagen/);
  await femke.getByLabel('Zoek op kind, aanbieder of referentie').last().fill('eva');
  await femke.getByText('1 gevonden voor “eva”').waitFor();
  await femke.goto(`${site.url}/verzoeken?signaal=te-laat`);
  expect(await femke.getByRole('main').getByRole('row').count()).toBe(2);
});

test('a change stands beside what there is, and is assigned with one click', async () => {
  await femke.goto(`${site.url}/verzoeken?soort=vow`);
  await femke.getByRole('link', { name: 'Bo Proef' }).click();
  await femke.getByRole('heading', { name: 'Verzoek voor Bo Proef' }).waitFor();
  await expectAccessible(femke);
  expect(await femke.getByRole('main').getByText('(anders)').count()).toBe(2);
  await femke.getByRole('button', { name: 'Wijs toe' }).click();
  await femke.getByText('De hulp is toegewezen.').waitFor();
  await femke.getByText('Adres ontbreekt, bericht wacht').first().waitFor();
  await expectAccessible(femke);
});

test('a refusal asks a reason, and for the woonplaats a gemeente', async () => {
  await femke.goto(`${site.url}/verzoeken?soort=vot`);
  await femke.getByRole('link', { name: 'Eva Voorbeeld' }).click();
  await femke.getByRole('button', { name: 'Neem in onderzoek' }).click();
  await femke.getByText('Het verzoek is in onderzoek.').waitFor();
  await femke.getByText('Wijs af').first().click();
  await femke.getByRole('button', { name: 'Wijs af' }).click();
  await femke.getByRole('alert').waitFor();
  await expectAccessible(femke);
  await femke.getByLabel('Reden').selectOption('8');
  await femke.getByLabel('Welke gemeente betaalt?').fill('0037');
  await femke.getByRole('button', { name: 'Wijs af' }).click();
  await femke.getByText('Het verzoek is afgewezen.').waitFor();
});

test('it works without JavaScript too', async () => {
  const plain = await aScreen(browser, { javaScriptEnabled: false });
  await signIn(plain, site.url, 'Femke Wiersema');
  await plain.goto(`${site.url}/verzoeken`);
  await plain.getByRole('link', { name: 'Kim Derde' }).click();
  await plain.getByText('Wijs af').first().click();
  await plain.getByLabel('Reden').selectOption('3');
  await plain.getByRole('button', { name: 'Wijs af' }).click();
  await plain.getByText('Het verzoek is afgewezen.').waitFor();
  await plain.goto(`${site.url}/verzoeken`);
  await plain.getByRole('button', { name: 'Verstuur wat nu kan' }).click();
  await plain.getByText('Er kon nog niets verstuurd worden.').waitFor();
});

test('the aanbieder sees its own with the answer, and has nothing to decide', async () => {
  const dirk = await aScreen(browser);
  await signIn(dirk, site.url, 'Dirk Mulder');
  await dirk.goto(`${site.url}/verzoeken`);
  await dirk.getByRole('heading', { name: 'Onze verzoeken' }).waitFor();
  await expectAccessible(dirk);
  await dirk.getByRole('link', { name: 'Bo Proef' }).click();
  await dirk.getByRole('heading', { name: 'Wat er gebeurde' }).waitFor();
  expect(await dirk.getByRole('button', { name: 'Wijs toe' }).count()).toBe(0);
  await expectAccessible(dirk);
});
