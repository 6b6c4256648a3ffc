import { afterAll, beforeEach, expect, test } from 'vitest';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { AccountId } from '#modules/organisatie/index.ts';
import { isRefusal } from '#platform/refusal.ts';
import { aGezin, anna, carla, id, ilse, withGrants } from '#tests/people.ts';
import { UitzonderingId } from '../../schema/afsluiting.ts';
import { cast, lookBack, sayAll } from '../../testing/cast.ts';
import { openAfsluitingBase } from '../../testing/open-base.ts';
import { listTweedeBlik } from '../bewaren/list-tweede-blik.ts';
import { changeEindevaluatie } from './change-eindevaluatie.ts';
import { closeGezin } from './close-gezin.ts';
import { decideUitzondering } from './decide-uitzondering.ts';
import { openHeropening } from './open-heropening.ts';
import { openUitzondering } from './open-uitzondering.ts';
import { readAfronden } from './read-afronden.ts';

const { base, fresh, now, react, told } = await openAfsluitingBase();
let gezin: GezinId;
let kind: PersoonId;
beforeEach(async () => {
  ({ gezin, kind } = await fresh());
});
afterAll(() => base.close());

const close = (who = cast.worker) => base.as(who)(closeGezin, { id: gezin, waakvlam: 'niet-nodig' });
const carlaId = AccountId.parse(carla.account);
const ask = (collegaId = carlaId, who = cast.worker) =>
  base.as(who)(openUitzondering, {
    id: gezin,
    reden: 'Het gezin verhuist morgen naar Friesland.',
    collegaId,
  });
const lastEvent = () => base.owner.selectFrom('outbox').selectAll().orderBy('id', 'desc').executeTakeFirst();

async function ready() {
  await sayAll(base, cast.worker, gezin, { stand: 'stevig', persoonId: kind });
  await lookBack(base, cast.worker, gezin);
}
test('help is closed when it stands: plan and gezin close, involvement ends after a term, and the family hears it', async () => {
  await base.owner
    .insertInto('gezinsplan')
    .values({
      id: id(now.nr * 1000 + 20),
      gezin_id: gezin,
      begonnen_op: '2026-02-01',
      evaluatie_op: '2026-10-01',
    })
    .execute();
  await ready();
  expect(await close()).toMatchObject({
    geslotenOp: '2026-11-20',
    betrokkenTot: '2027-02-20',
    metUitzondering: false,
  });
  expect(await lastEvent()).toMatchObject({ event: 'gezin.gesloten', payload: { gezin } });
  const rows = await base.owner
    .selectFrom('gezin')
    .innerJoin('gezinsplan', 'gezinsplan.gezin_id', 'gezin.id')
    .select(['gezin.gesloten_op as gezin', 'gezinsplan.gesloten_op as plan'])
    .where('gezin.id', '=', gezin)
    .executeTakeFirst();
  expect(rows).toEqual({ gezin: '2026-11-20', plan: '2026-11-20' });
  const ends = await base.owner
    .selectFrom('betrokkenheid')
    .select(['grond', 'tot'])
    .where('gezin_id', '=', gezin)
    .orderBy('grond')
    .execute();
  expect(ends).toEqual([
    { grond: 'gezin', tot: null },
    { grond: 'hulpvraag', tot: '2027-02-20' },
  ]);
  await react('gezin.gesloten', { gezin });
  expect(await told(ilse.account)).toEqual({ kind: 'gezin-gesloten', link: `/gezinnen/${gezin}/afronden` });
  expect(await close()).toMatchObject({ refused: 'afsluiting/reeds-gesloten' });
  expect(await lookBack(base, cast.worker, gezin, 2)).toMatchObject({ refused: 'afsluiting/reeds-gesloten' });
});

test('a domein without a state blocks the closing, and the refusal names it', async () => {
  await lookBack(base, cast.worker, gezin);
  expect(await close()).toMatchObject({
    refused: 'afsluiting/domein-zonder-stand',
    detail: {
      ontbreekt: expect.arrayContaining([{ persoonId: kind, domein: 'inkomen', waarom: 'geen-stand' }]),
    },
  });
});

test('one of twins for whom nothing is said keeps the family open', async () => {
  const twin = PersoonId.parse(id(now.nr * 1000 + 30));
  await base.owner
    .insertInto('persoon')
    .values({
      id: twin,
      gezin_id: gezin,
      soort: 'jeugdige',
      voornaam: 'Sam',
      achternaam: 'Linde',
      geboortedatum: '2017-03-02',
    })
    .execute();
  await ready();
  const outcome = await close();
  expect(outcome).toMatchObject({ refused: 'afsluiting/domein-zonder-stand' });
  expect(isRefusal(outcome) && outcome.detail['ontbreekt']).toHaveLength(5);
  await sayAll(base, cast.worker, gezin, { stand: 'op-weg', persoonId: twin });
  expect(await close()).toMatchObject({ geslotenOp: '2026-11-20' });
});

test('help that runs, a question that is open and a look back that is missing each block the closing', async () => {
  await sayAll(base, cast.worker, gezin, { stand: 'stevig', persoonId: kind });
  expect(await close()).toMatchObject({ refused: 'afsluiting/evaluatie-ontbreekt' });
  await lookBack(base, cast.worker, gezin);
  const line = {
    id: id(now.nr * 1000 + 8),
    gezin_id: gezin,
    hulpsoort: 'basis-begeleiding',
    toegang: 'zonder-indicatie',
  };
  await base.owner
    .insertInto('hulplijn')
    .values({
      ...line,
      leveringsvorm: 'lokaal-team',
      gemeente: '0014',
      uitvoerder: 'Anna',
      ingangsdatum: '2026-02-01',
    })
    .execute();
  expect(await close()).toMatchObject({ refused: 'afsluiting/hulp-loopt', detail: { lopend: 1 } });
  await base.owner
    .updateTable('hulplijn')
    .set({ einddatum: '2026-11-20', reden_einde: '31' })
    .where('id', '=', line.id)
    .execute();
  await base.owner
    .insertInto('hulpvraag')
    .values({
      id: id(now.nr * 1000 + 9),
      gezin_id: gezin,
      deur: 'gezin',
      tekst: 'Hoe nu?',
      ontvangen_op: '2026-11-01',
      gemeente: '0014',
    })
    .execute();
  expect(await close()).toMatchObject({ refused: 'afsluiting/hulpvraag-open', detail: { openVragen: 1 } });
  await base.owner
    .updateTable('hulpvraag')
    .set({ afgesloten_op: '2026-11-20' })
    .where('id', '=', id(now.nr * 1000 + 9))
    .execute();
  expect(await close()).toMatchObject({ geslotenOp: '2026-11-20' });
});

test('two households are two files: closing the one leaves the other as it is', async () => {
  const other = await aGezin(base.owner, 500 + now.nr);
  await ready();
  await close();
  expect(
    await base.owner
      .selectFrom('gezin')
      .select('gesloten_op')
      .where('id', '=', other.gezin)
      .executeTakeFirst(),
  ).toEqual({
    gesloten_op: null,
  });
  expect(await base.as(cast.worker)(readAfronden, { id: GezinId.parse(other.gezin) })).toMatchObject({
    geslotenOp: null,
    evaluatie: null,
    ontbreekt: expect.arrayContaining([]),
  });
});

test('two who write the look back at once: one is kept, the other sees it and chooses', async () => {
  const write = (who: typeof cast.worker, hoe: string) =>
    base.as(who)(changeEindevaluatie, { id: gezin, versie: 1, hoe, belWie: 'Anna' });
  const outcomes = await Promise.all([write(cast.worker, 'Van Anna'), write(cast.parent, 'Van Ilse')]);
  expect(outcomes.filter((one) => isRefusal(one))).toMatchObject([
    { refused: 'verouderd', detail: { huidig: { versie: 2 } } },
  ]);
});

test('a parent does not close, a stranger sees nothing, and without the grant nobody does anything', async () => {
  await ready();
  expect(await close(withGrants(ilse, 'afsluiting:close', 'plan:read'))).toMatchObject({
    refused: 'afsluiting/regie-nodig',
  });
  expect(await close(cast.stranger)).toMatchObject({ refused: 'gezin/onbekend' });
  expect(await ask(carlaId, cast.stranger)).toMatchObject({ refused: 'gezin/onbekend' });
  expect(await lookBack(base, cast.stranger, gezin)).toMatchObject({ refused: 'gezin/onbekend' });
  expect(await base.as(cast.stranger)(openHeropening, { id: gezin })).toMatchObject({
    refused: 'gezin/onbekend',
  });
  const nobody = withGrants(anna);
  const no = { refused: 'verboden' };
  expect(await close(nobody)).toMatchObject(no);
  expect(await ask(carlaId, nobody)).toMatchObject(no);
  expect(await lookBack(base, nobody, gezin)).toMatchObject(no);
  expect(await base.as(nobody)(openHeropening, { id: gezin })).toMatchObject(no);
  expect(await base.as(nobody)(listTweedeBlik, {})).toMatchObject(no);
  expect(
    await base.as(nobody)(decideUitzondering, { id: UitzonderingId.parse(id(1)), besluit: 'akkoord' }),
  ).toMatchObject(no);
});
