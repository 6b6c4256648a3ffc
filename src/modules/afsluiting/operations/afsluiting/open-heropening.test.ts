import { afterAll, beforeEach, expect, test } from 'vitest';
import type { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { AccountId } from '#modules/organisatie/index.ts';
import { system } from '#platform/actor.ts';
import { stoppedAt } from '#platform/clock.ts';
import { inScope } from '#platform/database/transaction.ts';
import { isRefusal } from '#platform/refusal.ts';
import { anna, carla, id, ilse } from '#tests/people.ts';
import { reactions } from '../../reactions.ts';
import { UitzonderingId } from '../../schema/afsluiting.ts';
import { cast, lookBack, sayAll } from '../../testing/cast.ts';
import { openAfsluitingBase } from '../../testing/open-base.ts';
import { listTweedeBlik } from '../bewaren/list-tweede-blik.ts';
import { closeGezin } from './close-gezin.ts';
import { decideUitzondering } from './decide-uitzondering.ts';
import { openHeropening } from './open-heropening.ts';
import { openUitzondering } from './open-uitzondering.ts';
import { readAfronden } from './read-afronden.ts';

const { base, fresh, react, told } = await openAfsluitingBase();
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

async function ready() {
  await sayAll(base, cast.worker, gezin, { stand: 'stevig', persoonId: kind });
  await lookBack(base, cast.worker, gezin);
}

test('an exception needs a reason and a colleague who agrees; both deeds stand in the log', async () => {
  await lookBack(base, cast.worker, gezin);
  const asked = await ask();
  if (isRefusal(asked)) throw new Error(asked.refused);
  await react('uitzondering.gevraagd', { uitzondering: asked.id });
  expect(await told(carla.account)).toEqual({ kind: 'tweede-blik', link: '/tweede-blik' });
  expect(await close()).toMatchObject({ refused: 'afsluiting/domein-zonder-stand' });
  expect(await base.as(cast.colleague)(listTweedeBlik, {})).toMatchObject({
    vragen: [{ soort: 'uitzondering', id: asked.id, reden: asked.reden, doorNaam: anna.name }],
  });
  expect(await base.as(cast.worker)(decideUitzondering, { id: asked.id, besluit: 'akkoord' })).toMatchObject({
    refused: 'uitzondering/onbekend',
  });
  const agreed = await base.as(cast.colleague)(decideUitzondering, {
    id: asked.id,
    besluit: 'akkoord',
    toelichting: 'Eens.',
  });
  expect(agreed).toMatchObject({ gezinId: gezin, besluit: 'akkoord' });
  expect(
    await base.as(cast.colleague)(decideUitzondering, { id: asked.id, besluit: 'akkoord' }),
  ).toMatchObject({
    refused: 'uitzondering/reeds-besloten',
  });
  await react('uitzondering.besloten', { uitzondering: asked.id });
  expect(await told(anna.account)).toMatchObject({ kind: 'uitzondering-besloten' });
  expect(await close()).toMatchObject({ metUitzondering: true });
  const deeds = await base.owner
    .selectFrom('audit_line')
    .select(['event', 'account_name'])
    .where('gezin_id', '=', gezin)
    .where('outcome', '=', 'done')
    .where('event', 'in', ['openUitzondering', 'decideUitzondering'])
    .orderBy('id')
    .execute();
  expect(deeds).toEqual([
    { event: 'openUitzondering', account_name: anna.name },
    { event: 'decideUitzondering', account_name: carla.name },
  ]);
});

test('nobody is the second pair of eyes of oneself, and a stranger is no colleague', async () => {
  expect(await ask(AccountId.parse(anna.account))).toMatchObject({ refused: 'uitzondering/niet-zelf' });
  expect(await ask(AccountId.parse(id(2)))).toMatchObject({ refused: 'uitzondering/collega-onbekend' });
  await sayAll(base, cast.worker, gezin, { stand: 'stevig', persoonId: kind });
  expect(await ask()).toMatchObject({ refused: 'uitzondering/niet-nodig' });
  expect(await base.as(cast.stranger)(listTweedeBlik, {})).toEqual({ vragen: [], gezinnen: [] });
});

test('a colleague who does not agree leaves the family open, and another one can be asked', async () => {
  await lookBack(base, cast.worker, gezin);
  const asked = await ask();
  if (isRefusal(asked)) throw new Error(asked.refused);
  await base.as(cast.colleague)(decideUitzondering, { id: asked.id, besluit: 'niet-akkoord' });
  expect(await close()).toMatchObject({ refused: 'afsluiting/domein-zonder-stand' });
  const again = await ask();
  if (isRefusal(again)) throw new Error(again.refused);
  const id_ = UitzonderingId.parse(asked.id);
  expect(await base.as(cast.colleague)(decideUitzondering, { id: id_, besluit: 'akkoord' })).toMatchObject({
    refused: 'uitzondering/onbekend',
  });
});

test('the family opens it again in one deed: all is there, and the worker can look as before', async () => {
  await ready();
  await close();
  expect(await base.as(cast.parent)(openHeropening, { id: gezin })).toMatchObject({
    heropendOm: 'gezin',
    heropendOp: '2026-11-20',
  });
  await react('gezin.heropend', { gezin, om: 'gezin' });
  expect(await told(anna.account)).toEqual({ kind: 'gezin-heropend', link: `/gezinnen/${gezin}` });
  const seen = await base.as(cast.worker)(readAfronden, { id: gezin });
  expect(seen).toMatchObject({
    geslotenOp: null,
    afsluitingen: [{ heropendDoorNaam: ilse.name }],
    hasRegie: true,
    evaluatie: null,
  });
  expect(
    await base.owner
      .selectFrom('betrokkenheid')
      .select('tot')
      .where('gezin_id', '=', gezin)
      .where('grond', '=', 'hulpvraag')
      .execute(),
  ).toEqual([{ tot: null }]);
  expect(await base.as(cast.parent)(openHeropening, { id: gezin })).toMatchObject({
    refused: 'afsluiting/niet-gesloten',
  });
});

test('a new question opens it again by itself, long after involvement ended, and the vast gezicht is back', async () => {
  await ready();
  await close();
  const later = { ...base.kit, clock: stoppedAt('2028-01-10') };
  const [reopen] = reactions.filter(({ on }) => on === 'hulpvraag.geopend');
  const twice = async () =>
    await inScope(
      later.db,
      system,
      later.clock,
      async (db) => await reopen?.handle({ gezin }, { db, kit: later }),
    );
  await twice();
  await twice();
  const happened = await base.owner
    .selectFrom('outbox')
    .select('payload')
    .where('event', '=', 'gezin.heropend')
    .execute();
  expect(happened.filter(({ payload }) => JSON.stringify(payload).includes(gezin))).toEqual([
    { payload: { gezin, om: 'hulpvraag' } },
  ]);
  await react('gezin.heropend', { gezin, om: 'hulpvraag' });
  expect(await told(anna.account)).toEqual({ kind: 'gezin-heropend', link: `/gezinnen/${gezin}` });
  expect(
    await base.owner
      .selectFrom('afsluiting')
      .select(['heropend_op', 'heropend_om'])
      .where('gezin_id', '=', gezin)
      .execute(),
  ).toEqual([{ heropend_op: '2028-01-10', heropend_om: 'hulpvraag' }]);
  expect(
    await base.owner
      .selectFrom('betrokkenheid')
      .select(['van', 'tot', 'niveau'])
      .where('gezin_id', '=', gezin)
      .where('grond', '=', 'hulpvraag')
      .orderBy('van')
      .execute(),
  ).toEqual([
    { van: '2026-01-05', tot: '2027-02-20', niveau: 'regie' },
    { van: '2028-01-10', tot: null, niveau: 'regie' },
  ]);
});
