import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeBericht } from '#berichten/index.ts';
import { aJw301 } from '#berichten/testing/made.ts';
import { aScreen, expectAccessible, openChromium, signIn } from '../browser.ts';
import { openSite, type Site } from '../site.ts';

let site: Site;
let browser: Browser;
let joost: Page;

/** Berichten of our own, of which the newest was given up. */
async function arrange(count: number): Promise<string> {
  const { Header, ...bericht } = aJw301();
  const rows = Array.from({ length: count }, (_none, nr) => {
    const Identificatie = `K${nr}`;
    const inhoud = Buffer.from(
      writeBericht({
        ...bericht,
        Header: { ...Header, BerichtIdentificatie: { ...Header.BerichtIdentificatie, Identificatie } },
      }),
    );
    const isStuck = nr === 0;
    return {
      id: `019e0000-0000-7000-8000-${String(nr).padStart(12, '0')}`,
      richting: 'uit',
      soort: 'JW301',
      afzender: '0014',
      ontvanger: '99000001',
      identificatie: Identificatie,
      dagtekening: '2026-11-01',
      sha256: Buffer.alloc(32, nr % 256),
      inhoud,
      ontvangen_op: new Date(Date.UTC(2026, 10, 2) - nr * 1000),
      uitkomst: 'verwerkt',
      uiterlijk: '2026-11-05',
      verzending: isStuck ? 'vastgelopen' : 'verzonden',
      pogingen: isStuck ? 20 : 1,
    };
  });
  await site.owner.insertInto('bericht').values(rows).execute();
  return rows[0]?.id ?? '';
}

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openChromium()]);
  joost = await aScreen(browser);
  await signIn(joost, site.url, 'Joost Visser');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test('with no bericht yet the page says when they come', async () => {
  await joost.goto(`${site.url}/berichten`);
  await joost.getByText('Berichten komen hier als ze zijn ingelezen.').waitFor();
  await expectAccessible(joost);
});

test('a bericht that was given up says so, and one press puts it back among what is to be sent', async () => {
  const id = await arrange(600);
  await joost.goto(`${site.url}/berichten/${id}`);
  await joost.getByText('Vastgelopen').first().waitFor();
  await expectAccessible(joost);
  await joost.getByRole('button', { name: 'Opnieuw verzenden' }).click();
  await joost.getByText('Wacht op verzending').first().waitFor();
  expect(await joost.getByRole('button', { name: 'Opnieuw verzenden' }).count()).toBe(0);
  const [row] = await site.owner.selectFrom('bericht').select('verzending').where('id', '=', id).execute();
  expect(row?.verzending).toBe('wacht');
});

test('of very many the newest are shown, and what should have been answered is counted', async () => {
  await joost.goto(`${site.url}/berichten`);
  await joost.getByText(/^50 van 60/).waitFor();
  await joost.getByRole('link', { name: 'Toon meer' }).click();
  await joost.waitForURL(/na=/);
  await joost.goBack();
  await joost.getByRole('link', { name: /zonder antwoord, te laat/ }).click();
  await joost.waitForURL(/teLaat=true/);
  await expectAccessible(joost);
});

test('who manages nothing sees why a bericht was refused and not the button', async () => {
  const karin = await aScreen(browser);
  await signIn(karin, site.url, 'Karin Dijkstra');
  await karin.goto(`${site.url}/berichten/019e0000-0000-7000-8000-000000000001`);
  await karin.getByText('Er is nog geen antwoord.').waitFor();
  expect(await karin.getByRole('button', { name: 'Opnieuw verzenden' }).count()).toBe(0);
  await expectAccessible(karin);
  await karin.context().close();
});
