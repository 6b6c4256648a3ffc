import { sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '#modules/declaratie/pages/declaratie/words.en.ts';
import { nl } from '#modules/declaratie/pages/declaratie/words.nl.ts';
import { codeOf, type Regel, tekstOf } from '#modules/declaratie/rules/redenen.ts';
import { aScreen, expectAccessible, openChromium, signIn } from '../browser.ts';
import { openSite, type Site } from '../site.ts';
import { arrangeDeclaraties, declaratieOf, orders } from './arrange-declaraties.ts';

let site: Site;
let browser: Browser;
/** Administratie of gemeente Groningen. */
let femke: Page;
beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openChromium()]);
  femke = await aScreen(browser);
  await signIn(femke, site.url, 'Femke Wiersema');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const main = (page: Page) => page.getByRole('main');
const rowsOf = (page: Page) => main(page).locator('tbody tr');
const rowOf = (page: Page, text: string) => rowsOf(page).filter({ hasText: text });
/** Text with the spaces that the eye sees: euros stand behind one that does not break. */
const textOf = async (page: Page) => (await main(page).innerText()).replaceAll(/\s+/g, ' ');
const open = async (page: Page, nummer: string, query = '') =>
  await page.goto(`${site.url}/declaraties/${await declaratieOf(site, nummer)}${query}`);
const paidOn = async (nummer: string) =>
  (
    await sql<{ on: string | null; kenmerk: string | null }>`select betaald_op as on, kenmerk from betaling
      where declaratie_id = ${await declaratieOf(site, nummer)}`.execute(site.owner)
  ).rows;

test('as long as nothing was declared the page says so and what will stand there', async () => {
  expect(new URL(femke.url()).pathname).toBe('/declaraties');
  await main(femke).getByText('Er zijn nog geen declaraties').waitFor();
  await expectAccessible(femke);
});

describe('when declaraties have come', () => {
  beforeAll(async () => {
    await arrangeDeclaraties(site, 10);
  });

  test('a gemeente sees at once what waits longest, and what is not known is not zero', async () => {
    await femke.goto(`${site.url}/declaraties`);
    await main(femke).getByText('Er zijn 18 declaraties.').waitFor();
    expect(await rowsOf(femke).count()).toBe(15);
    const waiting = (await rowsOf(femke).first().innerText()).replaceAll(/\s+/g, ' ');
    expect(waiting).toMatch(/onbekend onbekend onbekend onbekend/);
    expect(waiting).not.toContain('€');
    expect(waiting).toContain('antwoord uiterlijk 4 dec 2026');
    expect((await rowOf(femke, 'DEELS').innerText()).replaceAll(/\s+/g, ' ')).toMatch(
      /€ 1\.600,00 € 100,00 € 1\.500,00 30 van 32 regels 164 dagen te laat betaling uiterlijk 9 jun 2026/,
    );
    await expectAccessible(femke);
  });

  test('it chooses what is late, in which month, and turns the page', async () => {
    await main(femke)
      .getByRole('link', { name: /te laat/ })
      .click();
    await main(femke).getByText('2 gevonden.').waitFor();
    expect(await rowsOf(femke).count()).toBe(2);
    await main(femke).getByRole('link', { name: 'Toon alles' }).click();
    await main(femke).getByText('15 van 18').waitFor();
    await main(femke).getByRole('link', { name: 'Toon meer' }).click();
    await main(femke).getByText('3 van 18').waitFor();
    await main(femke).getByLabel('Maand').selectOption({ label: 'september 2026' });
    await main(femke).getByRole('button', { name: 'Toon' }).click();
    await main(femke).getByText('10 gevonden.').waitFor();
    await main(femke).getByLabel('Stand').selectOption({ label: 'Betaald' });
    await main(femke).getByRole('button', { name: 'Toon' }).click();
    await main(femke).getByText('Niets gevonden').waitFor();
    await expectAccessible(femke);
  });

  test('it reads why lines were refused and what the aanbieder can do, and unfolds the rest', async () => {
    await open(femke, 'DEELS');
    const text = await textOf(femke);
    expect(text).toContain('Van € 1.600,00 is € 100,00 toegekend en € 1.500,00 afgewezen.');
    expect(text).toContain(`${tekstOf('9338')} (retourcode 9338)`);
    expect(text).toContain(nl.advice['9338']);
    expect(text).toContain('in een nieuwe declaratie over april 2026 of mei 2026');
    expect(await rowOf(femke, 'P4').count()).toBe(0);
    await expectAccessible(femke);
    await main(femke).getByRole('link', { name: 'Toon de 2 toegekende regels' }).click();
    await rowOf(femke, 'P4').waitFor();
    await main(femke).getByRole('link', { name: 'Toon meer' }).click();
    await rowOf(femke, 'P3-29').waitFor();
    expect(await rowOf(femke, 'P4').count()).toBe(1);
    await expectAccessible(femke);
    await open(femke, 'GEHEEL');
    expect(await textOf(femke)).toContain(`De hele declaratie is afgewezen`);
    await expectAccessible(femke);
    await open(femke, 'TERUG');
    expect(await textOf(femke)).toContain('€ 50,00 te verrekenen.');
    await expectAccessible(femke);
  });

  test('it tells a payment once, however many screens are open', async () => {
    await open(femke, 'DEELS');
    const other = await femke.context().newPage();
    await open(other, 'DEELS');
    const pay = (page: Page) => main(page).getByRole('button', { name: 'Leg de betaling vast' }).click();
    expect(await main(femke).getByLabel('Betaald op').inputValue()).toBe('2026-11-20');
    await main(femke).getByLabel('Betaald op').fill('2026-05-09');
    await main(femke).getByLabel('Kenmerk in uw boeken').fill('F-77');
    await pay(femke);
    await main(femke).getByRole('alert').getByText('Deze betaaldatum kan niet').waitFor();
    expect(await main(femke).getByLabel('Kenmerk in uw boeken').inputValue()).toBe('F-77');
    await expectAccessible(femke);
    await main(femke).getByLabel('Betaald op').fill('2026-11-19');
    await pay(femke);
    await main(femke).getByText('De betaling is bewaard.').waitFor();
    expect(await textOf(femke)).toContain('€ 100,00 is betaald op 19 november 2026.');
    expect(await main(femke).getByRole('button', { name: 'Leg de betaling vast' }).count()).toBe(0);
    await expectAccessible(femke);
    await pay(other);
    await main(other).getByText('Deze declaratie is al betaald.').waitFor();
    expect(await paidOn('DEELS')).toEqual([{ on: '2026-11-19', kenmerk: 'F-77' }]);
  });

  test('it sees how much of each toewijzing was used, too much in words, and what is unknown as unknown', async () => {
    await femke.goto(`${site.url}/budgetten`);
    await rowsOf(femke).first().waitFor();
    await expectAccessible(femke);
    const find = async (nummer: number | string) => {
      await main(femke).getByRole('searchbox').fill(String(nummer));
      await main(femke).getByRole('button', { name: 'Zoek' }).click();
    };
    const found = async (nummer: number) => {
      await find(nummer);
      await main(femke).getByText(`1 gevonden voor nummer ${nummer}.`).waitFor();
      return (await rowsOf(femke).innerText()).replaceAll(/\s+/g, ' ');
    };
    expect(await found(orders.hours)).toMatch(/48 uur budget onbekend 4 uur € 50,00 44 uur/);
    expect(await found(orders.budget)).toMatch(/€ 120,00 € 50,00 € 70,00/);
    expect(await found(orders.open)).toMatch(/onbekend € 50,00 onbekend/);
    expect(await found(orders.spent)).toMatch(/€ 40,00 € 50,00 € −10,00 € 10,00 te veel/);
    expect(await main(femke).getByRole('img').getAttribute('aria-label')).toMatch(
      /10,00 meer dan de toegewezen/,
    );
    expect(new URL(femke.url()).search).not.toContain(String(orders.spent));
    await expectAccessible(femke);
    await find('abc');
    await main(femke).getByText('Een toewijzingnummer bestaat alleen uit cijfers.').waitFor();
  });

  test('all of it works without JavaScript', async () => {
    const page = await aScreen(browser, { javaScriptEnabled: false });
    await signIn(page, site.url, 'Femke Wiersema');
    await main(page).getByLabel('Termijn').selectOption({ label: 'Te laat' });
    await main(page).getByRole('button', { name: 'Toon' }).click();
    await main(page).getByRole('link', { name: 'TERUG' }).click();
    await main(page).getByRole('link', { name: 'Toon de toegekende regel' }).click();
    await rowOf(page, 'P6').waitFor();
    await main(page).getByRole('button', { name: 'Leg de verrekening vast' }).click();
    await main(page).getByText('€ 50,00 is verrekend op 20 november 2026.').waitFor();
    expect(await paidOn('TERUG')).toEqual([{ on: '2026-11-20', kenmerk: null }]);
  });

  test('an aanbieder sees its own and no more, and cannot tell that it was paid', async () => {
    const dirk = await aScreen(browser);
    await signIn(dirk, site.url, 'Dirk Mulder');
    await dirk.getByRole('navigation').getByRole('link', { name: 'Declaraties' }).first().click();
    await main(dirk).getByText('Er zijn 18 declaraties.').waitFor();
    await expectAccessible(dirk);
    await open(dirk, 'ELDERS');
    await main(dirk).getByText('aan Westerkwartier').waitFor();
    await open(dirk, 'OPTIJD');
    expect(await main(dirk).getByLabel('Betaald op').count()).toBe(0);
    await expectAccessible(dirk);
    const id = await declaratieOf(site, 'OPTIJD');
    const sent = await dirk.request.post(`${site.url}/declaraties/${id}`, {
      headers: { Origin: site.url },
      form: { betaaldOp: '2026-11-20' },
    });
    expect(await sent.text()).not.toContain('De betaling is bewaard.');
    expect(await paidOn('OPTIJD')).toEqual([{ on: null, kenmerk: null }]);
    expect((await open(dirk, 'ANDERS'))?.status()).toBe(404);
    const theirs = await textOf(dirk);
    expect((await dirk.goto(`${site.url}/declaraties/01890000-0000-7000-8000-000000000000`))?.status()).toBe(
      404,
    );
    expect(await textOf(dirk)).toBe(theirs);
    expect((await open(femke, 'ELDERS'))?.status()).toBe(404);
    await dirk.goto(`${site.url}/budgetten`);
    await rowOf(dirk, String(orders.hours)).waitFor();
    await expectAccessible(dirk);
  });

  test('an inkoper sees the queue of the whole region, its berichten, and not one line', async () => {
    const karin = await aScreen(browser);
    await signIn(karin, site.url, 'Karin Dijkstra');
    await karin.getByRole('navigation').getByRole('link', { name: 'Declaraties' }).first().click();
    await main(karin).getByText('Er zijn 19 declaraties.').waitFor();
    expect(await main(karin).locator('a[href^="/declaraties/"]').count()).toBe(0);
    await expectAccessible(karin);
    await main(karin).getByLabel('Gemeente').selectOption({ label: 'Westerkwartier' });
    await main(karin).getByRole('button', { name: 'Toon' }).click();
    await main(karin).getByText('1 gevonden.').waitFor();
    for (const path of ['/budgetten', `/declaraties/${await declaratieOf(site, 'DEELS')}`])
      expect((await karin.goto(`${site.url}${path}`))?.status(), path).toBe(403);
    await expectAccessible(karin);
    await karin.goto(`${site.url}/declaraties`);
    await main(karin).getByRole('link', { name: 'Bekijk het bericht' }).click();
    await main(karin).getByRole('heading', { name: 'JW323 Declaratie' }).waitFor();
  });

  test('who has nothing to do with the money sees none of it', async () => {
    const anouk = await aScreen(browser);
    await signIn(anouk, site.url, 'Anouk Veenstra');
    for (const path of ['/declaraties', '/budgetten'])
      expect((await anouk.goto(`${site.url}${path}`))?.status(), path).toBe(403);
  });
});

/** Complete, or it does not compile. */
const regels = {
  TR304: 1,
  TR307: 1,
  TR308: 1,
  TR314: 1,
  TR318: 1,
  TR319: 1,
  TR321: 1,
  TR322: 1,
  TR323: 1,
  TR333: 1,
  TR338: 1,
  TR339: 1,
  TR340: 1,
  TR341: 1,
  TR346: 1,
  TR369: 1,
  TR378: 1,
  TR381: 1,
  TR384: 1,
  TR387: 1,
  TR388: 1,
  TR389: 1,
  TR390: 1,
  TR418: 1,
} satisfies Record<Regel, 1>;
const codes = [...Object.keys(regels).map((regel) => codeOf(regel as Regel)), '0233'];

test.each(codes)('retourcode %s is explained, with what can be done about it, in both languages', (code) => {
  for (const advice of [nl.advice, en.advice] as Readonly<Record<string, string>>[])
    expect(advice[code]?.length).toBeGreaterThan(20);
  expect(nl.reason(code, tekstOf(code))).toBe(tekstOf(code));
  expect(en.reason(code, tekstOf(code))).not.toBe(tekstOf(code));
});
