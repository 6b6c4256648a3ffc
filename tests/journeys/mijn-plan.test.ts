import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { sql } from 'kysely';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aScreen, expectAccessible, openChromium, signIn } from '../browser.ts';
import { openSite, type Site } from '../site.ts';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openChromium()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test('a parent sees on a phone what is asked, and each of it is one click away', async () => {
  const page = await aScreen(browser);
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, site.url, 'Ilse Linde');
  await page.goto(`${site.url}/mijn-plan`);
  const asked = page.locator('#gevraagd .stip-asked a');
  const links = await asked.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(0);
  for (const link of new Set(links))
    expect((await page.goto(`${site.url}${link}`))?.status(), link).toBe(200);
  await page.goto(`${site.url}/mijn-plan`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectAccessible(page);
  await page.context().close();
});

test('every page that the start page names is there for a parent', async () => {
  const page = await aScreen(browser);
  await signIn(page, site.url, 'Ilse Linde');
  await page.goto(`${site.url}/mijn-plan`);
  const links = await page
    .locator('#waar a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) expect((await page.goto(`${site.url}${link}`))?.status(), link).toBe(200);
  await page.context().close();
});

test('a parent takes along everything in one click, under a name that says nothing', async () => {
  const page = await aScreen(browser);
  await signIn(page, site.url, 'Ilse Linde');
  await page.goto(`${site.url}/mijn-plan`);
  await page.locator('#waar').getByRole('link', { name: 'Alles over ons downloaden' }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download alles' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('stip.zip');
  const files = unzipSync(await readFile(await download.path()));
  const taken = JSON.parse(new TextDecoder().decode(files['gegevens.json']));
  expect(taken.onderdelen.find(({ naam }: { naam: string }) => naam === 'gezin').inhoud.naam).toBe('Linde');
  // The page for people is opened from the disk of a family, without Stip around it.
  const home = await aScreen(browser);
  await home.setContent(new TextDecoder().decode(files['lees-mij.html']));
  await home.getByRole('heading', { name: 'Wie wij zijn' }).waitFor();
  await expectAccessible(home);
  await home.context().close();
  await page.context().close();
});

test('a young person chooses to see less, and says with one click what is not understood', async () => {
  const page = await aScreen(browser);
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, site.url, 'Yara Haddad');
  await page.goto(`${site.url}/mijn-plan`);
  await page.getByRole('button', { name: 'Laat minder zien' }).click();
  await page.getByRole('heading', { level: 1, name: 'Hoi Yara!' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectAccessible(page);
  await page.locator('#doelen').getByRole('button', { name: 'Ik snap dit niet' }).click();
  await page.getByText('Je vraag is verstuurd.').waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Laat alles zien' }).click();
  await page.getByRole('heading', { level: 1, name: 'Het plan van gezin Haddad' }).waitFor();
  await page.context().close();
});

test('from any page it is two fields to say what does not work, and no id goes along', async () => {
  const page = await aScreen(browser);
  await signIn(page, site.url, 'Ilse Linde');
  await page.goto(`${site.url}/mijn-plan`);
  await page.locator('#waar').getByRole('link', { name: 'School' }).click();
  await page.waitForURL(/\/school$/);
  await page.getByRole('link', { name: 'Werkt dit niet goed?' }).click();
  await page.getByText('Het gaat over de pagina /gezinnen/:id/school').waitFor();
  await page.getByLabel('Wat wilde u doen?').fill('Ik zocht het verslag.');
  await page.getByRole('button', { name: 'Verstuur' }).click();
  await page.getByText('U krijgt een melding als er antwoord is.').first().waitFor();
  expect(await page.locator('#eigen').textContent()).toContain('Ik zocht het verslag.');
  await page.context().close();
});

test('a family that is offered is taken over in one click, and then opens', async () => {
  const page = await aScreen(browser);
  await signIn(page, site.url, 'Bilal Demir');
  await page.goto(`${site.url}/werkverdeling`);
  const offer = page.locator('#voor-u li').filter({ hasText: 'Mees' });
  expect(await offer.textContent()).not.toContain('De Boer');
  await offer.getByRole('button', { name: 'Ja, ik neem het over' }).click();
  await page.getByText('Uw antwoord is doorgegeven.').waitFor();
  expect(await page.locator('#overdragen').textContent()).toContain('De Boer');
  await expectAccessible(page);
  await page.context().close();
});

test('who became 18 with a brother who is a child keeps the own line, and no closed part looks as if it were empty', async () => {
  await sql`update persoon p set geboortedatum = '2008-10-20' from account a
    where a.id = p.account_id and a.subject = 'yara'`.execute(site.owner);
  const page = await aScreen(browser);
  await signIn(page, site.url, 'Yara Haddad');
  await page.goto(`${site.url}/mijn-plan`);
  await page.getByText('Je bent 18 of ouder. Je ziet alles wat over jezelf gaat.').waitFor();
  expect(await page.locator('#doelen, #plan').count()).toBe(0);
  const path = await page.locator('a[href$="/later"], a[href*="/gezinnen/"]').first().getAttribute('href');
  const gezin = `${site.url}/gezinnen/${path?.split('/')[2]}`;
  expect((await page.goto(`${gezin}/later`))?.status()).toBe(200);
  expect(await page.getByRole('main').textContent()).toContain('Is 18 sinds 31 dagen.');
  await expectAccessible(page);
  expect((await page.goto(`${gezin}/afronden`))?.status()).toBe(403);
  await page.getByText('dit deel is niet met u gedeeld').waitFor();
  await page.context().close();
});
