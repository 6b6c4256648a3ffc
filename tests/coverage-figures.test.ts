import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Kerncijfer, listKerncijfers, listNormen, loadRegio, type Norm } from '#modules/regio/index.ts';
import { isRefusal, type Refusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { petra, withGrants } from './people.ts';
import { readRegion } from './regio-klein/read-region.ts';

/** The figures and dates of the source documents, as someone at the screen gets them: loaded and read back. */
let base: Awaited<ReturnType<typeof openTestDatabase>>;
let cijfers: Map<string, Kerncijfer>;
let normen: Norm[];

function given<T>(outcome: T | Refusal<string>): T {
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome;
}

beforeAll(async () => {
  base = await openTestDatabase();
  await loadRegio(base.kit, readRegion('regio/groningen'));
  const reader = withGrants(petra, 'kerncijfer:read');
  const figures = given(await base.as(reader)(listKerncijfers, {})).kerncijfers;
  cijfers = new Map(figures.map((figure) => [figure.code, figure]));
  normen = given(await base.as(reader)(listNormen, {})).normen;
});
afterAll(() => base.close());

/** Values by code; a figure that is not there is undefined, so that it differs from every fact. */
const valuesOf = (...codes: string[]) => codes.map((code) => cijfers.get(code)?.waarde);
const toldWith = (code: string) => {
  const { naam, definitie, notitie, periode } = cijfers.get(code) ?? {};
  return [naam, definitie, notitie, periode].join(' ');
};

test('ten gemeenten, three subregions, four segments and eight bouwstenen are told as numbers too', () => {
  expect(valuesOf('gemeenten', 'subregios', 'segmenten', 'bouwstenen', 'regios-3noord')).toEqual([
    10, 3, 4, 8, 3,
  ]);
});

test('the supra-regional provisions are named, and not counted', () => {
  expect(cijfers.get('bovenregionale-voorzieningen')).toMatchObject({
    waarde: null,
    definitie:
      'JeugdhulpPlus, gezinspsychiatrie Beilen, open driemilieuvoorzieningen, klinische functies, multicomplexe LVB en forensische hulp.',
  });
});

test('every figure of the region tells in which document it stands', () => {
  const documents = [...cijfers.values()].slice(0, 61).map(({ bron }) => bron.split(',')[0]);
  expect([...new Set(documents)].sort()).toEqual([
    'Collegebrief SAMEN.',
    'Langjarig perspectief jeugdhulplandschap',
    'Notitie strategie pilots Aanvullende Hulp',
    'Presentatie ketenbrede bijeenkomst',
    'Voortgangsnota Transformatie Jeugdhulp',
  ]);
});

test('children in help without stay grew by 3.75 percent a year, and spending of the region grew too', () => {
  expect(valuesOf('groei-zonder-verblijf', 'uitgaven-zin-2018', 'uitgaven-zin-2019')).toEqual([
    3.75, 167_000_000, 184_000_000,
  ]);
});

test('youths, providers and spending per segment in 2023 are unknown, lapsed, and say why', () => {
  const table = [...cijfers.values()].filter(({ thema }) => thema === 'segment 2023');
  expect(table).toHaveLength(18);
  for (const figure of [...table, cijfers.get('tabel-segmenten-2023')])
    expect(figure).toMatchObject({
      waarde: null,
      onbekend: expect.stringContaining('plaatje'),
      vervalt: '2026-02-03',
    });
  expect(table.every(({ notitie }) => notitie?.includes('niet langer actueel'))).toBe(true);
});

test('770 trajecten of basic help stood open, and 2943 children had help in kind and 94 a pgb', () => {
  expect(valuesOf('bjh-trajecten', 'zin-kinderen', 'pgb')).toEqual([770, 2943, 94]);
  expect(toldWith('bjh-trajecten')).toContain('2024-10-01');
  expect(toldWith('zin-kinderen')).toContain('bouwstenen 3 tot en met 6');
});

test('closed places go from 144 by way of 36 to none in 2030, and small costs more', () => {
  expect(valuesOf('gesloten-oorspronkelijk', 'gesloten-nu', 'gesloten-doel')).toEqual([144, 36, 0]);
  expect(toldWith('gesloten-doel')).toMatch(/kleinschalige voorzieningen.*Kleinschalig kost meer.*2030/);
});

test('14 percent of the pupils and 34 percent at special schools have help, basic help not counted', () => {
  expect(valuesOf('vo-ambulant', 'vso-ambulant')).toEqual([14, 34]);
  for (const code of ['vo-ambulant', 'vso-ambulant']) expect(toldWith(code)).toContain('telt niet mee');
  expect(toldWith('vso-ambulant')).toContain('opdc');
});

test('30 to 40 percent of the pupils live in another gemeente', () => {
  expect(valuesOf('vo-van-elders-laag', 'vo-van-elders-hoog')).toEqual([30, 40]);
});

test('the pilot school has over 1200 pupils, of whom about 200 had help', () => {
  expect(valuesOf('aletta-leerlingen', 'aletta-jeugdhulp')).toEqual([1200, 200]);
  expect(toldWith('aletta-leerlingen')).toMatch(
    /Aletta Jacobscollege.*pilotschool in Midden-Groningen.*ruim/,
  );
});

test('over 90 percent of the practices have an ojg, with 600 trajecten beside 1200 referrals a year', () => {
  expect(valuesOf('ojg-praktijken', 'ojg-trajecten', 'huisarts-verwijzingen')).toEqual([90, 600, 1200]);
  expect(toldWith('ojg-trajecten')).toContain('grote verschillen tussen huisartsen');
});

test('of 2.5 million euro pilots get development costs only, and Midden-Groningen pays its own', () => {
  expect(valuesOf('transformatiemiddelen')).toEqual([2_500_000]);
  expect(toldWith('transformatiemiddelen')).toMatch(
    /2025 gebruikt.*alleen ontwikkelkosten.*Midden-Groningen betaalt/,
  );
});

test('pilots last six to twelve months, and can be extended until 1 January 2028', () => {
  expect(valuesOf('pilot-looptijd-van', 'pilot-looptijd-tot')).toEqual([6, 12]);
  expect(toldWith('pilot-looptijd-tot')).toMatch(/verlengbaar.*1-1-2028/);
});

test('pilots at school are for pupils from 12 to 18', () => {
  expect(valuesOf('pilot-leeftijd-van', 'pilot-leeftijd-tot')).toEqual([12, 18]);
});

test('pilots are marked 10, 8, 6, 4, 2 or 0 on six criteria', () => {
  expect(valuesOf('pilot-scores', 'pilot-criteria')).toEqual(['10|8|6|4|2|0', 6]);
});

test('over sixty people met about the pilots on 2 December 2025', () => {
  expect(valuesOf('pilot-deelnemers')).toEqual([60]);
  expect(toldWith('pilot-deelnemers')).toMatch(/ruim.*2025-12-02/);
});

test('the calendar of pilots and purchase is known by quarter, year or day', () => {
  const calendar = {
    'pilots-voorbereiding': '2025-Q2..2025-Q4',
    'pilots-ontwikkeling': '2026-Q1..2027-Q4',
    'ah-uitwerking': '2026-Q1..2027-Q2',
    'onderwijspilots-start': '2026-09',
    'marktconsultatie-basishulp': '2026-03 (begin)',
    'basishulp-inkoop': '2026..2027',
    'hsj-inkoop': 2026,
    tussenevaluatie: 'eind 2026',
    'ah-inkoop': 2027,
    'ah-start': '2028-01-01',
    horizon: 2030,
  };
  expect(valuesOf(...Object.keys(calendar))).toEqual(Object.values(calendar));
  expect(toldWith('basishulp-inkoop')).toContain('drie rondes');
  expect(toldWith('ah-inkoop')).toContain('drie percelen');
});

test('a purchase takes seven steps, and a month more for each decision', () => {
  expect(valuesOf('inkoopstappen', 'besluittijd')).toEqual([7, 1]);
  expect(toldWith('inkoopstappen')).toContain(
    'Visie, uitwerking, marktconsultatie, inkoopdocumenten, aanbesteding en gunning, dialoog en implementatieplan, implementatie',
  );
});

test('open house stays for now, and nobody gave it an end', () => {
  expect(valuesOf('open-house')).toEqual(['blijft voorlopig als achtervang']);
  expect(toldWith('open-house')).toContain('Een einddatum is niet gegeven');
});

test('SAMEN. began on 1 January 2023 at WIJ Groningen, in phases and for new families', () => {
  expect(valuesOf('bjh-start')).toEqual(['2023-01-01']);
  expect(toldWith('bjh-start')).toMatch(/SAMEN\., nu basisjeugdhulp.*WIJ Groningen.*In fasen, alleen nieuwe/);
  expect(valuesOf('geraakte-aanbieders')).toEqual([35]);
});

test('education and care work together in an experiment of five years since January 2023', () => {
  expect(valuesOf('oza-start')).toEqual(['2023-01']);
  expect(toldWith('oza-start')).toContain('vijf jaar');
});

test('the three proeftuinen are in Westerkwartier, Westerwolde and Vinkhuizen', () => {
  expect(valuesOf('proeftuinen')).toEqual([3]);
  expect(toldWith('proeftuinen')).toContain('Westerkwartier, Westerwolde en Vinkhuizen');
});

test('there are seven crucial risks, and five risks of the pilots with impact and chance', () => {
  expect(valuesOf('cruciale-risicos')).toEqual([7]);
  const risks = ['continuiteit', 'animo', 'afstemming', 'gunning', 'werkdruk'];
  expect(valuesOf(...risks.map((risk) => `pilotrisico-${risk}`))).toEqual([
    'middel/middel',
    'groot/laag',
    'middel/middel',
    'middel/middel',
    'groot/groot',
  ]);
});

test('an effect of which the sources give no number is an unknown and no guess', () => {
  const effects = [
    'hsj-verlicht-wonen',
    'stapeling-4a',
    'gesloten-naar-ambulant',
    'hybride-waterbed',
    'zwakke-teams',
    'woodbrookers',
  ];
  for (const effect of effects)
    expect(cijfers.get(effect), effect).toMatchObject({
      waarde: null,
      onbekend: expect.stringContaining('geen getal'),
    });
  expect(valuesOf('ah-aandeel')).toEqual(['drastisch minder']);
});

test('waiting times must meet norms of which the sources give no value', () => {
  expect(normen.find(({ code }) => code === 'regiovisie-wachttijd')).toMatchObject({
    waarde: null,
    onbekend: 'De Regiovisie noemt de norm zelf niet.',
  });
});
