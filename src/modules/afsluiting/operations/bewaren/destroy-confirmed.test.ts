// cspell:ignore attisdropped regclass
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sendBijlage } from '#modules/toegang/index.ts';
import { sealAudit } from '#platform/audit/seal-audit.ts';
import { verifyAudit } from '#platform/audit/verify-audit.ts';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { anna, arrangePeople, carla, id } from '#tests/people.ts';
import { cast } from '../../testing/cast.ts';
import { arrangeHelp, tablesThatSay } from '../../testing/corners.ts';
import { aLeavingGezin, type LeavingGezin } from '../../testing/leaving.ts';
import { openHeropening } from '../afsluiting/open-heropening.ts';
import { readAfronden } from '../afsluiting/read-afronden.ts';
import { decideBevestiging } from './decide-bevestiging.ts';
import { destroyConfirmed } from './destroy-confirmed.ts';
import { listBewaartermijnen } from './list-bewaartermijnen.ts';

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

test('destroying leaves no row and no file of the family anywhere, but a proof without a name; the log stays whole', async () => {
  const sent = await base.as(parent)(sendBijlage, {
    id: gezin,
    naam: 'brief.txt',
    mediatype: 'text/plain',
    inhoud: Buffer.from('Beste Anna').toString('base64'),
  });
  if (isRefusal(sent)) throw new Error(sent.refused);
  const { bewaard_als: key } = await base.owner
    .selectFrom('bijlage')
    .select('bewaard_als')
    .where('id', '=', sent.id)
    .executeTakeFirstOrThrow();
  await arrangeHelp(base.owner, leaving);
  await leaving.closed();
  const verzoek = await leaving.asked();
  await leaving.decide(verzoek);
  await sealAudit(base.owner, base.kit.clock.now());
  expect(await base.as(cast.colleague)(decideBevestiging, { id: verzoek })).toMatchObject({ gezinId: gezin });
  expect(await tablesThatSay(base.owner, gezin, kind)).toContain('hulplijn_persoon');

  expect(await destroyConfirmed(base.kit)).toEqual({ dossiers: 1, bestanden: 1, bestandenOpen: 0 });
  expect(
    await tablesThatSay(base.owner, gezin, kind, id(nr * 1000 + 2), `Linde ${nr}`, `truus${nr}@`, verzoek),
  ).toEqual([]);
  expect(await base.kit.files.get(key)).toBeUndefined();
  const proof = await base.owner
    .selectFrom('vernietiging')
    .selectAll()
    .orderBy('vernietigd_op', 'desc')
    .executeTakeFirstOrThrow();
  expect(proof).toMatchObject({
    aanleiding: 'verzoek',
    besloten_door_naam: anna.name,
    bevestigd_door_naam: carla.name,
    bestanden: 1,
    gedeelde_berichten: 1,
  });
  expect(proof.rijen).toMatchObject({
    gezin: 1,
    persoon: 2,
    hulplijn: 1,
    hulplijn_persoon: 1,
    bijlage: 1,
    toewijzing: 1,
    domeinstand: 5,
    draft: 1,
    notification: 1,
  });
  await sealAudit(base.owner, base.kit.clock.now());
  expect((await verifyAudit(base.owner)).faults).toEqual([]);

  // Once more changes nothing: what was done is done.
  expect(await destroyConfirmed(base.kit)).toEqual({ dossiers: 0, bestanden: 0, bestandenOpen: 0 });
  // The money stays, and says of nobody any more.
  const paid = await base.owner
    .selectFrom('prestatie')
    .select(['gezin_id', 'toewijzing_id', 'bedrag'])
    .where('referentienummer', '=', `r${nr}`)
    .execute();
  expect(paid).toEqual([{ gezin_id: null, toewijzing_id: null, bedrag: 5000 }]);
  const berichten = await base.owner
    .selectFrom('bericht')
    .select(['identificatie', sql<number>`length(inhoud)`.as('bytes')])
    .where('afzender', '=', `a${nr}`)
    .orderBy('identificatie')
    .execute();
  expect(berichten).toEqual([
    { identificatie: 'alleen', bytes: 0 },
    { identificatie: 'samen', bytes: 3 },
  ]);
});

test('a family that was opened again is not destroyed, also when it was confirmed', async () => {
  const verzoek = await leaving.confirmed();
  await base.as(parent)(openHeropening, { id: gezin });
  expect(await destroyConfirmed(base.kit)).toMatchObject({ dossiers: 0 });
  expect(await base.owner.selectFrom('gezin').select('id').where('id', '=', gezin).execute()).toHaveLength(1);
  await base.owner
    .updateTable('vernietigingsverzoek')
    .set({ bevestigd_op: null, bevestigd_door: null })
    .where('id', '=', verzoek)
    .execute();
});

test('when destroying breaks off half way nothing is gone, and the next time all is', async () => {
  await leaving.confirmed();
  await sql`create function break_off() returns trigger language plpgsql as $$ begin raise exception 'the lights went out'; end $$`.execute(
    base.owner,
  );
  await sql`create trigger break_off before insert on vernietiging for each row execute function break_off()`.execute(
    base.owner,
  );
  await expect(destroyConfirmed(base.kit)).rejects.toThrow('the lights went out');
  expect(await base.as(parent)(readAfronden, { id: gezin })).toMatchObject({
    gezinId: gezin,
    afsluitingen: [{}],
  });
  await sql`drop trigger break_off on vernietiging`.execute(base.owner);
  expect(await destroyConfirmed(base.kit)).toMatchObject({ dossiers: 1 });
});

test('an attachment that cannot be taken away yet is tried again, and the proof tells that it still lies there', async () => {
  await base.as(parent)(sendBijlage, {
    id: gezin,
    naam: 'a.txt',
    mediatype: 'text/plain',
    inhoud: Buffer.from('a').toString('base64'),
  });
  await leaving.confirmed();
  const away = {
    ...base.kit,
    files: { ...base.kit.files, remove: () => Promise.reject(new Error('the store is away')) },
  };
  expect(await destroyConfirmed(away)).toEqual({ dossiers: 1, bestanden: 0, bestandenOpen: 1 });
  expect(await base.as(cast.keeper)(listBewaartermijnen, {})).toMatchObject({
    vernietigd: expect.arrayContaining([expect.objectContaining({ bestandenOpen: 1 })]),
  });
  expect(await destroyConfirmed(base.kit)).toEqual({ dossiers: 0, bestanden: 1, bestandenOpen: 0 });
});

test('every table that names a gezin or hangs on one is reached, and may be emptied by the product', async () => {
  const { rows } = await sql<{ name: string; reached: boolean; may: boolean }>`
    select c.relname as name, c.oid::regclass in (select destroyed_tables()) or c.oid::regclass = any (unlinked_tables()) as reached,
      has_table_privilege('stip_system', c.oid, 'delete') or c.oid::regclass = any (unlinked_tables()) as may
    from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and (
      exists (select from pg_attribute a where a.attrelid = c.oid and not a.attisdropped and a.attname in ('gezin_id', 'persoon_id', 'gezin', 'hulplijn_id'))
      or c.oid::regclass in (select destroyed_tables()))`.execute(base.owner);
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.filter(({ reached, may }) => !(reached && may))).toEqual([]);
});

test('a table that is made tomorrow and hangs on a family is emptied too', async () => {
  await sql`create table morgen (id uuid primary key, doel uuid not null references persoon)`.execute(
    base.owner,
  );
  await sql`grant select, delete on morgen to stip_system`.execute(base.owner);
  await sql`insert into morgen values (${id(nr * 1000 + 40)}, ${kind})`.execute(base.owner);
  await leaving.confirmed();
  await destroyConfirmed(base.kit);
  expect(await tablesThatSay(base.owner, kind)).toEqual([]);
  await sql`drop table morgen`.execute(base.owner);
});

test('what is left of a family that became part of this one goes with it', async () => {
  const [shell, double] = [id(nr * 1000 + 600), id(nr * 1000 + 601)];
  await base.owner
    .insertInto('gezin')
    .values({
      id: shell,
      naam: `Oud ${nr}`,
      gemeente: '0014',
      begonnen_op: '2026-01-05',
      gesloten_op: '2026-02-01',
    })
    .execute();
  await base.owner
    .insertInto('persoon')
    .values({ id: double, gezin_id: shell, soort: 'jeugdige', voornaam: 'Sem', achternaam: `Oud ${nr}` })
    .execute();
  await sql`insert into samenvoeging (id, van_gezin, naar_gezin, van_naam, personen, rijen, samengevoegd_door, samengevoegd_op)
    values (${id(nr * 1000 + 602)}, ${shell}, ${gezin}, ${`Oud ${nr}`}, '{}', '[]', ${anna.account}, now())`.execute(
    base.owner,
  );
  await leaving.confirmed();
  await destroyConfirmed(base.kit);
  expect(await tablesThatSay(base.owner, shell, double, `Oud ${nr}`)).toEqual([]);
});

test('a line of the log that is changed after the family was taken out shows', async () => {
  const { rows } = await sql<{
    id: string;
    role: string;
  }>`select l.id, l.role from audit_line l join audit_unlinked u on u.id = l.id limit 1`.execute(base.owner);
  const [line] = rows;
  await sql`update audit_line set role = 'niemand' where id = ${line?.id}`.execute(base.owner);
  expect((await verifyAudit(base.owner)).faults).toEqual([
    expect.stringContaining('nadat het gezin eruit was gehaald'),
  ]);
  await sql`update audit_line set role = ${line?.role} where id = ${line?.id}`.execute(base.owner);
  await sql`delete from audit_line where event = 'unlinkAudit'`.execute(base.owner);
  expect((await verifyAudit(base.owner)).faults).toContainEqual(
    expect.stringContaining('uit het logboek gehaald'),
  );
});
