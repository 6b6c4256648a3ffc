import { sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aScreen, openChromium, signIn } from '../browser.ts';
import { familyOf } from '../family-of.ts';
import { openSite, type Site } from '../site.ts';

const words = 'We kijken over zes weken samen of het rustiger is.';
let site: Site;
let browser: Browser;
let page: Page;
let address: string;
beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openChromium()]);
  page = await aScreen(browser);
  await signIn(page, site.url, 'Anouk Veenstra');
  address = `${site.url}/gezinnen/${await familyOf(site, 'anouk')}`;
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
const field = () => page.getByLabel('Vertel in gewone woorden waar het plan over gaat');

test('what is typed is kept without saving, and is there after a reload', async () => {
  await page.goto(address);
  await page.getByText('Verander de tekst').click();
  await field().fill(words);
  await page.getByText('Concept bewaard om').first().waitFor();
  await page.reload();
  if (!(await field().isVisible())) await page.getByText('Verander de tekst').click();
  expect(await field().inputValue()).toBe(words);
  await page.getByText('U had hier nog een concept van').first().waitFor();
});

test('what is typed while the session ends is there after signing in again', async () => {
  await field().fill(`${words} Oma kijkt mee.`);
  await sql`update session set seen_at = seen_at - interval '31 minutes'`.execute(site.owner);
  await page.getByRole('main').getByRole('button', { name: 'Bewaar', exact: true }).click();
  await page.getByText('Wat u typte is bewaard.').waitFor();
  const kept = await sql`select content ->> 'samenvatting' as tekst, content ->> '_versie' as versie
    from draft where form like 'plan%'`.execute(site.owner);
  expect(kept.rows).toEqual([
    { tekst: `${words} Oma kijkt mee.`, versie: expect.stringMatching(/^[1-9]\d*$/) },
  ]);
  await page.getByRole('link', { name: 'Anouk Veenstra' }).click();
  await page.waitForURL((url) => url.href.startsWith(address));
  if (!(await field().isVisible())) await page.getByText('Verander de tekst').click();
  expect(await field().inputValue()).toBe(`${words} Oma kijkt mee.`);
});

test('saving takes the draft away and shows what is kept now', async () => {
  await page.getByRole('main').getByRole('button', { name: 'Bewaar', exact: true }).click();
  await page.getByText('Het plan is bewaard.').waitFor();
  await page.getByRole('main').getByText(`${words} Oma kijkt mee.`).first().waitFor();
  const drafts = await sql`select from draft where form like 'plan%'`.execute(site.owner);
  expect(drafts.rows).toEqual([]);
});

test('a draft of before a change by somebody else leads to a choice, and covers nothing unseen', async () => {
  const theirs = 'Een collega schreef dit intussen.';
  await page.getByText('Verander de tekst').click();
  await field().fill(`${words} Dit is nog niet af.`);
  await page.getByText('Concept bewaard om').first().waitFor();
  await sql`update gezinsplan set samenvatting = ${theirs}, versie = versie + 1
    where gezin_id = ${address.split('/').at(-1)}`.execute(site.owner);
  await page.goto(address);
  if (!(await field().isVisible())) await page.getByText('Verander de tekst').click();
  await page.getByRole('main').getByRole('button', { name: 'Bewaar', exact: true }).click();
  await page.getByText('Iemand anders was u voor').waitFor();
  await page.getByRole('radio', { name: theirs }).check();
  await page.getByRole('button', { name: 'Bewaar deze keuze' }).click();
  await page.getByText('Het plan is bewaard.').waitFor();
  const { rows } = await sql<{ samenvatting: string }>`select samenvatting from gezinsplan
    where gezin_id = ${address.split('/').at(-1)}`.execute(site.owner);
  expect(rows).toEqual([{ samenvatting: theirs }]);
});
