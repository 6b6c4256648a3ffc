import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAangevraagdProduct } from '#berichten/testing/made-verzoek.ts';
import { id, ilse, withGrants } from '#tests/people.ts';
import { decideVerzoek } from './decide-verzoek.ts';
import { listVerzoeken } from './list-verzoeken.ts';
import { readVerzoek } from './read-verzoek.ts';
import { clerk, openVerzoekBase, provider, seenBy, stranger, vot } from './testing.ts';

const { base, receive } = await openVerzoekBase();
afterAll(() => base.close());

const children = ['999900006', '999900018', '999900031', '999900043'];
beforeAll(async () => {
  for (const [nr, Bsn] of children.entries()) {
    const Naam = { Geslachtsnaam: { Achternaam: ['Berg', 'Dijk', 'Veen', 'Veld'][nr] ?? '' } };
    const product = anAangevraagdProduct({ ReferentieAanbieder: `R${nr + 1}` });
    expect(await receive(vot({ Bsn, Naam }, [product], { gemeente: nr === 3 ? '0037' : '0014' }))).toEqual([
      'verwerkt',
    ]);
  }
  await sql`update verzoek set uiterlijk = '2026-11-19' where referentie = 'R2'`.execute(base.owner);
  await sql`update verzoek set uiterlijk = '2026-11-23' where referentie = 'R3'`.execute(base.owner);
});

const references = async (ask = {}, who = clerk) =>
  (await seenBy(base, who, ask)).verzoeken.map(({ referentie }) => referentie);

test('what is overdue stands first, then what is due soon', async () => {
  expect(await references()).toEqual(['R2', 'R3', 'R1']);
  expect((await seenBy(base, clerk)).tellingen).toEqual({
    open: 3,
    'in-onderzoek': 0,
    toegewezen: 0,
    afgewezen: 0,
    'te-laat': 1,
    'bericht-wacht': 0,
  });
});

test('it is filtered by status, kind, gemeente, aanbieder, signal and text, and counts stay whole', async () => {
  expect(await references({ signaal: 'te-laat' })).toEqual(['R2']);
  expect(await references({ signaal: 'bericht-wacht' })).toEqual([]);
  expect(await references({ tekst: 'veen' })).toEqual(['R3']);
  expect(await references({ tekst: 'wadden' })).toHaveLength(3);
  expect(await references({ tekst: "'; drop table verzoek; --" })).toEqual([]);
  expect(await references({ soort: 'vow' })).toEqual([]);
  expect(await references({ status: 'afgewezen' })).toEqual([]);
  expect(await references({ gemeente: '0037' })).toEqual([]);
  expect(await references({ aanbiederId: id(903) })).toHaveLength(3);
  const filtered = await seenBy(base, clerk, { tekst: 'veen' });
  expect(filtered).toMatchObject({ totaal: 1, tellingen: { open: 3 } });
});

test('it comes page by page, each verzoek once', async () => {
  const seen: string[] = [];
  let na: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof seenBy>> = await seenBy(base, clerk, {
      limiet: 1,
      ...(na && { na }),
    });
    seen.push(...page.verzoeken.map(({ referentie }) => referentie));
    na = page.volgende;
  } while (na !== null && seen.length < 9);
  expect(seen).toEqual(['R2', 'R3', 'R1']);
});

test('an aanbieder sees its own to all gemeenten, and the gemeenten and aanbieders to choose from are those one sees', async () => {
  expect(await references({}, provider)).toHaveLength(4);
  expect(await seenBy(base, provider)).toMatchObject({
    gemeenten: [
      { code: '0014', naam: 'Groningen' },
      { code: '0037', naam: 'Stadskanaal' },
    ],
  });
  expect(await references({}, stranger)).toEqual(['R4']);
  expect(await seenBy(base, stranger)).toMatchObject({
    gemeenten: [{ code: '0037' }],
    aanbieders: [{ naam: 'De Wadden Jeugdhulp' }],
  });
});

test('a dossier tells what is asked, what was answered and which berichten went', async () => {
  const [first] = (await seenBy(base, clerk)).verzoeken;
  const key = { id: first?.id ?? id(1) };
  await base.as(clerk)(decideVerzoek, { ...key, besluit: 'afwijzen', reden: '6' } as never);
  const dossier = await base.as(clerk)(readVerzoek, key);
  expect(dossier).toMatchObject({
    referentie: 'R2',
    verwijzer: { soort: '02', code: '01000001' },
    uiterlijkWoonplaats: '2026-12-04',
    antwoorden: [{ soort: 'afgewezen', reden: '6', gegevenDoor: 'Anna de Wit' }],
    toegewezen: [],
    berichten: [
      { soort: 'JW315', richting: 'in', isRetour: false },
      { soort: 'JW319', richting: 'uit', isGeweigerd: false, uiterlijk: '2026-11-25' },
      { soort: 'JW316', richting: 'uit', isRetour: true },
    ],
  });
  expect(JSON.stringify(dossier)).not.toMatch(/9999000[0-9]{2}/);
  expect(await base.as(provider)(readVerzoek, key)).toMatchObject({ antwoorden: [{ gegevenDoor: null }] });
  expect(await references()).toEqual(['R3', 'R1', 'R2']);
});

test('nobody reads verzoeken without the grant, and a stranger finds none', async () => {
  const [first] = (await seenBy(base, clerk)).verzoeken;
  const key = { id: first?.id ?? id(1) };
  expect(await base.as(withGrants(clerk))(listVerzoeken, {})).toMatchObject({ refused: 'verboden' });
  expect(await base.as(withGrants(clerk))(readVerzoek, key)).toMatchObject({ refused: 'verboden' });
  expect(await base.as(withGrants(ilse, 'verzoek:list'))(listVerzoeken, {})).toMatchObject({
    totaal: 0,
    verzoeken: [],
  });
  expect(await base.as(stranger)(readVerzoek, key)).toMatchObject({ refused: 'verzoek/onbekend' });
  expect(await base.as(stranger)(readVerzoek, { id: id(999) })).toMatchObject({
    refused: 'verzoek/onbekend',
  });
});

test('not a table of verzoeken is read but through its own view', async () => {
  for (const table of ['verzoek', 'bericht', 'bericht_gezin']) {
    const attempt = base.kit.db.transaction().execute(async (trx) => {
      await sql`set local role stip_gezin`.execute(trx);
      await sql`select * from ${sql.table(table)}`.execute(trx);
    });
    await expect(attempt, table).rejects.toThrow('permission denied');
  }
});
