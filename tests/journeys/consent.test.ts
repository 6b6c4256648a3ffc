import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aScreen, expectAccessible, openChromium, signIn } from '../browser.ts';
import { openSite, type Site } from '../site.ts';
import { countDeeds, takeDeeds } from './count-deeds.ts';

let site: Site;
let browser: Browser;
let gezin: string;
let anouk: Page;
let ilse: Page;
let esra: Page;
/** With whom the parent shares. */
let partij: string;

const main = (page: Page) => page.getByRole('main');
const at = (page: string) => `${site.url}/gezinnen/${gezin}${page}`;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openChromium()]);
  [anouk, ilse, esra] = [await aScreen(browser), await aScreen(browser), await aScreen(browser)];
  const { rows } = await sql<{ id: string }>`
    select id from gezin where naam = 'Linde' order by begonnen_op, id limit 1`.execute(site.owner);
  gezin = rows[0]?.id ?? '';
  await Promise.all([
    signIn(anouk, site.url, 'Anouk Veenstra'),
    signIn(ilse, site.url, 'Ilse Linde'),
    signIn(esra, site.url, 'Esra Yildiz'),
  ]);
  await countDeeds(ilse);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** What the name plate of the module promises, so that it can only become less. */
function promised(flow: string): { clicks: number; typed: number } {
  const plate = readFileSync(new URL('../../src/modules/gezin/README.md', import.meta.url), 'utf8');
  const [, clicks, typed] = new RegExp(`\\| ${flow} \\| (\\d+) \\| (\\d+) \\|`).exec(plate) ?? [];
  return { clicks: Number(clicks), typed: Number(typed) };
}

test('who decides about each child is asked of the register with one click, and said in sentences', async () => {
  await anouk.goto(at('/leden'));
  await main(anouk).getByRole('button', { name: 'Vraag het na bij de BRP' }).click();
  await anouk.getByText('De BRP heeft geantwoord.').waitFor();
  await main(anouk)
    .getByText(/(Ilse Linde en Jan Vos|Jan Vos en Ilse Linde) hebben samen het gezag over Sem\./)
    .waitFor();
  await main(anouk).getByText('Noor is 12 of ouder en stemt ook zelf in.').waitFor();
  await expectAccessible(anouk);
});

test('where authority cannot be told, the page says what to do', async () => {
  await anouk.goto(at('/leden'));
  const card = main(anouk).locator('#gezag');
  await card.locator('summary', { hasText: 'Zelf invullen' }).click();
  await card.getByLabel('Over welk kind?').selectOption({ label: 'Sem Linde' });
  await card.getByLabel('Hoe is het gezag geregeld?').selectOption({ label: 'Eén ouder' });
  await card.getByLabel('Waar blijkt dat uit?').fill('Uitspraak van de rechtbank van 3 maart 2025');
  await card.getByRole('button', { name: 'Bewaar het gezag' }).click();
  // Nobody was chosen, so it cannot be one parent; nothing that was typed is lost.
  await card.getByText(/Kies bij twee ouders of bij gedeeld gezag twee mensen/).waitFor();
  expect(await card.getByLabel('Waar blijkt dat uit?').inputValue()).toMatch(/3 maart 2025/);
  await card.getByLabel('Hoe is het gezag geregeld?').selectOption({ label: 'Niet te bepalen' });
  await card.getByRole('button', { name: 'Bewaar het gezag' }).click();
  await anouk.getByText('Bewaard wie het gezag heeft.').waitFor();
  await main(anouk)
    .getByText(/kijk in het gezagsregister van de rechtbank/)
    .waitFor();
  await expectAccessible(anouk);
  await main(anouk).getByRole('button', { name: 'Vraag het na bij de BRP' }).click();
  await main(anouk)
    .getByText(/(Ilse Linde en Jan Vos|Jan Vos en Ilse Linde) hebben samen het gezag over Sem\./)
    .waitFor();
});

test('a parent shares several parts with one form, in as few deeds as the name plate says', async () => {
  await ilse.goto(at('/toestemmingen'));
  await takeDeeds(ilse);
  const form = main(ilse).locator('#geven');
  const party = form.getByLabel('Wie mag het zien?');
  partij = (await party.locator('option').nth(1).textContent()) ?? '';
  await party.selectOption({ index: 1 });
  await form.getByLabel('Waarvoor is het nodig?').fill('Meedenken over school');
  await form.locator('input[name="delen[]"][value=plan]').click();
  await form.locator('input[name="delen[]"][value=school]').click();
  await form.getByRole('button', { name: 'Geef toestemming' }).click();
  await ilse.getByText('De toestemming is gegeven.').waitFor();
  const done = await takeDeeds(ilse);
  expect(done.clicks).toBeLessThanOrEqual(promised('share several parts').clicks);
  expect(done.typed).toBeLessThanOrEqual(promised('share several parts').typed);
  expect(done.clicks).toBeGreaterThan(0);
  await expectAccessible(ilse);
});

test('what was agreed stands on a proof that can be printed', async () => {
  await ilse.goto(at('/toestemmingen'));
  await main(ilse)
    .getByRole('link', { name: `Bewijs van deze toestemming ${partij}` })
    .first()
    .click();
  await ilse.getByRole('heading', { name: 'Bewijs van toestemming' }).waitFor();
  const list = await main(ilse).getByRole('listitem').allTextContents();
  expect(list.join()).toMatch(/Het plan\..*School\./);
  await main(ilse).getByText('Meedenken over school').waitFor();
  await expectAccessible(ilse);
});

test('a consent that ends soon is renewed with one click', async () => {
  const child = await sql<{ id: string; ouder: string; account: string }>`
    select k.id, o.id as ouder, o.account_id as account from persoon k join persoon o on o.gezin_id = k.gezin_id and o.voornaam = 'Ilse'
    where k.gezin_id = ${gezin} and k.voornaam = 'Sem'`.execute(site.owner);
  const [sem] = child.rows;
  await sql`insert into toestemming (id, gezin_id, persoon_id, partij, partij_naam, partij_soort, doel, deel, van, tot, nodig, instemming, gegeven_door, gegeven_op)
    select uuidv7(), ${gezin}, ${sem?.id}, a.id, a.naam, 'account', 'Afspraken in de klas', 'hulplijn', '2026-06-01', '2026-12-01',
      array[${sem?.ouder}::uuid], array[${sem?.ouder}::uuid], ${sem?.account}, '2026-06-01' from account a where a.subject = 'tamar'`.execute(
    site.owner,
  );
  await ilse.goto(at('/toestemmingen'));
  await takeDeeds(ilse);
  await main(ilse).getByText('Deze toestemming stopt op 1 december 2026.').waitFor();
  await main(ilse).getByRole('button', { name: 'Verleng tot en met 3 juni 2027' }).click();
  await ilse.getByText('De toestemming is verlengd.').waitFor();
  expect((await takeDeeds(ilse)).clicks).toBeLessThanOrEqual(promised('renew a consent').clicks);
  await main(ilse).getByText('Is verlengd.').first().waitFor();
});

test('when a consent is withdrawn while someone reads, the next click says so in words', async () => {
  // Esra also works for who delivers help here; it is about what only the consent opens.
  await sql`delete from betrokkenheid where gezin_id = ${gezin} and grond <> 'toestemming' and soort_houder <> 'account'`.execute(
    site.owner,
  );
  await esra.goto(at(''));
  await esra.getByRole('heading', { level: 1 }).waitFor();
  await ilse.goto(at('/toestemmingen'));
  const ofEsra = () =>
    main(ilse)
      .locator('article', { hasText: 'Esra' })
      .filter({ has: ilse.locator('summary', { hasText: 'Intrekken' }) });
  for (let left = await ofEsra().count(); left > 0; left--) {
    await ilse.goto(at('/toestemmingen'));
    const item = ofEsra().first();
    await item.locator('summary', { hasText: 'Intrekken' }).click();
    await item.getByRole('button', { name: 'Trek deze toestemming in' }).click();
    await ilse.getByText('De toestemming is ingetrokken.').waitFor();
  }
  await esra.goto(at(''));
  await esra.getByRole('heading', { name: 'Dit is niet meer met u gedeeld' }).waitFor();
  await esra.getByText('De toestemming om dit gezin te zien, is voorbij of ingetrokken.').waitFor();
  await expectAccessible(esra);
  // Whoever was never let in still sees no more than that there is nothing.
  const bilal = await aScreen(browser);
  await signIn(bilal, site.url, 'Geke Wiersema');
  await bilal.goto(at(''));
  await bilal.getByRole('heading', { name: 'Deze pagina is er niet' }).waitFor();
});

test('a guest comes in with a link, in one browser, until the family shuts it out', async () => {
  await ilse.goto(at('/gasten'));
  const form = main(ilse).locator('#toelaten');
  await form.getByLabel('Wie is het?').fill('Trainer Piet');
  await form.getByLabel('Waarvoor is het nodig?').fill('Meedenken over voetbal');
  await form.getByRole('button', { name: 'Maak de link' }).click();
  await ilse.getByText('Geef deze link aan Trainer Piet.').waitFor();
  const link = await main(ilse).getByRole('textbox', { name: 'De link' }).inputValue();
  await expectAccessible(ilse);
  await agreeForEveryone();

  const piet = await aScreen(browser);
  // A chat that draws a preview of the link does not use it up.
  await (await aScreen(browser)).goto(link);
  await piet.goto(link);
  await expectAccessible(piet, { inDark: true });
  await piet.getByRole('button', { name: 'Open wat er met mij gedeeld is' }).click();
  await piet.getByRole('heading', { name: 'Met u gedeeld' }).waitFor();
  await expectAccessible(piet, { inDark: true });
  await piet.getByRole('link', { name: 'Bekijk wat er gedeeld is' }).click();
  await piet.getByRole('heading', { level: 1, name: /Linde/ }).waitFor();
  await expectAccessible(piet, { inDark: true });
  // The same browser may come back, another may not.
  await piet.goto(link);
  await piet.getByRole('button', { name: 'Open wat er met mij gedeeld is' }).click();
  await piet.getByRole('heading', { name: 'Met u gedeeld' }).waitFor();
  const thief = await aScreen(browser);
  await thief.goto(link);
  await thief.getByRole('button', { name: 'Open wat er met mij gedeeld is' }).click();
  await thief.getByRole('heading', { name: 'Deze link werkt niet (meer)' }).waitFor();
  await expectAccessible(thief);

  await ilse.goto(at('/gasten'));
  const item = main(ilse).locator('article', { hasText: 'Trainer Piet' });
  await item.locator('summary', { hasText: 'Sluit buiten' }).click();
  await item.getByRole('button', { name: 'Sluit buiten' }).click();
  await ilse.getByText('De gast is buitengesloten.').waitFor();
  await piet.goto(`${site.url}/gast`);
  await piet.getByRole('heading', { name: /^Stip/ }).waitFor();
  await piet.goto(link);
  await piet.getByRole('button', { name: 'Open wat er met mij gedeeld is' }).click();
  await piet.getByRole('heading', { name: 'Deze link werkt niet (meer)' }).waitFor();
  expect(site.said()).not.toContain(link.split('/').at(-1));
});

/** The sister and the father agree too, as the worker writes down for them. */
async function agreeForEveryone(): Promise<void> {
  await anouk.goto(at('/toestemmingen'));
  const item = main(anouk).locator('article', { hasText: 'Trainer Piet' }).first();
  for (const box of await item.locator('input[name="instemming[]"]').all()) await box.check();
  await item.getByRole('button', { name: 'Leg vast dat zij instemmen' }).click();
  await anouk.getByText('Bewaard: er is ingestemd.').waitFor();
}

test('two families that are one are compared, merged and parted again', async () => {
  const { rows } = await sql<{ id: string }>`
    with fresh as (insert into gezin (id, naam, gemeente, zoektekst, begonnen_op) values (uuidv7(), 'Linde dubbel', '0014', 'linde dubbel', '2026-11-01') returning id),
      lid as (insert into persoon (id, gezin_id, soort, voornaam, achternaam) select uuidv7(), id, 'jeugdige', 'Sem', 'Linde' from fresh)
    insert into betrokkenheid (id, gezin_id, houder, soort_houder, grond, niveau, van)
      select uuidv7(), fresh.id, a.id, 'account', 'hulpvraag', 'regie', '2026-11-01' from fresh, account a where a.subject = 'anouk'
    returning gezin_id as id`.execute(site.owner);
  await anouk.goto(at('/leden'));
  await main(anouk).getByRole('link', { name: 'Staat dit gezin er twee keer in?' }).click();
  await main(anouk).getByLabel('Naam van het andere gezin').fill('Linde dubbel');
  await main(anouk).getByRole('button', { name: 'Zoek' }).click();
  await main(anouk).getByRole('link', { name: 'Vergelijk met Linde dubbel' }).click();
  const choice = main(anouk).getByLabel('Sem Linde is dezelfde als');
  await choice.waitFor();
  expect(await choice.locator('option:checked').textContent()).toBe('Sem Linde');
  await expectAccessible(anouk);
  await main(anouk).getByRole('button', { name: 'Voeg samen' }).click();
  await anouk.getByText('De gezinnen zijn samengevoegd.').waitFor();
  expect((await anouk.goto(`${site.url}/gezinnen/${rows[0]?.id}`))?.status()).toBe(404);
  await anouk.goto(at('/samenvoegen'));
  await main(anouk).getByRole('button', { name: 'Maak ongedaan' }).click();
  await anouk.getByText('De samenvoeging is ongedaan gemaakt.').waitFor();
  expect((await anouk.goto(`${site.url}/gezinnen/${rows[0]?.id}`))?.status()).toBe(200);
});
