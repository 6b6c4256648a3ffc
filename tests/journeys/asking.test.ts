import { sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aScreen, expectAccessible, openChromium, signIn } from '../browser.ts';
import { openSite, type Site } from '../site.ts';

let site: Site;
let browser: Browser;
let dirk: Page;
let femke: Page;
/** A child that the aanbieder of Dirk helps in the gemeente of Femke, on one order that runs. */
let child: { naam: string; nummer: number; id: string };

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openChromium()]);
  const { rows } = await sql<{ naam: string; nummer: number; id: string }>`
    select concat_ws(' ', p.voornaam, p.voorvoegsel, p.achternaam) as naam, t.toewijzingnummer as nummer, t.id
    from toewijzing t join persoon p on p.id = t.persoon_id
    join levering l on l.toewijzing_id = t.id and l.einddatum is null
    join aanstelling a on a.organisatie_id = t.aanbieder_id join account d on d.id = a.account_id and d.subject = 'dirk'
    join aanstelling b on t.gemeente = any (b.gemeenten) join account f on f.id = b.account_id and f.naam = 'Femke Wiersema'
    where (t.einddatum is null or t.einddatum > '2027-01-31') and p.bsn_kenmerk is not null
      and (select count(*) from toewijzing x where x.persoon_id = p.id) = 1
    order by t.id limit 1`.execute(site.owner);
  const [row] = rows;
  if (!row) throw new Error('the demo has no child that Dirk helps');
  child = row;
  // Two hours a month: what is asked next is counted alike.
  await sql`update toewijzing set productcategorie = '45', productcode = '45A04', volume = 2, eenheid = '04', frequentie = '4' where id = ${child.id}`.execute(
    site.owner,
  );
  [dirk, femke] = await Promise.all([aScreen(browser), aScreen(browser)]);
  await signIn(dirk, site.url, 'Dirk Mulder');
  await signIn(femke, site.url, 'Femke Wiersema');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Counts what somebody does, so that it can only become less. */
function counting(page: Page) {
  const count = { clicks: 0, fields: 0 };
  return {
    count,
    async click(name: string, role: 'link' | 'button') {
      count.clicks += 1;
      await page.getByRole('main').getByRole(role, { name }).first().click();
    },
    async fill(label: string, text: string) {
      count.fields += 1;
      await page.getByRole('main').getByLabel(label).and(page.locator('input')).first().fill(text);
    },
    async choose(label: string, value: string) {
      count.fields += 1;
      await page.getByRole('main').getByLabel(label).first().selectOption(value);
    },
  };
}

test('a toewijzing for a child that is known takes three clicks and six fields, and is in the queue at once', async () => {
  const hand = counting(dirk);
  const code = dirk.locator('[name="producten.0.productcode"]');
  await dirk.goto(`${site.url}/verzoeken`);
  await hand.click('Vraag een toewijzing aan', 'link');
  await dirk.getByRole('heading', { name: 'Een kind dat u al helpt' }).waitFor();
  await expectAccessible(dirk);
  // A pause in typing searches.
  await hand.fill('Zoek op kind of nummer', String(child.nummer));
  await hand.click(child.naam, 'link');
  await dirk.getByRole('heading', { name: 'Over het kind' }).waitFor();
  await expectAccessible(dirk);
  await hand.choose('Wie verwees het kind?', '02');
  await hand.fill('AGB-code van de verwijzer', '01000001');
  await hand.fill('Aantal', '4');
  await hand.fill('Tot en met welke dag?', '2027-11-19');
  await code.fill('45Z99');
  await dirk.getByRole('button', { name: 'Verstuur de aanvraag' }).click();
  await dirk.getByText('Deze productcode staat niet op de lijst').first().waitFor();
  await expectAccessible(dirk);
  expect(await dirk.getByLabel('Aantal').first().inputValue()).toBe('4');
  hand.count.fields += 1;
  await code.fill('46A01');
  await hand.click('Verstuur de aanvraag', 'button');
  await dirk.getByText('Het verzoek is verstuurd.').waitFor();
  await dirk.getByText('De gemeente heeft nog niet geantwoord.').waitFor();
  await expectAccessible(dirk);
  expect(hand.count).toEqual({ clicks: 3, fields: 6 });

  await femke.goto(`${site.url}/verzoeken?soort=vot`);
  await femke.getByRole('link', { name: child.naam }).click();
  await femke.getByRole('button', { name: 'Wijs toe' }).first().click();
  await femke.getByText('De hulp is toegewezen.').first().waitFor();
  await dirk.reload();
  await dirk.getByText('De gemeente heeft de hulp toegewezen.').waitFor();
});

test('a change is asked by making otherwise what should be, and its refusal is read with the reason', async () => {
  await dirk.goto(`${site.url}/toewijzingen/${child.id}/aanvragen`);
  await dirk.getByRole('heading', { name: 'Vraag een wijziging' }).waitFor();
  await expectAccessible(dirk);
  await dirk.getByLabel('De situatie van het kind is veranderd').check();
  await dirk.getByRole('button', { name: 'Verstuur de wijziging' }).click();
  await dirk.getByText('Er verandert nog niets.').waitFor();
  await expectAccessible(dirk);
  expect(await dirk.getByLabel('De situatie van het kind is veranderd').isChecked()).toBe(true);
  await dirk.locator('[name="wijzigingen.0.einddatum"]').fill('2027-01-31');
  await dirk.getByRole('button', { name: 'Verstuur de wijziging' }).click();
  await dirk.getByText('Het verzoek is verstuurd.').waitFor();
  const answer = dirk.url();

  await femke.goto(`${site.url}/verzoeken?soort=vow`);
  await femke.getByRole('link', { name: child.naam }).click();
  await femke.getByText('Wijs af').first().click();
  await femke.getByLabel('Reden').first().selectOption('7');
  await femke.getByRole('button', { name: 'Wijs af' }).click();
  await femke.getByText('Het verzoek is afgewezen.').waitFor();
  await dirk.goto(answer);
  await dirk.getByText('Reden: Past niet bij wat het kind nodig heeft.').first().waitFor();
  await expectAccessible(dirk);
});

test('without JavaScript a new child is asked for, and what was typed stays when a field is wrong', async () => {
  const plain = await aScreen(browser, { javaScriptEnabled: false });
  await signIn(plain, site.url, 'Dirk Mulder');
  await plain.goto(`${site.url}/verzoeken/nieuw`);
  await plain.getByLabel('Burgerservicenummer (BSN)').fill('123456789');
  await plain.getByLabel('Voornamen').fill('Eva');
  await plain.getByLabel('Achternaam').fill('Proef');
  await plain.getByLabel('Geboortedatum').fill('2015-03-04');
  await plain.getByLabel('Vrouw').check();
  await plain.getByLabel('Welke gemeente is verantwoordelijk?').selectOption('0014');
  await plain.getByLabel('Wie verwees het kind?').selectOption('06');
  await plain.getByLabel('Alleen een budget').first().check();
  await plain.getByLabel('Budget in euro').first().fill('1500,50');
  await plain.getByLabel('Tot en met welke dag?').first().fill('2027-11-19');
  await plain.getByRole('button', { name: 'Verstuur de aanvraag' }).click();
  await plain.getByRole('alert').waitFor();
  expect(await plain.getByLabel('Budget in euro').first().inputValue()).toBe('1500,50');
  await plain.getByLabel('Burgerservicenummer (BSN)').fill('123456782');
  await plain.getByRole('button', { name: 'Verstuur de aanvraag' }).click();
  await plain.getByText('Het verzoek is verstuurd.').waitFor();
  await plain.getByText('€ 1.500,50', { exact: false }).first().waitFor();
  await plain.goto(`${site.url}/verzoeken`);
  await plain.getByRole('link', { name: 'Eva Proef' }).waitFor();
});
