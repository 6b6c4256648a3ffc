import { sql } from 'kysely';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import routes from '#web/routes.ts';
import { aScreen, expectAccessible, openChromium, signIn } from '../browser.ts';
import { familyOf } from '../family-of.ts';
import { openSite, type Site } from '../site.ts';
import { arrangeAnalyse } from './arrange-analyse.ts';
import { arrangeConsult } from './arrange-consult.ts';
import { arrangeDeclaraties } from './arrange-declaraties.ts';
import { arrangeVerzoeken } from './arrange-verzoeken.ts';

const nobody = '00000000-0000-7000-8000-000000000000';
/** Routes that answer with a file or send on, and are no page to look at. */
const noPages = [
  'voorkeur',
  'gast', // Only a guest sees it; consent.test.ts looks at it as one.
  'gezinnen/export',
  'gezinnen/:gezinId/alles/bestand',
  'beleidsinformatie/bestand',
  'gezinnen/:gezinId/bijlagen/:bijlageId',
  'landschap/export',
  'denkmodellen/bestand',
  'besluiten/:besluitId/pdf',
  'gezinnen/:gezinId/plan/pdf',
  'hulplijnen/:hulplijnId/toewijzing',
];
/** Who looks at which pages; a route stands here as src/web/routes.ts writes it, with what follows the question mark. */
const looks: Readonly<Record<string, readonly string[]>> = {
  '': ['', 'hulp-vragen', 'gast/:code', 'aanmelden', 'afgemeld'],
  'Anouk Veenstra': [
    'gezinnen',
    'gezinnen/:gezinId',
    'gezinnen/:gezinId/analyse',
    'gezinnen/:gezinId/analyse/deel/:deelnemerId',
    'gezinnen/:gezinId/plan-uit-analyse',
    'gezinnen/:gezinId/samen',
    'gezinnen/:gezinId/tijdlijn',
    'gezinnen/:gezinId/plan/leesbaar',
    'gezinnen/:gezinId/plan/leesbaar?voor=kind',
    'gezinnen/:gezinId/inzage',
    'gezinnen/:gezinId/toestemmingen',
    'gezinnen/:gezinId/toestemmingen/:toestemmingId',
    'gezinnen/:gezinId/gasten',
    'gezinnen/:gezinId/samenvoegen',
    'gezinnen/:gezinId/leden',
    'gezinnen/:gezinId/afronden',
    'gezinnen/:gezinId/later',
    'achttien',
    'tweede-blik',
    'gezinnen/:gezinId/woonplaats',
    'gezinnen/:gezinId/toewijzing',
    'gezinnen/:gezinId/school',
    'schoolaanbod',
    'werkverdeling',
    'gezinnen/:gezinId/besluiten',
    'besluiten',
    'besluiten/:besluitId',
    'besluiten/:besluitId/brief',
    'hulpvragen',
    'hulpvragen?stadium=alle',
    'aanmeldingen',
    'terugkoppelingen',
    'gezinnen/:gezinId/terugkoppeling',
    'hulpvragen/nieuw',
    'hulpvragen/:hulpvraagId',
    'hulpvragen?stand=vrij',
    'kaart',
    'meldingen',
    '*',
    'gezinnen/:gezinId/gesprek',
    'gezinnen/:gezinId/gesprek/:gesprekId',
    'gezinnen/:gezinId/consult',
    'gesprekken',
    'experts',
    'consulten',
    'consulten/:consultId',
  ],
  'Bilal Demir': ['noodtoegang/:gezinId'],
  'Huib Postma': [
    'hulpvragen',
    'hulpvragen/nieuw',
    'verwijzingen',
    'verwijzingen?stand=gevraagd',
    'verwijzingen/:verwijzingId',
    'verwijzingen/spreiding',
    'samenwerkingsafspraken',
    'experts',
    'consulten',
    'gesprekken',
  ],
  'Tamar Hofstra': ['analyses', 'analyses/bewaard', 'leerlingen', 'leerlingen/aanwezigheid', 'schoolaanbod'],
  'Yara Haddad': ['mijn-plan', 'verbeterpunten/nieuw?pagina=/mijn-plan'],
  'Ilse Linde': [
    'gezinnen/:gezinId/alles',
    'gezinnen/:gezinId/verhaal',
    'verbeterpunten',
    'mijn-plan',
    'meldingen',
    'gesprekken',
  ],
  'Esra Yildiz': [
    'consulten',
    'consulten?bak=voor-iedereen',
    'consulten?bak=beantwoord',
    'experts/profiel',
    'experts',
    'gesprekken',
  ],
  'Dirk Mulder': [
    'organisatie',
    'organisatie?stand=loopt',
    'verzoeken',
    'verzoeken/nieuw',
    'ketensignalen',
    'toewijzingen/:toewijzingId',
    'toewijzingen/:toewijzingId/aanvragen',
    'toewijzingen/:toewijzingId/levering',
    'declaraties',
    'budgetten',
    'beleidsinformatie',
    'beleidsinformatie?tekort=gestart_met_crisis.ontbreekt',
    'declaraties/nieuw',
    'tarieven',
    'budgetten/contracten',
  ],
  'Femke Wiersema': [
    'toewijzingen/:toewijzingId/wijzigen',
    'toewijzingen/:toewijzingId/wijzigen?soort=vervangen',
    'toewijzingen/:toewijzingId/zonder-bsn',
    'ketensignalen',
    'ketensignalen?soort=start',
    'verzoeken',
    'verzoeken/:verzoekId',
    'declaraties',
    'declaraties/:declaratieId',
    'budgetten',
    'tarieven',
    'budgetten/contracten',
  ],
  'Petra Bos': [
    'schoolbeeld',
    'verhalen',
    'verhalen?thema=wachten',
    'verhalen/:verhaalId',
    'landschap',
    'landschap/vragen',
    'landschap/vragen?gemeente=0014',
    'samenwerkingsafspraken',
    'verwijzingen/spreiding?soort=school',
    'kerncijfers',
    'kaders',
    'kaders?bij=woonplaats',
    'consulten/tellingen',
  ],
  'Karin Dijkstra': [
    'ketensignalen',
    'berichten',
    'berichten/:berichtId',
    'declaraties',
    'tarieven',
    'budgetten/contracten',
  ],
  'Joost Visser': [
    'denkmodellen',
    'beheer',
    'beheer?deel=organisaties',
    'beheer?deel=organisaties&soort=',
    'beheer?deel=sleutels',
    'beheer/noodtoegang',
    'beheer/bewaren',
    'beheer/verbeterpunten',
    'beheer/verbeterpunten?stand=beantwoord',
  ],
};

let site: Site;
let browser: Browser;
let ids: Readonly<Record<string, string>>;
let own: Readonly<Record<string, Readonly<Record<string, string>>>> = {};
beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openChromium()]);
  const gezinId = await familyOf(site, 'anouk');
  const { rows } = await sql<{ id: string }>`select id from hulpvraag where gezin_id = ${gezinId}
    order by ontvangen_op, id limit 1`.execute(site.owner);
  const { rows: consents } = await sql<{ id: string }>`
    insert into toestemming (id, gezin_id, partij, partij_naam, doel, deel, van, tot, gegeven_door, gegeven_op)
    select uuidv7(), ${gezinId}, a.id, a.naam, 'Meedenken', 'plan', '2026-11-01', '2027-04-30', a.id, '2026-11-01'
    from account a where a.subject = 'bilal' returning id`.execute(site.owner);
  const { rows: referrals } = await sql<{ id: string }>`select h.id from hulpvraag h
    join aanstelling s on s.organisatie_id = h.verwijzer_id join account a on a.id = s.account_id
    where a.subject = 'huib' order by h.ontvangen_op desc limit 1`.execute(site.owner);
  await arrangeVerzoeken(site);
  await arrangeDeclaraties(site);
  const { consultId, gesprekId } = await arrangeConsult(site, gezinId);
  const first = async (table: 'bericht' | 'verzoek' | 'declaratie') =>
    (await site.owner.selectFrom(table).select('id').orderBy('id').executeTakeFirst())?.id ?? nobody;
  // The order that arrangeVerzoeken gave: of the aanbieder of Dirk, in the gemeente of Femke.
  const { rows: orders } = await sql<{ id: string }>`select id from toewijzing
    where gemeente = '0014' and toewijzingnummer = 900001`.execute(site.owner);
  // The besluit about Sem that Anouk took.
  const { rows: besluiten } = await sql<{
    id: string;
  }>`select b.id from besluit b join account a on a.id = b.genomen_door
    where a.subject = 'anouk' order by b.kenmerk limit 1`.execute(site.owner);
  const { rows: homes } = await sql<{ id: string }>`select p.gezin_id as id from persoon p
    join account a on a.id = p.account_id where a.subject = 'ilse'`.execute(site.owner);
  own = { 'Ilse Linde': { gezinId: homes[0]?.id ?? nobody } };
  const { rows: stories } = await sql<{ id: string }>`
    select id from ervaringsverhaal where delen = 'leren-contact' order by id limit 1`.execute(site.owner);
  ids = {
    verhaalId: stories[0]?.id ?? nobody,
    besluitId: besluiten[0]?.id ?? nobody,
    gezinId,
    deelnemerId: await arrangeAnalyse(site, gezinId),
    code: 'x'.repeat(43),
    toestemmingId: consents[0]?.id ?? nobody,
    consultId,
    gesprekId,
    toewijzingId: orders[0]?.id ?? nobody,
    hulpvraagId: rows[0]?.id ?? nobody,
    verwijzingId: referrals[0]?.id ?? nobody,
    berichtId: await first('bericht'),
    verzoekId: await first('verzoek'),
    declaratieId: await first('declaratie'),
  };
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** A parent looks at the own family, everyone else at one of the first worker. */
const pathOf = (route: string, who = '') =>
  route === '*'
    ? 'deze/pagina/is-er-niet'
    : route.replace(/:(\w+)/g, (_, name: string) => own[who]?.[name] ?? ids[name] ?? nobody);

test('every page of the site is looked at by someone', () => {
  const looked = new Set(
    Object.values(looks)
      .flat()
      .map((route) => route.split('?')[0]),
  );
  const pages = routes.map(({ path = '' }) => path).filter((path) => !noPages.includes(path));
  expect(pages.filter((path) => !looked.has(path))).toEqual([]);
});

test.each(
  Object.entries(looks),
)('the pages that “%s” sees are for everyone, on any screen', async (name, seen) => {
  const page = await aScreen(browser);
  if (name !== '') await signIn(page, site.url, name);
  for (const route of seen) {
    const answer = await page.goto(`${site.url}/${pathOf(route, name)}`);
    expect(answer?.status(), route).toBe(route === '*' ? 404 : 200);
    expect(await page.getByRole('heading', { level: 1 }).count(), route).toBe(1);
    await expectAccessible(page, { inDark: true });
  }
  await page.context().close();
});

test('what is not yours looks like what is not there, and that page is for everyone too', async () => {
  const page = await aScreen(browser);
  await signIn(page, site.url, 'Geke Wiersema');
  for (const route of ['gezinnen/:gezinId', 'hulpvragen/:hulpvraagId', 'gezinnen/:gezinId/inzage']) {
    expect((await page.goto(`${site.url}/${pathOf(route)}`))?.status(), route).toBe(404);
    await page.getByRole('heading', { name: 'Deze pagina is er niet' }).waitFor();
    await expectAccessible(page, { inDark: true });
  }
  expect((await page.goto(`${site.url}/beheer`))?.status()).toBe(403);
  await expectAccessible(page, { inDark: true });
});
