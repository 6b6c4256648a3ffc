import { expect, test } from 'vitest';
import { aNieuwProduct, anAangevraagdProduct, aTeWijzigenProduct } from '#berichten/testing/made-verzoek.ts';
import { hours, order, product, toegewezen, unchanged, vot, vow } from './berichten.ts';
import { check, openStory } from './story.ts';

const { tell, orders, decide, base, today } = await openStory();

const year = ['2026-01-01', '2026-12-31'] as const;
const changing = (ToewijzingNummer: number, changes: object) => ({
  TeWijzigenProducten: { TeWijzigenProduct: [aTeWijzigenProduct({ ToewijzingNummer, ...changes })] },
});
const answers = async () =>
  (
    await base.owner
      .selectFrom('verzoek_antwoord as a')
      .innerJoin('verzoek as v', 'v.id', 'a.verzoek_id')
      .select(['v.referentie', 'a.soort', 'a.reden', 'a.andere_gemeente'])
      .orderBy('a.id')
      .execute()
  ).map((one) => [one.referentie, one.soort, one.reden, one.andere_gemeente].filter(Boolean).join(' '));

test('casus 14: of two products that are asked one is refused and the other ordered, each under its own reference', async () => {
  const first = anAangevraagdProduct({ ReferentieAanbieder: 'V1', Product: product('45A04') });
  const second = anAangevraagdProduct({
    ReferentieAanbieder: 'V2',
    Product: product('54A01'),
    ToewijzingIngangsdatum: '2026-12-01',
    ToewijzingEinddatum: '2027-05-31',
  });
  expect(await tell(vot('2026-11-18', first, second))).toEqual(['goed']);
  expect(await decide({ besluit: 'afwijzen', reden: '4' }, 0)).toBe('afgewezen');
  expect(await decide({ besluit: 'toewijzen' }, 0)).toBe('toegewezen');
  expect((await answers()).toSorted()).toEqual(['V1 afgewezen 4', 'V2 toegewezen']);
  expect(await orders()).toEqual([expect.stringMatching(/^[0-9]+ 54A01 2026-12-01\.\.2027-05-31 2\/04\/2$/)]);
});

test('casus 15: seven days and nights a week are asked of the wrong gemeente, which names the one that pays', async () => {
  const stay = anAangevraagdProduct({
    ReferentieAanbieder: '345',
    Product: product('43A35'),
    Omvang: { Volume: 7, Eenheid: '14', Frequentie: '2' },
    Verwijzer: { Type: '04', Naam: 'Huisartsenpost Noord' },
  });
  expect(await tell(vot('2026-11-18', stay))).toEqual(['goed']);
  expect(await decide({ besluit: 'afwijzen', reden: '8', andereGemeente: '0363' })).toBe('afgewezen');
  expect(await answers()).toEqual(['345 afgewezen 8 0363']);
  expect(await orders()).toEqual([]);
});

test('a verzoek with every kind of verwijzer is taken, with a beschikking and a word with it', async () => {
  const verwijzers = [
    { Type: '01' },
    { Type: '02', ZorgverlenerCode: '01000001' },
    { Type: '03', Naam: 'Dokter Voorbeeld' },
    { Type: '05', Naam: 'Specialist' },
    { Type: '06' },
    { Type: '08', Naam: 'Jeugdbescherming' },
  ] as const;
  const asked = verwijzers.map((Verwijzer, nr) =>
    anAangevraagdProduct({
      ReferentieAanbieder: `W${nr}`,
      Product: product(`45A0${nr + 1}`),
      Verwijzer,
      BeschikkingNummer: 7,
      BeschikkingIngangsdatum: '2026-05-01',
      Raamcontract: '1',
      Commentaar: 'Graag voor de vakantie.',
    }),
  );
  expect(await tell(vot('2026-11-18', ...asked))).toEqual(['goed']);
});

/** IV093, first example: E gets another last day, F another size from a day ahead. */
const e = toegewezen(123001, product('45A01'), ['2023-01-01', '2023-12-31'], { Omvang: hours(4, '2') });
const f = toegewezen(123002, product('54A01'), ['2023-01-01', '2023-12-31'], { Omvang: hours(3, '2') });
const reference = { ReferentieAanbieder: 'A001' } as const;
const asked = vow('2023-05-01', 'A001', {
  TeWijzigenProducten: {
    TeWijzigenProduct: [
      aTeWijzigenProduct({
        ToewijzingNummer: 123001,
        GewensteIngangsdatum: '2023-01-01',
        Einddatum: '2024-06-30',
        Omvang: hours(4, '2'),
      }),
      aTeWijzigenProduct({
        ToewijzingNummer: 123002,
        GewensteIngangsdatum: '2023-06-12',
        Einddatum: '2023-12-31',
        Omvang: hours(6, '2'),
      }),
    ],
  },
});

test('a gemeente elsewhere honours a change by one order: what is longer, what ends, and what is more under a new number', async () => {
  const by = { ...reference, Toewijzingsdatum: '2023-05-08', RedenWijziging: '12' } as const;
  const honoured = order(
    '2023-05-08',
    { ...e, ...by, Einddatum: '2024-06-30' },
    { ...f, ...by, Einddatum: '2023-06-11' },
    toegewezen(123003, product('54A01'), ['2023-06-12', '2023-12-31'], {
      ...reference,
      Toewijzingsdatum: '2023-05-08',
      Omvang: hours(6, '2'),
    }),
  );
  const told = [order('2023-01-01', e, f), asked, honoured];
  expect(await tell(...told)).toEqual(['goed', 'goed', 'goed']);
  expect(check(today, ...told)).toEqual(['goed', 'goed', 'goed']);
  expect(await orders()).toEqual([
    '123001 45A01 2023-01-01..2024-06-30 4/04/2 reden 12',
    '123002 54A01 2023-01-01..2023-06-11 3/04/2 reden 12',
    '123003 54A01 2023-06-12..2023-12-31 6/04/2',
  ]);
  expect(await answers()).toEqual(['A001 toegewezen']);
});

const help = toegewezen(501, product('45A01'), ['2026-01-01', '2026-12-31'], { Omvang: hours(3, '2') });

test('more hours a week: the old order ends, the new one begins on the day that was asked', async () => {
  const more = { GewensteIngangsdatum: '2026-12-07', Einddatum: '2027-03-31', Omvang: hours(5, '2') };
  expect(await tell(order('2026-01-01', help), vow('2026-11-18', 'M1', changing(501, more)))).toEqual([
    'goed',
    'goed',
  ]);
  expect(await decide({ besluit: 'toewijzen' })).toBe('toegewezen');
  const [old, fresh] = await orders();
  expect(old).toBe('501 45A01 2026-01-01..2026-12-06 3/04/2 reden 12');
  expect(fresh).toMatch(/^[0-9]{9} 45A01 2026-12-07\.\.2027-03-31 5\/04\/2$/);
});

test('another last day, a larger total and a larger budget keep their number', async () => {
  const total = toegewezen(502, product('54A01'), year, { Omvang: hours(80, '6') });
  const budget = toegewezen(503, undefined, year, { Budget: 500_000 });
  const first = { GewensteIngangsdatum: '2026-01-01', Einddatum: '2026-12-31' };
  await tell(order('2026-01-01', total));
  expect(await tell(vow('2026-11-18', 'T1', changing(502, { ...first, Omvang: hours(95, '6') })))).toEqual([
    'goed',
  ]);
  expect(await decide({ besluit: 'toewijzen' })).toBe('toegewezen');
  expect(await orders()).toEqual(['502 54A01 2026-01-01..2026-12-31 95/04/6 reden 12']);
  const child = order('2026-01-01', budget);
  const other = { ...child, Client: { ...child.Client, Bsn: '999900018' } };
  const verzoek = vow('2026-11-18', 'B1', {
    TeWijzigenProducten: { TeWijzigenProduct: [{ ToewijzingNummer: 503, ...first, Budget: 650_000 }] },
  });
  expect(await tell(other, { ...verzoek, Client: { ...verzoek.Client, Bsn: '999900018' } })).toEqual([
    'goed',
    'goed',
  ]);
  expect(await decide({ besluit: 'toewijzen' })).toBe('toegewezen');
  expect((await orders())[1]).toBe('503 generiek 2026-01-01..2026-12-31 - budget 650000 reden 12');
});

test('an extra product is added beside what stays as it is; while that is open nothing else can be asked', async () => {
  const extra = {
    NieuweProducten: {
      NieuwProduct: [
        aNieuwProduct({
          Product: product('54A01'),
          GewensteIngangsdatum: '2026-12-01',
          Einddatum: '2027-05-31',
        }),
      ],
    },
  };
  const ask = vow('2026-11-18', 'X1', { ...unchanged(501), ...extra });
  expect(await tell(order('2026-01-01', help), ask)).toEqual(['goed', 'goed']);
  expect(await tell(vow('2026-11-19', 'X2', { ...unchanged(501), ...extra }))).toEqual(['9374']);
  expect(await decide({ besluit: 'in-onderzoek' })).toBe('in-onderzoek');
  expect(await decide({ besluit: 'toewijzen' })).toBe('toegewezen');
  expect((await orders()).map((one) => one.slice(one.indexOf(' ') + 1))).toEqual([
    '45A01 2026-01-01..2026-12-31 3/04/2',
    '54A01 2026-12-01..2027-05-31 2/04/2',
  ]);
});
