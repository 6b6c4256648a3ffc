import { sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aScreen, expectAccessible, openChromium, signIn } from '../browser.ts';
import { openSite, type Site } from '../site.ts';
import { countDeeds, takeDeeds } from './count-deeds.ts';

let site: Site;
let browser: Browser;
let huib: Page;
let esra: Page;
let anouk: Page;
let ilse: Page;
/** The family of Ilse, whose worker is Anouk and which let Esra in. */
let gezin: string;

const main = (page: Page) => page.getByRole('main');
const wide = (page: Page) => page.setViewportSize({ width: 1280, height: 900 });
const vraag = 'Een kind van 8 durft niet meer alleen te slapen. Wat kan ik de ouders aanraden?';

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openChromium()]);
  const screens = [aScreen(browser), aScreen(browser), aScreen(browser), aScreen(browser)] as const;
  [huib, esra, anouk, ilse] = await Promise.all(screens);
  await signIn(huib, site.url, 'Huib Postma');
  await signIn(esra, site.url, 'Esra Yildiz');
  await signIn(anouk, site.url, 'Anouk Veenstra');
  await signIn(ilse, site.url, 'Ilse Linde');
  const { rows } = await sql<{
    id: string;
  }>`select p.gezin_id as id from persoon p join account a on a.id = p.account_id
    where a.subject = 'ilse' and a.issuer = 'stip-demo'`.execute(site.owner);
  gezin = rows[0]?.id ?? '';
  await countDeeds(huib);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const newest = async () =>
  await site.owner
    .selectFrom('consult')
    .select(['id', 'gezin_id', 'anoniem', 'kopie_van', 'expert_id', 'vraag'])
    .orderBy('gevraagd_op', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();

test('a doctor asks an anonymous question with two clicks and two fields', async () => {
  await huib.goto(site.url);
  await wide(huib);
  await takeDeeds(huib);
  await huib.getByRole('link', { name: 'Vraag een expert' }).first().click();
  await main(huib).getByRole('heading', { name: 'Stel uw vraag' }).waitFor();
  const form = main(huib).locator('#vraag');
  await form.getByLabel('Waar gaat het over?').selectOption('ggz');
  await form.getByLabel('Uw vraag').fill(vraag);
  await form.getByRole('button', { name: 'Verstuur de vraag' }).click();
  await huib.getByText('Uw vraag is verstuurd.').waitFor();
  expect(await takeDeeds(huib)).toEqual({ clicks: 2, typed: 2 });
  expect(await newest()).toMatchObject({ vraag, anoniem: true, gezin_id: null, expert_id: null });
  await expectAccessible(huib);
});

test('what leads to a person is named, the text stays, and nothing is kept; without JavaScript too', async () => {
  const plain = await aScreen(browser, { javaScriptEnabled: false });
  await signIn(plain, site.url, 'Huib Postma');
  const before = await newest();
  await plain.goto(`${site.url}/experts`);
  const form = main(plain).locator('#vraag');
  await form.getByLabel('Waar gaat het over?').selectOption('ggz');
  await form.getByLabel('Uw vraag').fill('Bel moeder op 06-12345678 over haar zoon.');
  await form.getByRole('button', { name: 'Verstuur de vraag' }).click();
  await plain.getByRole('alert').getByText('“06-12345678” (een telefoonnummer)').waitFor();
  expect(await form.getByLabel('Uw vraag').inputValue()).toBe('Bel moeder op 06-12345678 over haar zoon.');
  expect(await newest()).toEqual(before);
  await form.getByLabel('Uw vraag').fill('Moeder wil over haar zoon overleggen. Hoe begin ik?');
  await form.getByRole('button', { name: 'Verstuur de vraag' }).click();
  await plain.getByText('Uw vraag is verstuurd.').waitFor();
  await plain.context().close();
});

test('an expert finds the open question, keeps the draft of the answer, and answers', async () => {
  await esra.goto(`${site.url}/consulten?bak=voor-iedereen`);
  await expectAccessible(esra);
  await wide(esra);
  await main(esra).getByRole('link', { name: vraag }).click();
  const answer = main(esra).getByLabel('Wat adviseert u?');
  await answer.fill('Laat een lampje aan en bouw het langzaam af.');
  await esra.getByText('Concept bewaard om').first().waitFor();
  await esra.reload();
  expect(await answer.inputValue()).toBe('Laat een lampje aan en bouw het langzaam af.');
  await expectAccessible(esra);
  await wide(esra);
  await main(esra).getByRole('button', { name: 'Verstuur het antwoord' }).click();
  await esra.getByText('Uw antwoord is verstuurd.').waitFor();
  await huib.goto(`${site.url}/consulten`);
  await main(huib).getByRole('link', { name: vraag }).click();
  await main(huib).getByText('Laat een lampje aan en bouw het langzaam af.').waitFor();
  await main(huib).getByRole('button', { name: 'Ja, dank u' }).click();
  await huib.getByText('Bewaard. Dank u.').waitFor();
  await expectAccessible(huib);
  await wide(huib);
});

test('a question that nobody answered goes to others with one click, and nothing is typed again', async () => {
  await huib.goto(`${site.url}/experts`);
  await main(huib).getByRole('link', { name: 'Vraag Esra Yildiz' }).click();
  await main(huib).getByText('De vraag gaat naar Esra Yildiz.').waitFor();
  const form = main(huib).locator('#vraag');
  await form.getByLabel('Waar gaat het over?').selectOption('trauma');
  await form.getByLabel('Uw vraag').fill('Wat doe ik als een kind steeds schrikt?');
  await form.getByRole('button', { name: 'Verstuur de vraag' }).click();
  await huib.getByText('Uw vraag is verstuurd.').waitFor();
  const asked = await newest();
  await sql`update consult set uiterlijk_op = '2026-11-10', verlopen_op = '2026-11-11 07:10+01' where id = ${asked.id}`.execute(
    site.owner,
  );
  await huib.goto(`${site.url}/consulten/${asked.id}`);
  await main(huib).getByText('Nog geen antwoord, de tijd is voorbij').waitFor();
  await expectAccessible(huib);
  await wide(huib);
  await takeDeeds(huib);
  await main(huib).getByRole('button', { name: 'Stel de vraag aan alle experts van dit thema' }).click();
  await huib.getByText('Uw vraag is verstuurd.').waitFor();
  expect(await takeDeeds(huib)).toEqual({ clicks: 1, typed: 0 });
  expect(await newest()).toMatchObject({ kopie_van: asked.id, expert_id: null, vraag: asked.vraag });
});

test('a worker asks about a family the expert whom it let in, and that expert loses it with the consent', async () => {
  await anouk.goto(`${site.url}/gezinnen/${gezin}/consult`);
  await expectAccessible(anouk);
  await wide(anouk);
  const form = main(anouk).locator('#vraag');
  await form.getByLabel('Waar gaat het over?').selectOption('ggz');
  await form.getByLabel('Uw vraag').fill('Wil je meekijken naar de rustdag van Noor?');
  await form.getByRole('button', { name: 'Verstuur de vraag' }).click();
  await anouk.getByText('Uw vraag is verstuurd.').waitFor();
  const { id } = await newest();
  expect((await esra.goto(`${site.url}/consulten/${id}`))?.status()).toBe(200);
  await expectAccessible(esra);
  await wide(esra);
  await sql`update toestemming set ingetrokken_op = '2026-11-20 09:00+01' where gezin_id = ${gezin}
    and partij_naam = 'Esra Yildiz' and ingetrokken_op is null`.execute(site.owner);
  // Her organisation also delivered help to this family, which lets her in by itself.
  await sql`update betrokkenheid set tot = '2026-11-19' where gezin_id = ${gezin} and grond = 'toewijzing'`.execute(
    site.owner,
  );
  expect((await esra.goto(`${site.url}/consulten/${id}`))?.status()).toBe(404);
});

test('a mother begins a conversation in plain words, her worker answers, and both see what was read', async () => {
  await ilse.goto(`${site.url}/gezinnen/${gezin}/gesprek`);
  await expectAccessible(ilse);
  await wide(ilse);
  const form = main(ilse).locator('#nieuw');
  expect(await form.getByLabel('Anouk Veenstra').isChecked()).toBe(true);
  await form.getByLabel('Uw bericht').fill('Kunnen we het plan eens samen lezen?');
  await form.getByRole('button', { name: 'Verstuur' }).click();
  await ilse.getByText('Het gesprek is begonnen en uw bericht is verstuurd.').waitFor();
  await expectAccessible(ilse);
  await wide(ilse);
  await anouk.goto(`${site.url}/gesprekken?toon=nieuw`);
  await expectAccessible(anouk);
  await wide(anouk);
  await main(anouk).getByRole('link', { name: 'Kunnen we het plan eens samen lezen?' }).click();
  await main(anouk).getByLabel('Schrijf een bericht').fill('Ja, morgen om tien uur?');
  await main(anouk).getByRole('button', { name: 'Verstuur' }).click();
  await anouk.getByText('Uw bericht is verstuurd.').waitFor();
  await ilse.reload();
  await main(ilse).getByText('Ja, morgen om tien uur?').waitFor();
  await main(ilse).getByText('Gelezen door Anouk Veenstra').waitFor();
});

test('the same page in two tabs: both send their own words, and a form that comes twice is one message', async () => {
  const second = await ilse.context().newPage();
  await second.goto(ilse.url());
  await main(second).getByLabel('Schrijf een bericht').fill('Tien uur is goed.');
  await main(second).getByRole('button', { name: 'Verstuur' }).click();
  await second.getByText('Uw bericht is verstuurd.').waitFor();
  await main(ilse).getByLabel('Schrijf een bericht').fill('Ik neem het plan mee.');
  await main(ilse).getByRole('button', { name: 'Verstuur' }).click();
  await main(ilse).getByText('Ik neem het plan mee.').waitFor();
  const sent = await ilse.evaluate(async () => {
    const body = new URLSearchParams({ tekst: 'Tot morgen!', _sleutel: crypto.randomUUID() });
    const post = () => fetch(location.pathname, { method: 'POST', body });
    return (await Promise.all([post(), post(), post()])).map(({ status }) => status);
  });
  expect(sent).toEqual([200, 200, 200]);
  const { rows } = await sql<{ tekst: string }>`
    select tekst from gesprekbericht where gezin_id = ${gezin} and tekst in ('Tien uur is goed.', 'Ik neem het plan mee.', 'Tot morgen!')
    order by tekst`.execute(site.owner);
  expect(rows.map(({ tekst }) => tekst)).toEqual([
    'Ik neem het plan mee.',
    'Tien uur is goed.',
    'Tot morgen!',
  ]);
  await second.close();
});

test('a message is taken back and its place stays, for the other too', async () => {
  await ilse.reload();
  const mine = main(ilse).getByRole('listitem').filter({ hasText: 'Tot morgen!' });
  await mine.locator('summary').click();
  await mine.getByRole('button', { name: 'Trek dit bericht terug' }).click();
  await ilse.getByText('Uw bericht is teruggetrokken.').waitFor();
  await anouk.reload();
  await main(anouk).getByText('Dit bericht is teruggetrokken.').waitFor();
  expect(await main(anouk).getByText('Tot morgen!').count()).toBe(0);
  await expectAccessible(anouk);
});
