import { afterAll, beforeAll, expect, test } from 'vitest';
import { system } from '#platform/actor.ts';
import { stoppedAt } from '#platform/clock.ts';
import { inScope } from '#platform/database/transaction.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, bram, carla, dirk, id, ilse, withGrants } from '#tests/people.ts';
import { GezinId, PersoonId } from '../../schema/gezin.ts';
import { BepalingId, Woonplaatsbepaling } from '../../schema/woonplaats.ts';
import { findWoonplaats } from '../../store/woonplaats/find-woonplaats.ts';
import { openInschrijving } from '../inschrijving/open-inschrijving.ts';
import { openVerblijf } from '../inschrijving/open-verblijf.ts';
import { decideWoonplaatsbepaling } from './decide-woonplaatsbepaling.ts';
import { decideWoonplaatsbesluit } from './decide-woonplaatsbesluit.ts';
import { listWoonplaatsbepalingen } from './list-woonplaatsbepalingen.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let next = 1;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
afterAll(() => base.close());

const who = (actor: typeof anna) => base.as(withGrants(actor, 'gezin:read', 'gezin:change'));
async function family() {
  const made = await aGezin(base.owner, next++);
  return {
    id: GezinId.parse(made.gezin),
    persoonId: PersoonId.parse(made.kind),
    ouder: PersoonId.parse(made.ouder),
  };
}
type Child = Awaited<ReturnType<typeof family>>;
const lives = (child: Child, gemeente: string, van: string, more: object = {}) =>
  who(anna)(openInschrijving, { ...child, gemeente, soort: 'woonadres', van, ...more });
const asked = { hulpvraagdatum: '2026-11-20' };
const decide = async (child: Child, more: object = {}) =>
  Woonplaatsbepaling.parse(await who(anna)(decideWoonplaatsbepaling, { ...child, ...asked, ...more }));
const list = async (child: Child, actor = anna) => {
  const outcome = await who(actor)(listWoonplaatsbepalingen, { id: child.id });
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome.bepalingen;
};
const reden = 'De voogd woont daar al jaren.';

test('the gemeente of the registration is responsible, with the reasons step by step and by whom', async () => {
  const child = await family();
  await lives(child, '0014', '2017-03-02');
  expect(await decide(child)).toMatchObject({
    gemeente: '0014',
    grond: '1',
    mens: false,
    uitkomst: '0014',
    bepaaldDoor: anna.name,
    isNieuwste: true,
    isAchterhaald: false,
    voortzetting: null,
    redenen: [
      expect.stringContaining('geen verblijf'),
      expect.anything(),
      expect.stringContaining('1° geldt'),
    ],
  });
});

test('a child that stays elsewhere remains with the gemeente of just before', async () => {
  const child = await family();
  await lives(child, '0014', '2017-03-02');
  await lives(child, '0037', '2026-03-01');
  await who(anna)(openVerblijf, { ...child, soort: 'pleegouder', van: '2026-03-01' });
  expect(await decide(child)).toMatchObject({ gemeente: '0014', grond: '2', uitkomst: '0014' });
});

test('a finding stays as it was when the facts change, and says that they did', async () => {
  const child = await family();
  await lives(child, '0014', '2017-03-02');
  const first = await decide(child);
  await lives(child, '0037', '2026-06-01');
  expect(await list(child)).toMatchObject([{ id: first.id, gemeente: '0014', isAchterhaald: true }]);
  const second = await decide(child);
  expect(second).toMatchObject({
    gemeente: '0037',
    voortzetting: { sinds: '2026-06-01', tot: '2027-06-01', isVoorbij: false },
  });
  expect(await list(child)).toMatchObject([
    { id: second.id, isNieuwste: true, isAchterhaald: false },
    { id: first.id, isNieuwste: false, gemeente: '0014', isAchterhaald: false },
  ]);
});

test('what is not known is named, asked once, and remembered', async () => {
  const child = await family();
  expect(await decide(child)).toMatchObject({
    gemeente: null,
    grond: null,
    mens: true,
    uitkomst: null,
    ontbreekt: ['moeder', 'feitelijk'],
  });
  expect(await decide(child, { moederBijGeboorte: '0037' })).toMatchObject({
    grond: '3-moeder',
    uitkomst: '0037',
  });
  expect(await decide(child, { hulpvraagdatum: '2026-12-01' })).toMatchObject({
    grond: '3-moeder',
    ontbreekt: [],
  });
});

test('where the moeder was at the birth is not asked when her registration tells it', async () => {
  const child = await family();
  await base.owner.updateTable('persoon').set({ relatie: 'moeder' }).where('id', '=', child.ouder).execute();
  await lives({ ...child, persoonId: child.ouder }, '0037', '2010-01-01');
  expect(await decide(child)).toMatchObject({ gemeente: '0037', grond: '3-moeder' });
});

test('a person decides where the law does not, and may decide otherwise, and all of it stays to be read', async () => {
  const child = await family();
  const open = await decide(child);
  const word = { id: child.id, bepalingId: open.id, reden };
  expect(await who(anna)(decideWoonplaatsbesluit, { ...word, gemeente: '0037' })).toMatchObject({
    gemeente: null,
    uitkomst: '0037',
    ontbreekt: [],
    besluiten: [{ gemeente: '0037', reden, beslotenDoor: anna.name }],
  });
  expect(await who(anna)(decideWoonplaatsbesluit, { ...word, gemeente: '0014' })).toMatchObject({
    uitkomst: '0014',
    besluiten: [{ gemeente: '0014' }, { gemeente: '0037' }],
  });
  expect(
    await who(anna)(decideWoonplaatsbesluit, { ...word, gemeente: '0014', reden: 'Daarom.' }),
  ).toMatchObject({
    refused: 'ongeldig',
  });
});

test('nobody decides past a newer finding', async () => {
  const child = await family();
  const older = await decide(child);
  await lives(child, '0014', '2017-03-02');
  await decide(child);
  expect(
    await who(anna)(decideWoonplaatsbesluit, { id: child.id, bepalingId: older.id, gemeente: '0037', reden }),
  ).toMatchObject({ refused: 'woonplaats/niet-nieuwste' });
  expect(
    await who(anna)(decideWoonplaatsbesluit, {
      id: child.id,
      bepalingId: BepalingId.parse(id(99)),
      gemeente: '0037',
      reden,
    }),
  ).toMatchObject({ refused: 'woonplaats/onbekend' });
});

test('the database itself lets no worker change or take away a finding or a besluit', async () => {
  const child = await family();
  const made = await decide(child);
  for (const table of ['woonplaatsbepaling', 'woonplaatsbesluit'] as const) {
    const act = (work: 'updateTable' | 'deleteFrom') =>
      inScope(base.kit.db, anna, stoppedAt('2026-11-20'), async (db) => {
        if (work === 'updateTable') await db.updateTable(table).set({ gemeente: '0037' }).execute();
        else await db.deleteFrom(table).where('gezin_id', '=', child.id).execute();
      });
    await expect(act('updateTable')).rejects.toThrow('permission denied');
    await expect(act('deleteFrom')).rejects.toThrow('permission denied');
  }
  expect((await list(child)).map((one) => one.id)).toEqual([made.id]);
});

test('only for a jeugdige with a date of birth the woonplaats is sought, and contradictions come first', async () => {
  const child = await family();
  expect(
    await who(anna)(decideWoonplaatsbepaling, { ...child, ...asked, persoonId: child.ouder }),
  ).toMatchObject({ refused: 'woonplaats/geen-jeugdige' });
  const row = { gezin_id: child.id, persoon_id: child.persoonId, soort: 'woonadres', van: '2020-01-01' };
  await base.owner
    .insertInto('inschrijving')
    .values([
      { ...row, id: id(7001), gemeente: '0014' },
      { ...row, id: id(7002), gemeente: '0037' },
    ])
    .execute();
  expect(await who(anna)(decideWoonplaatsbepaling, { ...child, ...asked })).toMatchObject({
    refused: 'woonplaats/strijdig',
    detail: { faults: [{ pad: '$.brp[1]' }] },
  });
  await base.owner
    .updateTable('persoon')
    .set({ geboortedatum: null })
    .where('id', '=', child.persoonId)
    .execute();
  expect(await who(anna)(decideWoonplaatsbepaling, { ...child, ...asked })).toMatchObject({
    refused: 'woonplaats/geboortedatum-onbekend',
  });
});

test('modules above and message traffic hear the outcome, and a colleague who is not involved nothing', async () => {
  const child = await family();
  const find = (actor: typeof anna) =>
    inScope(base.kit.db, actor, stoppedAt('2026-11-20'), (db) => findWoonplaats(db, child.persoonId));
  const keten = { ...system, scope: 'stip_keten' as const };
  expect(await find(keten)).toBeUndefined();
  const open = await decide(child);
  expect(await find(keten)).toMatchObject({
    bepalingId: open.id,
    gemeente: null,
    isBesloten: false,
    isBetwist: false,
  });
  await who(anna)(decideWoonplaatsbesluit, { id: child.id, bepalingId: open.id, gemeente: '0037', reden });
  for (const actor of [keten, anna])
    expect(await find(actor)).toMatchObject({
      gemeente: '0037',
      hulpvraagdatum: '2026-11-20',
      isBesloten: true,
    });
  expect(await find(carla)).toBeUndefined();
});

test('the family reads along, except where a secret address was among the facts', async () => {
  const child = await family();
  await lives(child, '0014', '2017-03-02');
  await decide(child);
  expect(await list(child, ilse)).toMatchObject([{ uitkomst: '0014' }]);
  await lives(child, '0037', '2026-10-01', { isGeheim: true });
  const secret = await decide(child);
  await who(anna)(decideWoonplaatsbesluit, { id: child.id, bepalingId: secret.id, gemeente: '0037', reden });
  expect(await list(child, ilse)).toMatchObject([{ uitkomst: '0014' }]);
  const seen = await inScope(base.kit.db, ilse, stoppedAt('2026-11-20'), (db) =>
    db.selectFrom('woonplaatsbesluit').select('id').where('gezin_id', '=', child.id).execute(),
  );
  expect(seen).toEqual([]);
  expect(await list(child)).toHaveLength(2);
});

test('a stranger cannot even see it, nor an aanbieder, who reads neither question nor dispute', async () => {
  const child = await family();
  const made = await decide(child);
  await base.owner
    .insertInto('betrokkenheid')
    .values({
      id: id(7100),
      gezin_id: child.id,
      houder: dirk.organisatie ?? '',
      soort_houder: 'organisatie',
      grond: 'toewijzing',
      niveau: 'lezen',
      van: '2026-01-05',
    })
    .execute();
  for (const actor of [carla, bram, dirk]) {
    for (const outcome of [
      await who(actor)(listWoonplaatsbepalingen, { id: child.id }),
      await who(actor)(decideWoonplaatsbepaling, { ...child, ...asked }),
      await who(actor)(decideWoonplaatsbesluit, {
        id: child.id,
        bepalingId: made.id,
        gemeente: '0037',
        reden,
      }),
    ])
      expect(outcome).toMatchObject({ refused: 'gezin/onbekend' });
  }
  const other = await family();
  expect(
    await who(anna)(decideWoonplaatsbepaling, { ...asked, id: child.id, persoonId: other.persoonId }),
  ).toMatchObject({ refused: 'gezin/lid-onbekend' });
});

test('who may only read decides nothing, and nobody without the grant does anything', async () => {
  const child = await family();
  const made = await decide(child);
  await base.owner
    .updateTable('betrokkenheid')
    .set({ niveau: 'lezen' })
    .where('gezin_id', '=', child.id)
    .execute();
  const word = { id: child.id, bepalingId: made.id, gemeente: '0037', reden };
  expect(await who(anna)(decideWoonplaatsbepaling, { ...child, ...asked })).toMatchObject({
    refused: 'gezin/bijdrage-nodig',
  });
  expect(await who(anna)(decideWoonplaatsbesluit, word)).toMatchObject({ refused: 'gezin/bijdrage-nodig' });
  expect(await base.as(anna)(decideWoonplaatsbepaling, { ...child, ...asked })).toMatchObject({
    refused: 'verboden',
  });
  expect(await base.as(anna)(decideWoonplaatsbesluit, word)).toMatchObject({ refused: 'verboden' });
  expect(await base.as(anna)(listWoonplaatsbepalingen, { id: child.id })).toMatchObject({
    refused: 'verboden',
  });
});
