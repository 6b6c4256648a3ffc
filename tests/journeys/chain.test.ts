import { sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertApiKey } from '#platform/people/api-key.ts';
import { testDay } from '#platform/testing.ts';
import { aScreen, expectAccessible, openChromium, signIn } from '../browser.ts';
import { openSite, type Site } from '../site.ts';
import {
  addGoal,
  addHelp,
  describeFamily,
  giveOrder,
  openPlan,
  saveQuestion,
  searchFamily,
  stopHelp,
} from './help-side.ts';

const family = {
  naam: 'Tamminga-Roos',
  achternaam: 'Tamminga-Roos',
  kind: 'Jurre',
  ouder: 'Wietske',
  vraag: 'Jurre wil niet meer naar school en slaat thuis met deuren.',
};
/** Running help as the landscape shows it: of segment 1, of segment 2, and how much of that has an indication. */
type Counts = { basis: number; aanvullend: number; met: number };
let site: Site;
let browser: Browser;
let anouk: Page;
let petra: Page;
let before: Counts;
/** Address of the page of the new family, and its id. */
let address: string;
let gezin: string;
beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openChromium()]);
  anouk = await aScreen(browser);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function firstOf<Row>(query: { execute(db: Site['owner']): Promise<{ rows: Row[] }> }): Promise<Row> {
  const [row] = (await query.execute(site.owner)).rows;
  if (!row) throw new Error('nothing found');
  return row;
}

async function shownCounts(): Promise<Counts> {
  const { rows } = await sql<{ naam: string }>`select naam from klasse where ordening = 'segmenten'
    and code in ('1', '2') order by code`.execute(site.owner);
  const table = petra.getByRole('main').locator('details').filter({ hasText: 'Als tabel' }).first();
  const numbersOf = async (naam = '') => {
    const cells = table
      .locator('tr')
      .filter({ has: petra.locator('th, td', { hasText: new RegExp(`^${naam}$`) }) });
    return (await cells.locator('th, td').allTextContents())
      .slice(1)
      .map((text) => Number(text.replaceAll('.', '')));
  };
  const [[basis = Number.NaN], [aanvullend = Number.NaN, , , met = Number.NaN]] = [
    await numbersOf(rows[0]?.naam),
    await numbersOf(rows[1]?.naam),
  ];
  return { basis, aanvullend, met };
}

const expectCounts = (counts: Counts) => expect.poll(shownCounts, { timeout: 15_000 }).toEqual(counts);

test('a gezinswerker is in with one click', async () => {
  await anouk.goto(site.url);
  await expectAccessible(anouk);
  await signIn(anouk, site.url, 'Anouk Veenstra');
  expect(new URL(anouk.url()).pathname).toBe('/gezinnen');
  await expectAccessible(anouk);
});

test('whoever takes a question searches first, and is offered the family that is known', async () => {
  await searchFamily(anouk, 'Sem Linde');
  await anouk.getByRole('button', { name: 'Dit is het gezin: Linde' }).waitFor();
  await expectAccessible(anouk);
});

test('a question of a new family becomes a file', async () => {
  await describeFamily(anouk, family);
  await expectAccessible(anouk);
  await saveQuestion(anouk);
  await anouk.waitForURL(/\/gezinnen\/[0-9a-f-]{36}/);
  address = anouk.url().replace(/[?#].*/, '');
  gezin = address.split('/').at(-1) ?? '';
  await expectAccessible(anouk);
});

test('somebody else has the landscape open', async () => {
  petra = await aScreen(browser);
  await signIn(petra, site.url, 'Petra Bos');
  expect(new URL(petra.url()).pathname).toBe('/landschap');
  await petra.evaluate(() => document.body.setAttribute('data-same', 'yes'));
  await expectAccessible(petra);
  before = await shownCounts();
  expect((await petra.request.get(address)).status()).not.toBe(200);
});

test('the family gets a plan with a goal', async () => {
  await openPlan(anouk, 'Jurre gaat weer graag naar school en thuis is het rustig.');
  await addGoal(anouk, 'Jurre is om half negen op school.');
  await expectAccessible(anouk);
});

test('basishulp without indication is counted at once on the screen of somebody else', async () => {
  await addHelp(anouk, { for: 'Jurre', kind: 'Vertrouwd aanspreekpunt', how: 'Zonder indicatie' });
  await expectCounts({ basis: before.basis + 1, aanvullend: before.aanvullend, met: before.met });
});

test('aanvullende hulp by consult is counted too', async () => {
  await addHelp(anouk, { for: 'Jurre', kind: 'Meedenken door een deskundige', how: 'Met een consult' });
  await expectCounts({ basis: before.basis + 1, aanvullend: before.aanvullend + 1, met: before.met });
});

test('a toewijzing to an aanbieder is counted with the help that has an indication', async () => {
  const { naam } = await firstOf(sql<{ naam: string }>`select o.naam from organisatie o
    join aanstelling s on s.organisatie_id = o.id join account a on a.id = s.account_id where a.subject = 'dirk'`);
  await giveOrder(anouk, { for: 'Jurre', kind: '45', to: naam });
  await expectCounts({ basis: before.basis + 1, aanvullend: before.aanvullend + 2, met: before.met + 1 });
  await expectAccessible(anouk);
});

test('the aanbieder sees its order', async () => {
  const dirk = await aScreen(browser);
  await signIn(dirk, site.url, 'Dirk Mulder');
  await dirk.goto(`${site.url}/organisatie`);
  await expectAccessible(dirk);
  const main = dirk.getByRole('main');
  await main.getByRole('searchbox').fill('Tamminga');
  await main.getByRole('button', { name: 'Zoek', exact: true }).click();
  await main.getByText(/Jurre/).first().waitFor();
});

test('the ouder reads the plan in plain words and sees who looked', async () => {
  await sql`update persoon set account_id = (select id from account where subject = 'ilse')
    where gezin_id = ${gezin} and soort = 'ouder'`.execute(site.owner);
  await sql`insert into betrokkenheid (id, gezin_id, houder, soort_houder, grond, niveau, van)
    select uuidv7(), ${gezin}, id, 'account', 'gezin', 'bijdragen', ${testDay} from account where subject = 'ilse'`.execute(
    site.owner,
  );
  const ilse = await aScreen(browser);
  await signIn(ilse, site.url, 'Ilse Linde');
  await ilse.getByRole('link', { name: /Tamminga-Roos/ }).click();
  const main = ilse.getByRole('main');
  await main.getByText('Jurre gaat weer graag naar school en thuis is het rustig.').first().waitFor();
  await main.getByText('Jurre is om half negen op school.').first().waitFor();
  await main.getByText('Vertrouwd aanspreekpunt').first().waitFor();
  await expectAccessible(ilse);
  await ilse.goto(`${address}/inzage`);
  await main.getByText('Anouk Veenstra').first().waitFor();
  await expectAccessible(ilse);
  await ilse.goto(`${address}/toestemmingen`);
  await main.getByRole('heading', { level: 1 }).waitFor();
  await expectAccessible(ilse);
});

test('a line of help ends, and the count goes down without anybody reloading a page', async () => {
  await stopHelp(anouk, 'Vertrouwd aanspreekpunt');
  await expectCounts({ basis: before.basis, aanvullend: before.aanvullend + 2, met: before.met + 1 });
  expect(await petra.locator('body').getAttribute('data-same')).toBe('yes');
});

describe('a worker of another gemeente', () => {
  let geke: Page;
  beforeAll(async () => {
    geke = await aScreen(browser);
    await signIn(geke, site.url, 'Geke Wiersema');
  });

  test('sees nothing of it on any page', async () => {
    for (const page of ['', '/inzage', '/leden', '/toestemmingen', '/toewijzing'])
      expect((await geke.goto(`${address}${page}`))?.status(), page).toBe(404);
    await expectAccessible(geke);
  });

  test('does not find it', async () => {
    await geke.goto(`${site.url}/gezinnen`);
    await searchFamily(geke, 'Jurre Tamminga-Roos');
    await geke.getByRole('button', { name: 'Nieuw gezin' }).waitFor();
    expect(await geke.getByRole('main').innerText()).not.toMatch(/Dit is het gezin|Jurre \(/);
  });

  test('does not get it in an export', async () => {
    const take = async (page: Page) => {
      const answer = await page.request.post(`${site.url}/gezinnen/export`, {
        headers: { Origin: site.url },
        form: {},
      });
      expect(answer.headers()['content-type']).toContain('text/csv');
      return await answer.text();
    };
    expect(await take(anouk)).toContain('Tamminga-Roos');
    const theirs = await take(geke);
    expect(theirs.split('\n').length).toBeGreaterThan(2);
    expect(theirs).not.toContain('Tamminga-Roos');
  });

  test('gets the same from the API as for a family that never was', async () => {
    const keyOf = async (persona: string) => {
      const { id, account } = await firstOf(sql<{ id: string; account: string }>`select s.id, a.id as account
        from aanstelling s join account a on a.id = s.account_id where a.subject = ${persona}`);
      const endsAt = new Date(`${testDay}T23:00:00Z`);
      const key = await site.owner
        .transaction()
        .execute((db) => insertApiKey(db, { aanstelling: id, naam: 'proef', madeBy: account, endsAt }));
      return { Authorization: `Bearer ${key.sleutel}` };
    };
    const [own, theirs] = [await keyOf('anouk'), await keyOf('geke')];
    const nowhere = '01890000-0000-7000-8000-000000000000';
    for (const part of ['', '/plan', '/inzage', '/toestemmingen', '/bijlagen']) {
      const ask = async (id: string, headers: Record<string, string>) => {
        const answer = await fetch(`${site.url}/api/v1/gezinnen/${id}${part}`, { headers });
        return { status: answer.status, text: (await answer.text()).replaceAll(id, ':id') };
      };
      expect((await ask(gezin, own)).status, part).toBe(200);
      const answer = await ask(gezin, theirs);
      expect(answer.status, part).toBe(404);
      expect(answer.text.replaceAll(/[0-9a-f]{32}/g, ''), part).toBe(
        (await ask(nowhere, theirs)).text.replaceAll(/[0-9a-f]{32}/g, ''),
      );
    }
    const search = await fetch(`${site.url}/api/v1/gezinnen/_zoek`, {
      method: 'POST',
      headers: { ...theirs, 'Content-Type': 'application/json' },
      body: JSON.stringify({ tekst: 'Jurre Tamminga-Roos' }),
    });
    expect(search.status).toBe(200);
    expect(await search.text()).not.toMatch(new RegExp(`Jurre|${gezin}`));
  });
});

/** Goes on with Tab until the thing with this name has the focus. */
async function tabTo(page: Page, role: 'button' | 'textbox' | 'combobox', name: string): Promise<void> {
  const wanted = page.getByRole('main').getByRole(role, { name });
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never reached ${name}`);
}

test('a question is taken with the keyboard alone', async () => {
  await anouk.goto(`${site.url}/hulpvragen/nieuw`);
  await anouk.keyboard.press('Tab');
  await anouk.keyboard.press('Enter');
  expect(new URL(anouk.url()).hash).toBe('#inhoud');
  await tabTo(anouk, 'textbox', 'Naam of burgerservicenummer');
  await anouk.keyboard.type('Sem Linde');
  await anouk.keyboard.press('Enter');
  await anouk.getByRole('button', { name: 'Dit is het gezin: Linde' }).waitFor();
  await tabTo(anouk, 'button', 'Dit is het gezin: Linde');
  await anouk.keyboard.press('Enter');
  await anouk.getByLabel('Wat is de vraag?').waitFor();
  await tabTo(anouk, 'combobox', 'Hoe kwam de vraag binnen?');
  await anouk.keyboard.type('Het gezin');
  await tabTo(anouk, 'textbox', 'Wat is de vraag?');
  await anouk.keyboard.type('Sem wil zelf met iemand praten.');
  await tabTo(anouk, 'button', 'Bewaar de hulpvraag');
  await anouk.keyboard.press('Enter');
  await anouk.getByText('De hulpvraag is bewaard.').waitFor();
});

test('the first look at a file loads at most 150 kB of JavaScript', async () => {
  const fresh = await aScreen(browser, { storageState: await anouk.context().storageState() });
  const sizes: Promise<number>[] = [];
  fresh.on('requestfinished', (request) => {
    if (request.resourceType() === 'script')
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await fresh.goto(address, { waitUntil: 'load' });
  await fresh.getByRole('heading', { level: 1 }).waitFor();
  await fresh.waitForTimeout(500);
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(150_000);
});
