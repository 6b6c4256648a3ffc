import { sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aScreen, expectAccessible, openChromium, signIn } from '../browser.ts';
import { openSite, type Site } from '../site.ts';

let site: Site;
let browser: Browser;
let anouk: Page;
let bilal: Page;

const take = /^Pak op.*Jip \(12\)/;
const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openChromium()]);
  [anouk, bilal] = [await aScreen(browser), await aScreen(browser)];
  await Promise.all([signIn(anouk, site.url, 'Anouk Veenstra'), signIn(bilal, site.url, 'Bilal Demir')]);
  for (const page of [anouk, bilal]) await page.setViewportSize({ width: 1280, height: 900 });
  await countDeeds(anouk);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Counts what the hand does: clicks, and fields that are typed in; what is chosen from a list is a click. */
async function countDeeds(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const add = (name: string) => sessionStorage.setItem(name, `${Number(sessionStorage.getItem(name)) + 1}`);
    const isTyped = (target: EventTarget | null) =>
      target instanceof HTMLTextAreaElement ||
      (target instanceof HTMLInputElement && !['radio', 'checkbox', 'hidden'].includes(target.type));
    addEventListener('click', (event) => event.isTrusted && event.detail > 0 && add('clicks'), true);
    addEventListener(
      'change',
      ({ target }) => {
        if (isTyped(target)) add('typed');
        if (target instanceof HTMLSelectElement) add('clicks');
      },
      true,
    );
  });
}

const deeds = (page: Page) =>
  page.evaluate(() => {
    const found = ['clicks', 'typed'].map((name) => Number(sessionStorage.getItem(name)));
    sessionStorage.clear();
    return { clicks: found[0], typed: found[1] };
  });

test('from a new question to the first help takes as many clicks and fields as the README says', async () => {
  await anouk.goto(`${site.url}/gezinnen`);
  await deeds(anouk);
  await anouk.getByRole('link', { name: 'Nieuwe hulpvraag' }).first().click();
  await main(anouk).getByLabel('Naam of burgerservicenummer').fill('Fenne Oosterwold');
  await press(anouk, 'Zoek');
  await press(anouk, 'Nieuw gezin');
  // What was looked for is not asked again.
  const child = anouk.getByRole('group', { name: 'Gezinslid 1' });
  expect(await main(anouk).getByLabel('Naam voor het gezin').inputValue()).toBe('Oosterwold');
  expect(await child.getByLabel('Voornaam').inputValue()).toBe('Fenne');
  await child.getByLabel('Geboortedatum').fill('2016-05-02');
  await main(anouk).getByLabel('Hoe kwam de vraag binnen?').selectOption({ label: 'Het gezin zelf' });
  await main(anouk).getByLabel('Wat is de vraag?').fill('Fenne durft niet naar school.');
  await press(anouk, 'Bewaar de hulpvraag');
  await main(anouk).getByRole('heading', { name: 'Waar is hulp gevonden?' }).waitFor();
  await main(anouk).getByRole('radio', { name: 'Basishulp van het lokale team' }).check();
  await main(anouk).getByLabel('Welke hulp?').selectOption({ label: 'Vertrouwd aanspreekpunt' });
  await press(anouk, 'Bewaar de keuze');
  await main(anouk).getByRole('button', { name: 'Zet de hulp in het plan' }).waitFor();
  expect(await main(anouk).getByLabel('Fenne', { exact: true }).first().isChecked()).toBe(true);
  await press(anouk, 'Zet de hulp in het plan');
  await anouk.getByText('De hulp staat in het plan.').waitFor();
  expect(await deeds(anouk)).toEqual({ clicks: 9, typed: 3 });
  const made = await sql<{ hulpsoort: string; uitkomst: string }>`
    select l.hulpsoort, h.uitkomst from gezin g join hulplijn l on l.gezin_id = g.id join hulpvraag h on h.gezin_id = g.id
    where g.naam = 'Oosterwold'`.execute(site.owner);
  expect(made.rows).toEqual([{ hulpsoort: 'basis-aanspreekpunt', uitkomst: 'plan' }]);
});

test('the queue shows who waits without a name, and one click takes a question', async () => {
  await anouk.goto(`${site.url}/hulpvragen?stand=vrij`);
  await expectAccessible(anouk);
  await main(anouk).getByRole('link', { name: 'Jip (12)' }).waitFor();
  expect(await main(anouk).textContent()).not.toContain('Kloosterhuis');
  await main(anouk).getByRole('link', { name: 'Jip (12)' }).click();
  await main(anouk).getByRole('heading', { name: 'Voor u oppakt' }).waitFor();
  expect(await main(anouk).textContent()).not.toMatch(/Kloosterhuis|eet slecht/);
  await expectAccessible(anouk);
  await bilal.goto(`${site.url}/hulpvragen?stand=vrij`);
  await anouk.goBack();
  await deeds(anouk);
  await main(anouk).getByRole('button', { name: take }).click();
  await anouk.getByText('U heeft deze vraag opgepakt.').waitFor();
  expect(await deeds(anouk)).toEqual({ clicks: 1, typed: 0 });
  await main(anouk).getByText('eet slecht').waitFor();
  await expectAccessible(anouk);
});

test('who comes second hears who was first, and the queue no longer offers it', async () => {
  // The list may have heard of it by itself already; then there is nothing left to press.
  const button = main(bilal).getByRole('button', { name: take });
  if ((await button.count()) > 0) {
    await button.click();
    await bilal.getByRole('alert').getByText('Anouk Veenstra pakte deze vraag net op.').waitFor();
  }
  await bilal.goto(`${site.url}/hulpvragen?stand=vrij`);
  expect(await button.count()).toBe(0);
});

test('a queue is searched by name, and what was closed is one click further', async () => {
  await bilal.goto(`${site.url}/hulpvragen`);
  await main(bilal).getByRole('searchbox', { name: 'Zoek op naam' }).fill('el amrani');
  await main(bilal).getByRole('button', { name: 'Zoek', exact: true }).click();
  await main(bilal).getByText('1 vraag gevonden').waitFor();
  await main(bilal)
    .getByRole('link', { name: /^Amira/ })
    .waitFor();
  await press(bilal, 'Zoek ook in afgesloten vragen');
  await main(bilal).getByText('gevonden voor “el amrani”').waitFor();
});

test('a heavier step without a reason is refused in words, and what was typed stays, without JavaScript too', async () => {
  const plain = await aScreen(browser, { javaScriptEnabled: false });
  await signIn(plain, site.url, 'Anouk Veenstra');
  await plain.goto(`${site.url}/hulpvragen?stand=mijn`);
  await main(plain).getByRole('link', { name: 'Jip (12)' }).click();
  await main(plain).getByRole('radio', { name: 'Aanvullende hulp' }).check();
  await main(plain).getByLabel('In eigen woorden').fill('Jip heeft meer nodig.');
  await press(plain, 'Bewaar de keuze');
  await plain.getByRole('alert').getByText('Kies waarom lichtere hulp niet past.').waitFor();
  expect(await main(plain).getByLabel('In eigen woorden').inputValue()).toBe('Jip heeft meer nodig.');
  expect(await main(plain).getByRole('radio', { name: 'Aanvullende hulp' }).isChecked()).toBe(true);
  await plain.context().close();
});

test('what is typed in the ladder while the session ends is there after signing in again', async () => {
  await anouk.goto(`${site.url}/hulpvragen?stand=mijn`);
  await main(anouk).getByRole('link', { name: 'Jip (12)' }).click();
  const words = main(anouk).getByLabel('In eigen woorden');
  await words.fill('Eerst praten met school.');
  await main(anouk).getByRole('radio', { name: 'Basishulp van het lokale team' }).check();
  await sql`update session set seen_at = seen_at - interval '31 minutes'`.execute(site.owner);
  await press(anouk, 'Bewaar de keuze');
  await anouk.getByText('Wat u typte is bewaard.').waitFor();
  await anouk.getByRole('link', { name: 'Anouk Veenstra' }).click();
  await main(anouk).getByRole('heading', { name: 'Waar is hulp gevonden?' }).waitFor();
  expect(await words.inputValue()).toBe('Eerst praten met school.');
});

test('danger now leads to a next step and makes the question urgent; a call is agreed for the time of waiting', async () => {
  await main(anouk).getByText('Beantwoord een paar vragen over veiligheid').click();
  await anouk.getByRole('group', { name: 'Is er nu iemand in gevaar?' }).getByLabel('Ja').check();
  await press(anouk, 'Bewaar de antwoorden');
  await main(anouk).getByText('Bel nu 112.').waitFor();
  await main(anouk).getByText('Spoed', { exact: true }).first().waitFor();
  await main(anouk).getByText('Spreek iets af voor de tijd van wachten').click();
  await main(anouk).getByLabel('Wat gebeurt er?').fill('Oma komt vandaag.');
  await press(anouk, 'Bewaar de afspraak');
  await anouk.getByText('De afspraak voor de tijd van wachten is bewaard.').waitFor();
  await expectAccessible(anouk);
});

test('a question goes back to the team, and then its family is closed to who gave it back', async () => {
  const { pathname } = new URL(anouk.url());
  await main(anouk).getByText('Geef terug aan het team').first().click();
  await press(anouk, 'Geef terug aan het team');
  await anouk.getByText('De vraag is terug bij uw team.').waitFor();
  await anouk.goto(`${site.url}${pathname}`);
  await main(anouk).getByRole('heading', { name: 'Voor u oppakt' }).waitFor();
  expect(await main(anouk).textContent()).not.toContain('Kloosterhuis');
  // Someone may be in danger, so that the team reads the words without asking.
  await main(anouk).getByText('eet slecht').waitFor();
});

test('the map is searched, an offer is put on it and taken off', async () => {
  await anouk.goto(`${site.url}/kaart`);
  await main(anouk).getByRole('searchbox', { name: 'Zoek een woord' }).fill('ouders');
  await press(anouk, 'Zoek');
  expect(new URL(anouk.url()).search).toBe('');
  await main(anouk).getByText('Ouderkamer De Linde').first().waitFor();
  await expectAccessible(anouk);
  await main(anouk).getByText('Zet aanbod op de kaart').click();
  await press(anouk, 'Zet op de kaart');
  await anouk.getByRole('alert').waitFor();
  await main(anouk).getByLabel('Hoe heet het?').fill('Fietsles');
  await main(anouk).getByLabel('Wat voor aanbod').last().selectOption({ label: 'Sport en spel' });
  await main(anouk).getByLabel('Wat is het, en voor wie?').fill('Leren fietsen.');
  await main(anouk).getByLabel('Waar komt dit vandaan?').fill('buurthuis');
  await press(anouk, 'Zet op de kaart');
  await anouk.getByText('Het aanbod staat op de kaart.').waitFor();
  await main(anouk)
    .getByRole('button', { name: /Haal van de kaart.*Fietsles/ })
    .click();
  await anouk.getByText('Het aanbod staat niet meer op de kaart.').waitFor();
});
