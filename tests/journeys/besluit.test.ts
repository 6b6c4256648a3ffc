import { sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textOfPdf } from '#platform/printing/testing.ts';
import { aScreen, expectAccessible, openChromium, signIn } from '../browser.ts';
import { openSite, type Site } from '../site.ts';

let site: Site;
let browser: Browser;
let anouk: Page;
let ilse: Page;
let linde: string;
/** The besluit of the demo about help for Sem, that was taken. */
let taken: string;

const main = (page: Page) => page.getByRole('main');
const wide = { width: 1280, height: 900 };

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openChromium()]);
  [anouk, ilse] = [await aScreen(browser), await aScreen(browser)];
  const { rows } = await sql<{ gezin: string; id: string }>`select b.gezin_id as gezin, b.id from besluit b
    join gezin g on g.id = b.gezin_id where g.naam = 'Linde' and b.soort = 'toekenning' and b.genomen_op is not null
    order by b.kenmerk limit 1`.execute(site.owner);
  [linde, taken] = [rows[0]?.gezin ?? '', rows[0]?.id ?? ''];
  await Promise.all([signIn(anouk, site.url, 'Anouk Veenstra'), signIn(ilse, site.url, 'Ilse Linde')]);
  await Promise.all([countDeeds(anouk), countDeeds(ilse)]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Counts what the hand does: clicks, and fields of which the content is changed. */
async function countDeeds(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const add = (name: string) => sessionStorage.setItem(name, `${Number(sessionStorage.getItem(name)) + 1}`);
    const isTyped = (target: EventTarget | null) =>
      (target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type)) ||
      target instanceof HTMLTextAreaElement;
    addEventListener('click', (event) => event.isTrusted && event.detail > 0 && add('clicks'), true);
    addEventListener('change', (event) => isTyped(event.target) && add('typed'), true);
  });
}

const deeds = (page: Page) =>
  page.evaluate(() => {
    const found = ['clicks', 'typed'].map((name) => Number(sessionStorage.getItem(name)));
    sessionStorage.clear();
    return { clicks: found[0], typed: found[1] };
  });

test('a parent reads what was decided and asks for a conversation with two clicks, and nothing typed', async () => {
  await ilse.goto(`${site.url}/gezinnen/${linde}/besluiten`);
  await expectAccessible(ilse);
  await ilse.setViewportSize(wide);
  await deeds(ilse);
  await main(ilse).locator(`a[href="/besluiten/${taken}"]`).first().click();
  await main(ilse).getByRole('button', { name: 'Ik wil een gesprek' }).click();
  await ilse.getByText('Uw vraag om een gesprek is ontvangen.').waitFor();
  expect(await deeds(ilse)).toEqual({ clicks: 2, typed: 0 });
  await expectAccessible(ilse);
});

test('a parent objects with three clicks and its own words, and reads until when an answer may take', async () => {
  await ilse.setViewportSize(wide);
  await ilse.goto(`${site.url}/gezinnen/${linde}/besluiten`);
  await deeds(ilse);
  await main(ilse).locator(`a[href="/besluiten/${taken}"]`).first().click();
  await main(ilse).getByText('Ik wil bezwaar maken').click();
  await main(ilse)
    .getByLabel('Waarom bent u het er niet mee eens?')
    .fill('Een half jaar is te kort voor Sem.');
  await main(ilse).getByRole('button', { name: 'Verstuur mijn bezwaar' }).click();
  await ilse.getByText('Uw bezwaar is ontvangen.').waitFor();
  expect(await deeds(ilse)).toEqual({ clicks: 3, typed: 1 });
  const item = main(ilse).getByRole('article', { name: 'Bezwaar Ilse Linde' });
  await item.getByText('Een half jaar is te kort voor Sem.').waitFor();
  await item.getByText(/Nog \d+ dagen, tot en met \d+ \w+ 20\d\d/).waitFor();
});

test('the letter stands on the screen and in a tagged PDF, with a page for the child', async () => {
  await ilse.goto(`${site.url}/besluiten/${taken}/brief`);
  await main(ilse).getByText('Wat hebben wij besloten?').waitFor();
  await main(ilse).getByText('Ik wil dat iemand mij helpt als ik boos word.').waitFor();
  await expectAccessible(ilse);
  await ilse.setViewportSize(wide);
  const fetchPdf = async (query: string) => {
    const answer = await ilse.request.get(`${site.url}/besluiten/${taken}/pdf${query}`);
    expect(answer.headers()).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'no-store',
    });
    const pdf = await answer.body();
    expect(pdf.toString('latin1')).toContain('/StructTreeRoot');
    return textOfPdf(pdf).replaceAll(/\s+/g, ' ');
  };
  expect(await fetchPdf('')).toContain('Bent u het er niet mee eens?');
  expect(await fetchPdf('?kind=1')).toContain('Vind je het niet goed zo?');
  await main(ilse).getByRole('link', { name: 'De brief voor Sem' }).click();
  await main(ilse).getByText('Dag Sem,').waitFor();
  await expectAccessible(ilse);
});

test('without JavaScript an empty bezwaar says what is missing, and a parent asks for a besluit', async () => {
  const plain = await aScreen(browser, { javaScriptEnabled: false });
  await signIn(plain, site.url, 'Ilse Linde');
  await plain.goto(`${site.url}/besluiten/${taken}`);
  await main(plain).getByText('Ik wil bezwaar maken').click();
  await main(plain).getByRole('button', { name: 'Verstuur mijn bezwaar' }).click();
  await plain.getByRole('alert').getByText('Schrijf op waarom u het er niet mee eens bent.').waitFor();
  await plain.goto(`${site.url}/gezinnen/${linde}/besluiten`);
  await main(plain).locator('summary', { hasText: 'Vraag een besluit' }).click();
  await main(plain)
    .getByLabel('Waarover wilt u een besluit?')
    .fill('Ik wil op papier wat er na mei gebeurt.');
  await main(plain).getByRole('button', { name: 'Vraag dit besluit' }).click();
  await plain.getByText('Uw vraag is ontvangen.').waitFor();
});

test('a worker begins with one click, sees what lacks, and takes the besluit once the child was heard', async () => {
  await anouk.setViewportSize(wide);
  await anouk.goto(`${site.url}/gezinnen/${linde}/besluiten`);
  await expectAccessible(anouk);
  await anouk.setViewportSize(wide);
  await deeds(anouk);
  await main(anouk).getByRole('button', { name: 'Begin een besluit hierover' }).first().click();
  await main(anouk).getByRole('heading', { name: 'Neem het besluit' }).waitFor();
  expect(await deeds(anouk)).toEqual({ clicks: 1, typed: 0 });
  await main(anouk)
    .getByText(/wat het kind er zelf van vindt, of waarom u dat niet weet/)
    .first()
    .waitFor();
  await expectAccessible(anouk);
  await anouk.setViewportSize(wide);

  const card = (name: string) => main(anouk).getByRole('region', { name });
  const write = card('Het besluit');
  await write.getByLabel('Wat besluit u?').selectOption('verlenging');
  await write.getByLabel('Geldt vanaf').fill('2026-12-01');
  await write.getByLabel('Laatste dag').fill('2027-05-31');
  await write.getByLabel('Waarom dit besluit?').fill('Indien het rustig blijft, past deze hulp het best.');
  await write.getByLabel('Wat betekent dit voor het gezin?').fill('De hulp gaat door zoals die nu is.');
  await write.getByLabel('Hulp als het gezin er zelf niet uitkomt').check();
  await write.getByLabel('Nee, die speelt hier niet mee').check();
  await write.getByRole('button', { name: 'Bewaar' }).click();
  await anouk.getByText('Bewaard.').waitFor();
  await main(anouk).getByText('1 tip voor gewone taal').waitFor();

  const title = await main(anouk)
    .getByRole('heading', { name: /^Wat dit voor .+ betekent$/ })
    .first()
    .textContent();
  const weigh = card(title ?? '');
  await weigh.getByLabel(/^Wat vindt .+ zelf\?/).fill('Ik vind het fijn als zij komt.');
  await weigh.getByLabel('Hoe vertelde het kind dit?').selectOption('gesprek');
  await weigh.getByLabel('Wanneer?').fill('2026-11-18');
  await weigh.getByLabel('Wat is goed voor dit kind?').fill('Rust en iemand die blijft.');
  await weigh.getByLabel('Wat merkt het kind ervan?').fill('Zij blijft elke week komen.');
  await weigh.getByLabel('Hoe weegt u dit?').fill('Doorgaan is beter dan wisselen.');
  await weigh.getByLabel('Het belang van het kind gaat voor').check();
  await weigh.getByRole('button', { name: /^Bewaar dit over/ }).click();
  await main(anouk).getByText('Alles is er.').waitFor();
  await main(anouk).getByRole('button', { name: 'Neem het besluit en verstuur de brief' }).click();
  await anouk.getByText('Het besluit is genomen.').waitFor();
  await expectAccessible(anouk);
});

test('a colleague who was asked reads along in the list, sees this besluit only, and is done', async () => {
  const bilal = await aScreen(browser);
  await signIn(bilal, site.url, 'Bilal Demir');
  await bilal.goto(`${site.url}/besluiten`);
  await expectAccessible(bilal);
  await bilal.setViewportSize(wide);
  const line = main(bilal).getByRole('row').filter({ hasText: 'Meelezen' }).filter({ hasText: 'Linde' });
  await line.getByRole('link').click();
  await main(bilal).getByText('U bent gevraagd om mee te lezen.').waitFor();
  await expectAccessible(bilal);
  await bilal.setViewportSize(wide);
  await main(bilal).getByLabel('Nee, er moet iets anders').check();
  await main(bilal).getByRole('button', { name: 'Geef antwoord' }).click();
  await bilal.getByRole('alert').getByText('Schrijf op wat er anders moet.').first().waitFor();
  await main(bilal).getByLabel('Ja, dit kan zo').check();
  await main(bilal).getByRole('button', { name: 'Geef antwoord' }).click();
  await bilal.getByText('Uw antwoord is bewaard.').waitFor();
  const answer = await bilal.request.get(`${site.url}/gezinnen/${linde}/besluiten`);
  expect(answer.status()).toBe(404);
});
