import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyTables } from '#platform/testing.ts';
import { withGrants } from '#tests/people.ts';
import {
  aChild,
  aDelivery,
  aLine,
  anAddress,
  type Base,
  type Child,
  dora,
  emma,
  openBeleidsinformatieBase,
  oscar,
  rik,
} from '../testing.ts';
import { readBeleidsinformatie } from './read-beleidsinformatie.ts';

let base: Base;
let children: Child[];
beforeAll(async () => {
  base = await openBeleidsinformatieBase();
  children = [
    await aChild(base, 1, '999900006'),
    await aChild(base, 2, '999900018'),
    await aChild(base, 3),
    await aChild(base, 4, '999900031'),
  ];
  const [first, second, nameless, parent] = children as [Child, Child, Child, Child];
  for (const child of children) await anAddress(base, child, { postcode: '9999ZZ' });
  await aDelivery(base, first, { einddatum: '2026-05-31', reden_beeindiging: '36' });
  // Crisis help tells by itself that it began with a crisis.
  await aDelivery(base, second, { productcategorie: '46', productcode: '46A01' });
  await aDelivery(base, nameless, { verwijzer: null, productcode: '' });
  const unknown = await aLine(base, parent, { hulpsoort: 'onbekend' });
  await aDelivery(base, parent, { line: unknown, productcategorie: '55', productcode: '' });
  await aDelivery(base, parent, { productcategorie: '48', productcode: '48A01' });
  const alone = await aLine(base, parent, { toegang: 'zonder-indicatie' });
  await sql`update hulplijn_persoon set persoon_id = ${parent.ouder} where hulplijn_id = ${alone}`.execute(
    base.owner,
  );
});
afterAll(() => base.close());

const read = (input: object = {}, who = dora) => base.as(who)(readBeleidsinformatie, input);
async function seen(input: object = {}) {
  const outcome = await read(input);
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome;
}
const linesAbout = async () => {
  const { rows } = await sql<{ persoon_id: string | null }>`select persoon_id from audit_line
    where event = 'readBeleidsinformatie' order by at, id`.execute(base.owner);
  return rows.map(({ persoon_id }) => persoon_id);
};

test('without a choice it is about the latest period that is over, with its term', async () => {
  expect(await seen()).toMatchObject({
    stromen: ['jeugdhulp'],
    stroom: 'jeugdhulp',
    periode: {
      naam: '2026-1',
      eersteDag: '2026-01-01',
      laatsteDag: '2026-06-30',
      uiterlijk: '2026-07-21',
      stand: 'te-leveren',
    },
    perioden: [
      { naam: '2026-2', stand: 'loopt' },
      { naam: '2026-1', stand: 'te-leveren' },
      { naam: '2025-2', stand: 'te-leveren' },
    ],
  });
});

test('it counts records, children, forms, referrers and reasons, and what is not known apart', async () => {
  const { overzicht } = await seen();
  expect(overzicht).toEqual({
    aantalRecords: 3,
    aantalJeugdigen: 3,
    aantalOnvolledig: 2,
    aantalNietGeleverd: 3,
    aantalZonderGeslacht: 3,
    vormen: [{ code: '02', aantal: 3 }],
    verwijzers: [
      { code: '02', aantal: 2 },
      { code: null, aantal: 1 },
    ],
    redenen: [{ code: null, aantal: 1 }],
    aantalLopend: 2,
  });
});

test('what is missing stands by field, first what keeps help out of the file, with what can be answered here', async () => {
  const { tekorten } = await seen();
  expect(tekorten.map(({ sleutel, aantal }) => [sleutel, aantal])).toEqual([
    ['hulpvorm.niet-geleverd', 1],
    ['jeugdige.niet-geleverd', 1],
    ['maatregel.niet-geleverd', 1],
    ['gestart_met_crisis.ontbreekt', 2],
    ['verwijzer.ontbreekt', 1],
    ['bsn.nakijken', 1],
    ['reden_beeindiging.nakijken', 1],
  ]);
  const keuzes = Object.fromEntries(tekorten.map((one) => [one.veld, one.keuzes]));
  expect(keuzes).toMatchObject({
    gestart_met_crisis: ['01', '02'],
    reden_beeindiging: ['01', '02', '03', '04', '05'],
    jeugdige: [],
    bsn: [],
  });
});

test('names are shown of one fault at a time, and only those are logged as read', async () => {
  await emptyTables(base.owner, 'audit_line');
  const counts = await seen();
  expect(counts.regels).toEqual([]);
  expect(JSON.stringify(counts)).not.toMatch(/Sem|Linde|9999/);
  expect(await linesAbout()).toEqual([null]);
  const { regels } = await seen({ tekort: 'bsn.nakijken' });
  const nameless = children[2];
  expect(regels).toMatchObject([
    {
      persoonId: nameless?.kind,
      clientNaam: 'Sem Linde',
      geboortedatum: '2017-03-02',
      hulpsoort: 'Jeugd-ggz',
      begindatum: '2026-03-02',
      einddatum: null,
    },
  ]);
  expect(await linesAbout()).toEqual([null, nameless?.kind]);
  expect((await seen({ tekort: 'nooit.gehoord' })).regels).toEqual([]);
});

test('pages of a fault follow each other without a gap', async () => {
  const tekort = 'gestart_met_crisis.ontbreekt';
  const [one, two] = [await seen({ tekort, limiet: 1 }), await seen({ tekort, limiet: 1, na: 1 })];
  expect([one.volgende, two.volgende]).toEqual([1, null]);
  expect(new Set([...one.regels, ...two.regels].map(({ persoonId }) => persoonId)).size).toBe(2);
});

test('a period that runs can be looked at, and one that is to come cannot', async () => {
  expect((await seen({ periode: '2026-2' })).periode.stand).toBe('loopt');
  expect(await read({ periode: '2027-1' })).toMatchObject({ refused: 'beleidsinformatie/periode-onbekend' });
  expect((await seen({ periode: '2024-1' })).periode.stand).toBe('gesloten');
});

test('a gecertificeerde instelling begins with its maatregelen', async () => {
  expect(await read({}, oscar)).toMatchObject({
    stroom: 'jeugdbescherming',
    stromen: ['jeugdbescherming', 'jeugdreclassering', 'jeugdhulp'],
    overzicht: { aantalRecords: 0 },
  });
});

test('another aanbieder sees nothing of it, and a gemeente is no supplier', async () => {
  expect(await read({}, rik)).toMatchObject({ overzicht: { aantalRecords: 0 }, tekorten: [] });
  expect(await read({}, emma)).toMatchObject({ refused: 'beleidsinformatie/geen-leverancier' });
  expect(await read({ stroom: 'jeugdreclassering' })).toMatchObject({
    refused: 'beleidsinformatie/stroom-onbekend',
  });
});

test('nobody without the grant reads', async () => {
  expect(await read({}, withGrants(dora))).toMatchObject({ refused: 'verboden' });
});
