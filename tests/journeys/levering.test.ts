import { sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aScreen, expectAccessible, openChromium, signIn } from '../browser.ts';
import { familyOf } from '../family-of.ts';
import { openSite, type Site } from '../site.ts';

let site: Site;
let browser: Browser;
let anouk: Page;
let dirk: Page;
let gezin: string;
/** The order that Anouk gave, and the child that it is for. */
let order: { id: string; kind: string };

const main = (page: Page) => page.getByRole('main');
const orders = () => `${site.url}/organisatie?stand=wacht-op-start`;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openChromium()]);
  [anouk, dirk] = [await aScreen(browser), await aScreen(browser)];
  gezin = await familyOf(site, 'anouk');
  await Promise.all([signIn(anouk, site.url, 'Anouk Veenstra'), signIn(dirk, site.url, 'Dirk Mulder')]);
  await countDeeds(dirk);
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
      target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type);
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

async function giveOrder(): Promise<typeof order> {
  const { rows } = await sql<{ aanbieder: string; persoon: string; kind: string }>`
    select o.naam as aanbieder, p.id as persoon, concat_ws(' ', p.voornaam, p.voorvoegsel, p.achternaam) as kind
    from organisatie o join aanstelling s on s.organisatie_id = o.id join account a on a.id = s.account_id and a.subject = 'dirk',
      persoon p where p.gezin_id = ${gezin} and p.soort = 'jeugdige' order by p.id limit 1`.execute(
    site.owner,
  );
  const { aanbieder = '', persoon = '', kind = '' } = rows[0] ?? {};
  await anouk.goto(`${site.url}/gezinnen/${gezin}/toewijzing`);
  await main(anouk).locator(`input[name=persoonId][value="${persoon}"]`).check();
  await main(anouk).getByLabel('Welke aanbieder?').selectOption({ label: aanbieder });
  await main(anouk).getByLabel('Welke hulp?').selectOption({ value: '54' });
  await main(anouk).getByRole('button', { name: 'Maak de toewijzing' }).click();
  await anouk.getByText('De toewijzing is bewaard.').waitFor();
  const made = await site.owner
    .selectFrom('toewijzing')
    .select('id')
    .where('gezin_id', '=', gezin)
    .orderBy('toewijzingnummer', 'desc')
    .executeTakeFirstOrThrow();
  return { id: made.id, kind };
}

test('the start of an order is told with two clicks, and nothing is typed', async () => {
  order = await giveOrder();
  await dirk.goto(orders());
  await expectAccessible(dirk);
  await dirk.setViewportSize({ width: 1280, height: 900 });
  const second = await dirk.context().newPage();
  await second.goto(`${site.url}/toewijzingen/${order.id}/levering`);
  await expectAccessible(second);
  await deeds(dirk);

  await dirk.locator(`a[href="/toewijzingen/${order.id}/levering"]`).click();
  await main(dirk).getByRole('heading', { name: 'Is de hulp gestart?' }).waitFor();
  await main(dirk).getByRole('button', { name: 'Meld de start' }).click();
  await dirk.getByText('De start is gemeld.').waitFor();
  expect(await deeds(dirk)).toEqual({ clicks: 2, typed: 0 });
  await expectAccessible(dirk);

  // The other tab still asks for the start, unless it heard by itself already that it was told.
  const press = second.getByRole('button', { name: 'Meld de start' });
  await second
    .getByRole('button', { name: /Meld de sta?(rt|op)/ })
    .first()
    .waitFor();
  if ((await press.count()) > 0) {
    await press.click();
    await second.getByRole('alert').getByText('De start is al gemeld').waitFor();
    await expectAccessible(second);
  }
  await second.close();
});

test('the plan of the gezin shows that help runs, and the journal has the start and its retour', async () => {
  await anouk.goto(`${site.url}/gezinnen/${gezin}`);
  const { gestart_op: day } = await site.owner
    .selectFrom('hulplijn')
    .innerJoin('toewijzing', 'toewijzing.hulplijn_id', 'hulplijn.id')
    .select('gestart_op')
    .where('toewijzing.id', '=', order.id)
    .executeTakeFirstOrThrow();
  expect(day).toBe('2026-11-20');
  await main(anouk)
    .getByRole('listitem')
    .filter({ hasText: 'Jeugd-ggz' })
    .filter({ hasText: 'Loopt' })
    .first()
    .waitFor();
  await dirk.goto(`${site.url}/berichten`);
  const lines = await main(dirk).getByRole('row').allTextContents();
  expect(lines.filter((line) => line.includes('JW305'))).toHaveLength(1);
  // The line of the start names its retour too.
  expect(lines.filter((line) => line.includes('JW306'))).toHaveLength(2);
});

test('a stop asks its reason only, and ends the help in the plan with it', async () => {
  await dirk.goto(`${site.url}/organisatie?stand=loopt`);
  await dirk.setViewportSize({ width: 1280, height: 900 });
  await deeds(dirk);
  await dirk.locator(`a[href="/toewijzingen/${order.id}/levering"]`).click();
  await main(dirk).getByRole('heading', { name: 'Is de hulp gestopt?' }).waitFor();
  await main(dirk).getByLabel('Eerder gestopt: samen besloten').check();
  await main(dirk).getByRole('button', { name: 'Meld de stop' }).click();
  await dirk.getByText('De stop is gemeld.').waitFor();
  expect(await deeds(dirk)).toEqual({ clicks: 3, typed: 0 });
  const ended = await site.owner
    .selectFrom('hulplijn')
    .innerJoin('toewijzing', 'toewijzing.hulplijn_id', 'hulplijn.id')
    .select(['hulplijn.einddatum', 'reden_einde'])
    .where('toewijzing.id', '=', order.id)
    .execute();
  expect(ended).toEqual([{ einddatum: '2026-11-20', reden_einde: '34' }]);
  await anouk.goto(`${site.url}/gezinnen/${gezin}`);
  const why = main(anouk).locator('dd').filter({ hasText: 'Eerder gestopt, samen besloten' });
  await why.first().waitFor({ state: 'attached' });
});

test('what is wrong is said in words and stays as it was typed, and is corrected without JavaScript too', async () => {
  const plain = await aScreen(browser, { javaScriptEnabled: false });
  await signIn(plain, site.url, 'Dirk Mulder');
  await plain.goto(`${site.url}/toewijzingen/${order.id}/levering`);
  await main(plain).getByText('De melding over de hulp vanaf 20 november 2026').click();
  await main(plain).getByLabel('Laatste dag van de hulp').fill('2026-11-25');
  await main(plain).getByRole('button', { name: 'Herstel de melding' }).click();
  await plain.getByRole('alert').getByText('Deze dag moet nog komen.').waitFor();
  expect(await main(plain).getByLabel('Laatste dag van de hulp').inputValue()).toBe('2026-11-25');
  await main(plain).getByRole('button', { name: 'De hulp stopte niet: neem de stop terug' }).click();
  await plain.getByText('De stop is teruggenomen.').waitFor();
  await main(plain).getByRole('heading', { name: 'Is de hulp gestopt?' }).waitFor();
});

test('a pause leaves two ways on, and every state is for everyone', async () => {
  await dirk.goto(`${site.url}/toewijzingen/${order.id}/levering`);
  await expectAccessible(dirk);
  await dirk.setViewportSize({ width: 1280, height: 900 });
  await main(dirk).getByRole('button', { name: 'Meld de stop' }).click();
  await dirk.getByRole('alert').waitFor();
  await expectAccessible(dirk);
  await dirk.setViewportSize({ width: 1280, height: 900 });
  await main(dirk).getByLabel('Pauze: de hulp gaat later verder').check();
  await main(dirk).getByRole('button', { name: 'Meld de stop' }).click();
  await dirk.getByText('De stop is gemeld.').waitFor();
  await dirk.goto(`${site.url}/toewijzingen/${order.id}/levering`);
  await main(dirk).getByRole('button', { name: 'Meld dat de hulp weer begint' }).waitFor();
  await main(dirk).getByText('De hulp stopt helemaal').waitFor();
  await expectAccessible(dirk);
});
