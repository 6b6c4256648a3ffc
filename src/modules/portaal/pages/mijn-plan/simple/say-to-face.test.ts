// cspell:ignoreRegExp '[^'\n]*'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ROLLEN } from '#modules/organisatie/index.ts';
import type { Actor } from '#platform/actor.ts';
import { Desk } from '#platform/desk.ts';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, bram, ilse } from '#tests/people.ts';
import { doDeed } from '../do-deed.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let nr = 0;
let gezin: string;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
beforeEach(async () => {
  nr += 1;
  ({ gezin } = await aGezin(base.owner, nr));
});
afterAll(() => base.close());

const deskOf = (who: Actor) =>
  new Desk(base.kit, { ...who, grants: new Set(ROLLEN[who.rol]?.grants) }, { door: 'web', trace: 'test' });
function sayAs(who: Actor, fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ gezinId: gezin, _sleutel: crypto.randomUUID(), ...fields }))
    form.set(name, value);
  return doDeed(deskOf(who), form);
}
const said = async () =>
  await base.owner
    .selectFrom('gesprekbericht as b')
    .innerJoin('gesprek as g', 'g.id', 'b.gesprek_id')
    .select(['g.id', 'g.onderwerp', 'b.tekst'])
    .where('g.gezin_id', '=', gezin)
    .orderBy('b.id')
    .execute();
const readers = async (id: string) =>
  (
    await base.owner
      .selectFrom('gesprek_deelnemer')
      .select('account_id')
      .where('gesprek_id', '=', id)
      .execute()
  )
    .map(({ account_id }) => account_id)
    .sort();

test('one click tells the fixed face what is not understood, and only those two read it', async () => {
  expect(await sayAs(ilse, { doe: 'snap-niet', over: 'hulp' })).toEqual({
    to: `/mijn-plan?gezin=${gezin}&gedaan=snap-niet`,
  });
  const [first] = await said();
  expect(first).toMatchObject({
    onderwerp: 'Ik snap iets niet',
    tekst: 'Ik snap niet goed: welke hulp er is. Wil je het uitleggen?',
  });
  expect(await readers(first?.id ?? '')).toEqual([anna.account, ilse.account]);
});

test('what is said later goes on in the same conversation', async () => {
  await sayAs(ilse, { doe: 'snap-niet', over: 'iets anders' });
  await sayAs(ilse, { doe: 'zeg', tekst: 'Het gaat goed.' });
  const [first, second] = await said();
  expect([first?.tekst, second?.tekst]).toEqual([
    'Ik snap iets niet. Wil je het uitleggen?',
    'Het gaat goed.',
  ]);
  expect(second?.id).toBe(first?.id);
});

test('when the fixed face changed, the new one hears it and the earlier one does not', async () => {
  await sayAs(ilse, { doe: 'zeg', tekst: 'Hoi Anna.' });
  await base.owner.updateTable('gezin').set({ vast_gezicht: bram.account }).where('id', '=', gezin).execute();
  await base.owner
    .updateTable('betrokkenheid')
    .set({ houder: bram.account ?? '' })
    .where('gezin_id', '=', gezin)
    .where('houder', '=', anna.account)
    .execute();
  await sayAs(ilse, { doe: 'zeg', tekst: 'Hoi Bram.' });
  const [, second] = await said();
  expect(second?.tekst).toBe('Hoi Bram.');
  expect(await readers(second?.id ?? '')).toEqual([bram.account, ilse.account]);
});

test('an empty message is asked again, and without a fixed face it says so', async () => {
  const empty = await sayAs(ilse, { doe: 'zeg', tekst: '' });
  expect(isRefusal(empty) && empty.refused).toBe('ongeldig');
  await base.owner.updateTable('gezin').set({ vast_gezicht: null }).where('id', '=', gezin).execute();
  const nobody = await sayAs(ilse, { doe: 'zeg', tekst: 'Hoi.' });
  expect(isRefusal(nobody) && nobody.refused).toBe('portaal/geen-vast-gezicht');
});

test('someone of another family says nothing here', async () => {
  const stranger = await sayAs({ ...bram, rol: 'ouder' }, { doe: 'zeg', tekst: 'Hoi.' });
  expect(isRefusal(stranger) && stranger.refused).toBe('gezin/onbekend');
  expect(await said()).toEqual([]);
});
