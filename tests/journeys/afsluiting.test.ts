import { sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aScreen, expectAccessible, openChromium, signIn } from '../browser.ts';
import { openSite, type Site } from '../site.ts';

let site: Site;
let browser: Browser;
let anouk: Page;
let ilse: Page;
/** The family of Ilse, of which Anouk is the vast gezicht. */
let gezin: string;

const main = (page: Page) => page.getByRole('main');
const address = (part: string) => `${site.url}/gezinnen/${gezin}/${part}`;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openChromium()]);
  [anouk, ilse] = [await aScreen(browser), await aScreen(browser)];
  const { rows } = await sql<{
    id: string;
  }>`select p.gezin_id as id from persoon p join account a on a.id = p.account_id
    where a.subject = 'ilse'`.execute(site.owner);
  gezin = rows[0]?.id ?? '';
  // Help has ended and no question is open: what is measured is the closing itself.
  await sql`update hulplijn set einddatum = '2026-11-01', reden_einde = '31' where gezin_id = ${gezin} and einddatum is null`.execute(
    site.owner,
  );
  await sql`update hulpvraag set afgesloten_op = '2026-11-01' where gezin_id = ${gezin} and afgesloten_op is null`.execute(
    site.owner,
  );
  await sql`delete from domeinstand where gezin_id = ${gezin}`.execute(site.owner);
  await Promise.all([signIn(anouk, site.url, 'Anouk Veenstra'), signIn(ilse, site.url, 'Ilse Linde')]);
  await countDeeds(anouk);
  await countDeeds(ilse);
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
      target instanceof HTMLTextAreaElement ||
      (target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type));
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

/** The form behind this line of text, about the gezin as a whole, which stands first. */
async function unfold(page: Page, opener: string) {
  const part = main(page)
    .locator('details')
    .filter({ has: page.locator('summary', { hasText: opener }) })
    .first();
  await part.locator('summary').first().click();
  return part;
}

test('a family is closed when each domain has a state, and what lacks is named until then', async () => {
  await anouk.goto(address('afronden'));
  await main(anouk).getByText('onderdelen', { exact: false }).first().waitFor();
  expect(await main(anouk).getByRole('button', { name: 'Sluit de hulp af' }).count()).toBe(0);
  const say = await unfold(anouk, 'Zeg hoe u het ziet');
  for (const domein of ['Steun van mensen', 'Wonen', 'School en werk', 'Geld', 'Je goed voelen'])
    await say.getByLabel(domein, { exact: false }).first().selectOption({ label: 'Stevig' });
  await say.getByRole('button', { name: 'Bewaar' }).click();
  await anouk.getByText('Bewaard: zo staat het er nu voor.').waitFor();
  const look = await unfold(anouk, 'Samen terugkijken');
  await look.getByLabel('Hoe gaat het nu?').fill('Het gaat goed.');
  await look.getByLabel('Wie belt u dan?').fill('Anouk');
  await look.getByRole('button', { name: 'Bewaar' }).click();
  await anouk.getByText('Bewaard: u heeft samen teruggekeken.').waitFor();
  await expectAccessible(anouk);
});

test('the closing takes two clicks, and nothing is typed', async () => {
  await anouk.setViewportSize({ width: 1280, height: 900 });
  await anouk.goto(address('afronden'));
  await deeds(anouk);
  await main(anouk).getByLabel('Niet nodig, het gezin kan verder').check();
  await main(anouk).getByRole('button', { name: 'Sluit de hulp af' }).click();
  await anouk.getByText('De hulp is afgesloten.').first().waitFor();
  expect(await deeds(anouk)).toEqual({ clicks: 2, typed: 0 });
  await expectAccessible(anouk);
});

test('the family reads whom to call and until when its file is kept, and opens it again with one click', async () => {
  await ilse.goto(address('afronden'));
  await main(ilse).getByText('Wie belt u dan?').waitFor();
  await main(ilse).getByText('Bewaard tot en met 20 november 2046.').waitFor();
  await expectAccessible(ilse);
  await ilse.setViewportSize({ width: 1280, height: 900 });
  await ilse.goto(address('afronden'));
  await deeds(ilse);
  await main(ilse).getByRole('button', { name: 'Open het gezin weer' }).click();
  await ilse.getByText('Het gezin is weer open.').waitFor();
  expect(await deeds(ilse)).toEqual({ clicks: 1, typed: 0 });
});

test('instead of closing, the last help goes on as a waakvlam with one click, and nothing is typed', async () => {
  await anouk.setViewportSize({ width: 1280, height: 900 });
  await anouk.goto(address('afronden'));
  await deeds(anouk);
  await main(anouk)
    .getByRole('button', { name: /^Begin een waakvlam met/ })
    .click();
  await anouk.getByText('De waakvlam is aan. Het gezin blijft open.').waitFor();
  expect(await deeds(anouk)).toEqual({ clicks: 1, typed: 0 });
  await main(anouk).getByText('is nu een waakvlam', { exact: false }).waitFor();
  await expectAccessible(anouk);
});

test('without JavaScript a parent says how things are, and what was refused loses nothing', async () => {
  const plain = await aScreen(browser, { javaScriptEnabled: false });
  await signIn(plain, site.url, 'Ilse Linde');
  await plain.goto(address('afronden'));
  const say = await unfold(plain, 'Zeg hoe u het ziet');
  await say.getByLabel('In uw woorden: geld').fill('Het is krap.');
  await say.getByRole('button', { name: 'Bewaar' }).click();
  await plain.getByText('Er is niets veranderd.').waitFor();
  const again = main(plain).locator('details[open]').filter({ hasText: 'In uw woorden: geld' }).first();
  expect(await again.getByLabel('In uw woorden: geld').inputValue()).toBe('Het is krap.');
  await again.getByLabel(/^Geld/).selectOption({ label: 'Nog niet' });
  await again.getByRole('button', { name: 'Bewaar' }).click();
  await plain.getByText('Bewaard: zo staat het er nu voor.').waitFor();
  await plain.context().close();
});

test('who comes near 18 stands in a list by birthday, and the pages of later and of looking along are for everyone', async () => {
  await sql`update persoon set geboortedatum = '2009-03-02' where gezin_id = ${gezin} and voornaam = 'Noor'`.execute(
    site.owner,
  );
  await anouk.goto(`${site.url}/achttien`);
  await main(anouk).getByRole('link', { name: 'Noor Linde' }).click();
  await anouk.getByRole('heading', { level: 1, name: 'Later' }).waitFor();
  await main(anouk).getByText('tot 18.', { exact: false }).waitFor();
  const part = await unfold(anouk, 'Verander dit: wonen');
  await part.getByLabel('Hoe ver is dit?').selectOption({ label: 'Geregeld' });
  await part.getByLabel('Wie gaat verder na 18?').fill('Wim van de woonbegeleiding');
  await part.getByRole('button', { name: 'Bewaar' }).click();
  await anouk.getByText('Bewaard: zo is het geregeld.').waitFor();
  await expectAccessible(anouk);
  await anouk.goto(`${site.url}/achttien`);
  await main(anouk).getByText('Wim van de woonbegeleiding').waitFor();
  await expectAccessible(anouk);
  await ilse.goto(address('later'));
  await main(ilse).getByText('Noor Linde').waitFor();
  await expectAccessible(ilse);
});
