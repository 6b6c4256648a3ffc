import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aScreen, expectAccessible, openChromium, signIn } from '../browser.ts';
import { openSite, type Site } from '../site.ts';
import { arrangeKeten, boNummer } from './arrange-keten.ts';

let site: Site;
let browser: Browser;
let order: string;
/** Administratie of gemeente Groningen, and the aanbieder. */
let femke: Page;
let dirk: Page;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openChromium()]);
  order = await arrangeKeten(site);
  [femke, dirk] = [await aScreen(browser), await aScreen(browser)];
  await signIn(femke, site.url, 'Femke Wiersema');
  await signIn(dirk, site.url, 'Dirk Mulder');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const main = (page: Page) => page.getByRole('main');
const textOf = async (page: Page) => (await main(page).innerText()).replaceAll(/\s+/g, ' ');
const storyOf = async (page: Page) =>
  (
    await main(page)
      .getByRole('list', { name: 'Alles op volgorde van tijd' })
      .getByRole('listitem')
      .allInnerTexts()
  ).map((text) => text.replaceAll(/\s+/g, ' '));

test('an aanbieder comes from its list of orders to the whole story of one', async () => {
  await dirk.goto(`${site.url}/organisatie`);
  await main(dirk).getByRole('searchbox').fill(String(boNummer));
  await main(dirk).getByRole('button', { name: 'Zoek' }).click();
  await dirk.getByRole('link', { name: `nummer ${boNummer}` }).click();
  await dirk.getByRole('heading', { level: 1, name: `Toewijzing ${boNummer}` }).waitFor();
  const story = await storyOf(dirk);
  const place = (text: string) => story.findIndex((line) => line.includes(text));
  for (const text of [
    'Hulp begonnen',
    'Hulp tijdelijk gestopt',
    'Hulp opnieuw begonnen',
    'Verzoek om een wijziging',
    'Start gemeld (JW305)',
  ])
    expect(place(text), text).toBeGreaterThanOrEqual(0);
  expect(place('Hulp begonnen')).toBeLessThan(place('Hulp tijdelijk gestopt'));
  expect(place('Hulp tijdelijk gestopt')).toBeLessThan(place('Hulp opnieuw begonnen'));
  const bill = story.find((line) => line.includes('Declaratie BO1')) ?? '';
  expect(bill).toContain('Gevraagd € 100,00, toegekend € 50,00, afgewezen € 50,00.');
  expect(bill).toContain('de productcode is een andere (9340)');
  const text = await textOf(dirk);
  expect(text).toContain('Bo Proef');
  expect(text).toContain('Hulp gemeld in 2 periodes. Gedeclareerd over 1 maand.');
  expect(text).toContain('Antwoord op het verzoek');
  await expectAccessible(dirk);
});

test('the picture stands on a phone too, drawn for its width', async () => {
  await dirk.goto(`${site.url}/toewijzingen/${order}`);
  await dirk.setViewportSize({ width: 390, height: 844 });
  await main(dirk).locator('svg.stip-timeline__narrow').waitFor();
  expect(await main(dirk).locator('svg.stip-timeline__wide').isVisible()).toBe(false);
  expect(await main(dirk).locator('svg.stip-timeline__narrow .stip-strip__delivered').count()).toBe(2);
  await dirk.setViewportSize({ width: 1280, height: 900 });
  expect(await main(dirk).locator('svg.stip-timeline__wide').isVisible()).toBe(true);
});

test('a bericht, a verzoek and a declaratie of the story are one click away, and the gemeente sees the same chain', async () => {
  await femke.goto(`${site.url}/toewijzingen/${order}`);
  expect(await textOf(femke)).not.toContain('Bo Proef');
  await main(femke).getByRole('link', { name: 'Bekijk de declaratie' }).click();
  await femke.getByRole('heading', { level: 1, name: /BO1/ }).waitFor();
  await femke.goBack();
  await main(femke).getByRole('link', { name: 'Bekijk het verzoek' }).click();
  await femke.getByRole('heading', { level: 1, name: 'Verzoek voor Bo Proef' }).waitFor();
  await femke.goBack();
  await main(femke).getByRole('link', { name: 'Bekijk het bericht' }).first().click();
  await femke.getByRole('heading', { level: 1, name: /^JW3/ }).waitFor();
});

test('what is due stands in the menu, the first last day first, with who has to act and by which rule', async () => {
  await femke.getByRole('navigation').getByRole('link', { name: 'Te doen in de keten' }).first().click();
  await femke.getByRole('heading', { level: 1, name: 'Wat er te doen is in de keten' }).waitFor();
  await expectAccessible(femke);
  await main(femke)
    .getByRole('link', { name: /verzoek wacht op antwoord/ })
    .click();
  await main(femke)
    .getByText(/gevonden\./)
    .waitFor();
  const rows = await main(femke).locator('tbody tr').allInnerTexts();
  expect(rows.length).toBe(3);
  expect(rows.join(' ')).toMatch(/OP346/);
  expect(rows.join(' ')).toMatch(/Gemeente Groningen/);
  await main(femke).getByLabel('Wie moet iets doen').selectOption({ label: 'Aanbieder' });
  await main(femke).getByRole('button', { name: 'Toon' }).click();
  await main(femke).getByText('Niets gevonden').waitFor();
  await expectAccessible(femke);
  await main(femke).getByRole('link', { name: 'Toon alles' }).click();
  await main(femke)
    .getByRole('link', { name: /te laat/ })
    .first()
    .click();
  expect(await main(femke).locator('tbody tr').first().innerText()).toContain('te laat');
});

test('without JavaScript the aanbieder chooses and turns pages too', async () => {
  const plain = await aScreen(browser, { javaScriptEnabled: false });
  await signIn(plain, site.url, 'Dirk Mulder');
  await plain.goto(`${site.url}/ketensignalen`);
  await main(plain).getByLabel('Soort').selectOption({ label: 'verzoek wacht op antwoord' });
  await main(plain).getByRole('button', { name: 'Toon' }).click();
  await main(plain).getByText('3 gevonden.').waitFor();
  await main(plain).getByRole('link', { name: 'Het verzoek' }).first().click();
  await plain.getByRole('heading', { level: 1, name: /^Verzoek voor/ }).waitFor();
});

test('who looks at the region sees berichten and declaraties that wait, and the chain of no child', async () => {
  const karin = await aScreen(browser);
  await signIn(karin, site.url, 'Karin Dijkstra');
  await karin.getByRole('navigation').getByRole('link', { name: 'Te doen in de keten' }).first().click();
  await karin.getByRole('heading', { level: 1, name: 'Wat er te doen is in de keten' }).waitFor();
  await expectAccessible(karin);
  expect(await main(karin).locator('a[href^="/toewijzingen/"], a[href^="/verzoeken/"]').count()).toBe(0);
  expect((await karin.goto(`${site.url}/toewijzingen/${order}`))?.status()).toBe(403);
});

test('the chain of an order that is not yours looks like one that is not there', async () => {
  const geke = await aScreen(browser);
  await signIn(geke, site.url, 'Geke Wiersema');
  expect((await geke.goto(`${site.url}/toewijzingen/${order}`))?.status()).toBe(404);
  const theirs = await textOf(geke);
  expect((await geke.goto(`${site.url}/toewijzingen/01890000-0000-7000-8000-000000000000`))?.status()).toBe(
    404,
  );
  expect(await textOf(geke)).toBe(theirs);
});
