import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, id, withGrants } from '#tests/people.ts';
import { cast } from '../../testing/cast.ts';
import { readAfronden } from '../afsluiting/read-afronden.ts';
import { changeOvergang } from './change-overgang.ts';
import { changeToekomstplan } from './change-toekomstplan.ts';
import { decideVerlenging } from './decide-verlenging.ts';
import { listAchttien } from './list-achttien.ts';
import { readLater } from './read-later.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let nr = 0;
let gezin: GezinId;
let kind: PersoonId;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
beforeEach(async () => {
  nr += 1;
  const made = await aGezin(base.owner, nr);
  gezin = GezinId.parse(made.gezin);
  kind = PersoonId.parse(made.kind);
  await bornOn('2009-06-01');
});
afterAll(() => base.close());

const bornOn = (geboortedatum: string) =>
  base.owner.updateTable('persoon').set({ geboortedatum }).where('id', '=', kind).execute();
const settle = (more: object = {}, who = cast.worker) =>
  base.as(who)(changeOvergang, {
    id: gezin,
    persoonId: kind,
    onderwerp: 'wonen',
    versie: 1,
    stand: 'loopt',
    afspraak: 'Ingeschreven bij de corporatie.',
    wie: 'Wim, begeleid wonen',
    ...more,
  });
const write = (who = cast.worker, versie = 1, tekst = 'Ik word kok.') =>
  base.as(who)(changeToekomstplan, { id: gezin, persoonId: kind, versie, tekst });
async function later(who = cast.worker) {
  const answer = await base.as(who)(readLater, { id: gezin });
  if (isRefusal(answer)) throw new Error(answer.refused);
  return answer.jongeren;
}
async function listed(who = cast.worker) {
  const answer = await base.as(who)(listAchttien, {});
  if (isRefusal(answer)) throw new Error(answer.refused);
  return answer.jongeren.filter(({ persoonId }) => persoonId === kind);
}

test('what is settled stands per subject, with who goes on after 18', async () => {
  expect(await settle()).toMatchObject({
    onderwerp: 'wonen',
    stand: 'loopt',
    wie: 'Wim, begeleid wonen',
    versie: 2,
  });
  expect(await settle({ versie: 2, stand: 'geregeld' })).toMatchObject({
    stand: 'geregeld',
    versie: 3,
    gewijzigdDoorNaam: anna.name,
  });
  expect(await later()).toMatchObject([
    {
      persoonId: kind,
      klok: { fase: 'vooruit', achttienOp: '2027-06-01' },
      overgangen: [{ onderwerp: 'wonen', versie: 3 }],
      hulp: [],
    },
  ]);
  expect(await listed()).toMatchObject([
    {
      standen: [{ onderwerp: 'wonen', stand: 'geregeld' }],
      wie: ['Wim, begeleid wonen'],
      hasToekomstplan: false,
    },
  ]);
});

test('two who settle the same at once: one is kept, the other sees it and chooses', async () => {
  const outcomes = await Promise.all([settle(), settle({ stand: 'niet-nodig' }, cast.parent)]);
  expect(outcomes.filter((one) => isRefusal(one))).toMatchObject([
    { refused: 'verouderd', detail: { huidig: { versie: 2 } } },
  ]);
});

test('who turns 18 today stands first in the list and is 18 there; a child far from it is not listed', async () => {
  await bornOn('2008-11-20');
  expect(await listed()).toMatchObject([{ klok: { fase: 'vandaag' } }]);
  await bornOn('2010-05-20');
  expect(await listed()).toMatchObject([{ klok: { fase: 'vooruit', vooruitOp: '2026-11-20' } }]);
  await bornOn('2010-05-21');
  expect(await listed()).toEqual([]);
  expect(await later()).toMatchObject([{ klok: { fase: 'ver' } }]);
  await bornOn('2010-11-21');
  expect(await later()).toEqual([]);
  expect(await settle()).toMatchObject({ refused: 'later/jongere-onbekend' });
});

test('on the twenty-third birthday the list is done with someone', async () => {
  await bornOn('2003-11-21');
  expect(await listed()).toMatchObject([{ klok: { fase: 'erna' } }]);
  await bornOn('2003-11-20');
  expect(await listed()).toEqual([]);
});

test('the region says how far is looked ahead', async () => {
  const norm = { naam: 'x', waarde: 24, eenheid: 'maand', eindpunt: 'achttien' };
  await base.owner
    .insertInto('norm')
    .values({ code: 'achttien-vooruit', gegevens: JSON.stringify(norm) })
    .execute();
  await bornOn('2010-11-20');
  expect(await listed()).toMatchObject([{ klok: { fase: 'vooruit', vooruitOp: '2026-11-20' } }]);
  await base.owner.deleteFrom('norm').where('code', '=', 'achttien-vooruit').execute();
  expect(await listed()).toEqual([]);
});

test('the young person writes the own plan; who has an account is not written for', async () => {
  expect(await write()).toMatchObject({ tekst: 'Ik word kok.', versie: 2, isEigen: false });
  const self = {
    ...withGrants(anna, 'afsluiting:read', 'afsluiting:change', 'plan:read'),
    account: id(nr * 1000 + 70),
    rol: 'jeugdige',
    name: 'Sem Linde',
    teams: [],
    organisatie: null,
    organisatieNaam: null,
  };
  await base.owner
    .insertInto('account')
    .values({ id: self.account, issuer: 'test', subject: `sem ${nr}`, naam: self.name })
    .execute();
  await base.owner.updateTable('persoon').set({ account_id: self.account }).where('id', '=', kind).execute();
  const involved = { id: id(nr * 1000 + 71), gezin_id: gezin, houder: self.account, soort_houder: 'account' };
  await base.owner
    .insertInto('betrokkenheid')
    .values({ ...involved, grond: 'gezin', niveau: 'bijdragen', van: '2026-01-05' })
    .execute();
  expect(await write(cast.worker, 2)).toMatchObject({ refused: 'later/alleen-zelf' });
  expect(await write(cast.parent, 2)).toMatchObject({ refused: 'later/alleen-zelf' });
  expect(await write(self, 1, 'Ik word bakker.')).toMatchObject({
    refused: 'verouderd',
    detail: { huidig: { tekst: 'Ik word kok.' } },
  });
  expect(await write(self, 2, 'Ik word bakker.')).toMatchObject({
    tekst: 'Ik word bakker.',
    isEigen: true,
    geschrevenDoorNaam: 'Sem Linde',
  });
  expect((await later(self))[0]).toMatchObject({ isZelf: true, toekomstplan: { tekst: 'Ik word bakker.' } });
});

test('help that began before 18 can go on, and who keeps regie writes down on which condition and until when', async () => {
  await base.owner
    .insertInto('hulplijn')
    .values({
      id: id(nr * 1000 + 8),
      gezin_id: gezin,
      hulpsoort: 'basis-begeleiding',
      toegang: 'zonder-indicatie',
      leveringsvorm: 'lokaal-team',
      gemeente: '0014',
      uitvoerder: 'Anna',
      ingangsdatum: '2026-02-01',
    })
    .execute();
  await base.owner
    .insertInto('hulplijn_persoon')
    .values({ hulplijn_id: id(nr * 1000 + 8), gezin_id: gezin, persoon_id: kind })
    .execute();
  const [young] = await later();
  expect(young?.mogelijk.filter(({ isVoldaan }) => isVoldaan).map(({ voorwaarde }) => voorwaarde)).toEqual([
    'voortzetting',
    'vastgesteld',
  ]);
  const prolong = (more: object, who = cast.worker) =>
    base.as(who)(decideVerlenging, {
      id: gezin,
      persoonId: kind,
      versie: 1,
      voorwaarde: 'voortzetting',
      reden: 'Hij is nog niet klaar.',
      ...more,
    });
  expect(await prolong({})).toMatchObject({ refused: 'verlenging/einde-ontbreekt' });
  expect(await prolong({ tot: '2032-06-02' })).toMatchObject({ refused: 'verlenging/buiten-termijn' });
  expect(await prolong({ tot: '2030-01-01' })).toMatchObject({
    voorwaarde: 'voortzetting',
    tot: '2030-01-01',
    versie: 2,
  });
  expect(await prolong({ tot: '2031-01-01' })).toMatchObject({ refused: 'verouderd' });
  expect(await prolong({ versie: 2, voorwaarde: 'geen', tot: '2031-01-01' })).toMatchObject({
    voorwaarde: 'geen',
    tot: null,
  });
  expect(
    await prolong({ versie: 3 }, withGrants(cast.parent, 'afsluiting:close', 'plan:read')),
  ).toMatchObject({ refused: 'afsluiting/regie-nodig' });
});

test('another gemeente sees nothing, and nobody does anything without the grant', async () => {
  const unknown = { refused: 'gezin/onbekend' };
  expect(await base.as(cast.stranger)(readLater, { id: gezin })).toMatchObject(unknown);
  expect(await settle({}, cast.stranger)).toMatchObject(unknown);
  expect(await write(cast.stranger)).toMatchObject(unknown);
  expect(await listed(cast.stranger)).toEqual([]);
  const nobody = withGrants(anna);
  const no = { refused: 'verboden' };
  expect(await base.as(nobody)(readLater, { id: gezin })).toMatchObject(no);
  expect(await base.as(nobody)(listAchttien, {})).toMatchObject(no);
  expect(await settle({}, nobody)).toMatchObject(no);
  expect(await write(nobody)).toMatchObject(no);
  expect(
    await base.as(nobody)(decideVerlenging, {
      id: gezin,
      persoonId: kind,
      versie: 1,
      voorwaarde: 'geen',
      reden: 'x',
    }),
  ).toMatchObject(no);
});

test('who became 18 while a brother is still a minor keeps the own line, and reads or writes nothing of others', async () => {
  await bornOn('2008-11-01');
  const account = id(nr * 1000 + 700);
  const brother = id(nr * 1000 + 701);
  await base.owner
    .insertInto('account')
    .values({ id: account, issuer: 'test', subject: `grown-${nr}`, naam: 'Noor Linde' })
    .execute();
  await base.owner.updateTable('persoon').set({ account_id: account }).where('id', '=', kind).execute();
  await base.owner
    .insertInto('persoon')
    .values({
      id: brother,
      gezin_id: gezin,
      soort: 'jeugdige',
      voornaam: 'Sem',
      achternaam: 'Linde',
      geboortedatum: '2009-12-01',
    })
    .execute();
  await base.owner
    .insertInto('betrokkenheid')
    .values({
      id: id(nr * 1000 + 702),
      gezin_id: gezin,
      houder: account,
      soort_houder: 'account',
      grond: 'gezin',
      niveau: 'bijdragen',
      van: '2026-01-05',
    })
    .execute();
  const grown = withGrants(
    { ...cast.parent, account, rol: 'jeugdige', name: 'Noor Linde' },
    'afsluiting:read',
    'afsluiting:change',
  );
  await settle();
  await settle({ persoonId: brother });
  expect(await later(grown)).toMatchObject([
    { persoonId: kind, isZelf: true, overgangen: [{ onderwerp: 'wonen' }] },
  ]);
  expect(await write(grown)).toMatchObject({ tekst: 'Ik word kok.' });
  expect(await settle({ onderwerp: 'inkomen' }, grown)).toMatchObject({ stand: 'loopt' });
  expect(await settle({ persoonId: brother, versie: 2 }, grown)).toMatchObject({
    refused: 'later/jongere-onbekend',
  });
  expect(await base.as(grown)(readAfronden, { id: gezin })).toMatchObject({ refused: 'verboden' });
});
