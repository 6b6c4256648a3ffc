import { afterAll, beforeAll, expect, test } from 'vitest';
import { Domein, openDoel, openGezinsplan, openHulplijn, readGezinsplan } from '#modules/plan/index.ts';
import {
  type Hulpsoort,
  type Klasse,
  listHulpsoorten,
  listOrdeningen,
  loadRegio,
  type Regio,
  readRegio,
} from '#modules/regio/index.ts';
import { isRefusal, type Refusal } from '#platform/refusal.ts';
import { openTestDatabase, testDay } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, withGrants } from './people.ts';
import { readRegion } from './regio-klein/read-region.ts';

/** What the source documents say of the region, as someone at the screen gets it: loaded and read back. */
let base: Awaited<ReturnType<typeof openTestDatabase>>;
let regio: Regio;
let klassen: Map<string, Pick<Klasse, 'code' | 'naam' | 'ouder' | 'positie'>[]>;
type Kind = Pick<Hulpsoort, 'naam' | 'uitleg' | 'toewijzing' | 'leveringsvormen'> & { in: string | null };
let hulpsoorten: Map<string, Kind>;

function given<T>(outcome: T | Refusal<string>): T {
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome;
}

beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
  await loadRegio(base.kit, readRegion('regio/groningen'));
  regio = given(await base.as(anna)(readRegio, {}));
  const { ordeningen } = given(await base.as(anna)(listOrdeningen, {}));
  klassen = new Map(ordeningen.map((ordening) => [ordening.code, ordening.klassen]));
  const kinds = given(await base.as(anna)(listHulpsoorten, {})).hulpsoorten;
  hulpsoorten = new Map(
    kinds.map(({ klasse, ...kind }) => [kind.code, { ...kind, in: klasse?.code ?? null }]),
  );
});
afterAll(() => base.close());

const namesIn = (ordening: string, positie: Klasse['positie']) =>
  klassen
    .get(ordening)
    ?.filter((klasse) => klasse.positie === positie)
    .map(({ code, naam }) => `${code} ${naam}`);
const kindsIn = (klasse: string) =>
  [...hulpsoorten].filter(([, kind]) => kind.in === klasse).map(([code]) => code);

test('the region has four segments, of which the fourth has three parts', () => {
  expect(namesIn('segmenten', 'binnen')).toEqual([
    '1 Basishulp jeugd en gezin',
    '2 Aanvullende jeugdhulp',
    '3 Onderwijs en jeugdhulp',
    '4 Hoogspecialistische jeugdhulp',
    '4a Multicomplexe problematiek en crisis',
    '4b Bovenregionale voorzieningen',
    '4c Wonen',
  ]);
  const parts = klassen.get('segmenten')?.filter(({ ouder }) => ouder === '4');
  expect(parts?.map(({ code }) => code)).toEqual(['4a', '4b', '4c']);
});

test('the social base precedes the segments and is none of them', () => {
  expect(namesIn('segmenten', 'voorliggend')).toEqual(['sociale-basis Sociale basis en preventie']);
  expect(namesIn('bjh-ah-hsj', 'voorliggend')).toEqual(['voorliggend Voorliggend en preventief']);
});

test('the city orders the same help in eight bouwstenen', () => {
  const own = [...(namesIn('bouwstenen', 'voorliggend') ?? []), ...(namesIn('bouwstenen', 'binnen') ?? [])];
  expect(own).toEqual([
    'b1 Stevige sociale basis en preventie',
    'b2 Breed lokaal basisteam',
    'b3 Aanvullende ondersteuning thuis en nabij school',
    'b4 Onderwijsondersteunende jeugdhulp',
    'b5 Netwerksamenwerking voor de meest kwetsbare doelgroepen',
    'b6 Alternatieven voor de gesloten jeugdhulp',
    'b7 Toekomstscenario kind- en gezinsbescherming',
    'b8 Participatie',
  ]);
});

test('basic, additional and highly specialised help are together the third ordering', () => {
  expect(namesIn('bjh-ah-hsj', 'binnen')).toEqual([
    'bjh Basisjeugdhulp (BJH)',
    'ah Aanvullende hulp (AH)',
    'hsj Hoogspecialistische jeugdhulp (HSJ)',
  ]);
});

test('day activities are no additional help, as the region settled', async () => {
  const rows = await base.owner
    .selectFrom('indeling')
    .select(['klasse', 'zekerheid'])
    .where('ordening', '=', 'bjh-ah-hsj')
    .where('hulpsoort', '=', 'dagbesteding')
    .execute();
  expect(rows).toEqual([{ klasse: 'buiten', zekerheid: 'vastgesteld' }]);
});

test('additional help has three percelen, and of two of them nobody says which gemeenten', () => {
  expect(namesIn('percelen', 'binnen')).toHaveLength(3);
  expect(regio.subregios.map(({ gemeenten, zekerheid }) => [gemeenten, zekerheid])).toEqual([
    [['0014', '1952'], 'vastgesteld'],
    [null, 'onbekend'],
    [null, 'onbekend'],
  ]);
});

test('Groningen and Midden-Groningen agreed on 26 September 2025 to be one subregion', () => {
  expect(regio.subregios[0]?.toelichting).toContain('26 september 2025');
  expect(regio.subregios[0]?.bron).toContain('10-12-2025');
});

test('the ten Groninger gemeenten are there by name', () => {
  expect(regio.gemeenten.map(({ naam }) => naam)).toEqual([
    'Groningen',
    'Stadskanaal',
    'Veendam',
    'Pekela',
    'Oldambt',
    'Westerwolde',
    'Midden-Groningen',
    'Het Hogeland',
    'Westerkwartier',
    'Eemsdelta',
  ]);
});

test('Drenthe, Friesland and Groningen share scarce provisions as 3Noord', () => {
  expect(regio.samenwerkingen).toMatchObject([
    {
      naam: '3Noord',
      regios: ['Drenthe', 'Friesland', 'Groningen'],
      toelichting: expect.stringContaining('schaarse'),
    },
  ]);
  expect(kindsIn('4b')).toEqual([
    'jeugdhulpplus',
    'driemilieuvoorziening',
    'gezinspsychiatrie',
    'klinische-ggz',
    'multicomplex-lvb',
    'forensische-jeugdhulp',
  ]);
});

test('basic help has nine tasks, given by the local team without a toewijzing', () => {
  const tasks = [
    'aanspreekpunt',
    'meedenken',
    'netwerk',
    'begeleiding',
    'psycho-educatie',
    'bemiddeling',
    'erbij-halen',
    'waakvlam',
    'maatwerk',
  ];
  for (const task of tasks)
    expect(hulpsoorten.get(`basis-${task}`), task).toMatchObject({
      in: '1',
      toewijzing: 'geen',
      leveringsvormen: ['lokaal-team'],
    });
  expect(kindsIn('1')).toContain('basis-lichte-behandeling');
});

test('help of the ojg, consults and help at school need no toewijzing either', () => {
  for (const code of [
    'ojg',
    'consult-aanvullend',
    'consult-hsj',
    'hulp-op-school',
    'oza',
    'schakelvoorziening',
  ])
    expect(hulpsoorten.get(code), code).toMatchObject({ toewijzing: 'geen' });
  for (const code of ['hulp-op-school', 'oza', 'schakelvoorziening'])
    expect(hulpsoorten.get(code), code).toMatchObject({ in: '3', leveringsvormen: ['collectief'] });
});

test('mental health care and treatment of the whole family at home are additional help', () => {
  expect(kindsIn('2')).toEqual(
    expect.arrayContaining(['jeugd-ggz', 'ambulante-behandeling', 'ambulante-begeleiding']),
  );
  expect(hulpsoorten.get('ambulante-behandeling')?.uitleg).toContain('hele gezin');
});

test('the network of specialists treats the whole family, at home where it can', () => {
  expect(kindsIn('4a')).toEqual([
    'hsj-ambulant',
    'hsj-gezinsopname',
    'consult-hsj',
    'crisis-ambulant',
    'crisis-verblijf',
  ]);
  expect(hulpsoorten.get('hsj-ambulant')?.uitleg).toMatch(/hele gezin, zo veel mogelijk thuis/);
});

test('living elsewhere is with a foster family, in a family home or in a small group', () => {
  expect(kindsIn('4c')).toEqual(['pleegzorg', 'gezinshuis', 'kleinschalig-wonen', 'logeren']);
});

test('protection and probation lie outside the segments', () => {
  expect(kindsIn('buiten')).toEqual(
    expect.arrayContaining(['ondertoezichtstelling', 'voogdij', 'jeugdreclassering']),
  );
});

/** A family of a worker who may do all that these tests ask. */
async function aFamily(nr: number) {
  const { gezin, kind } = await aGezin(base.owner, nr);
  const as = base.as(withGrants(anna, 'hulplijn:open', 'plan:read', 'plan:change'));
  const help = async (hulpsoort: string) => {
    const ask = {
      id: gezin,
      hulpsoort,
      toegang: 'zonder-indicatie' as const,
      persoonIds: [kind],
      ingangsdatum: testDay,
    };
    return given(await as(openHulplijn, ask));
  };
  return { gezin, as, help };
}

test('all help that needs no toewijzing, the nine tasks of basic help among it, can be in the plan of a family', async () => {
  const { gezin, as, help } = await aFamily(1);
  const free = [...hulpsoorten].filter(([, { toewijzing }]) => toewijzing === 'geen').map(([code]) => code);
  expect(free.length).toBeGreaterThan(15);
  for (const code of free) await help(code);
  const { hulplijnen } = given(await as(readGezinsplan, { id: gezin }));
  expect(hulplijnen.map(({ hulpsoort }) => hulpsoort).sort()).toEqual(free.sort());
});

test('a family has help of four segments at once, light and heavy, without an application', async () => {
  const { gezin, as, help } = await aFamily(2);
  for (const code of ['basis-waakvlam', 'jeugd-ggz', 'hulp-op-school', 'hsj-ambulant']) await help(code);
  const { hulplijnen } = given(await as(readGezinsplan, { id: gezin }));
  expect(hulplijnen.map(({ klasse }) => klasse?.code).sort()).toEqual(['1', '2', '3', '4a']);
});

test('a plan has goals in the five domains of life', async () => {
  const { gezin, as } = await aFamily(3);
  given(await as(openGezinsplan, { id: gezin }));
  const five = ['inkomen', 'school-en-werk', 'support', 'welzijn', 'wonen'] as const;
  for (const domein of five) given(await as(openDoel, { id: gezin, domein, tekst: 'Dat het goed gaat' }));
  const { doelen } = given(await as(readGezinsplan, { id: gezin }));
  expect(doelen.map(({ domein }) => domein).sort()).toEqual(five);
  // The other variant of the sources counts school and work apart.
  expect(Domein.options).toEqual(expect.arrayContaining([...five, 'school', 'werk']));
});
