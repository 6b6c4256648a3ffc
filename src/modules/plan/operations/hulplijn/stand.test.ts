import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { z } from 'zod';
import type { Actor } from '#platform/actor.ts';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase, testDay } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, bram, dirk, id, withGrants } from '#tests/people.ts';
import { readGezinsplan } from '../read-gezinsplan.ts';
import { changeHulplijn } from './change-hulplijn.ts';
import { changeStand } from './change-stand.ts';
import { listMethodieken } from './list-methodieken.ts';
import { openHulplijn } from './open-hulplijn.ts';
import { stopHulplijn } from './stop-hulplijn.ts';

const grants = ['plan:read', 'hulplijn:open', 'hulplijn:change', 'hulplijn:stop'];
const worker = withGrants(anna, ...grants);
const stranger = withGrants(bram, ...grants);

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let nr = 0;
let gezin: string;
let kind: string;
let ouder: string;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
beforeEach(async () => {
  nr += 1;
  ({ gezin, kind, ouder } = await aGezin(base.owner, nr));
});
afterAll(() => base.close());

async function aLine(changes: Partial<z.input<typeof openHulplijn.input>> = {}) {
  const line = await base.as(worker)(openHulplijn, {
    id: gezin,
    hulpsoort: 'basis-begeleiding',
    toegang: 'zonder-indicatie',
    persoonIds: [kind, ouder],
    ingangsdatum: '2026-11-01',
    stand: 'waakvlam',
    ...changes,
  });
  if (isRefusal(line)) throw new Error(line.refused);
  return line;
}
const scale = (
  changes: Partial<z.input<typeof changeStand.input>> & { hulplijnId: string },
  who: Actor = worker,
) => base.as(who)(changeStand, { id: gezin, versie: 1, stand: 'intensief', ...changes });
async function theLines() {
  const plan = await base.as(worker)(readGezinsplan, { id: gezin });
  if (isRefusal(plan)) throw new Error(plan.refused);
  return plan;
}

test('from waakvlam to intensive is one deed, and what was stays to be read with who and why', async () => {
  const { id: hulplijnId } = await aLine();
  expect((await theLines()).isWaakvlam).toBe(true);
  expect(await scale({ hulplijnId, reden: 'crisis-dreigt' })).toMatchObject({
    was: 'waakvlam',
    stand: 'intensief',
    erbij: null,
  });
  const { hulplijnen, isWaakvlam } = await theLines();
  expect(isWaakvlam).toBe(false);
  expect(hulplijnen).toMatchObject([
    {
      stand: 'intensief',
      versie: 2,
      stappen: [
        { stand: 'waakvlam', van: '2026-11-01' },
        { stand: 'intensief', van: testDay, reden: 'crisis-dreigt', door: 'Anna de Wit' },
      ],
    },
  ]);
  const told = await base.owner.selectFrom('outbox').select('event').orderBy('id', 'desc').executeTakeFirst();
  expect(told?.event).toBe('hulplijn.opgeschaald');
});

test('an expert comes along in the same deed, for the same people and without an application', async () => {
  const { id: hulplijnId } = await aLine();
  const outcome = await scale({
    hulplijnId,
    erbij: { hulpsoort: 'consult-aanvullend', toegang: 'consult', uitvoerder: 'Esra' },
  });
  expect(outcome).toMatchObject({
    erbij: { toegang: 'consult', personen: [kind, ouder], ingangsdatum: testDay },
  });
  expect((await theLines()).stapels).toHaveLength(2);
});

test('when what comes beside it is refused, the step is not made either', async () => {
  const { id: hulplijnId } = await aLine();
  expect(await scale({ hulplijnId, erbij: { hulpsoort: 'toveren' } })).toMatchObject({
    refused: 'hulplijn/hulpsoort-onbekend',
  });
  expect((await theLines()).hulplijnen[0]?.stand).toBe('waakvlam');
});

test('scaling down again is the same deed, and the whole history stays', async () => {
  const { id: hulplijnId } = await aLine();
  await scale({ hulplijnId });
  await scale({ hulplijnId, versie: 2, stand: 'waakvlam', reden: 'gaat-beter', toelichting: 'Weer rust' });
  expect((await theLines()).hulplijnen[0]?.stappen.map(({ stand }) => stand)).toEqual([
    'waakvlam',
    'intensief',
    'waakvlam',
  ]);
  const told = await base.owner.selectFrom('outbox').select('event').orderBy('id', 'desc').executeTakeFirst();
  expect(told?.event).toBe('hulplijn.gewijzigd');
});

test('a step taken before help begins is not undone on its first day', async () => {
  const { id: hulplijnId } = await aLine({ ingangsdatum: '2026-12-01', stand: 'licht' });
  expect(await scale({ hulplijnId })).toMatchObject({ was: 'licht' });
  expect((await theLines()).hulplijnen[0]?.stappen.at(-1)).toMatchObject({
    stand: 'intensief',
    van: '2026-12-01',
  });
});

test('the same step twice, at once or one after the other, is made once', async () => {
  const { id: hulplijnId } = await aLine();
  const outcomes = await Promise.all([0, 1].map(() => scale({ hulplijnId })));
  expect(outcomes.filter((one) => isRefusal(one))).toMatchObject([{ refused: 'hulplijn/stand-ongewijzigd' }]);
});

test('two who scale differently at once: one is kept, the other hears what the help became', async () => {
  const { id: hulplijnId } = await aLine();
  await scale({ hulplijnId });
  expect(await scale({ hulplijnId, stand: 'licht' })).toMatchObject({
    refused: 'verouderd',
    detail: { huidig: { stand: 'intensief', versie: 2 } },
  });
});

test('help that stopped is not scaled, and help of another family is unknown', async () => {
  const { id: hulplijnId } = await aLine();
  await base.as(worker)(stopHulplijn, { id: gezin, hulplijnId, einddatum: testDay, reden: '31', versie: 1 });
  expect(await scale({ hulplijnId, versie: 2 })).toMatchObject({ refused: 'hulplijn/reeds-gestopt' });
  expect(await scale({ hulplijnId: id(404) })).toMatchObject({ refused: 'hulplijn/onbekend' });
});

test('by which method, in which group and why custom work is kept; what is not named stays', async () => {
  const { id: hulplijnId } = await aLine({ methodiek: 'jim', isThuis: true });
  const given = { id: gezin, hulplijnId, versie: 1 };
  expect(
    await base.as(worker)(changeHulplijn, {
      ...given,
      groep: 'Rots en water',
      maatwerkReden: 'Wacht op school',
    }),
  ).toMatchObject({
    methodiek: 'jim',
    isThuis: true,
    groep: 'Rots en water',
    versie: 2,
  });
  expect((await theLines()).hulplijnen).toMatchObject([{ methodiekNaam: 'JIM (jouw ingebrachte mentor)' }]);
  expect(await base.as(worker)(changeHulplijn, { ...given, groep: null })).toMatchObject({
    refused: 'verouderd',
  });
  const next = { ...given, versie: 2 };
  expect(await base.as(worker)(changeHulplijn, { ...next, methodiek: 'toveren' })).toMatchObject({
    refused: 'hulplijn/methodiek-onbekend',
  });
  expect(await base.as(worker)(changeHulplijn, { ...next, doelId: id(404) })).toMatchObject({
    refused: 'doel/onbekend',
  });
  expect(await base.as(worker)(changeHulplijn, { ...next, hulplijnId: id(404) })).toMatchObject({
    refused: 'hulplijn/onbekend',
  });
});

test('help opens with a known method only', async () => {
  const outcome = await base.as(worker)(openHulplijn, {
    id: gezin,
    hulpsoort: 'basis-begeleiding',
    toegang: 'zonder-indicatie',
    persoonIds: [kind],
    ingangsdatum: testDay,
    methodiek: 'toveren',
  });
  expect(outcome).toMatchObject({ refused: 'hulplijn/methodiek-onbekend' });
});

test('every method tells its source, and what is not known of its proof is said to be unknown', async () => {
  const found = await base.as(worker)(listMethodieken, {});
  if (isRefusal(found)) throw new Error(found.refused);
  expect(found.methodieken.map(({ code }) => code)).toEqual([
    'jim',
    'netwerkversterkend-werken',
    'druk-en-dwars',
    'doorbraakaanpak',
  ]);
  for (const { bron, bewijs } of found.methodieken) {
    expect(bron).toContain('Transformatie Jeugdhulp');
    expect(bewijs).toBe('onbekend');
  }
});

test('another gemeente neither scales nor sees the steps', async () => {
  const { id: hulplijnId } = await aLine();
  expect(await scale({ hulplijnId }, stranger)).toMatchObject({ refused: 'gezin/onbekend' });
  expect(await base.as(stranger)(changeHulplijn, { id: gezin, hulplijnId, versie: 1 })).toMatchObject({
    refused: 'gezin/onbekend',
  });
});

test('who looks in an emergency reads and scales nothing', async () => {
  const { id: hulplijnId } = await aLine();
  await base.owner
    .insertInto('noodtoegang')
    .values({
      id: id(nr * 1000 + 9),
      gezin_id: gezin,
      account_id: dirk.account ?? '',
      account_naam: 'Dirk',
      reden: 'Spoed in de nacht',
      begonnen_op: new Date(`${testDay}T10:00:00Z`),
      eindigt_op: new Date(`${testDay}T12:00:00Z`),
    })
    .execute();
  expect(await scale({ hulplijnId }, withGrants(dirk, ...grants))).toMatchObject({ refused: 'verboden' });
});

test('nobody scales without the grant, or opens help beside it without that of opening help', async () => {
  const { id: hulplijnId } = await aLine();
  const no = { refused: 'verboden' };
  expect(await scale({ hulplijnId }, anna)).toMatchObject(no);
  expect(await base.as(anna)(changeHulplijn, { id: gezin, hulplijnId, versie: 1 })).toMatchObject(no);
  expect(await base.as(anna)(listMethodieken, {})).toMatchObject(no);
  const erbij = { hulpsoort: 'consult-aanvullend', toegang: 'consult' as const };
  expect(await scale({ hulplijnId, erbij }, withGrants(anna, 'hulplijn:change'))).toMatchObject(no);
});

test('a step that was taken is never rewritten', async () => {
  await aLine();
  const { inScope } = await import('#platform/database/transaction.ts');
  const rewrite = inScope(base.kit.db, worker, base.kit.clock, (db) =>
    db.updateTable('hulplijn_stand').set({ stand: 'licht' }).execute(),
  );
  await expect(rewrite).rejects.toThrow('permission denied');
});
