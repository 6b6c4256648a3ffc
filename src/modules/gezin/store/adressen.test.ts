import { afterAll, beforeAll, expect, test } from 'vitest';
import { system } from '#platform/actor.ts';
import { stoppedAt } from '#platform/clock.ts';
import { inScope } from '#platform/database/transaction.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, carla, withGrants } from '#tests/people.ts';
import { changeContactgegeven } from '../operations/inschrijving/change-contactgegeven.ts';
import { openInschrijving } from '../operations/inschrijving/open-inschrijving.ts';
import { GezinId, PersoonId } from '../schema/gezin.ts';
import { findAdressen } from './adressen.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let day = '2026-11-20';
let child: { id: GezinId; persoonId: PersoonId };
let ouder: string;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
  const made = await aGezin(base.owner, 1);
  child = { id: GezinId.parse(made.gezin), persoonId: PersoonId.parse(made.kind) };
  ouder = made.ouder;
  const act = base.as(withGrants(anna, 'gezin:change'));
  const adres = {
    straat: 'Burgemeester van Verzinningenlaan',
    huisnummer: 7,
    postcode: '9999ZZ',
    plaats: 'Nergenshuizen',
  };
  await act(openInschrijving, {
    ...child,
    gemeente: '0014',
    soort: 'briefadres',
    van: '2017-03-02',
    tot: '2026-11-21',
  });
  await act(openInschrijving, { ...child, gemeente: '0014', soort: 'woonadres', van: '2026-11-20', adres });
  const parent = { id: child.id, persoonId: PersoonId.parse(ouder) };
  const past = { van: '2015-01-01', tot: '2020-01-01', adres };
  await act(openInschrijving, { ...parent, gemeente: '0037', soort: 'woonadres', ...past });
  await act(changeContactgegeven, {
    ...child,
    persoonId: PersoonId.parse(ouder),
    versie: 0,
    telefoon: '0612345678',
  });
});
afterAll(() => base.close());

const find = (actor: typeof anna) =>
  inScope(base.kit.db, actor, stoppedAt(day), (db) =>
    findAdressen(db, base.kit.vault, [child.persoonId, ouder, '00000000-0000-4000-8000-000000000000']),
  );
const keten = { ...system, scope: 'stip_keten' as const };

test('message traffic gets address and telephone of everyone it asks for, in one answer', async () => {
  day = '2026-11-20';
  const found = await find(keten);
  expect([...found.keys()].sort()).toEqual([child.persoonId, ouder].sort());
  expect(found.get(child.persoonId)).toEqual({
    soort: 'woonadres',
    gemeente: '0014',
    isGeheim: false,
    adres: {
      straat: 'Burgemeester van',
      straatLang: 'Burgemeester van Verzinningenlaan',
      huisnummer: 7,
      huisletter: null,
      toevoeging: null,
      postcode: '9999ZZ',
      plaats: 'Nergenshuizen',
      land: 'NL',
    },
    telefoon: null,
    email: null,
  });
  expect(found.get(ouder)).toMatchObject({ adres: null, telefoon: '0612345678' });
});

test('the address of a day is the one that holds on it', async () => {
  day = '2026-11-19';
  expect((await find(keten)).get(child.persoonId)).toMatchObject({ soort: 'briefadres', adres: null });
  day = '2016-01-01';
  expect((await find(keten)).has(child.persoonId)).toBe(false);
});

test('a worker of the gezin gets it too, and a colleague who is not involved nothing', async () => {
  day = '2026-11-20';
  expect((await find(anna)).size).toBe(2);
  expect((await find(carla)).size).toBe(0);
});
