import { sql } from 'kysely';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { type Bericht, readBericht, writeBericht } from '#berichten/index.ts';
import { aJw301, aProduct } from '#berichten/testing/made.ts';
import { listBerichten, readBerichtDossier, sendBericht } from '#modules/bericht/index.ts';
import { inScope } from '#platform/database/transaction.ts';
import { anna, id, withGrants } from '#tests/people.ts';
import { forgetAll, openBerichtenBase, order, sent, start, stop, traffic } from '../testing.ts';

const { base, receive } = await openBerichtenBase();
afterAll(() => base.close());
beforeEach(() => forgetAll(base));

const reader = withGrants({ ...anna, scope: 'stip_beheer' }, 'bericht:list');

/** What we answered, oldest first, as the other side reads it. */
async function answers(): Promise<Bericht[]> {
  const { rows } = await sql<{ inhoud: Buffer }>`
    select inhoud from bericht where richting = 'uit' and antwoord_op is not null order by id`.execute(
    base.owner,
  );
  return rows.map(({ inhoud }) => {
    const { bericht, bevindingen } = readBericht(inhoud);
    expect(bevindingen).toEqual([]);
    if (!bericht) throw new Error('unreadable');
    return bericht;
  });
}

const list = (ask: { limiet?: number; teLaat?: string }) => base.as(reader)(listBerichten, ask);

/** The whole journal one bericht at a time, with what each page counts of all. */
async function turnPages() {
  const ids: string[] = [];
  for (let na: string | null = null; ; ) {
    const ask = { limiet: 1, ...(na && { na }) } as Parameters<typeof list>[0];
    const page = await list(ask);
    if ('refused' in page) throw new Error(page.refused);
    expect(page.totaal).toBe(3);
    ids.push(...page.berichten.map(({ id: one }) => one));
    if (page.volgende === null) return { ids, tellingen: page.tellingen };
    na = page.volgende;
  }
}

/** A bericht of ours that is on its way, as an order would leave it. */
async function sendOurs() {
  const bericht = sent(aJw301());
  const context = { now: base.kit.clock.now() } as Parameters<typeof sendBericht>[0];
  await inScope(base.kit.db, traffic, base.kit.clock, (db) =>
    sendBericht({ ...context, db }, bericht, { uiterlijk: '2026-01-01' }),
  );
  return bericht;
}

/** The retour that the receiver of our bericht would send. */
const retourOn = ({ Header }: ReturnType<typeof aJw301>, codes?: string[]) =>
  writeBericht({
    soort: 'JW302',
    Header: {
      ...Header,
      BerichtCode: '437',
      IdentificatieRetour: 'R1',
      DagtekeningRetour: '2026-05-01',
      XsdVersieRetour: Header.XsdVersie,
      ...(codes ? { RetourCodes: { RetourCode: codes } } : {}),
    },
  } as Bericht);

test('a bericht that is right is answered by a header without codes', async () => {
  await receive(order(), start(), stop());
  const found = await answers();
  expect(found.map(({ soort }) => soort)).toEqual(['JW302', 'JW306', 'JW308']);
  for (const { Header } of found) expect('RetourCodes' in Header).toBe(false);
});

test('a bericht that breaks a rule of level 2 is answered by a header with 0001 alone', async () => {
  await receive(sent(aJw301({ Bsn: '999900007' })));
  expect(await answers()).toMatchObject([
    { soort: 'JW302', Header: { RetourCodes: { RetourCode: ['0001'] }, XsltVersie: '2.10.5' } },
  ]);
});

test('a bericht that is no bericht gets no retour', async () => {
  await receive('geen bericht');
  expect(await answers()).toEqual([]);
});

test('a bericht that does not fit the records comes back whole, with a code at the class that is wrong', async () => {
  await receive(order());
  await receive(
    sent(
      aJw301(
        {},
        aProduct({ ToewijzingNummer: 2, Ingangsdatum: '2027-01-01', Einddatum: '2027-02-01' }),
        aProduct({ Einddatum: '2026-08-31' }),
      ),
    ),
  );
  const [, refused] = await answers();
  expect(refused).toMatchObject({
    soort: 'JW302',
    Header: { RetourCodes: { RetourCode: ['0200'] } },
    Client: {
      RetourCodes: { RetourCode: ['0200'] },
      ToegewezenProducten: {
        ToegewezenProduct: [
          { RetourCodes: { RetourCode: ['0200'] } },
          { RetourCodes: { RetourCode: ['9332'] } },
        ],
      },
    },
  });
});

test('what is sent again, right or wrong, is not answered again', async () => {
  const [right, wrong] = [order(), sent(aJw301({ Bsn: '999900007' }))];
  await receive(right, wrong);
  await receive(right, wrong);
  expect((await answers()).length).toBe(2);
});

test('a retour belongs to one bericht of ours, once, and says what the other side found', async () => {
  const ours = await sendOurs();
  expect(await receive(retourOn(ours, ['9332']))).toEqual(['verwerkt']);
  const rows = await base.owner
    .selectFrom('bericht')
    .select(['retour'])
    .where('soort', '=', 'JW301')
    .execute();
  expect(rows).toEqual([{ retour: [{ pad: '/Bericht/Header', codes: ['9332'] }] }]);
  expect(await receive(retourOn(ours, ['9332']))).toEqual(['al-verwerkt']);
  expect(await receive(retourOn(ours))).toEqual(['TR056']);
});

test('a retour on what was never sent is refused, and not answered', async () => {
  expect(await receive(retourOn(sent(aJw301())))).toEqual(['OP065']);
  expect(await answers()).toEqual([]);
});

test('the journal tells what came and went, what is overdue, and what belongs together', async () => {
  await receive(order());
  await sendOurs();
  const list = await base.as(reader)(listBerichten, {});
  if ('refused' in list) throw new Error(list.refused);
  expect(list.berichten.map(({ soort, richting }) => `${richting} ${soort}`).toSorted()).toEqual([
    'in JW301',
    'uit JW301',
    'uit JW302',
  ]);
  const { ids: seen, tellingen } = await turnPages();
  expect(seen).toEqual(list.berichten.map(({ id: one }) => one));
  expect(tellingen).toEqual({ ontvangen: 0, verwerkt: 3, geweigerd: 0, teLaat: 1 });
  const late = await base.as(reader)(listBerichten, { teLaat: 'true' });
  expect(late).toMatchObject({ berichten: [{ soort: 'JW301', richting: 'uit', uiterlijk: '2026-01-01' }] });
  const first = list.berichten.find(({ richting }) => richting === 'in');
  const dossier = await base.as(reader)(readBerichtDossier, { id: first?.id ?? '' });
  expect(dossier).toMatchObject({
    soort: 'JW301',
    afzenderNaam: 'Groningen',
    antwoordSoort: 'JW302',
    bevindingen: [],
    keten: [{ soort: 'JW302' }],
  });
  expect(JSON.stringify([list, dossier])).not.toContain('999900006');
});

test('a bericht that is not there, and one asked for without the grant, are refused', async () => {
  expect(await base.as(reader)(readBerichtDossier, { id: id(9999) })).toMatchObject({
    refused: 'bericht/onbekend',
  });
  expect(await base.as(withGrants(anna, 'gezin:read'))(readBerichtDossier, { id: id(9999) })).toMatchObject({
    refused: 'verboden',
  });
});
