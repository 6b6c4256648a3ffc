import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { stoppedAt } from '#platform/clock.ts';
import { run } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { anna, arrangePeople, id, withGrants } from '#tests/people.ts';
import { arrangeSecondKeeper, cast, sayAll } from '../../testing/cast.ts';
import { tablesThatSay } from '../../testing/corners.ts';
import { aLeavingGezin, type LeavingGezin } from '../../testing/leaving.ts';
import { readAfronden } from '../afsluiting/read-afronden.ts';
import { decideBevestiging } from './decide-bevestiging.ts';
import { decideVernietigingsverzoek } from './decide-vernietigingsverzoek.ts';
import { decideVernietigingsvoorstel } from './decide-vernietigingsvoorstel.ts';
import { destroyConfirmed, readDue, sweepBewaartermijnen } from './destroy-confirmed.ts';
import { listBewaartermijnen } from './list-bewaartermijnen.ts';
import { openVernietigingsverzoek } from './open-vernietigingsverzoek.ts';
import { openVernietigingsvoorstel } from './open-vernietigingsvoorstel.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let nr = 0;
let leaving: LeavingGezin;
let gezin: LeavingGezin['gezin'];
let kind: LeavingGezin['kind'];
let parent: LeavingGezin['parent'];
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
beforeEach(async () => {
  nr += 1;
  leaving = await aLeavingGezin(base, nr);
  ({ gezin, kind, parent } = leaving);
});
afterAll(() => base.close());

test('the family sees until when its file is kept, and each change moves that day', async () => {
  const read = async (on: string) => {
    const kit = { ...base.kit, clock: stoppedAt(on) };
    const seen = await run(
      kit,
      readAfronden,
      { id: gezin },
      { actor: parent, origin: { door: 'web', trace: 'test' } },
    );
    if (isRefusal(seen)) throw new Error(seen.refused);
    return [seen.laatsteWijziging, seen.bewaardTot];
  };
  expect(await read('2026-11-20')).toEqual(['2026-01-05', '2046-01-05']);
  // To look is no change.
  expect(await read('2026-11-21')).toEqual(['2026-01-05', '2046-01-05']);
  await sayAll(base, cast.worker, gezin, { stand: 'op-weg' });
  expect(await read('2026-11-22')).toEqual(['2026-11-20', '2046-11-20']);
});

test('a file that is kept says why, on a ground of the law; the family can ask again', async () => {
  const verzoek = await leaving.asked();
  expect(await base.as(parent)(openVernietigingsverzoek, { id: gezin })).toMatchObject({
    refused: 'vernietiging/reeds-gevraagd',
  });
  expect(await leaving.decide(verzoek, { besluit: 'bewaren' })).toMatchObject({
    refused: 'vernietiging/grond-ontbreekt',
  });
  const kept = { besluit: 'bewaren', grond: 'belang-van-ander', reden: 'De vader loopt een procedure.' };
  expect(await leaving.decide(verzoek, kept)).toMatchObject({ besluit: 'bewaren' });
  expect(await leaving.decide(verzoek, kept)).toMatchObject({ refused: 'vernietiging/reeds-besloten' });
  expect(await base.as(parent)(readAfronden, { id: gezin })).toMatchObject({
    verzoeken: [
      { uiterlijk: '2027-02-20', besluit: 'bewaren', grond: 'belang-van-ander', reden: kept.reden },
    ],
  });
  expect(await base.as(parent)(openVernietigingsverzoek, { id: gezin })).toMatchObject({ besluit: null });
});

test('while help runs a file is a duty, and a decision to destroy names a colleague who is somebody else', async () => {
  const verzoek = await leaving.asked();
  expect(await leaving.decide(verzoek)).toMatchObject({ refused: 'vernietiging/hulp-loopt' });
  await leaving.closed();
  expect(await leaving.decide(verzoek, { besluit: 'vernietigen' })).toMatchObject({
    refused: 'vernietiging/collega-onbekend',
  });
  expect(await leaving.decide(verzoek, { besluit: 'vernietigen', collegaId: anna.account })).toMatchObject({
    refused: 'vernietiging/niet-zelf',
  });
  expect(await leaving.decide(verzoek)).toMatchObject({ besluit: 'vernietigen' });
  expect(await base.as(cast.worker)(decideBevestiging, { id: verzoek })).toMatchObject({
    refused: 'vernietiging/onbekend',
  });
  expect(await destroyConfirmed(base.kit)).toMatchObject({ dossiers: 0 });
});

test('a file of which the term is over is listed without a name, proposed by one and confirmed by another', async () => {
  await sql`update gezin set begonnen_op = '2001-01-05', gesloten_op = '2004-03-01' where id = ${gezin}`.execute(
    base.owner,
  );
  const second = await arrangeSecondKeeper(base.owner);
  const due = await base.as(cast.keeper)(listBewaartermijnen, {});
  if (isRefusal(due)) throw new Error(due.refused);
  expect(due.voorbij).toEqual([
    expect.objectContaining({
      gezinId: gezin,
      geslotenOp: '2004-03-01',
      laatsteWijziging: '2004-03-01',
      bewaardTot: '2024-03-01',
      verzoekId: null,
    }),
  ]);
  expect(JSON.stringify(due.voorbij)).not.toContain('Linde');
  expect(due.regels[0]).toMatchObject({ code: 'dossier', maanden: 240, zekerheid: 'wet' });
  const proposed = await base.as(cast.keeper)(openVernietigingsvoorstel, { gezinId: gezin });
  if (isRefusal(proposed)) throw new Error(proposed.refused);
  expect(await base.as(cast.keeper)(openVernietigingsvoorstel, { gezinId: gezin })).toMatchObject({
    refused: 'vernietiging/niet-voorbij',
  });
  expect(await base.as(cast.keeper)(decideVernietigingsvoorstel, { id: proposed.id })).toMatchObject({
    refused: 'vernietiging/niet-zelf',
  });
  // To look and to propose is no change of the file: it is still over.
  expect(await base.as(second)(listBewaartermijnen, {})).toMatchObject({
    voorbij: [{ verzoekId: proposed.id, isEigenVoorstel: false }],
  });
  expect(await readDue(base.kit)).toEqual({ voorbij: 1, bevestigd: 0 });
  expect(await base.as(second)(decideVernietigingsvoorstel, { id: proposed.id })).toEqual({
    id: proposed.id,
  });
  expect(await readDue(base.kit)).toEqual({ voorbij: 1, bevestigd: 1 });
  expect(await base.as(second)(decideVernietigingsvoorstel, { id: proposed.id })).toMatchObject({
    refused: 'vernietiging/onbekend',
  });
  expect(await destroyConfirmed(base.kit)).toMatchObject({ dossiers: 1 });
  expect(await tablesThatSay(base.owner, gezin, kind)).toEqual([]);
});

test('words that were never sent and old notifications go by themselves, and fresh ones stay', async () => {
  const account_id = anna.account ?? '';
  const [old, fresh] = [new Date('2025-01-01'), new Date('2026-11-01')];
  await base.owner
    .insertInto('draft')
    .values([
      { account_id, form: 'oud', content: '{}', saved_at: old },
      { account_id, form: 'vers', content: '{}', saved_at: fresh },
    ])
    .execute();
  await base.owner
    .insertInto('notification')
    .values([
      { id: id(nr * 1000 + 50), account_id, kind: 'oud', params: '{}', sent_at: old },
      { id: id(nr * 1000 + 51), account_id, kind: 'vers', params: '{}', sent_at: fresh },
    ])
    .execute();
  await sweepBewaartermijnen(base.kit);
  expect(await base.owner.selectFrom('draft').select('form').execute()).toEqual([{ form: 'vers' }]);
  expect(await base.owner.selectFrom('notification').select('kind').execute()).toEqual([{ kind: 'vers' }]);
});

test('a file of which the term is not over cannot be proposed', async () => {
  expect(await base.as(cast.keeper)(openVernietigingsvoorstel, { gezinId: gezin })).toMatchObject({
    refused: 'vernietiging/niet-voorbij',
  });
});

test('a child under twelve does not ask, a stranger sees nothing, and nobody does without the grant', async () => {
  await base.owner
    .updateTable('persoon')
    .set({ account_id: null })
    .where('id', '=', id(nr * 1000 + 2))
    .execute();
  await base.owner
    .updateTable('persoon')
    .set({ account_id: parent.account })
    .where('id', '=', kind)
    .execute();
  expect(
    await base.as({ ...parent, rol: 'jeugdige' })(openVernietigingsverzoek, { id: gezin }),
  ).toMatchObject({ refused: 'vernietiging/te-jong' });
  const worker = withGrants(anna, 'vernietiging:ask');
  expect(await base.as(worker)(openVernietigingsverzoek, { id: gezin })).toMatchObject({
    refused: 'vernietiging/niet-betrokken',
  });
  expect(
    await base.as(withGrants(cast.stranger, 'vernietiging:ask'))(openVernietigingsverzoek, { id: gezin }),
  ).toMatchObject({ refused: 'gezin/onbekend' });
  const nobody = withGrants(anna);
  const no = { refused: 'verboden' };
  expect(await base.as(nobody)(openVernietigingsverzoek, { id: gezin })).toMatchObject(no);
  expect(await base.as(nobody)(decideBevestiging, { id: id(1) as never })).toMatchObject(no);
  expect(await base.as(nobody)(listBewaartermijnen, {})).toMatchObject(no);
  expect(await base.as(nobody)(openVernietigingsvoorstel, { gezinId: gezin })).toMatchObject(no);
  expect(await base.as(nobody)(decideVernietigingsvoorstel, { id: id(1) as never })).toMatchObject(no);
  const strange = await base.as(cast.stranger)(decideVernietigingsverzoek, {
    id: gezin,
    verzoekId: id(1) as never,
    besluit: 'vernietigen',
  });
  expect(strange).toMatchObject({ refused: 'gezin/onbekend' });
  expect(
    await base.as(cast.worker)(decideVernietigingsverzoek, {
      id: gezin,
      verzoekId: id(1) as never,
      besluit: 'vernietigen',
    }),
  ).toMatchObject({
    refused: 'vernietiging/onbekend',
  });
});
