import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeToewijzing, sendToewijzingberichten } from '#modules/toewijzing/index.ts';
import type { Actor } from '#platform/actor.ts';
import { anna, beer, bram, carla, id, ilse, petra, withGrants } from '#tests/people.ts';
import {
  aanbieder,
  answerOrder,
  assign,
  type Base,
  bring,
  declare,
  emma,
  giveTelephone,
  type Order,
  openKetenBase,
  otto,
  pay,
  rival,
  sendAll,
  start,
  stop,
} from '../testing.ts';
import { readKeten } from './read-keten.ts';

let base: Base;
let order: Order;

/** The whole life of one order: asked, looked into, assigned, waiting for an address, told, refused, delivered with a pause, declared, paid. */
beforeAll(async () => {
  base = await openKetenBase();
  order = await assign(base, true);
});
afterAll(() => base.close());

const read = (who: Actor = emma, which = order.id) => base.as(who)(readKeten, { id: which });
async function chain(who: Actor = emma) {
  const found = await read(who);
  if ('refused' in found) throw new Error(found.refused);
  return found;
}
const told = async (who?: Actor) =>
  (await chain(who)).gebeurtenissen.map((one) => ('soort' in one ? `${one.bron} ${one.soort}` : one.bron));

describe('the chain of an order, as it grows', () => {
  test('begins with what was asked and answered, and says what the order waits for', async () => {
    const { toewijzing, stand, gebeurtenissen } = await chain();
    expect(toewijzing).toMatchObject({
      toewijzingnummer: order.nummer,
      gemeenteNaam: 'Groningen',
      aanbiederNaam: 'De Wadden Jeugdhulp',
      hulpsoortNaam: 'Jeugd-ggz',
      productcode: '45A01',
      ingangsdatum: '2026-01-01',
      einddatum: '2026-12-31',
      omvang: { volume: 4, eenheid: '04', frequentie: '4' },
      bedrag: { toegewezen: null, gedeclareerd: 0, over: null },
    });
    expect(stand).toBe('wacht-op-start');
    expect(gebeurtenissen).toMatchObject([
      { bron: 'verzoek', soort: 'vot', wie: 'aanbieder', referentie: 'R1' },
      { bron: 'antwoord', soort: 'in-onderzoek', wie: 'gemeente', naWerkdagen: 0, door: emma.name },
      { bron: 'antwoord', soort: 'toegewezen' },
      { bron: 'toewijzing', wie: 'gemeente', isIngetrokken: false },
      { bron: 'opdracht', wie: 'stip', wachtOp: 'adres' },
    ]);
    expect((await chain()).straks).toMatchObject([
      { soort: 'opdracht', wie: 'gemeente', uiterlijk: '2027-01-14', bron: 'OP274' },
    ]);
  });

  test('an aanbieder hears neither what the gemeente still has to mend nor who answered', async () => {
    expect(await told(aanbieder)).toEqual([
      'verzoek vot',
      'antwoord in-onderzoek',
      'antwoord toegewezen',
      'toewijzing',
    ]);
    expect(JSON.stringify(await chain(aanbieder))).not.toContain(emma.name);
  });

  test('an order that was told waits for its retour and its start, each with its last day', async () => {
    await giveTelephone(base, order);
    expect(await base.as(emma)(sendToewijzingberichten, {})).toMatchObject({ verzonden: 1 });
    await sendAll(base);
    const { gebeurtenissen, straks } = await chain();
    expect(gebeurtenissen.at(-1)).toMatchObject({
      bron: 'bericht',
      soort: 'JW301',
      wie: 'gemeente',
      richting: 'uit',
      verzending: 'verzonden',
      uiterlijk: '2026-11-25',
      beantwoordOp: null,
      naWerkdagen: null,
      codes: [],
    });
    expect(straks.map(({ soort, wie, uiterlijk }) => `${soort} ${wie} ${uiterlijk}`)).toEqual([
      'retour aanbieder 2026-11-25',
      'start aanbieder 2026-11-27',
    ]);
  });

  test('a refusal of the aanbieder is told with its codes', async () => {
    await answerOrder(base, '9332');
    const { gebeurtenissen, straks } = await chain();
    expect(gebeurtenissen.find(({ bron }) => bron === 'bericht')).toMatchObject({
      codes: ['9332'],
      naWerkdagen: 0,
    });
    expect(straks.map(({ soort }) => soort)).toEqual(['start']);
  });

  test('a delivery is told with its pause and its new start, and with the berichten that told so', async () => {
    await bring(base, start(order, '2026-03-02'));
    await bring(base, stop(order, '2026-03-02', '2026-06-30', '20'));
    expect((await chain()).stand).toBe('onderbroken');
    await bring(base, start(order, '2026-09-01'));
    const { stand, leveringen, straks, gebeurtenissen } = await chain();
    expect(stand).toBe('loopt');
    expect(leveringen).toEqual([
      { begindatum: '2026-03-02', einddatum: '2026-06-30', isTijdelijk: true },
      { begindatum: '2026-09-01', einddatum: null, isTijdelijk: false },
    ]);
    expect(straks).toMatchObject([{ soort: 'einde', uiterlijk: '2026-12-31', wie: 'aanbieder' }]);
    expect(gebeurtenissen.filter(({ bron }) => bron === 'bericht')).toMatchObject([
      { soort: 'JW301' },
      { soort: 'JW305', richting: 'in', wie: 'aanbieder', antwoord: { soort: 'JW306', verzending: 'wacht' } },
      { soort: 'JW307' },
      { soort: 'JW305' },
    ]);
    expect((await told()).slice(0, 3)).toEqual(['start', 'stop', 'start']);
  });

  test('a declaratie tells what was asked and granted on this order and why the rest was not, and then its payment', async () => {
    const declaratie = await declare(base, order);
    const { gebeurtenissen, straks, toewijzing } = await chain();
    expect(gebeurtenissen.at(-1)).toMatchObject({
      bron: 'declaratie',
      id: declaratie,
      wie: 'aanbieder',
      maand: '2026-03',
      maanden: ['2026-03'],
      ingediend: 10_000,
      toegekend: 5000,
      codes: ['9340'],
      naWerkdagen: 0,
      betalenUiterlijk: '2026-05-15',
      betaaldOp: null,
    });
    expect(toewijzing.bedrag.gedeclareerd).toBe(5000);
    expect(straks[0]).toMatchObject({
      soort: 'betaling',
      uiterlijk: '2026-05-15',
      isTeLaat: true,
      wie: 'gemeente',
    });
    await pay(base, declaratie);
    const paid = await chain();
    expect(paid.gebeurtenissen.at(-1)).toMatchObject({
      bron: 'betaling',
      wie: 'gemeente',
      dag: '2026-11-19',
    });
    expect(paid.straks.map(({ soort }) => soort)).not.toContain('betaling');
    expect(paid.gebeurtenissen.at(-2)).toMatchObject({ bron: 'declaratie' });
  });

  test('help that was given and not declared is due, of the months since something was declared here', async () => {
    expect((await chain()).straks).toMatchObject([
      { soort: 'declaratie', uiterlijk: '2026-10-31', isTeLaat: true, werkdagenTeLaat: 15 },
      { soort: 'einde' },
    ]);
  });
});

describe('who follows a chain', () => {
  const involve = (houder: string, soort_houder: string, grond: string) =>
    base.owner
      .insertInto('betrokkenheid')
      .values({
        id: id(7000 + Number(houder.slice(-3))),
        gezin_id: order.gezin,
        houder,
        soort_houder,
        grond,
        niveau: 'lezen',
        van: '2026-01-05',
      })
      .execute();

  test('the name of the child stands there only for who may see the child', async () => {
    expect((await chain(emma)).toewijzing.clientNaam).toBeNull();
    expect((await chain(aanbieder)).toewijzing.clientNaam).toBe('Voorbeeld');
  });

  test('who is involved with the family follows it, without the payments of the declaratie', async () => {
    const worker = withGrants(carla, 'toewijzing:list');
    expect(await read(worker)).toMatchObject({ refused: 'keten/onbekend' });
    await involve(carla.account ?? '', 'account', 'hulpvraag');
    const { gebeurtenissen, toewijzing } = await chain(worker);
    expect(toewijzing.clientNaam).toBe('Voorbeeld');
    const declared = gebeurtenissen.find(({ bron }) => bron === 'declaratie');
    expect(declared).toMatchObject({ toegekend: 5000 });
    expect(declared).not.toHaveProperty('betaaldOp');
    expect(await told(worker)).not.toContain('betaling');
  });

  test('an aanbieder that helps in the same family does not see the order of another', async () => {
    await involve(id(906), 'organisatie', 'toewijzing');
    expect(await read(rival)).toMatchObject({ refused: 'keten/onbekend' });
  });

  test('a stranger cannot tell an order that is not his from one that is not there', async () => {
    for (const who of [otto, rival, withGrants(bram, 'toewijzing:list'), withGrants(anna, 'toewijzing:list')])
      expect(await read(who), who.name).toMatchObject({ refused: 'keten/onbekend' });
    expect(await read(emma, id(424_242))).toMatchObject({ refused: 'keten/onbekend' });
    expect(await read(emma, 'x')).toMatchObject({ refused: 'ongeldig' });
  });

  test('a bericht between others that names the same number is not in the chain', async () => {
    const before = (await told()).length;
    await sql`insert into bericht select more.* from bericht b, jsonb_populate_record(b, ${JSON.stringify({
      id: id(8001),
      kenmerk: id(8001),
      afzender: '98000006',
      identificatie: 'X1',
    })}::jsonb || jsonb_build_object('sha256', '\\x' || encode(sha256('X1'), 'hex'))) more where b.soort = 'JW307'`.execute(
      base.owner,
    );
    await sql`insert into bericht_toewijzing values (${id(8001)}, '0014', ${order.nummer})`.execute(
      base.owner,
    );
    expect((await told()).length).toBe(before);
  });

  test('nobody without the grant reads, and nobody of the region or the management, who have no families', async () => {
    expect(await read(withGrants(emma))).toMatchObject({ refused: 'verboden' });
    expect(await read(withGrants(ilse))).toMatchObject({ refused: 'verboden' });
    for (const who of [petra, beer]) expect(await read(who)).toMatchObject({ refused: 'verboden' });
  });

  test('reading leaves a line for the child, and the content of no bericht comes along', async () => {
    await chain(aanbieder);
    const line = await base.owner
      .selectFrom('audit_line')
      .selectAll()
      .orderBy('id', 'desc')
      .executeTakeFirst();
    expect(line).toMatchObject({
      event: 'readKeten',
      gezin_id: order.gezin,
      persoon_id: order.kind,
      part: 'toewijzing',
    });
    expect(JSON.stringify(await chain())).not.toContain('999900006');
  });
});

describe('an order that the gemeente changes', () => {
  test('tells what changed and why, to the gemeente also by whom, and not once more that it was given', async () => {
    const { versie } = (await base.owner
      .selectFrom('toewijzing')
      .select('versie')
      .where('id', '=', order.id)
      .executeTakeFirstOrThrow()) as { versie: number };
    const shorter = {
      id: order.id,
      versie,
      soort: 'inkorten',
      reden: '03',
      einddatum: '2026-12-15',
      besproken: true,
    } as const;
    expect(await base.as(withGrants(emma, 'toewijzing:change'))(changeToewijzing, shorter)).toMatchObject({
      toewijzing: { einddatum: '2026-12-15' },
    });
    const changes = async (who?: Actor) =>
      (await chain(who)).gebeurtenissen.filter(({ bron }) => bron === 'wijziging');
    expect(await changes()).toMatchObject([{ soort: 'inkorten', wie: 'gemeente', door: emma.name }]);
    expect(await changes(aanbieder)).toMatchObject([{ soort: 'inkorten', door: null }]);
    const days = (await chain()).gebeurtenissen.filter(({ bron }) => bron === 'toewijzing');
    expect(days).toEqual([]);
  });
});
