import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readBericht } from '#berichten/index.ts';
import { aClient, aCredit } from '#berichten/testing/made-declaratie.ts';
import { testDay } from '#platform/testing.ts';
import { anna, withGrants } from '#tests/people.ts';
import {
  aBill,
  aChild,
  anOrder,
  type Base,
  bill,
  forgetBerichten,
  openDeclaratieBase,
  send,
  sendAndJudge,
  traffic,
} from '../testing.ts';
import { judgeDeclaraties } from './judge-declaraties.ts';

let base: Base;
beforeAll(async () => {
  ({ base } = await openDeclaratieBase());
  await anOrder(base, await aChild(base, 2, '999900018'), {
    toewijzingnummer: 2,
    volume: 10,
    frequentie: '6',
  });
});
beforeEach(() => forgetBerichten(base));
afterAll(() => base.close());

const judge = () => base.as(traffic)(judgeDeclaraties, {});
const hours = (volume: number) => ({
  GeleverdVolume: volume,
  IngediendBedrag: { Bedrag: 1250 * volume, DebetCredit: 'D' as const },
});
const april = { ProductPeriode: { Begindatum: '2026-04-01', Einddatum: '2026-04-30' } };
const inApril = {
  DeclaratiePeriode: { Begindatum: '2026-04-01', Einddatum: '2026-04-30' },
  DeclaratieDagtekening: '2026-05-02',
};
const later = { BerichtIdentificatie: { Identificatie: 'L1', Dagtekening: '2026-05-02' } };

/** The answer that stands ready for what was received last. */
async function lastAnswer() {
  const row = await base.owner
    .selectFrom('bericht')
    .select(['inhoud', 'verzending'])
    .where('soort', '=', 'JW325')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  const { bericht, bevindingen } = readBericht(row.inhoud);
  expect([bevindingen, row.verzending]).toEqual([[], 'wacht']);
  if (bericht?.soort !== 'JW325') throw new Error('no answer');
  return bericht;
}
const lines = () =>
  base.owner
    .selectFrom('prestatie')
    .select(['referentienummer', 'toegekend', 'codes'])
    .orderBy('referentienummer')
    .execute();

test('what is right is granted, answered with 8001 and to be paid within thirty days of its date', async () => {
  expect(await sendAndJudge(base, aBill([bill('P1')]))).toMatchObject([
    { soort: 'beoordeeld', toegekend: 5000, aantalPrestaties: 1, aantalAfgewezen: 0 },
  ]);
  const { Header, DeclaratieAntwoord } = await lastAnswer();
  expect(Header).toMatchObject({
    Afzender: '0014',
    Ontvanger: '98000001',
    BerichtIdentificatie: { Dagtekening: testDay },
    RetourCodes: { RetourCode: ['0200'] },
  });
  expect(DeclaratieAntwoord).toMatchObject({
    TotaalToegekendBedrag: { TotaalBedrag: 5000 },
    RetourCodes: { RetourCode: ['8001'] },
  });
  expect(await base.owner.selectFrom('betaling').selectAll().execute()).toMatchObject([
    { bedrag: 5000, uiterlijk: '2026-05-15', betaald_op: null },
  ]);
  expect(await base.owner.selectFrom('declaratie').selectAll().execute()).toMatchObject([
    {
      gemeente: '0014',
      maand: '2026-03-01',
      ingediend: 5000,
      toegekend: 5000,
      antwoord_uiterlijk: '2026-12-04',
      codes: [],
    },
  ]);
});

test('a line that is wrong is refused whole and comes back with its codes; the others are paid', async () => {
  const bericht = aBill([
    aClient('999900006', bill('P1', hours(5))),
    aClient('999900018', bill('P2', { ToewijzingNummer: 2 })),
  ]);
  expect(await sendAndJudge(base, bericht)).toMatchObject([
    { soort: 'beoordeeld', toegekend: 5000, aantalAfgewezen: 1 },
  ]);
  expect((await lastAnswer()).DeclaratieAntwoord).toMatchObject({
    TotaalIngediendBedrag: { TotaalBedrag: 11_250 },
    TotaalToegekendBedrag: { TotaalBedrag: 5000 },
    Clienten: {
      Client: [{ Bsn: '999900006', Prestaties: { Prestatie: [{ RetourCodes: { RetourCode: ['9321'] } }] } }],
    },
    RetourCodes: { RetourCode: ['0200'] },
  });
  expect(await lines()).toEqual([
    { referentienummer: 'P1', toegekend: false, codes: ['9321'] },
    { referentienummer: 'P2', toegekend: true, codes: [] },
  ]);
  const [kept] = await base.owner
    .selectFrom('bericht')
    .select(['uitkomst', 'bevindingen'])
    .where('soort', '=', 'JW323')
    .execute();
  expect(kept).toEqual({ uitkomst: 'verwerkt', bevindingen: [] });
});

test('each line knows its child and its order', async () => {
  await sendAndJudge(base, aBill([bill('P1'), bill('P2', { ToewijzingNummer: 99 })]));
  const { rows } = await sql`
    select p.referentienummer as nr, p.toewijzing_id is not null as toewijzing, g.naam, k.voornaam
    from prestatie p join persoon k on k.id = p.persoon_id join gezin g on g.id = p.gezin_id order by 1`.execute(
    base.owner,
  );
  expect(rows).toEqual([
    { nr: 'P1', toewijzing: true, naam: 'Linde 1', voornaam: 'Sem' },
    { nr: 'P2', toewijzing: false, naam: 'Linde 1', voornaam: 'Sem' },
  ]);
});

test('judging again changes nothing, and finds nothing that waits', async () => {
  await sendAndJudge(base, aBill([bill('P1')]));
  expect(await judge()).toEqual({ beoordelingen: [], gezinnen: [] });
  expect(await lines()).toHaveLength(1);
  expect(await base.owner.selectFrom('bericht').select('soort').orderBy('soort').execute()).toEqual([
    { soort: 'JW323' },
    { soort: 'JW325' },
  ]);
});

test('two who judge at once judge each declaratie once', async () => {
  await send(base, aBill([bill('P1')]), aBill([bill('P2', april)], inApril, later));
  const outcomes = await Promise.all([judge(), judge()]);
  expect(
    outcomes.map((outcome) => ('refused' in outcome ? -1 : outcome.beoordelingen.length)).sort(),
  ).toEqual([0, 2]);
  expect(await lines()).toMatchObject([{ toegekend: true }, { toegekend: true }]);
});

test('what was granted before counts: the volume of an order is used once (TR322, TR389)', async () => {
  const line = (nr: string, volume: number, period = {}) =>
    aClient('999900018', bill(nr, { ToewijzingNummer: 2, ...hours(volume), ...period }));
  await sendAndJudge(base, aBill([line('P1', 6)]));
  await sendAndJudge(base, aBill([line('P2', 1)]));
  await sendAndJudge(base, aBill([line('P3', 5, april)], inApril, later));
  expect(await lines()).toMatchObject([{ codes: [] }, { codes: ['9389'] }, { codes: ['9322'] }]);
});

test('a credit takes back what was granted, and its line may be declared anew (IV086, OP366)', async () => {
  await sendAndJudge(base, aBill([bill('P1')]));
  const taken = aCredit({ ProductReferentie: { ReferentieNummer: 'P2', VorigReferentieNummer: 'P1' } });
  expect(await sendAndJudge(base, aBill([bill('P3', hours(3)), taken]))).toMatchObject([
    { toegekend: -1250, aantalAfgewezen: 0 },
  ]);
  expect((await lastAnswer()).DeclaratieAntwoord).toMatchObject({
    TotaalToegekendBedrag: { TotaalBedrag: 1250, DebetCredit: 'C' },
  });
  const again = aCredit({ ProductReferentie: { ReferentieNummer: 'P4', VorigReferentieNummer: 'P1' } });
  await sendAndJudge(base, aBill([again]));
  expect((await lines()).at(-1)).toEqual({ referentienummer: 'P4', toegekend: false, codes: ['9390'] });
  expect(await base.owner.selectFrom('betaling').select('bedrag').orderBy('bedrag').execute()).toEqual([
    { bedrag: -1250 },
    { bedrag: 5000 },
  ]);
});

test('a declaratie number is used once, and so is that of a line; what was refused may come again', async () => {
  await sendAndJudge(base, aBill([bill('P1', hours(5))], { DeclaratieNummer: 'X1' }));
  expect(await sendAndJudge(base, aBill([bill('P1')], { DeclaratieNummer: 'X1' }))).toMatchObject([
    { soort: 'afgewezen', toegekend: 0, aantalAfgewezen: 1 },
  ]);
  expect((await lastAnswer()).DeclaratieAntwoord).toMatchObject({
    RetourCodes: { RetourCode: ['9333'] },
    TotaalToegekendBedrag: { TotaalBedrag: 0 },
  });
  expect(await sendAndJudge(base, aBill([bill('P1')], { DeclaratieNummer: 'X2' }))).toMatchObject([
    { toegekend: 5000 },
  ]);
  await sendAndJudge(base, aBill([bill('P1', { ...april, ...hours(1) })], inApril, later));
  expect((await lines()).map(({ codes }) => codes?.join())).toEqual(['9321', '', '8021']);
});

test('a declaratie that was refused as a whole may come again under its own number', async () => {
  await sendAndJudge(base, aBill([bill('P1', april)], inApril, later));
  expect(await sendAndJudge(base, aBill([bill('P2')], { DeclaratieNummer: 'Y1' }))).toMatchObject([
    { soort: 'afgewezen' },
  ]);
  const header = { BerichtIdentificatie: { Identificatie: 'Y2', Dagtekening: '2026-05-03' } };
  expect(
    await sendAndJudge(base, aBill([bill('P2')], { ...inApril, DeclaratieNummer: 'Y1' }, header)),
  ).toMatchObject([{ soort: 'beoordeeld', toegekend: 5000 }]);
});

test('a child that is not known refuses its lines, and no other ones', async () => {
  await sendAndJudge(base, aBill([aClient('999900031', bill('P1')), aClient('999900006', bill('P2'))]));
  expect(await lines()).toMatchObject([{ codes: ['0233'] }, { codes: [] }]);
  expect((await lastAnswer()).DeclaratieAntwoord?.Clienten?.Client).toMatchObject([
    { RetourCodes: { RetourCode: ['8187'] } },
  ]);
});

test('an order of another aanbieder is none for this one', async () => {
  await sendAndJudge(base, aBill([bill('P1')], {}, { Afzender: '98000002' }));
  expect(await lines()).toMatchObject([{ codes: ['9338'] }]);
});

test('a price of the contract is held against, from its day on and before one for all gemeenten (TR418)', async () => {
  await sql`insert into tarief (aanbieder_id, gemeente, productcode, eenheid, bedrag, van, tot)
    select id, g, '45A01', '04', b, v::date, t::date from organisatie,
    (values ('*', 9999, '2020-01-01', null), ('0014', 1250, '2020-01-01', '2026-04-01'), ('0014', 1300, '2026-04-01', null)) x(g, b, v, t) where agb = '98000001'`.execute(
    base.owner,
  );
  await sendAndJudge(base, aBill([bill('P1')]));
  await sendAndJudge(base, aBill([bill('P2', april)], inApril, later));
  expect(await lines()).toMatchObject([{ codes: [] }, { codes: ['0611'] }]);
});

test('of a gemeente whose orders are not kept here the rest is judged', async () => {
  const elsewhere = { Ontvanger: '0363' };
  await sendAndJudge(
    base,
    aBill(
      [bill('P1'), bill('P2', { ToewijzingNummer: 7, IngediendBedrag: { Bedrag: 1, DebetCredit: 'D' } })],
      {},
      elsewhere,
    ),
  );
  expect(await lines()).toMatchObject([{ codes: [] }, { codes: ['9346'] }]);
});

test('a gemeente that does not exist is refused in the header, and nothing of it is kept', async () => {
  expect(await sendAndJudge(base, aBill([bill('P1')], {}, { Ontvanger: '9999' }))).toMatchObject([
    { soort: 'geweigerd', declaratie: null },
  ]);
  expect((await lastAnswer()).Header.RetourCodes).toEqual({ RetourCode: ['S300'] });
  expect(await lines()).toEqual([]);
});

test('the log names the families, and others hear that it was judged', async () => {
  await sendAndJudge(base, aBill([bill('P1')]));
  const logged = await base.owner
    .selectFrom('audit_line')
    .select(['event', 'gezin_id'])
    .where('event', '=', 'judgeDeclaraties')
    .execute();
  expect(logged).toHaveLength(1);
  expect(logged[0]?.gezin_id).not.toBeNull();
  const told = await base.owner
    .selectFrom('outbox')
    .select('event')
    .where('event', 'like', 'declaratie.%')
    .execute();
  expect(told).toEqual([{ event: 'declaratie.beoordeeld' }]);
});

test('nobody without the grant judges, and with the grant alone there is nothing to see', async () => {
  await send(base, aBill([bill('P1')]));
  const outsider = { ...traffic, grants: new Set(['bericht:receive']) };
  expect(await base.as(outsider)(judgeDeclaraties, {})).toMatchObject({ refused: 'verboden' });
  await expect(base.as(withGrants(anna, 'declaratie:judge'))(judgeDeclaraties, {})).rejects.toThrow(
    /permission denied/,
  );
  expect(await lines()).toEqual([]);
});
