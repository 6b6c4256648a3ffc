import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import { isRefusal } from '#platform/refusal.ts';
import { anna, esra, ilse, withGrants } from '#tests/people.ts';
import type { GezinId, PersoonId } from '../../schema/gezin.ts';
import { changePersoon } from '../change-persoon.ts';
import { changeContactgegeven } from '../inschrijving/change-contactgegeven.ts';
import { listInschrijvingen } from '../inschrijving/list-inschrijvingen.ts';
import { openInschrijving } from '../inschrijving/open-inschrijving.ts';
import { openPersoon } from '../open-persoon.ts';
import { openToestemming } from '../toestemming/open-toestemming.ts';
import { decideWoonplaatsbepaling } from '../woonplaats/decide-woonplaatsbepaling.ts';
import { changeHuishouden } from './change-huishouden.ts';
import { changeHuishoudenlid } from './change-huishoudenlid.ts';
import { stopHuishoudens } from './stop-huishoudens.ts';
import { grants, jan, openHomes, type Placed, parent, straat, worker } from './testing.ts';

let at: Awaited<ReturnType<typeof openHomes>>;
let base: (typeof at)['base'];
let now: Awaited<ReturnType<(typeof at)['family']>>;
let [gezin, sem, mother, father]: [GezinId, PersoonId, PersoonId, PersoonId] = [] as never;
beforeAll(async () => {
  at = await openHomes();
  base = at.base;
});
afterAll(() => base.close());
beforeEach(async () => {
  now = await at.family();
  ({ gezin, sem, mother, father } = now);
});
const split = (who = worker, leden?: readonly Placed[]) => at.split(now, who, leden);
const homes = (who?: Actor) => at.homes(gezin, who);
const leden = (who: Actor) => at.leden(gezin, who);

test('each parent sees the household where that parent lives, and neither sees the other one', async () => {
  await split();
  const [first] = (await homes()).huishoudens;
  await base.as(worker)(changeHuishouden, {
    id: gezin,
    huishoudenId: first?.id ?? '',
    versie: 1,
    naam: 'Bij moeder',
    adres: straat,
    telefoon: '06 11 22 33 44',
    notitie: 'Bel niet voor tienen.',
  });
  expect((await homes()).huishoudens.map(({ naam }) => naam)).toEqual(['Bij moeder', 'Bij vader']);
  expect((await homes(parent)).huishoudens).toMatchObject([
    {
      naam: 'Bij moeder',
      adres: { straat: 'Geheimstraat' },
      telefoon: '0611223344',
      notitie: 'Bel niet voor tienen.',
    },
  ]);
  const seen = await homes(jan);
  expect(seen.huishoudens.map(({ naam }) => naam)).toEqual(['Bij vader']);
  expect(JSON.stringify(seen)).not.toContain('Geheimstraat');
  expect(JSON.stringify(seen)).not.toContain('tienen');
});

test('address and telephone of the other household, and of a child that is registered there, are not for this parent', async () => {
  for (const persoonId of [mother, father, sem]) {
    await base.as(worker)(changeContactgegeven, { id: gezin, persoonId, versie: 0, telefoon: '0612345678' });
    await base.as(worker)(openInschrijving, {
      id: gezin,
      persoonId,
      gemeente: '0014',
      soort: 'woonadres',
      van: '2026-01-01',
      adres: straat,
    });
  }
  const reached = async (who: Actor) => {
    const read = await base.as(who)(listInschrijvingen, { id: gezin });
    if (isRefusal(read)) throw new Error(read.refused);
    expect(new Set(read.inschrijvingen.map((one) => one.persoonId))).toEqual(
      new Set(read.contactgegevens.map((one) => one.persoonId)),
    );
    return read.contactgegevens.map((one) => one.persoonId).sort();
  };
  expect(await reached(jan)).toEqual([sem, mother, father].sort());
  await split();
  expect(await reached(parent)).toEqual([sem, mother].sort());
  expect(await reached(jan)).toEqual([father]);
  await base.as(worker)(changeHuishoudenlid, {
    id: gezin,
    persoonId: sem,
    plek: 'beide-tweede',
    isNaamBekend: true,
  });
  expect(await reached(parent)).toEqual([mother]);
  expect(await reached(jan)).toEqual([sem, father].sort());
  await base.as(worker)(stopHuishoudens, { id: gezin });
  expect(await reached(jan)).toEqual([sem, mother, father].sort());
});

test('a secret household tells its members no address, and the worker still knows it', async () => {
  await split();
  const [first] = (await homes()).huishoudens;
  const change = { id: gezin, huishoudenId: first?.id ?? '', versie: 1, naam: 'Bij moeder', adres: straat };
  await base.as(worker)(changeHuishouden, { ...change, isGeheim: true });
  expect((await homes(parent)).huishoudens).toMatchObject([{ isGeheim: true, adres: null }]);
  expect((await homes()).huishoudens[0]).toMatchObject({ adres: { straat: 'Geheimstraat' } });
});

test('of a new partner the other household hears nothing, or the name alone where the worker says so', async () => {
  await split();
  const partner = {
    soort: 'netwerk' as const,
    voornaam: 'Kim',
    achternaam: 'Bakker',
    geboortedatum: '1990-02-02',
    relatie: 'vriendin van Jan',
  };
  expect(await base.as(worker)(openPersoon, { id: gezin, ...partner })).toMatchObject({
    refused: 'huishouden/plek-nodig',
  });
  expect(await base.as(worker)(openPersoon, { id: gezin, ...partner, plek: 'beide-eerste' })).toMatchObject({
    refused: 'huishouden/volwassene-in-twee',
  });
  const made = await base.as(worker)(openPersoon, { id: gezin, ...partner, plek: 'tweede' });
  if (isRefusal(made)) throw new Error(made.refused);
  expect((await leden(parent)).map(({ voornaam }) => voornaam)).toEqual(['Sem', 'Ilse', 'Jan']);
  expect((await leden(jan)).find(({ id: one }) => one === made.id)).toMatchObject({
    relatie: 'vriendin van Jan',
  });
  await base.as(worker)(changeHuishoudenlid, {
    id: gezin,
    persoonId: made.id,
    plek: 'tweede',
    isNaamBekend: true,
  });
  expect((await leden(parent)).find(({ id: one }) => one === made.id)).toMatchObject({
    voornaam: 'Kim',
    geboortedatum: null,
    relatie: null,
  });
  const byView = await base.owner.transaction().execute(async (db) => {
    await sql`set local role stip_gezin`.execute(db);
    await sql`select set_config('app.account', ${ilse.account}, true), set_config('app.now', '2026-11-20T12:00:00Z', true)`.execute(
      db,
    );
    return (await sql`select voornaam, geboortedatum from persoon_v1 where id = ${made.id}`.execute(db)).rows;
  });
  expect(byView).toEqual([{ voornaam: 'Kim', geboortedatum: null }]);
});

test('a half-sibling of the other household is its own, and a child of both is of both parents', async () => {
  await split();
  const made = await base.as(worker)(openPersoon, {
    id: gezin,
    soort: 'jeugdige',
    voornaam: 'Fem',
    achternaam: 'Vos',
    geboortedatum: '2024-01-01',
    plek: 'tweede',
  });
  if (isRefusal(made)) throw new Error(made.refused);
  await sql`insert into gezagsrelatie (id, gezin_id, persoon_id, soort, dragers, bron, vastgelegd_door, vastgelegd_op)
    values (gen_random_uuid(), ${gezin}, ${made.id}, 'eenhoofdig-ouderlijk', ${[father]}::uuid[], 'invoer', ${anna.account}, '2026-11-20')`.execute(
    base.owner,
  );
  expect((await leden(parent)).map(({ voornaam }) => voornaam)).toEqual(['Sem', 'Ilse', 'Jan']);
  expect((await leden(jan)).map(({ voornaam }) => voornaam)).toEqual(['Sem', 'Fem', 'Jan', 'Ilse']);
});

test('which gemeente is responsible is found as before when the parents live at two addresses', async () => {
  const live = (persoonId: PersoonId, gemeente: string) =>
    base.as(worker)(openInschrijving, {
      id: gezin,
      persoonId,
      gemeente,
      soort: 'woonadres',
      van: '2020-01-01',
    });
  await live(mother, '0014');
  await live(father, '0037');
  await live(sem, '0037');
  const decide = () =>
    base.as(withGrants(worker, ...grants, 'woonplaats:decide'))(decideWoonplaatsbepaling, {
      id: gezin,
      persoonId: sem,
      hulpvraagdatum: '2026-11-01',
    });
  const before = await decide();
  await split(worker, [
    { persoonId: mother, plek: 'eerste' },
    { persoonId: father, plek: 'tweede' },
    { persoonId: sem, plek: 'beide-tweede' },
  ]);
  const after = await decide();
  expect(before).toMatchObject({ gemeente: '0037' });
  expect(after).toMatchObject({ gemeente: '0037', grond: isRefusal(before) ? null : before.grond });
});

test('a name that is told of the other household changes nothing about that person', async () => {
  await split();
  const them = await leden(parent);
  const other = them.find(({ id: one }) => one === father);
  expect(other).toMatchObject({ voornaam: 'Jan', versie: 0, geboortedatum: null });
  expect(
    await base.as(withGrants(ilse, 'gezin:change'))(changePersoon, {
      id: gezin,
      persoonId: father,
      versie: 1,
      voornaam: 'X',
    }),
  ).toMatchObject({ refused: 'verouderd' });
});

test('who must agree is the same in a split gezin: a parent agrees for nobody of the other household', async () => {
  await split();
  const fem = await base.as(worker)(openPersoon, {
    id: gezin,
    soort: 'jeugdige',
    voornaam: 'Fem',
    achternaam: 'Vos',
    geboortedatum: '2024-01-01',
    plek: 'tweede',
  });
  if (isRefusal(fem)) throw new Error(fem.refused);
  for (const [child, dragers] of [
    [sem, [mother]],
    [fem.id, [father]],
  ] as const)
    await sql`insert into gezagsrelatie (id, gezin_id, persoon_id, soort, dragers, bron, vastgelegd_door, vastgelegd_op)
      values (gen_random_uuid(), ${gezin}, ${child}, 'eenhoofdig-ouderlijk', ${[...dragers]}::uuid[], 'invoer', ${anna.account}, '2026-11-20')`.execute(
      base.owner,
    );
  const share = {
    id: gezin,
    partij: esra.account ?? '',
    partijSoort: 'account' as const,
    doel: 'Meedenken',
    deel: 'plan' as const,
    van: '2026-11-20',
    tot: '2027-05-20',
  };
  const give = base.as(withGrants(ilse, 'toestemming:give', 'gezin:read'));
  expect(await give(openToestemming, { ...share, persoonId: sem })).toMatchObject({ status: 'geldig' });
  expect(await give(openToestemming, share)).toMatchObject({
    status: 'wacht-op-instemming',
    nodig: expect.arrayContaining([mother, father]),
  });
});
