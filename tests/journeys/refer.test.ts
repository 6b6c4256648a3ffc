import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aScreen, expectAccessible, openChromium, signIn } from '../browser.ts';
import { openSite, type Site } from '../site.ts';
import { countDeeds, takeDeeds } from './count-deeds.ts';

let site: Site;
let browser: Browser;
let huib: Page;
const main = (page: Page) => page.getByRole('main');

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openChromium()]);
  huib = await aScreen(browser);
  await signIn(huib, site.url, 'Huib Postma');
  await countDeeds(huib);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test('a huisarts refers a child with three clicks and four fields, and sees it in the list', async () => {
  await huib.goto(`${site.url}/verwijzingen`);
  await expectAccessible(huib);
  await huib.setViewportSize({ width: 1280, height: 900 });
  await takeDeeds(huib);
  await main(huib).getByRole('link', { name: 'Verwijs een kind' }).click();
  await main(huib).getByLabel('Voornaam en achternaam van het kind').fill('Jorrit Wubbenhorst');
  await main(huib).getByLabel('Geboortedatum').fill('2016-04-12');
  await main(huib).getByLabel('Wat vraagt u?').fill('Jorrit slaapt slecht sinds de verhuizing.');
  await main(huib).getByLabel('Ja', { exact: true }).check();
  await main(huib).getByLabel('Telefoonnummer van het gezin').fill('050 555 01 23');
  await main(huib).getByRole('button', { name: 'Verstuur de verwijzing' }).click();
  await huib.getByText('De verwijzing is verstuurd.').waitFor();
  expect(await takeDeeds(huib)).toEqual({ clicks: 3, typed: 4 });
  await main(huib).getByRole('link', { name: 'Jorrit', exact: true }).click();
  await main(huib).getByRole('heading', { name: 'Verwijzing van Jorrit' }).waitFor();
  await expectAccessible(huib);
});

test('what lacks is said in words, nothing typed is lost, and a likeness says not with whom', async () => {
  await huib.goto(`${site.url}/hulpvragen/nieuw`);
  await expectAccessible(huib);
  await huib.setViewportSize({ width: 1280, height: 900 });
  await main(huib).getByLabel('Voornaam en achternaam van het kind').fill('Jorrit Wubbenhorst');
  await main(huib).getByLabel('Geboortedatum').fill('2016-04-12');
  await main(huib).getByLabel('Wat vraagt u?').fill('Nog een keer.');
  await main(huib).getByRole('button', { name: 'Verstuur de verwijzing' }).click();
  await main(huib).getByRole('alert').getByText('Zeg of het gezin van de verwijzing weet.').waitFor();
  await expectAccessible(huib);
  await huib.setViewportSize({ width: 1280, height: 900 });
  expect(await main(huib).getByLabel('Wat vraagt u?').inputValue()).toBe('Nog een keer.');
  await main(huib).getByLabel('Nee, bel mij eerst').check();
  await main(huib).getByRole('button', { name: 'Verstuur de verwijzing' }).click();
  await main(huib).getByRole('alert').getByText('lijkt op een gezin dat al bekend is').waitFor();
  expect(await main(huib).getByText('Wubbenhorst').count()).toBe(0);
  await main(huib).getByRole('button', { name: 'Verstuur toch: dit is een ander kind' }).waitFor();
});

test('a family without an account asks for help without JavaScript, and hears at once whom to call', async () => {
  const page = await aScreen(browser, { javaScriptEnabled: false });
  await page.goto(site.url);
  await page.getByRole('link', { name: 'Hulp vragen zonder account' }).click();
  await main(page).getByRole('heading', { name: 'Hulp vragen' }).waitFor();
  expect(await main(page).getByText('0800-2000').isVisible()).toBe(false);
  await main(page).getByLabel('Ja', { exact: true }).check();
  expect(await main(page).getByText('0800-2000').isVisible()).toBe(true);
  await main(page).getByLabel('Ouder of verzorger').check();
  await main(page).getByLabel('Uw voornaam en achternaam').fill('Sanne Terwisscha');
  await main(page).getByLabel('In welke gemeente woont het kind?').selectOption({ label: 'Groningen' });
  await main(page).getByLabel('Voornaam van het kind', { exact: true }).fill('Boaz');
  await main(page).getByLabel('Waar wilt u hulp bij?').fill('Boaz durft niet alleen te slapen.');
  await main(page).getByRole('button', { name: 'Verstuur' }).click();
  await main(page).getByRole('alert').getByText('Vul een telefoonnummer of een e-mailadres in.').waitFor();
  expect(await main(page).getByLabel('Waar wilt u hulp bij?').inputValue()).toBe(
    'Boaz durft niet alleen te slapen.',
  );
  await main(page).getByLabel('Telefoonnummer').fill('050 555 01 23');
  await main(page).getByRole('button', { name: 'Verstuur' }).click();
  await main(page).getByRole('heading', { name: 'Wij hebben uw vraag' }).waitFor();
  await main(page).getByText('Wacht niet tot wij bellen.').waitFor();
  expect(await main(page).getByRole('status').innerText()).toMatch(/Uw nummer: [A-Z2-9]{4} [A-Z2-9]{4}/);
  expect(page.url()).not.toContain('nummer');
  await page.context().close();
});

test('the public form and its receipt are for everyone, on any screen and in English', async () => {
  const page = await aScreen(browser);
  await page.goto(`${site.url}/hulp-vragen`);
  await expectAccessible(page);
  await page.locator('summary:visible').first().click();
  await page.getByRole('button', { name: 'English' }).click();
  await main(page).getByLabel('Yes').check();
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await main(page).getByLabel('Child or young person').check();
  await main(page).getByLabel('Your first name and surname').fill('Zuri Okafor');
  await main(page).getByLabel('E-mail address').fill('zuri@demo.invalid');
  await main(page)
    .getByLabel('In which municipality does the child live?')
    .selectOption({ label: 'Groningen' });
  await main(page).getByLabel('First name of the child').fill('Zuri');
  await main(page).getByLabel('What do you want help with?').fill('I am afraid at home.');
  await main(page).getByRole('button', { name: 'Send' }).click();
  await main(page).getByRole('heading', { name: 'We have your question' }).waitFor();
  await expectAccessible(page);
  await page.context().close();
});

test('the local team takes it with one click and types nothing', async () => {
  const page = await aScreen(browser);
  await signIn(page, site.url, 'Bilal Demir');
  await countDeeds(page);
  await page.goto(`${site.url}/aanmeldingen`);
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  const card = main(page).getByRole('region').filter({ hasText: 'Boaz durft niet alleen te slapen.' });
  await card.getByText('Nu onveilig').waitFor();
  await takeDeeds(page);
  await card.getByRole('button', { name: 'Neem aan', exact: true }).click();
  await page.getByText('De hulpvraag is bewaard.').waitFor();
  expect(await takeDeeds(page)).toEqual({ clicks: 1, typed: 0 });
  await main(page).getByRole('heading', { name: 'Terwisscha' }).first().waitFor();
  await page.goto(`${site.url}/aanmeldingen`);
  await card.waitFor({ state: 'detached' });
  await expectAccessible(page);
  await page.context().close();
});
