import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendToewijzingberichten } from '#modules/toewijzing/index.ts';
import type { Actor } from '#platform/actor.ts';
import { anna, beer, bram, carla, id, ilse, petra, withGrants } from '#tests/people.ts';
import {
  aanbieder,
  anOrder,
  assign,
  type Base,
  bring,
  declare,
  emma,
  giveTelephone,
  type Order,
  openKetenBase,
  otto,
  rival,
  sendAll,
  start,
} from '../testing.ts';
import { listKetensignalen } from './list-ketensignalen.ts';

let base: Base;
let order: Order;
beforeAll(async () => {
  base = await openKetenBase();
  order = await assign(base);
});
afterAll(() => base.close());

const list = (ask: object = {}, who: Actor = emma) => base.as(who)(listKetensignalen, ask);
async function signals(who: Actor = emma, ask: object = {}) {
  const found = await list(ask, who);
  if ('refused' in found) throw new Error(found.refused);
  return found;
}
const kinds = async (who?: Actor, ask?: object) =>
  (await signals(who, ask)).signalen.map(({ soort }) => soort);
const onSide = async (who: Actor, soort: string) =>
  (await signals(who, { soort })).signalen.map(({ wie, uiterlijk, isTeLaat }) => ({
    wie,
    uiterlijk,
    isTeLaat,
  }));

describe('what is due in message traffic', () => {
  test('an order that waits is for the gemeente to mend, and its aanbieder does not hear of it', async () => {
    expect((await signals()).signalen).toMatchObject([
      {
        soort: 'opdracht',
        wie: 'gemeente',
        wachtOp: 'adres',
        toewijzingId: order.id,
        toewijzingnummer: order.nummer,
        aanbiederNaam: 'De Wadden Jeugdhulp',
        gemeenteNaam: 'Groningen',
        gezinId: order.gezin,
        clientNaam: null,
        uiterlijk: '2026-11-27',
        bron: 'OP274',
      },
    ]);
    expect(await kinds(aanbieder)).toEqual([]);
  });

  test('an order that was told asks a start of the aanbieder, and both sides see it', async () => {
    await giveTelephone(base, order);
    await base.as(emma)(sendToewijzingberichten, {});
    expect(await kinds(aanbieder)).toEqual([]);
    await sendAll(base);
    for (const who of [emma, aanbieder])
      expect(await onSide(who, 'start')).toEqual([
        { wie: 'aanbieder', uiterlijk: '2026-11-27', isTeLaat: false },
      ]);
    expect((await signals(aanbieder)).signalen).toMatchObject([
      { clientNaam: 'Voorbeeld', toewijzingId: order.id },
    ]);
  });

  test('the term of a start runs from the day on which the order was received, when that came later than help', async () => {
    await sendAllOn('2026-11-13T10:00:00Z');
    expect(await onSide(emma, 'start')).toEqual([
      { wie: 'aanbieder', uiterlijk: '2026-11-20', isTeLaat: false },
    ]);
    await sendAllOn('2026-11-12T10:00:00Z');
    expect(await onSide(emma, 'start')).toEqual([
      { wie: 'aanbieder', uiterlijk: '2026-11-19', isTeLaat: true },
    ]);
  });

  test('a moment after now, because a clock was set back, is no lateness', async () => {
    await sendAllOn('2026-12-24T10:00:00Z');
    const { signalen, teLaat } = await signals();
    expect(signalen).toMatchObject([
      { soort: 'start', uiterlijk: '2027-01-04', isTeLaat: false, werkdagenTeLaat: 0 },
    ]);
    expect(Object.values(teLaat).every((count) => count === 0)).toBe(true);
    await sendAllOn('2026-11-19T10:00:00Z');
  });

  test('a retour that is late is told to both sides, with who owes it', async () => {
    expect(await kinds(emma, { soort: 'retour' })).toEqual([]);
    await sql`update bericht set verzonden_op = '2026-11-16T10:00:00Z' where soort = 'JW301'`.execute(
      base.owner,
    );
    for (const who of [emma, aanbieder])
      expect(await onSide(who, 'retour')).toEqual([
        { wie: 'aanbieder', uiterlijk: '2026-11-19', isTeLaat: true },
      ]);
    expect((await signals(emma, { soort: 'retour' })).signalen).toMatchObject([
      {
        onderwerp: 'bericht',
        berichtSoort: 'JW301',
        gemeente: '0014',
        aanbiederNaam: 'De Wadden Jeugdhulp',
        gezinId: null,
        clientNaam: null,
      },
    ]);
    await sql`update bericht set beantwoord_op = '2026-11-20T10:00:00Z', retour = '[]' where soort = 'JW301'`.execute(
      base.owner,
    );
    expect(await kinds(emma, { soort: 'retour' })).toEqual([]);
  });

  test('a retour that we owe and that did not get away is late from the day after its term', async () => {
    await bring(base, start(order, '2026-03-02'));
    expect(await kinds(emma, { soort: 'retour' })).toEqual([]);
    await sql`update bericht set ontvangen_op = '2026-11-16T10:00:00Z' where soort = 'JW305'`.execute(
      base.owner,
    );
    expect(await onSide(aanbieder, 'retour')).toEqual([
      { wie: 'gemeente', uiterlijk: '2026-11-19', isTeLaat: true },
    ]);
    await sql`update bericht set verzending = 'vastgelopen' where soort = 'JW306'`.execute(base.owner);
    expect(await onSide(emma, 'vastgelopen')).toEqual([
      { wie: 'gemeente', uiterlijk: '2026-11-19', isTeLaat: true },
    ]);
    await sendAll(base);
    await sql`update bericht set verzending = 'verzonden' where soort = 'JW306'`.execute(base.owner);
    expect(await kinds(emma)).toEqual(['einde']);
  });

  test('help that runs after the last day of its order asks a stop', async () => {
    const ended = await anOrder(base, order, { einddatum: '2026-11-13', gestartOp: '2026-06-01' });
    expect((await signals(emma, { soort: 'stop' })).signalen).toMatchObject([
      { toewijzingnummer: ended.nummer, uiterlijk: '2026-11-20', isTeLaat: false, bron: 'OP272' },
    ]);
    await sql`update toewijzing set einddatum = '2026-11-12' where id = ${ended.id}`.execute(base.owner);
    expect(await onSide(aanbieder, 'stop')).toEqual([
      { wie: 'aanbieder', uiterlijk: '2026-11-19', isTeLaat: true },
    ]);
    await sql`update levering set einddatum = '2026-11-01', reden_beeindiging = '20' where toewijzing_id = ${ended.id}`.execute(
      base.owner,
    );
    expect(await kinds(emma, { soort: 'stop' })).toEqual([]);
  });

  test('help that ends within eight weeks is told as long as nothing follows and nothing was asked', async () => {
    expect(await onSide(aanbieder, 'einde')).toEqual([
      { wie: 'aanbieder', uiterlijk: '2026-12-31', isTeLaat: false },
    ]);
    const next = await anOrder(base, order, { ingangsdatum: '2027-01-01', einddatum: '2027-12-31' });
    expect(await kinds(aanbieder, { soort: 'einde' })).toEqual([]);
    await sql`update toewijzing set reden_wijziging = '13', einddatum = ingangsdatum, productcategorie = '46' where id = ${next.id}`.execute(
      base.owner,
    );
    expect(await kinds(aanbieder, { soort: 'einde' })).toEqual(['einde']);
  });

  test('what was declared waits for its payment, and help of later months for its declaratie', async () => {
    expect(await kinds(aanbieder, { soort: 'declaratie' })).toEqual([]);
    await declare(base, order);
    expect((await signals(emma, { soort: 'betaling' })).signalen).toMatchObject([
      { onderwerp: 'declaratie', bedrag: 5000, wie: 'gemeente', uiterlijk: '2026-05-15', isTeLaat: true },
    ]);
    expect((await signals(aanbieder, { soort: 'declaratie', teLaat: 'true' })).signalen[0]).toMatchObject({
      toewijzingId: order.id,
      maanden: ['2026-08', '2026-09', '2026-10'],
      uiterlijk: '2026-09-30',
    });
  });

  test('a declaratie without an answer is for the gemeente, within ten working days', async () => {
    await sql`update bericht set uitkomst = 'ontvangen', ontvangen_op = '2026-11-05T10:00:00Z', uiterlijk = '2026-11-19' where soort = 'JW323'`.execute(
      base.owner,
    );
    expect(await onSide(aanbieder, 'declaratieantwoord')).toEqual([
      { wie: 'gemeente', uiterlijk: '2026-11-19', isTeLaat: true },
    ]);
    await sql`update bericht set uitkomst = 'verwerkt' where soort = 'JW323'`.execute(base.owner);
  });

  test('a verzoek waits for its answer, and one that is looked into for its decision and the woonplaats', async () => {
    const verzoek = sql<{ id: string }>`select id from verzoek limit 1`.execute(base.owner);
    const { rows } = await verzoek;
    await sql`delete from verzoek_antwoord where soort = 'toegewezen'`.execute(base.owner);
    expect(await onSide(aanbieder, 'verzoek')).toEqual([
      { wie: 'gemeente', uiterlijk: '2026-11-27', isTeLaat: false },
    ]);
    await sql`insert into verzoek_antwoord (id, verzoek_id, soort, gegeven_op) values (${id(71)}, ${rows[0]?.id}, 'in-onderzoek', now())`.execute(
      base.owner,
    );
    expect(await onSide(emma, 'verzoek')).toEqual([
      { wie: 'gemeente', uiterlijk: '2027-01-14', isTeLaat: false },
    ]);
    expect(await onSide(emma, 'woonplaats')).toEqual([
      { wie: 'gemeente', uiterlijk: '2026-12-04', isTeLaat: false },
    ]);
    await sql`update organisatie set soort = 'gecertificeerde-instelling' where id = ${id(903)}`.execute(
      base.owner,
    );
    expect(await onSide(emma, 'verzoek')).toEqual([
      { wie: 'gemeente', uiterlijk: '2026-12-04', isTeLaat: false },
    ]);
    await sql`update organisatie set soort = 'aanbieder' where id = ${id(903)}`.execute(base.owner);
  });
});

async function sendAllOn(op: string): Promise<void> {
  await sql`update bericht set verzonden_op = ${op} where soort = 'JW301'`.execute(base.owner);
}

describe('how they are asked', () => {
  test('everything is counted, whatever is asked, and comes page by page with the first last day first', async () => {
    const { tellingen, totaal, signalen } = await signals();
    expect(totaal).toBe(signalen.length);
    expect(Object.values(tellingen).reduce((sum, count) => sum + count, 0)).toBe(totaal);
    const days = signalen.map(({ uiterlijk }) => uiterlijk ?? '9999');
    expect(days).toEqual(days.toSorted());
    const seen: string[] = [];
    let na: string | null = null;
    do {
      const one = await signals(emma, { limiet: 2, ...(na && { na }) });
      seen.push(...one.signalen.map((signaal) => `${signaal.soort} ${signaal.id}`));
      na = one.volgende;
    } while (na !== null && seen.length < 50);
    expect(seen).toEqual(signalen.map(({ soort, id: one }) => `${soort} ${one}`));
    expect((await signals(emma, { wie: 'gemeente' })).signalen.every(({ wie }) => wie === 'gemeente')).toBe(
      true,
    );
    expect(await list({ na: 'x' })).toMatchObject({ refused: 'ongeldig' });
    expect(await list({ soort: 'x' })).toMatchObject({ refused: 'ongeldig' });
  });
});

describe('who sees them', () => {
  test('a stranger sees none: another gemeente, another aanbieder, a worker who is not involved', async () => {
    for (const who of [otto, rival, withGrants(bram, 'keten:list'), withGrants(carla, 'keten:list')])
      expect(await signals(who), who.name).toMatchObject({ signalen: [], totaal: 0 });
  });

  test('who is involved with the family sees what is due in its help, and no money', async () => {
    await base.owner
      .insertInto('betrokkenheid')
      .values({
        id: id(7001),
        gezin_id: order.gezin,
        houder: anna.account ?? '',
        soort_houder: 'account',
        grond: 'hulpvraag',
        niveau: 'regie',
        van: '2026-01-05',
      })
      .execute();
    const found = new Set(await kinds(withGrants(anna, 'keten:list')));
    expect(found).toContain('einde');
    expect(found).toContain('verzoek');
    for (const money of ['betaling', 'declaratie', 'declaratieantwoord'] as const)
      expect(found).not.toContain(money);
  });

  test('who looks at the region or manages it sees berichten and declaraties, and no child', async () => {
    for (const who of [petra, beer]) {
      const { signalen } = await signals(withGrants(who, 'keten:list'));
      expect(signalen).toMatchObject([{ soort: 'betaling', gezinId: null, clientNaam: null }]);
    }
  });

  test('nobody without the grant lists', async () => {
    for (const who of [withGrants(emma), ilse])
      expect(await list({}, who)).toMatchObject({ refused: 'verboden' });
  });

  test('each child on the page leaves a line, and no other', async () => {
    await sql`delete from audit_line where event = 'listKetensignalen'`.execute(base.owner);
    await signals(emma, { soort: 'betaling' });
    await signals(emma, { soort: 'einde' });
    const lines = await base.owner
      .selectFrom('audit_line')
      .select('gezin_id')
      .where('event', '=', 'listKetensignalen')
      .orderBy('id')
      .execute();
    expect(lines).toEqual([{ gezin_id: null }, { gezin_id: order.gezin }]);
  });
});
