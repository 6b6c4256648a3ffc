import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Jw323, type Jw325, readBericht } from '#berichten/index.ts';
import { type Actor, system } from '#platform/actor.ts';
import { isRefusal } from '#platform/refusal.ts';
import { withGrants } from '#tests/people.ts';
import {
  aanbieder,
  aChild,
  aLevering,
  anOrder,
  type Base,
  emma,
  forgetBerichten,
  openDeclaratieBase,
  rival,
  traffic,
} from '../../testing.ts';
import { judgeDeclaraties } from '../judge-declaraties.ts';
import { readDeclaratie } from '../read-declaratie.ts';
import { sendDeclaratie } from './send-declaratie.ts';

let base: Base;
let order: string;
let child: { readonly gezin: string; readonly kind: string };
/** Help that is given to a child of Amsterdam, of which no order is kept here. */
let elsewhere: string;
beforeAll(async () => {
  ({ base, order, child } = await openDeclaratieBase());
  await aLevering(base, child, { toewijzing_id: order });
  const other = await aChild(base, 2, '999900018', '0363');
  elsewhere = await aLevering(base, other, { gemeente: '0363', toewijzingnummer: 77 });
});
beforeEach(() => forgetBerichten(base));
afterAll(() => base.close());

const october = { gemeente: '0014', maand: '2026-10' };
const line = (changes: object = {}) => ({
  soort: 'debet' as const,
  opdracht: order,
  maand: '2026-10',
  eenheid: '04' as const,
  volume: 3,
  tarief: 12_500,
  ...changes,
});
const there = (changes: object = {}) => ({ ...line({ opdracht: elsewhere, ...changes }) });
const send = (input: object, who: Actor = aanbieder) =>
  base.as(who)(sendDeclaratie, { ...october, regels: [line()], ...input });

async function sent(input: object = {}) {
  const outcome = await send(input);
  if (isRefusal(outcome)) throw new Error(`${outcome.refused} ${JSON.stringify(outcome.detail)}`);
  return outcome;
}
const journal = () =>
  base.owner
    .selectFrom('bericht')
    .select(['soort', 'richting', 'verzending', 'uitkomst', 'uiterlijk', 'inhoud', 'antwoord_op'])
    .orderBy('id')
    .execute();
const count = async (table: 'bericht' | 'declaratie' | 'inzending' | 'prestatie' | 'betaling') =>
  Number((await base.owner.selectFrom(table).select(sql`count(*)`.as('count')).executeTakeFirst())?.count);

describe('a declaratie to a gemeente that works here', () => {
  test('is judged at once, answered and to be paid, under numbers that the system made', async () => {
    const outcome = await sent();
    expect(outcome).toMatchObject({
      ingediend: 37_500,
      toegekend: 37_500,
      aantalPrestaties: 1,
      aantalAfgewezen: 0,
    });
    const [bill, answer] = await journal();
    expect([bill?.soort, bill?.richting, bill?.uitkomst]).toEqual(['JW323', 'in', 'verwerkt']);
    expect([answer?.soort, answer?.verzending]).toEqual(['JW325', 'binnen']);
    const { bericht, bevindingen } = readBericht(bill?.inhoud ?? Buffer.from(''));
    expect(bevindingen).toEqual([]);
    const { Header, Declaratie } = bericht as Jw323;
    expect([Header.Afzender, Header.Ontvanger]).toEqual(['98000001', '0014']);
    expect(Declaratie.DeclaratieNummer).toMatch(/^ST\d{10}$/);
    expect(Declaratie.Clienten.Client[0]).toMatchObject({
      Bsn: '999900006',
      Prestaties: {
        Prestatie: [
          {
            ToewijzingNummer: 1,
            ProductCode: '45A01',
            ProductPeriode: { Begindatum: '2026-10-01', Einddatum: '2026-10-31' },
            GeleverdVolume: 3,
            ProductTarief: 12_500,
            IngediendBedrag: { Bedrag: 37_500, DebetCredit: 'D' },
          },
        ],
      },
    });
    expect(
      (readBericht(answer?.inhoud ?? Buffer.from('')).bericht as Jw325).DeclaratieAntwoord?.RetourCodes,
    ).toEqual({
      RetourCode: ['8001'],
    });
    expect(await count('betaling')).toBe(1);
    const read = await base.as(aanbieder)(readDeclaratie, { id: outcome.declaratie });
    expect(read).toMatchObject({ declaratie: { stand: 'te-betalen', isInStipGemaakt: true } });
    expect(await base.as(traffic)(judgeDeclaraties, {})).toMatchObject({ beoordelingen: [] });
  });

  test('costs for minutes what the hours cost, rounded once', async () => {
    const minutes = line({ eenheid: '01', volume: 100, tarief: 10_000, tariefEenheid: '04' });
    expect(await sent({ regels: [minutes] })).toMatchObject({ ingediend: 16_667, toegekend: 16_667 });
  });

  test('takes the price of the contract where there is one, and hears that another is refused', async () => {
    const contract = { gemeente: '*', productcode: '45A01', eenheid: '04', bedrag: 9_900, van: '2026-01-01' };
    await base.owner
      .insertInto('tarief')
      .values({ ...contract, aanbieder_id: aanbieder.organisatie ?? '' })
      .execute();
    expect(await send({})).toMatchObject({
      refused: 'declaratie/wordt-afgewezen',
      detail: {
        regels: [{ regel: 0, redenen: expect.arrayContaining([expect.objectContaining({ code: '0611' })]) }],
      },
    });
    expect(await sent({ regels: [line({ tarief: undefined })] })).toMatchObject({ toegekend: 29_700 });
  });

  test('is held back as a whole when a line would be refused, unless the sender wants it so', async () => {
    const tooMuch = { regels: [line({ volume: 5 })] };
    expect(await send(tooMuch)).toMatchObject({
      refused: 'declaratie/wordt-afgewezen',
      detail: { aantal: 1, regels: [{ regel: 0, redenen: [{ code: '9321' }] }] },
    });
    expect(await Promise.all([count('bericht'), count('declaratie'), count('inzending')])).toEqual([0, 0, 0]);
    expect(await sent({ ...tooMuch, ondanksAfwijzing: true })).toMatchObject({
      toegekend: 0,
      aantalAfgewezen: 1,
    });
  });

  test('of two people who send the same the second hears that it was declared, and one is kept', async () => {
    const colleague = { ...aanbieder, account: '00000000-0000-7000-8000-000000000077', name: 'Dana Vis' };
    const outcomes = await Promise.all([send({}), send({}, colleague)]);
    expect(outcomes.filter((one) => !isRefusal(one))).toHaveLength(1);
    expect(outcomes.find((one) => isRefusal(one))).toMatchObject({
      refused: 'declaratie/wordt-afgewezen',
      detail: { regels: [{ redenen: [{ code: '9389' }] }] },
    });
    expect(await Promise.all([count('declaratie'), count('prestatie'), count('bericht')])).toEqual([1, 1, 2]);
  });

  test('that breaks off halfway leaves nothing, and the same can be sent again', async () => {
    await sql`create function fail() returns trigger language plpgsql as $$ begin raise exception 'cut off'; end $$`.execute(
      base.owner,
    );
    await sql`create trigger fail before insert on prestatie for each row execute function fail()`.execute(
      base.owner,
    );
    await expect(send({})).rejects.toThrow('cut off');
    await sql`drop trigger fail on prestatie`.execute(base.owner);
    await sql`drop function fail`.execute(base.owner);
    expect(await Promise.all([count('bericht'), count('declaratie'), count('inzending')])).toEqual([0, 0, 0]);
    expect(await sent()).toMatchObject({ toegekend: 37_500 });
  });

  test('takes back a granted line and declares it as it should have been, together', async () => {
    const first = await sent();
    const credit = { soort: 'credit', declaratie: first.declaratie, clientNr: 1, prestatieNr: 1 };
    const again = await sent({ regels: [credit, line({ volume: 4 })] });
    expect(again).toMatchObject({ ingediend: 12_500, toegekend: 12_500, aantalPrestaties: 2 });
    expect(await send({ regels: [credit] })).toMatchObject({ refused: 'declaratie/niet-te-herstellen' });
    const read = await base.as(aanbieder)(readDeclaratie, { id: first.declaratie });
    expect(read).toMatchObject({ prestaties: [{ isTeruggedraaid: true }] });
  });
});

describe('a declaratie to a gemeente elsewhere', () => {
  const amsterdam = { gemeente: '0363', maand: '2026-10' };

  test('goes out, and waits with its lines; what is not answered is not known', async () => {
    const outcome = await sent({ ...amsterdam, regels: [there()] });
    expect(outcome).toMatchObject({ ingediend: 37_500, toegekend: null, aantalAfgewezen: null });
    expect(await journal()).toMatchObject([
      { soort: 'JW323', richting: 'uit', verzending: 'wacht', uiterlijk: '2026-12-04' },
    ]);
    const read = await base.as(aanbieder)(readDeclaratie, { id: outcome.declaratie });
    expect(read).toMatchObject({
      declaratie: { stand: 'wacht-op-antwoord', toegekend: null, antwoordUiterlijk: '2026-12-04' },
      prestaties: [{ isToegekend: null, redenen: [], volume: 3, bedrag: 37_500 }],
    });
    expect(await count('betaling')).toBe(0);
  });

  test('is not sent twice while the first waits', async () => {
    await sent({ ...amsterdam, regels: [there()] });
    expect(await send({ ...amsterdam, regels: [there()] })).toMatchObject({
      refused: 'declaratie/wordt-afgewezen',
      detail: { regels: [{ redenen: [{ code: '9389' }] }] },
    });
    expect(await count('bericht')).toBe(1);
  });
});

describe('what cannot be sent', () => {
  test('a month that still runs, or one before the last that was declared', async () => {
    expect(await send({ maand: '2026-11' })).toMatchObject({ refused: 'declaratie/maand-loopt-nog' });
    await sent();
    expect(await send({ maand: '2026-09' })).toMatchObject({
      refused: 'declaratie/maand-voorbij',
      detail: { laatste: '2026-10' },
    });
  });

  test('help that is not of the sender looks like help that is not there', async () => {
    const unknown = { refused: 'declaratie/regel-onbekend', detail: { regel: 0 } };
    expect(await send({}, rival)).toMatchObject(unknown);
    expect(await send({ regels: [line({ opdracht: crypto.randomUUID() })] })).toMatchObject(unknown);
    expect(await send({ regels: [line({ maand: '2027-01' })] })).toMatchObject(unknown);
    expect(await send({ regels: [there()] })).toMatchObject(unknown);
  });

  test('a line without a price, or without a product where the order leaves that open', async () => {
    expect(await send({ regels: [line(), line({ tarief: undefined })] })).toMatchObject({
      refused: 'declaratie/tarief-onbekend',
      detail: { regel: 1 },
    });
    const open = await anOrder(base, child, { toewijzingnummer: 5, productcode: null, ...none });
    await aLevering(base, child, { toewijzing_id: open, toewijzingnummer: 5 });
    expect(await send({ regels: [line({ opdracht: open })] })).toMatchObject({
      refused: 'declaratie/product-onbekend',
    });
    const euros = line({
      opdracht: open,
      productcode: '45A01',
      eenheid: '83',
      volume: 12_345,
      tarief: undefined,
    });
    expect(await sent({ regels: [euros] })).toMatchObject({ toegekend: 12_345 });
  });

  const none = { volume: null, eenheid: null, frequentie: null };

  test('a child of whom the BSN is not known, and an organisatie without an AGB-code', async () => {
    await base.owner
      .updateTable('persoon')
      .set({ bsn_versleuteld: null })
      .where('id', '=', child.kind)
      .execute();
    expect(await send({})).toMatchObject({ refused: 'declaratie/zonder-bsn', detail: { regel: 0 } });
    const known = { bsn_versleuteld: base.kit.vault.seal('999900006') };
    await base.owner.updateTable('persoon').set(known).where('id', '=', child.kind).execute();
    const own = base.owner.updateTable('organisatie').where('id', '=', aanbieder.organisatie ?? '');
    await own.set({ agb: null }).execute();
    expect(await send({})).toMatchObject({ refused: 'declaratie/zonder-agb' });
    await own.set({ agb: '98000001' }).execute();
  });

  test('the same help twice, and a line that was never granted', async () => {
    expect(await send({ regels: [line(), line()] })).toMatchObject({ refused: 'declaratie/bericht-fout' });
    const credit = { soort: 'credit', declaratie: crypto.randomUUID(), clientNr: 1, prestatieNr: 1 };
    expect(await send({ regels: [credit] })).toMatchObject({ refused: 'declaratie/niet-te-herstellen' });
  });

  test('without the grant, or for another organisatie than your own', async () => {
    const without = withGrants(aanbieder, 'declaratie:read');
    expect(await send({}, without)).toMatchObject({ refused: 'verboden' });
    expect(await send({}, emma)).toMatchObject({ refused: 'verboden' });
    const nobody = { ...withGrants(system, 'declaratie:send'), scope: 'stip_gezin' as const };
    expect(await send({}, nobody)).toMatchObject({ refused: 'verboden' });
    expect(await count('bericht')).toBe(0);
  });
});
