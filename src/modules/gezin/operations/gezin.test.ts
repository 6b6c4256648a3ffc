import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inScope } from '#platform/database/transaction.ts';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import {
  aGezin,
  anna,
  arrangePeople,
  beer,
  bram,
  carla,
  dirk,
  huib,
  id,
  ilse,
  petra,
  withGrants,
} from '#tests/people.ts';
import { Gezin, GezinId } from '../schema/gezin.ts';
import { changeGezin } from './change-gezin.ts';
import { openGezin } from './open-gezin.ts';
import { readGezin } from './read-gezin.ts';
import { startBetrokkenheid } from './start-betrokkenheid.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
afterAll(() => base.close());

const grants = ['gezin:open', 'gezin:read', 'gezin:change'];
const worker = (who: typeof anna) => base.as(withGrants(who, ...grants));
const bsn = '999990019';
const child = {
  soort: 'jeugdige' as const,
  voornaam: 'Zoë',
  voorvoegsel: 'van der',
  achternaam: 'Berg',
  geboortedatum: '2016-02-29',
};
const family = { naam: 'Van der Berg', gemeente: '0014', leden: [child] };
const opened = async (given: object = {}) =>
  Gezin.parse(await worker(anna)(openGezin, { ...family, ...given }));
const read = (who: typeof anna, gezin: string) => worker(who)(readGezin, { id: GezinId.parse(gezin) });

test('who opens a gezin keeps regie and is the vast gezicht', async () => {
  const gezin = await opened({
    leden: [
      { ...child, bsn },
      { soort: 'ouder', voornaam: 'Jan', achternaam: 'Berg', hasGezag: true },
    ],
  });
  expect(gezin).toMatchObject({
    naam: 'Van der Berg',
    grond: 'hulpvraag',
    niveau: 'regie',
    versie: 1,
    vastGezicht: { naam: anna.name },
    leden: [
      {
        soort: 'jeugdige',
        voornaam: 'Zoë',
        voorvoegsel: 'van der',
        geboortedatum: '2016-02-29',
        hasBsn: true,
      },
      { soort: 'ouder', hasGezag: true, hasBsn: false },
    ],
  });
  expect(await read(anna, gezin.id)).toMatchObject({
    betrokkenen: [
      {
        naam: anna.name,
        rol: 'gezinswerker',
        organisatie: 'Lokaal team West',
        grond: 'hulpvraag',
        niveau: 'regie',
      },
    ],
    noodtoegang: null,
  });
});

test('a BSN is stored so that nobody can read it, and is never answered', async () => {
  const gezin = await opened({ leden: [{ ...child, bsn: '9999 900 19' }] });
  const row = await base.owner
    .selectFrom('persoon')
    .selectAll()
    .where('gezin_id', '=', gezin.id)
    .executeTakeFirstOrThrow();
  expect(
    JSON.stringify([gezin, { ...row, bsn_versleuteld: row.bsn_versleuteld?.toString('latin1') }]),
  ).not.toContain(bsn);
  expect(base.kit.vault.open(row.bsn_versleuteld ?? Buffer.alloc(0))).toBe(bsn);
});

test('a gemeente one does not work for is refused', async () => {
  expect(await worker(anna)(openGezin, { ...family, gemeente: '0037' })).toMatchObject({
    refused: 'gezin/buiten-gemeente',
  });
});

test('two people in one gezin cannot share a BSN, and nobody is born tomorrow', async () => {
  const twice = {
    ...family,
    leden: [
      { ...child, bsn },
      { ...child, bsn },
    ],
  };
  expect(await worker(anna)(openGezin, twice)).toMatchObject({ refused: 'gezin/bsn-dubbel' });
  const unborn = { ...family, leden: [{ ...child, geboortedatum: '2026-11-21' }] };
  expect(await worker(anna)(openGezin, unborn)).toMatchObject({ refused: 'gezin/geboortedatum-laat' });
});

test('every field that is wrong is named, in words', async () => {
  const wrong = {
    naam: ' ',
    gemeente: '14',
    leden: [
      {
        soort: 'hond',
        voornaam: '',
        achternaam: 'x'.repeat(201),
        geboortedatum: '2023-02-29',
        bsn: '000000000',
      },
      { ...child, geboortedatum: '1899-12-31', bsn: '999990018', voornaam: 'a\0b' },
    ],
  };
  const outcome = await worker(anna)(openGezin, wrong as never);
  if (!isRefusal(outcome)) throw new Error('it is refused');
  const issues = Object(outcome.detail).issues as { path: unknown[]; message: string }[];
  expect(issues.map(({ path }) => path.join('.')).sort()).toEqual([
    'gemeente',
    'leden.0.achternaam',
    'leden.0.bsn',
    'leden.0.geboortedatum',
    'leden.0.soort',
    'leden.0.voornaam',
    'leden.1.bsn',
    'leden.1.geboortedatum',
    'leden.1.voornaam',
    'naam',
  ]);
  for (const { message } of issues) expect(message).not.toMatch(/invalid|expected|too (small|big)/i);
});

test('a verwijzer who brings a new gezin sees the question only, and the local team sees that it is there', async () => {
  const gezin = Gezin.parse(await worker(huib)(openGezin, family));
  expect(gezin).toMatchObject({ grond: 'verwijzing', niveau: 'bijdragen', vastGezicht: null });
  expect(await read(carla, gezin.id)).toMatchObject({ grond: 'team' });
  expect(await read(bram, gezin.id)).toMatchObject({ refused: 'gezin/onbekend' });
  expect(await read(huib, gezin.id)).toMatchObject({ betrokkenen: [] });
});

test('a stranger, a colleague, an aanbieder and another gemeente see nothing of a gezin', async () => {
  const gezin = await opened();
  for (const who of [carla, bram, dirk, ilse])
    expect(await read(who, gezin.id)).toMatchObject({ refused: 'gezin/onbekend' });
  expect(await read(anna, id(31337))).toMatchObject({ refused: 'gezin/onbekend' });
});

test('who looks at the region or keeps the roles cannot even ask for a gezin', async () => {
  const gezin = await opened();
  for (const who of [petra, beer]) await expect(read(who, gezin.id)).rejects.toThrow('permission denied');
});

test('nobody opens, reads or changes a gezin without the grant', async () => {
  const gezin = await opened();
  expect(await base.as(anna)(openGezin, family)).toMatchObject({ refused: 'verboden' });
  expect(await base.as(anna)(readGezin, { id: gezin.id })).toMatchObject({ refused: 'verboden' });
  expect(await base.as(anna)(changeGezin, { id: gezin.id, versie: 1, naam: 'X' })).toMatchObject({
    refused: 'verboden',
  });
});

test('a new name is kept and found, and an older version overwrites nothing', async () => {
  const gezin = await opened();
  expect(await worker(anna)(changeGezin, { id: gezin.id, versie: 1, naam: 'Hofstra' })).toMatchObject({
    naam: 'Hofstra',
    versie: 2,
  });
  expect(await worker(anna)(changeGezin, { id: gezin.id, versie: 1, naam: 'Anders' })).toMatchObject({
    refused: 'verouderd',
    detail: { huidig: { naam: 'Hofstra', versie: 2 } },
  });
  const row = await base.owner
    .selectFrom('gezin')
    .select('zoektekst')
    .where('id', '=', gezin.id)
    .executeTakeFirst();
  expect(row?.zoektekst).toBe('hofstra zoe van der berg');
});

test('a colleague who becomes the vast gezicht keeps regie from then on', async () => {
  const gezin = await opened();
  const change = { id: gezin.id, versie: 1, vastGezicht: carla.account };
  expect(await worker(anna)(changeGezin, change as never)).toMatchObject({
    vastGezicht: { naam: carla.name },
  });
  expect(await read(carla, gezin.id)).toMatchObject({ niveau: 'regie', grond: 'hulpvraag' });
});

test('the vast gezicht is a colleague, and only who keeps regie names one', async () => {
  const gezin = await opened();
  for (const who of [bram, ilse, huib])
    expect(
      await worker(anna)(changeGezin, { id: gezin.id, versie: 1, vastGezicht: who.account } as never),
    ).toMatchObject({
      refused: 'gezin/collega-onbekend',
    });
  await inScope(base.kit.db, carla, base.kit.clock, (db) => startBetrokkenheid({ db }, gezin.id));
  expect(
    await worker(carla)(changeGezin, { id: gezin.id, versie: 1, vastGezicht: carla.account } as never),
  ).toMatchObject({
    refused: 'gezin/regie-nodig',
  });
  expect(await read(anna, gezin.id)).toMatchObject({ versie: 1 });
});

test('who may only read changes nothing, and a stranger finds nothing to change', async () => {
  const { gezin } = await aGezin(base.owner, 9);
  await base.owner
    .updateTable('betrokkenheid')
    .set({ niveau: 'lezen' })
    .where('gezin_id', '=', gezin)
    .execute();
  const change = { id: GezinId.parse(gezin), versie: 1, naam: 'X' };
  expect(await worker(anna)(changeGezin, change)).toMatchObject({ refused: 'gezin/bijdrage-nodig' });
  expect(await worker(bram)(changeGezin, change)).toMatchObject({ refused: 'gezin/onbekend' });
});

test('SQL and HTML in every field are text, and come back as they were typed', async () => {
  const hostile = fc.constantFrom(
    "'; drop table gezin; --",
    '<script>alert(1)</script>',
    '%_\\',
    '"',
    "O'Brien",
    '{{x}}',
    '😀',
    '\u202e',
  );
  const typed = (most: number) =>
    fc
      .oneof(
        hostile,
        fc.string({ unit: 'binary', maxLength: most }),
        fc.tuple(hostile, fc.string()).map((two) => two.join('')),
      )
      .map((text) => text.replaceAll('\0', '').trim().slice(0, most).trim())
      .filter((text) => text.length > 0 && text.isWellFormed());
  await fc.assert(
    fc.asyncProperty(typed(200), typed(200), typed(10), typed(200), typed(100), async (...texts) => {
      const [naam, voornaam, voorvoegsel, achternaam, relatie] = texts;
      const gezin = await opened({
        naam,
        leden: [{ soort: 'jeugdige', voornaam, voorvoegsel, achternaam, relatie }],
      });
      const again = Gezin.parse(await read(anna, gezin.id));
      const [lid] = again.leden;
      expect([again.naam, lid?.voornaam, lid?.voorvoegsel, lid?.achternaam, lid?.relatie]).toEqual(texts);
    }),
    { numRuns: 60 },
  );
});
