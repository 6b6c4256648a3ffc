import { expect, test } from 'vitest';
import { judgeLevering } from './judge-levering.ts';
import { makeLevering } from './make-levering.ts';
import type { Feit, Hulpfeit, Maatregelfeit } from './records/feiten.ts';
import { hulp, maatregel, noor, sam, voorjaar } from './testing.ts';
import type { Stroom } from './verslagperiode.ts';

const IN_TIJD = '2026-07-10';

function judged(feiten: readonly Feit[], stroom: Stroom = 'jeugdhulp', vandaag = IN_TIJD) {
  return judgeLevering(makeLevering(feiten, { ...voorjaar, stroom }), vandaag);
}

const brief = (feiten: readonly Feit[], stroom?: Stroom) =>
  judged(feiten, stroom).map(({ code, veld }) => `${code} ${veld}`);

test('a levering with everything in it has no findings', () => {
  const ended = hulp({ kenmerk: 'h2', hulpvorm: '03', einde: '2026-05-01', stopcode: '31' });
  expect(judged([hulp(), ended])).toEqual([]);
  expect(judged([maatregel({ einde: '2026-05-01', reden: '04' })], 'jeugdbescherming')).toEqual([]);
});

test.each<[Partial<Hulpfeit>, string[]]>([
  [{ verwijzer: undefined }, ['ontbreekt verwijzer']],
  [{ isCrisis: undefined }, ['ontbreekt gestart_met_crisis']],
  [{ einde: '2026-05-01' }, ['ontbreekt reden_beeindiging']],
  [{ einde: '2026-05-01', stopcode: '36' }, ['nakijken reden_beeindiging']],
  [{ hulpvorm: '01' }, ['onmogelijk verwijzer']],
  [{ hulpvorm: '01', verwijzer: '06' }, []],
  [{ hulpvorm: '01', verwijzer: undefined }, []],
  [{ jeugdige: { ...sam, bsn: '123456789' } }, ['onmogelijk bsn']],
  [{ jeugdige: { ...sam, bsn: undefined } }, ['nakijken bsn']],
  [{ jeugdige: { ...sam, geboortedatum: undefined } }, ['ontbreekt geboortedatum']],
  [{ jeugdige: { ...sam, geboortedatum: '2012' } }, []],
  [{ jeugdige: { ...sam, geboortedatum: '2026-03-03' } }, ['nakijken geboortedatum']],
  [{ jeugdige: { ...sam, geboortedatum: '2026-03-02' } }, []],
  [{ jeugdige: { ...sam, geboortedatum: '2003-03-02' } }, ['nakijken datum_aanvang']],
  [{ jeugdige: { ...sam, geboortedatum: '2003-03-03' } }, []],
  [{ jeugdige: { ...sam, geboortedatum: '2003-03-02' }, verwijzer: '08' }, []],
  [{ jeugdige: { ...sam, geslacht: undefined } }, []],
  [{ jeugdige: { ...sam, woonplaatsen: [] } }, ['ontbreekt postcode_of_gemeentecode']],
  [{ jeugdige: { ...sam, woonplaatsen: [{ gemeentecode: '0014' }] } }, []],
  [{ jeugdige: { nummer: 'o', isOngeboren: true, woonplaatsen: [{ postcode: '9711AB' }] } }, []],
  [{ metingen: [{ informant: 'ouder', nut: 11 }] }, ['onmogelijk outcome']],
  [{ metingen: [{ informant: 'ouder', nut: 7.5 }] }, ['onmogelijk outcome']],
  [
    {
      metingen: [
        { informant: 'ouder', nut: 10 },
        { informant: 'jeugdige', verder: '04' },
      ],
    },
    [],
  ],
])('help with %j gives %j', (wijziging, expected) => {
  expect(brief([hulp(wijziging)])).toEqual(expected);
});

test.each<[Partial<Maatregelfeit>, string[]]>([
  [{}, []],
  [{ einde: '2026-05-01' }, ['ontbreekt reden_beeindiging']],
  [{ einde: '2026-05-01', reden: '07' }, ['onmogelijk reden_beeindiging']],
  [{ einde: '2026-05-01', reden: '07', type: '12' }, []],
  [{ einde: '2026-05-01', reden: '14', type: '21' }, []],
  [{ einde: '2026-05-01', type: '31' }, []],
  [{ einde: '2026-05-01', reden: '04', overgedragen: '2026-04-01' }, ['onmogelijk datum_overgedragen']],
  [{ overgedragen: '2026-04-01' }, []],
])('an ondertoezichtstelling with %j gives %j', (wijziging, expected) => {
  expect(brief([maatregel(wijziging)], 'jeugdbescherming')).toEqual(expected);
});

test('jeugdreclassering that ended tells three things', () => {
  const feit = maatregel({ soort: 'jeugdreclassering', type: '41', einde: '2026-02-10' });
  const velden = ['risicoprofiel', 'verwezen_of_overgedragen', 'erkende_interventie'];
  expect(brief([feit], 'jeugdreclassering')).toEqual([
    'termijn periode',
    ...velden.map((veld) => `ontbreekt ${veld}`),
  ]);
  const told = { ...feit, risicoprofiel: '42', isVerwezen: false, hasErkendeInterventie: true } as const;
  expect(brief([told], 'jeugdreclassering')).toEqual(['termijn periode']);
});

test('two of the same maatregel at once are asked, one after the other are not', () => {
  const feiten = (begin: string) => [
    maatregel({ einde: '2026-03-01', reden: '03' }),
    maatregel({ kenmerk: 'm2', begin }),
  ];
  expect(brief(feiten('2026-03-01'), 'jeugdbescherming')).toEqual(['nakijken datum_aanvang']);
  expect(brief(feiten('2026-03-02'), 'jeugdbescherming')).toEqual([]);
});

test('the same help to two children at once is no overlap', () => {
  const other = { ...sam, nummer: 'c8', bsn: '999990019' };
  expect(brief([hulp(), hulp({ kenmerk: 'h2', jeugdige: other })])).toEqual([]);
});

test('what looks like a twin is asked, with both references', () => {
  const twin = { ...noor, nummer: 'c3' };
  const found = judged([hulp({ jeugdige: noor }), hulp({ kenmerk: 'h2', jeugdige: twin })]);
  expect(found.filter(({ kenmerken }) => kenmerken.length === 2)).toMatchObject([
    { code: 'nakijken', veld: 'bsn', kenmerken: ['h1', 'h2'] },
  ]);
});

test('a levering that somebody changed by hand is judged too', () => {
  const levering = makeLevering([hulp({ einde: '2026-05-01', reden: '01' })], voorjaar);
  const [record] = levering.records;
  if (record?.soort !== 'jeugdhulp') throw new Error('no record');
  const judge = (...records: (typeof record)[]) =>
    judgeLevering({ ...levering, records }, IN_TIJD).map(({ code, veld }) => `${code} ${veld}`);
  expect(judge({ ...record, einde: undefined })).toEqual(['onmogelijk reden_beeindiging']);
  expect(judge({ ...record, einde: '2026-01-01' })).toEqual(['onmogelijk datum_einde']);
  expect(judge(record, record)).toEqual(['onmogelijk datum_aanvang']);
  expect(judge(record, { ...record, aanvang: '2026-05-01' })).toEqual(['onmogelijk datum_aanvang']);
  expect(judge(record, { ...record, aanvang: '2026-05-02', einde: '2026-05-02' })).toEqual([]);
  const metingen = [
    { informant: 'ouder', nut: 1 },
    { informant: 'ouder', nut: 2 },
  ] as const;
  expect(judge({ ...record, metingen })).toEqual(['onmogelijk outcome']);
});

test.each([
  ['2026-06-30', /nog niet voorbij/],
  ['2026-07-22', /vervangt alles/],
  ['2026-12-31', /vervangt alles/],
  ['2027-06-30', /vervangt alles/],
  ['2027-07-01', /laatste twee perioden/],
])('on %s the levering of the first half of 2026 is told %s', (vandaag, tekst) => {
  const found = judged([hulp()], 'jeugdhulp', vandaag);
  expect(found).toMatchObject([{ code: 'termijn', kenmerken: [] }]);
  expect(found.at(0)?.tekst).toMatch(tekst);
});

test.each(['2026-07-01', '2026-07-21'])('on %s it is in time', (vandaag) => {
  expect(judged([hulp()], 'jeugdhulp', vandaag)).toEqual([]);
});

test('a finding holds nothing about the person', () => {
  const jeugdige = {
    ...sam,
    bsn: '123456789',
    geboortedatum: '2003-02-31',
    woonplaatsen: [{ postcode: '97QQ' }],
  };
  const found = judged([hulp({ jeugdige, verwijzer: undefined, einde: '2026-05-01', stopcode: '38' })]);
  expect(found.length).toBeGreaterThan(4);
  const told = JSON.stringify(found);
  for (const value of ['123456789', '2003-02-31', '97QQ', '2026-03-02', '2026-05-01']) {
    expect(told).not.toContain(value);
  }
});
