import { afterAll, beforeAll, expect, test } from 'vitest';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { OrganisatieId } from '#modules/organisatie/index.ts';
import type { Actor } from '#platform/actor.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, bram, huib, id, ilse, withGrants } from '#tests/people.ts';
import { changeGroepsaanbod } from './change-groepsaanbod.ts';
import { listSchoolaanbod } from './list-schoolaanbod.ts';
import { openGroepsaanbod } from './open-groepsaanbod.ts';
import { openSchoolpartner } from './open-schoolpartner.ts';
import { startDeelname } from './start-deelname.ts';
import { stopSchoolpartner } from './stop-schoolpartner.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
const schoolId = OrganisatieId.parse(id(951));
const tamar: Actor = { ...huib, organisatie: schoolId, organisatieNaam: 'De Wierde' };
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
  await base.owner
    .insertInto('organisatie')
    .values({ id: schoolId, soort: 'school', naam: 'De Wierde', gemeente: '0014' })
    .execute();
  await base.owner
    .updateTable('hulpsoort')
    .set({ leveringsvormen: ['lokaal-team', 'collectief'] })
    .where('code', '=', 'basis-begeleiding')
    .execute();
});
afterAll(() => base.close());

const does = (actor: Actor) =>
  base.as(withGrants(actor, 'school:read', 'schoolaanbod:change', 'hulplijn:open'));
const group = {
  schoolId,
  hulpsoort: 'basis-begeleiding',
  naam: 'Rots en water',
  voorWie: 'Groep 5 en 6',
  wanneer: 'Dinsdag na school',
  door: 'Lokaal team West',
  van: '2026-09-01',
};
async function aGroup() {
  const made = await does(anna)(openGroepsaanbod, group);
  if ('refused' in made) throw new Error(made.refused);
  return made;
}

test('the school and who works for its gemeente say which groups there are', async () => {
  expect(await does(tamar)(openGroepsaanbod, { ...group, aantal: 12 })).toMatchObject({
    aantal: 12,
    tot: null,
    versie: 1,
  });
  expect(await does(anna)(openGroepsaanbod, group)).toMatchObject({ aantal: null });
  expect(await does(bram)(openGroepsaanbod, group)).toMatchObject({ refused: 'school/onbekend' });
  expect(await does(bram)(listSchoolaanbod, { schoolId })).toMatchObject({ canArrange: false });
  expect(
    await does(anna)(openGroepsaanbod, { ...group, schoolId: OrganisatieId.parse(id(905)) }),
  ).toMatchObject({ refused: 'school/onbekend' });
});

test('a kind of help that is for one child only is no group', async () => {
  expect(await does(anna)(openGroepsaanbod, { ...group, hulpsoort: 'jeugd-ggz' })).toMatchObject({
    refused: 'school/niet-collectief',
  });
});

test('a group that ended is no longer shown, and of two who change it the second gets to choose', async () => {
  const made = await aGroup();
  const change = { aanbodId: made.id, versie: 1 };
  expect(await does(bram)(changeGroepsaanbod, change)).toMatchObject({ refused: 'school/onbekend' });
  expect(await does(anna)(changeGroepsaanbod, { ...change, tot: '2026-08-01' })).toMatchObject({
    refused: 'school/einde-voor-begin',
  });
  expect(await does(anna)(changeGroepsaanbod, { ...change, tot: '2026-11-01', aantal: 3 })).toMatchObject({
    aantal: 3,
    versie: 2,
  });
  expect(await does(anna)(changeGroepsaanbod, change)).toMatchObject({ refused: 'verouderd' });
  const shown = await does(anna)(listSchoolaanbod, { schoolId });
  expect('aanbod' in shown && shown.aanbod.map((one) => String(one.id))).not.toContain(String(made.id));
});

test('a pupil joins a group without an indicatie, as help that is counted like any other', async () => {
  const made = await aGroup();
  const family = await aGezin(base.owner, 41);
  const child = { id: GezinId.parse(family.gezin), persoonId: PersoonId.parse(family.kind) };
  expect(await does(anna)(startDeelname, { ...child, aanbodId: made.id })).toMatchObject({
    toegang: 'zonder-indicatie',
    leveringsvorm: 'collectief',
    uitvoerder: 'Rots en water',
    personen: [family.kind],
  });
  expect(await does(bram)(startDeelname, { ...child, aanbodId: made.id })).toMatchObject({
    refused: 'gezin/onbekend',
  });
  await does(anna)(changeGroepsaanbod, { aanbodId: made.id, versie: 1, tot: '2026-11-01' });
  expect(await does(anna)(startDeelname, { ...child, aanbodId: made.id })).toMatchObject({
    refused: 'school/onbekend',
  });
});

test('partners of a school are a list that grows and shrinks', async () => {
  const partner = { schoolId, naam: 'Jeugdarts Bos', taak: 'Spreekuur op school' };
  const made = await does(tamar)(openSchoolpartner, partner);
  expect(made).toMatchObject({ van: '2026-11-20', tot: null });
  if ('refused' in made) throw new Error(made.refused);
  expect(await does(bram)(openSchoolpartner, partner)).toMatchObject({ refused: 'school/onbekend' });
  expect(await does(bram)(stopSchoolpartner, { partnerId: made.id })).toMatchObject({
    refused: 'school/onbekend',
  });
  expect(await does(tamar)(stopSchoolpartner, { partnerId: made.id })).toMatchObject({ tot: '2026-11-20' });
  expect(await does(tamar)(stopSchoolpartner, { partnerId: made.id })).toMatchObject({
    refused: 'school/onbekend',
  });
});

test('nobody without the grant does any of it', async () => {
  const bare = base.as(withGrants(ilse));
  for (const attempt of [
    bare(listSchoolaanbod, { schoolId }),
    bare(openGroepsaanbod, group),
    bare(changeGroepsaanbod, { aanbodId: id(1), versie: 1 }),
    bare(openSchoolpartner, { schoolId, naam: 'x', taak: 'x' }),
    bare(stopSchoolpartner, { partnerId: id(1) }),
    bare(startDeelname, { id: id(1), persoonId: id(2), aanbodId: id(3) }),
  ])
    expect(await attempt).toMatchObject({ refused: 'verboden' });
});
