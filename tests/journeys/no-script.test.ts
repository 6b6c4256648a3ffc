import { sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aScreen, openChromium, signIn } from '../browser.ts';
import { openSite, type Site } from '../site.ts';
import {
  addGoal,
  addHelp,
  describeFamily,
  openPlan,
  saveQuestion,
  searchFamily,
  stopHelp,
} from './help-side.ts';

let site: Site;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openChromium()]);
  page = await aScreen(browser, { javaScriptEnabled: false });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test('without JavaScript a worker signs in and is told of a family that is known already', async () => {
  await signIn(page, site.url, 'Anouk Veenstra');
  await searchFamily(page, 'Sem Linde');
  await page.getByRole('button', { name: 'Dit is het gezin: Linde' }).waitFor();
});

test('without JavaScript a form with mistakes comes back with the reasons and all that was typed', async () => {
  const vraag = 'Ze komt ’s ochtends haar bed niet uit.';
  await describeFamily(page, { naam: 'Oosting', achternaam: 'Oosting', kind: 'Jildou', ouder: '', vraag });
  await saveQuestion(page);
  await page.getByRole('alert').waitFor();
  expect(await page.getByLabel('Wat is de vraag?').inputValue()).toBe(vraag);
  expect(await page.getByLabel('Naam voor het gezin').inputValue()).toBe('Oosting');
});

test('without JavaScript a worker takes a question, opens a plan, adds goals and help, and ends it', async () => {
  await page.getByRole('group', { name: 'Gezinslid 2' }).getByLabel('Voornaam').fill('Hiske');
  await saveQuestion(page);
  await openPlan(page, 'Jildou gaat weer graag naar school.');
  await addGoal(page, 'Jildou is om half negen op school.');
  await addHelp(page, { for: 'Jildou', kind: 'Vertrouwd aanspreekpunt', how: 'Zonder indicatie' });
  await addHelp(page, { for: 'Jildou', kind: 'Meedenken door een deskundige', how: 'Met een consult' });
  await stopHelp(page, 'Vertrouwd aanspreekpunt');
  const { rows } = await sql`select h.hulpsoort, h.toegang, h.einddatum is not null as ended from hulplijn h
    join gezin g on g.id = h.gezin_id where g.naam = 'Oosting' order by h.hulpsoort`.execute(site.owner);
  expect(rows).toEqual([
    { hulpsoort: 'basis-aanspreekpunt', toegang: 'zonder-indicatie', ended: true },
    { hulpsoort: 'consult-aanvullend', toegang: 'consult', ended: false },
  ]);
});
