import { sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aScreen, expectAccessible, openChromium, signIn } from '../browser.ts';
import { openSite, type Site } from '../site.ts';
import { countDeeds, takeDeeds } from './count-deeds.ts';

let site: Site;
let browser: Browser;
let anouk: Page;
let huib: Page;
let question: { id: string; gezin: string };
const main = (page: Page) => page.getByRole('main');

/** A question that the practice of Huib sent about a family of Anouk. */
async function arrangeReferral() {
  const { rows } = await sql<{ id: string; gezin: string }>`
    insert into hulpvraag (id, gezin_id, persoon_id, deur, verwijzer_id, tekst, ontvangen_op, gemeente, behandelaar, opgepakt_op)
    select gen_random_uuid(), g.id, p.id, 'huisarts', s.organisatie_id, 'Slaapt slecht.', '2026-11-09', g.gemeente, a.id, '2026-11-11'
    from account a join gezin g on g.vast_gezicht = a.id and g.naam = 'Linde' join persoon p on p.gezin_id = g.id and p.voornaam = 'Noor',
      aanstelling s join account h on h.id = s.account_id and h.subject = 'huib'
    where a.subject = 'anouk' limit 1
    returning id, gezin_id as gezin`.execute(site.owner);
  const [row] = rows;
  if (!row) throw new Error('the demo has no family Linde');
  return row;
}

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openChromium()]);
  [anouk, huib] = [await aScreen(browser), await aScreen(browser)];
  question = await arrangeReferral();
  await Promise.all([signIn(anouk, site.url, 'Anouk Veenstra'), signIn(huib, site.url, 'Huib Postma')]);
  await countDeeds(anouk);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test('what is owed stands in a list with its sentence ready, and one click sends it', async () => {
  await anouk.goto(`${site.url}/terugkoppelingen`);
  await expectAccessible(anouk);
  await anouk.setViewportSize({ width: 1280, height: 900 });
  const card = main(anouk).getByRole('region').filter({ hasText: 'Noor Linde' }).first();
  await card.getByText('4 werkdagen te laat').waitFor();
  await card.getByText('Iemand van het lokale team is ermee bezig.').waitFor();
  await takeDeeds(anouk);
  await card.getByRole('button', { name: 'Stuur dit bericht' }).click();
  await anouk.getByText('De verwijzer heeft bericht.').waitFor();
  expect(await takeDeeds(anouk)).toEqual({ clicks: 1, typed: 0 });
  await card.waitFor({ state: 'detached' });
});

test('who referred is notified, sees each step, and answers once', async () => {
  await huib.goto(`${site.url}/meldingen`);
  await huib.getByText('U hebt bericht over een verwijzing van u.').first().waitFor();
  await huib.goto(`${site.url}/verwijzingen/${question.id}`);
  await main(huib).getByText('Dat hoort u als het gezin dat goed vindt.').waitFor();
  await expectAccessible(huib);
  await huib.setViewportSize({ width: 1280, height: 900 });
  await main(huib).getByLabel('Uw antwoord of vraag').fill('Bel na vier uur.');
  await main(huib).getByRole('button', { name: 'Verstuur' }).click();
  await huib.getByText('Uw antwoord is verstuurd.').waitFor();
  expect(await main(huib).getByLabel('Uw antwoord of vraag').count()).toBe(0);
});

test('from the page of the family it takes two clicks, and the answer stands there', async () => {
  await anouk.goto(`${site.url}/gezinnen/${question.gezin}`);
  await takeDeeds(anouk);
  await main(anouk).getByRole('link', { name: 'Verwijzer', exact: true }).click();
  const card = main(anouk).locator('.stip-two').filter({ hasText: 'Bel na vier uur.' });
  await card.getByRole('button', { name: 'Stuur dit bericht' }).click();
  await anouk.getByText('De verwijzer heeft bericht.').waitFor();
  expect(await takeDeeds(anouk)).toEqual({ clicks: 2, typed: 0 });
  await expectAccessible(anouk);
});

test('the family reads what was told about it', async () => {
  const ilse = await aScreen(browser);
  await signIn(ilse, site.url, 'Ilse Linde');
  await ilse.goto(`${site.url}/gezinnen/${question.gezin}/terugkoppeling`);
  await main(ilse).getByText('Bel na vier uur.').waitFor();
  expect(await main(ilse).getByRole('button', { name: 'Stuur dit bericht' }).count()).toBe(0);
  await expectAccessible(ilse);
  await ilse.context().close();
});

test('the region keeps an agreement without JavaScript, and a huisarts reads it beside how referring differs', async () => {
  const petra = await aScreen(browser, { javaScriptEnabled: false });
  await signIn(petra, site.url, 'Petra Bos');
  await petra.goto(`${site.url}/samenwerkingsafspraken`);
  await main(petra).getByText('Nieuwe afspraak').click();
  const form = main(petra).getByRole('group').filter({ hasText: 'Nieuwe afspraak' });
  await form.getByLabel('Met wie').selectOption({ label: 'Huisartsen' });
  await form.getByLabel('Naam van de partij').fill('Huisartsen in de stad');
  await form.getByLabel('Waarover').fill('Terugkoppeling');
  await form
    .getByLabel('Wat is er afgesproken?')
    .fill('Binnen vijf werkdagen hoort de huisarts wie de vraag oppakt.');
  await form.getByLabel('Afgesproken op').fill('2026-11-01');
  await form.getByLabel('Opnieuw bekijken op').fill('2026-10-01');
  await form.getByRole('button', { name: 'Bewaar de afspraak' }).click();
  await main(petra).getByRole('alert').getByText('De dagen kloppen niet.').waitFor();
  await form.getByLabel('Opnieuw bekijken op').fill('2027-11-01');
  await form.getByRole('button', { name: 'Bewaar de afspraak' }).click();
  await petra.getByText('De afspraak is bewaard.').waitFor();
  await huib.goto(`${site.url}/samenwerkingsafspraken`);
  await main(huib).getByText('Binnen vijf werkdagen hoort de huisarts wie de vraag oppakt.').waitFor();
  await expectAccessible(huib);
  await huib.goto(`${site.url}/verwijzingen/spreiding`);
  await main(huib)
    .getByText(/Uw organisatie gaf \d+ verwijzing/)
    .waitFor();
  await expectAccessible(huib);
  await petra.context().close();
});
