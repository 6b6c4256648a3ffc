import { afterAll, beforeAll, expect, test } from 'vitest';
import { listKaders, loadRegio } from '#modules/regio/index.ts';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { anna } from './people.ts';
import { readRegion } from './regio-klein/read-region.ts';

/** What the source documents say of frames and agreements, as someone at the screen gets it: loaded and read back. */
let base: Awaited<ReturnType<typeof openTestDatabase>>;

async function read(ask: Parameters<typeof listKaders.handle>[0] = {}) {
  const outcome = await base.as(anna)(listKaders, ask);
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome;
}
type Read = Awaited<ReturnType<typeof read>>;
let kaders: Map<string, Read['kaders'][number]>;
let documenten: Map<string, Read['documenten'][number]>;

beforeAll(async () => {
  base = await openTestDatabase();
  await loadRegio(base.kit, readRegion('regio/groningen'));
  const all = await read();
  kaders = new Map(all.kaders.map((kader) => [kader.code, kader]));
  documenten = new Map(all.documenten.map((document) => [document.code, document]));
});
afterAll(() => base.close());

/** What matters of one: kind, status, the moments as the source tells them, and what it rests on. */
const told = (code: string) => {
  const kader = kaders.get(code);
  return [
    kader?.soort,
    kader?.status,
    kader?.momenten.map(({ soort, wanneer }) => `${soort} ${wanneer}`).join(', '),
    kader?.basis.map((one) => one.code).join(' '),
  ];
};
const pagesOf = (code: string) => kaders.get(code)?.inStip.map(({ pad }) => pad);

test('what is asked of GPs and referrers is an intention with its source, not yet an agreement', () => {
  expect(told('verwijsroutes-huisartsen')).toEqual(['lokale-afspraak', 'voorgenomen', '', 'startnotitie-ah']);
  expect(pagesOf('verwijsroutes-huisartsen')).toContain('/samenwerkingsafspraken');
  expect(told('verwijzers-in-plan')).toEqual([
    'opdracht',
    'in-voorbereiding',
    'verwacht 2022-09-28',
    'bmc-advies',
  ]);
  expect(kaders.get('verwijzers-in-plan')?.isVoorbij).toBe(true);
  expect(told('bmc-advies')).toEqual(['advies', 'afgerond', 'verschenen 2021-09', '']);
  expect(kaders.get('bmc-advies')?.documenten[0]?.vindplaats).toContain('haalbaarheidsonderzoek');
});

test('little administration, the neighbourhood, groups before single help and a broad mandate are principles', () => {
  expect(told('weinig-administratie').slice(0, 2)).toEqual(['uitgangspunt', 'voorgenomen']);
  expect(told('wijkgericht').slice(0, 2)).toEqual(['uitgangspunt', 'geldt']);
  expect(told('van-individueel-naar-collectief').slice(0, 2)).toEqual(['uitgangspunt', 'geldt']);
  expect(told('mandaat-basisteams')).toEqual([
    'uitgangspunt',
    'geldt',
    '',
    'richtinggevend-kader langjarig-perspectief',
  ]);
});

test('the region still has to write down its work agreements, and developing alternatives is an assignment', () => {
  expect(told('werkafspraken-regio').slice(0, 2)).toEqual(['regionale-afspraak', 'voorgenomen']);
  expect(told('alternatieven-ontwikkelen').slice(0, 2)).toEqual(['opdracht', 'geldt']);
  expect(told('pilot-opbrengst').slice(0, 2)).toEqual(['opdracht', 'voorgenomen']);
});

test('help goes on during the change, and a provider without a contract finishes what runs', () => {
  expect(told('continuiteit').slice(0, 2)).toEqual(['uitgangspunt', 'geldt']);
  expect(told('uitdienen')).toEqual(['lokale-afspraak', 'voorgenomen', '', 'continuiteit']);
});

test('one pact ended in the summer of 2024, was talked over on 17 May and should be followed by another', () => {
  expect(told('thuiszitterspact').slice(0, 2)).toEqual(['lokale-afspraak', 'geldt']);
  expect(told('pact-2')).toEqual(['lokale-afspraak', 'verlopen', 'eindigt 2024-22', 'thuiszitterspact']);
  expect(told('bijeenkomst-mei-2024').slice(0, 3)).toEqual([
    'bestuurlijk-overleg',
    'afgerond',
    'gehouden 2024-05-17',
  ]);
  expect(told('oogo-onderwijs').slice(0, 3)).toEqual([
    'bestuurlijk-overleg',
    'voorgenomen',
    'verwacht 2025-35',
  ]);
  expect(kaders.get('pact-2')?.vervangenDoor.map(({ code }) => code)).toEqual(['pact-2025']);
});

test('agreements on bridging provisions, the agenda and the national programme are there, and without a day that nobody gave', () => {
  expect(told('schakelvoorzieningen')).toEqual(['regionale-afspraak', 'geldt', '', '']);
  expect(kaders.get('schakelvoorzieningen')?.onbekend).toContain('geen dag');
  expect(told('uitvoeringsagenda')).toEqual(['regionale-afspraak', 'geldt', '', 'langjarig-perspectief']);
  expect(told('met-andere-ogen')).toEqual(['landelijk-kader', 'geldt', '', '']);
});

test('school comes first: fewer exemptions, near the school, also during a stay, for every child as far as it can', () => {
  for (const code of [
    'minder-vrijstellingen',
    'opvang-bij-school',
    'school-bij-verblijf',
    'inclusief-onderwijs',
  ])
    expect(told(code).slice(0, 2), code).toEqual(['uitgangspunt', 'geldt']);
  expect(told('minder-vrijstellingen')[3]).toBe('leerplicht-5a langjarig-perspectief');
  expect(told('collectief-in-opvang')[3]).toBe('van-individueel-naar-collectief');
  expect(told('middelen-schoolgang').slice(0, 2)).toEqual(['regionale-afspraak', 'geldt']);
  expect(told('ontschotting').slice(0, 2)).toEqual(['uitgangspunt', 'voorgenomen']);
});

test('that demand for day treatment changes and that education gets its own track is not known to have come', () => {
  expect(told('andere-vraag-dagbehandeling').slice(0, 2)).toEqual(['uitgangspunt', 'onbekend']);
  expect(kaders.get('andere-vraag-dagbehandeling')?.onbekend).toMatch(/niet bekend/);
  expect(told('apart-traject-onderwijs').slice(0, 2)).toEqual(['advies', 'onbekend']);
});

test('the Toekomstscenario has four pillars, a law in the making and a request to the ministry without an answer', () => {
  expect(told('wetgeving-toekomstscenario')).toEqual(['wet', 'in-voorbereiding', '', 'toekomstscenario']);
  expect(told('toekomstscenario-pijlers')).toEqual([
    'uitgangspunt',
    'in-voorbereiding',
    '',
    'toekomstscenario',
  ]);
  expect(kaders.get('toekomstscenario-pijlers')?.uitleg).toMatch(/gezin.*rechten.*eenvoudig.*leert/);
  expect(told('formele-proeftuin')).toEqual(['aanvraag', 'loopt', '', 'toekomstscenario']);
  expect(kaders.get('formele-proeftuin')?.onbekend).toContain('geen bron');
  expect(told('centrale-toegang')).toEqual(['regionale-afspraak', 'voorgenomen', '', 'visie-jeugdhulpplus']);
});

test('the residence principle is law and a risk, and subcontracting a solution with a risk of its own', async () => {
  const { kaders: atResidence } = await read({ bij: 'woonplaats' });
  expect(atResidence.map(({ code, soort }) => [code, soort])).toEqual([
    ['woonplaatsbeginsel', 'wet'],
    ['risico-woonplaats', 'risico'],
  ]);
  expect(told('onderaannemerschap').slice(0, 2)).toEqual(['uitgangspunt', 'voorgenomen']);
  expect(told('risico-onderaannemerschap')).toEqual(['risico', 'geldt', '', 'onderaannemerschap']);
  expect(told('druk-op-preventie').slice(0, 2)).toEqual(['risico', 'geldt']);
});

test('a grant without a scheme needs a single candidate, so the pilots get a scheme and two grantors', () => {
  expect(told('awb-4-23').slice(0, 2)).toEqual(['wet', 'geldt']);
  expect(told('subsidieregeling-pilots')).toEqual([
    'verordening',
    'voorgenomen',
    '',
    'awb-4-23 startnotitie-ah',
  ]);
  expect(kaders.get('subsidieregeling-pilots')?.uitleg).toMatch(/welke aanbieders.*welke niet/);
  expect(told('twee-subsidieverleners')[3]).toBe('subsidieregeling-pilots');
  expect(kaders.get('twee-subsidieverleners')?.uitleg).toMatch(/Groningen en van Midden-Groningen/);
});

test('national frames: the reform agenda holds, and the order on purchase waits for it', () => {
  expect(told('hervormingsagenda').slice(0, 2)).toEqual(['landelijk-kader', 'geldt']);
  expect(told('amvb-afbakening')).toEqual(['amvb', 'in-voorbereiding', '', 'hervormingsagenda']);
  expect(told('norm-opdrachtgeverschap').slice(0, 3)).toEqual([
    'regionale-afspraak',
    'onbekend',
    'verschenen 2021-11',
  ]);
  expect(told('wijziging-verordening').slice(0, 3)).toEqual([
    'verordening',
    'in-voorbereiding',
    'verwacht 2025-34',
  ]);
  expect(kaders.get('wijziging-verordening')?.isVoorbij).toBe(true);
});

test('the tender of highly specialised help has a fixed order', () => {
  expect(told('aanbesteding-hsj').slice(0, 3)).toEqual([
    'uitgangspunt',
    'loopt',
    'gehouden 2024-21, verwacht 2026',
  ]);
});

test('the city says that it largely meets the base requirements; of the mandate and of nine gemeenten nothing is known', () => {
  const stands = kaders.get('richtinggevend-kader')?.onderdelen.map(({ code, stand }) => [code, stand]);
  expect(stands).toEqual([
    ['geheel', 'grotendeels'],
    ['dichtbij', 'voldaan'],
    ['aanspreekpunt', 'onbekend'],
    ['brede-blik', 'voldaan'],
    ['mandaat', 'onbekend'],
    ['zelf-hulp', 'voldaan'],
    ['andere-gemeenten', 'onbekend'],
  ]);
});

test('phase 1 of the Kinderrechtentoets was done with its conclusion; that of phase 2 is not known', () => {
  const toets = kaders.get('kinderrechtentoets-samen');
  expect(toets?.onderdelen.map(({ code, stand }) => [code, stand])).toEqual([
    ['fase-1', 'gedaan'],
    ['fase-2', 'gepland'],
  ]);
  expect(toets?.onderdelen[0]?.uitkomst).toMatch(/voldoet volgens het college aan de toets/);
  expect(told('kinderrechtentoets-samen')).toEqual([
    'toets',
    'loopt',
    'na 2022-22',
    'motie-overheveling kinderrechtentoets',
  ]);
  expect(toets?.isVoorbij).toBe(true);
  expect(toets?.onbekend).toMatch(/fase 1.*fase 2/);
});

test('in 2022 basic youth help was held against a short form of the test, of which the outcome is not known', () => {
  expect(told('verkorte-kinderrechtentoets')).toEqual([
    'toets',
    'afgerond',
    'gehouden 2022',
    'kinderrechtentoets',
  ]);
  expect(kaders.get('verkorte-kinderrechtentoets')?.onbekend).toContain('uitkomst');
});

test('documents that the sources name stand in the register with their state, date and link', () => {
  const state = (code: string) => {
    const document = documenten.get(code);
    return [document?.staat, document?.wanneer, document?.vindplaats !== null];
  };
  expect(state('startnotitie')).toEqual(['vastgesteld', '2025-09-24', false]);
  expect(state('notitie-pilots')).toEqual(['verschenen', '2025-12-10', false]);
  expect(state('langjarig-perspectief')).toEqual(['vastgesteld', '2025-02', false]);
  expect(documenten.get('langjarig-perspectief')?.onbekend).toContain('merk concept');
  expect(state('regiovisie')).toEqual(['vastgesteld', null, false]);
  expect(state('toelichting-hsj')).toEqual(['verschenen', null, false]);
  expect(state('implementatieplan-samen')).toEqual(['aangekondigd', null, false]);
  expect(state('programmaplan')).toEqual(['aangekondigd', null, false]);
  expect(state('pilotdocument')).toEqual(['aangekondigd', null, false]);
  expect(state('koersdocument-hsj')).toEqual(['verschenen', null, false]);
  expect(state('verslag-kinderrechtentoets')).toEqual(['verschenen', null, false]);
  expect(state('voortgangsnota')).toEqual(['verschenen', '2024-12-10', false]);
  expect(state('koersdocument')).toEqual(['vastgesteld', '2020-06', true]);
  expect(state('bmc-rapport')).toEqual(['verschenen', '2021-09', true]);
  expect(state('kamerbrief-2022')).toEqual(['verschenen', '2022-05-13', true]);
  const linked = [
    ...[
      'koersdocument-bijlage',
      'collegebrief-regiovisie',
      'voortgangsbrief-jeugdzorg',
      'positief-opgroeien',
    ],
    ...['toekomstgericht-werken', 'scheidingsproblematiek', 'samen-voor-loex', 'toolkit-beste-besluit'],
    'impactmeting-bjh',
  ];
  expect(linked.filter((code) => !documenten.get(code)?.vindplaats?.startsWith('https://'))).toEqual([]);
});

test('the pages that ask where their rules are written find them', async () => {
  for (const bij of ['woonplaats', 'besluiten', 'school', 'hulpvragen'])
    expect((await read({ bij })).kaders.length, bij).toBeGreaterThan(1);
});
