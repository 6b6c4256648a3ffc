import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { GezinId, readGezin } from '#modules/gezin/index.ts';
import { actorOf } from '#modules/organisatie/index.ts';
import type { Actor } from '#platform/actor.ts';
import { hear, testDay } from '#platform/testing.ts';
import { aGezin, anna, bram, carla, esra, id, ilse, withGrants } from '#tests/people.ts';
import { reactions } from '../reactions.ts';
import { answerOverdracht } from './answer-overdracht.ts';
import { answerVervanging } from './answer-vervanging.ts';
import { askOverdracht } from './ask-overdracht.ts';
import { assignGezin } from './assign-gezin.ts';
import { openOverdracht } from './open-overdracht.ts';
import { openVervanging } from './open-vervanging.ts';
import { readWerkverdeling } from './read-werkverdeling.ts';
import { stopVervanging } from './stop-vervanging.ts';
import { accountOf, aTeam, made } from './testing.ts';
import { withdrawOverdracht } from './withdraw-overdracht.ts';

const { state, does, niveauOf } = aTeam();
const offer = async (niveau: 'lezen' | 'bijdragen' | 'regie' = 'regie') => {
  const { ids } = made(
    await does(anna)(openOverdracht, {
      gezinIds: [state.gezin],
      collegaId: accountOf(carla),
      niveau,
      notitie: 'Bel op dinsdag.',
    }),
  );
  const [first] = ids;
  if (!first) throw new Error('an offer has an id');
  return first;
};

test('an offer shows first names and ages, and opens nothing until it is accepted', async () => {
  await offer();
  const seen = made(await does(carla)(readWerkverdeling, {}));
  expect(seen.overdrachten.find(({ gezinId }) => gezinId === state.gezin)).toMatchObject({
    gezinNaam: null,
    wie: 'Sem (9)',
    vanNaam: anna.name,
    niveau: 'regie',
    notitie: 'Bel op dinsdag.',
    isAanMij: true,
  });
  expect(await does(carla)(readGezin, { id: state.gezin })).toMatchObject({ refused: 'gezin/onbekend' });
  expect(await niveauOf(carla)).toBeNull();
});

test('who accepts has the family and is its vast gezicht; who gave it reads along for two weeks and no longer', async () => {
  const which = await offer();
  expect(await does(carla)(answerOverdracht, { id: which, antwoord: 'ja' })).toMatchObject({
    gezinId: state.gezin,
  });
  expect(await does(carla)(readGezin, { id: state.gezin })).toMatchObject({
    niveau: 'regie',
    vastGezicht: { naam: carla.name },
  });
  expect([
    await niveauOf(anna),
    await niveauOf(anna, '2026-12-04'),
    await niveauOf(anna, '2026-12-05'),
  ]).toEqual(['lezen', 'lezen', null]);
});

test('what is given to read or to write leaves regie where it was', async () => {
  const which = await offer('bijdragen');
  await does(carla)(answerOverdracht, { id: which, antwoord: 'ja' });
  expect([await niveauOf(carla), await niveauOf(anna)]).toEqual(['bijdragen', 'regie']);
});

test('a no changes nothing, and an answer is given once', async () => {
  const which = await offer();
  expect(await does(carla)(answerOverdracht, { id: which, antwoord: 'nee' })).toMatchObject({
    antwoord: 'nee',
  });
  expect(await niveauOf(carla)).toBeNull();
  expect(await does(carla)(answerOverdracht, { id: which, antwoord: 'ja' })).toMatchObject({
    refused: 'overdracht/reeds-beantwoord',
  });
});

test('nobody answers the own offer, a stranger sees none of it, and the same is not asked twice', async () => {
  const which = await offer();
  expect(await does(anna)(answerOverdracht, { id: which, antwoord: 'ja' })).toMatchObject({
    refused: 'overdracht/onbekend',
  });
  expect(await does(bram)(answerOverdracht, { id: which, antwoord: 'ja' })).toMatchObject({
    refused: 'overdracht/onbekend',
  });
  const seen = made(await does(bram)(readWerkverdeling, {}));
  expect(seen.overdrachten.filter(({ gezinId }) => gezinId === state.gezin)).toEqual([]);
  expect(
    await does(anna)(openOverdracht, {
      gezinIds: [state.gezin],
      collegaId: accountOf(carla),
      niveau: 'lezen',
    }),
  ).toMatchObject({ refused: 'overdracht/al-gevraagd' });
});

test('a family goes to a colleague of the own organisation only, and by who keeps regie', async () => {
  const to = (actor: Actor) => ({
    gezinIds: [state.gezin],
    collegaId: accountOf(actor),
    niveau: 'regie' as const,
  });
  expect(await does(anna)(openOverdracht, to(bram))).toMatchObject({
    refused: 'werkverdeling/collega-onbekend',
  });
  expect(await does(anna)(openOverdracht, to(esra))).toMatchObject({
    refused: 'werkverdeling/collega-onbekend',
  });
  expect(await does(anna)(openOverdracht, to(anna))).toMatchObject({
    refused: 'werkverdeling/collega-onbekend',
  });
  expect(await does(carla)(openOverdracht, to(anna))).toMatchObject({ refused: 'gezin/onbekend' });
});

test('of several families all are offered or none', async () => {
  const theirs = GezinId.parse((await aGezin(state.base.owner, 500 + state.nr, bram, '0037')).gezin);
  expect(
    await does(anna)(openOverdracht, {
      gezinIds: [state.gezin, theirs],
      collegaId: accountOf(carla),
      niveau: 'regie',
    }),
  ).toMatchObject({ refused: 'gezin/onbekend' });
  const { rows } = await sql`select from overdracht where gezin_id = ${state.gezin}`.execute(
    state.base.owner,
  );
  expect(rows).toEqual([]);
});

test('a colleague may ask for a family, and who keeps regie decides', async () => {
  const asked = made(await does(carla)(askOverdracht, { id: state.gezin, niveau: 'regie' }));
  expect(await does(carla)(askOverdracht, { id: state.gezin, niveau: 'lezen' })).toMatchObject({
    refused: 'overdracht/al-gevraagd',
  });
  expect(await does(carla)(answerOverdracht, { id: asked.id, antwoord: 'ja' })).toMatchObject({
    refused: 'overdracht/onbekend',
  });
  expect(await does(anna)(answerOverdracht, { id: asked.id, antwoord: 'ja' })).toMatchObject({
    antwoord: 'ja',
  });
  expect([await niveauOf(carla), await niveauOf(anna)]).toEqual(['regie', 'lezen']);
  expect(await does(carla)(askOverdracht, { id: state.gezin, niveau: 'lezen' })).toMatchObject({
    refused: 'overdracht/al-betrokken',
  });
  expect(await does(bram)(askOverdracht, { id: state.gezin, niveau: 'lezen' })).toMatchObject({
    refused: 'gezin/onbekend',
  });
});

test('an offer that was overtaken cannot be accepted any more', async () => {
  const which = await offer();
  await sql`update betrokkenheid set tot = '2026-11-19' where gezin_id = ${state.gezin} and houder = ${anna.account}`.execute(
    state.base.owner,
  );
  expect(await does(carla)(answerOverdracht, { id: which, antwoord: 'ja' })).toMatchObject({
    refused: 'overdracht/achterhaald',
  });
});

test('who asked takes it back as long as nobody answered', async () => {
  const which = await offer();
  expect(await does(carla)(withdrawOverdracht, { id: which })).toMatchObject({
    refused: 'overdracht/onbekend',
  });
  expect(await does(anna)(withdrawOverdracht, { id: which })).toMatchObject({ gezinId: state.gezin });
  expect(await does(carla)(answerOverdracht, { id: which, antwoord: 'ja' })).toMatchObject({
    refused: 'overdracht/reeds-beantwoord',
  });
});

test('of two who answer at the same moment one is heard', async () => {
  const which = await offer();
  const answers = await Promise.all([
    does(carla)(answerOverdracht, { id: which, antwoord: 'ja' }),
    does(carla)(answerOverdracht, { id: which, antwoord: 'nee' }),
  ]);
  expect(answers.filter((one) => 'refused' in one)).toEqual([
    expect.objectContaining({ refused: 'overdracht/reeds-beantwoord' }),
  ]);
});

test('when a worker leaves, the rights end on that day and the team sees a family that nobody has', async () => {
  expect(await does(anna)(readGezin, { id: state.gezin })).toMatchObject({ niveau: 'regie' });
  await state.base.owner
    .updateTable('aanstelling')
    .set({ tot: '2026-11-19' })
    .where('account_id', '=', accountOf(anna))
    .execute();
  try {
    // Who has no aanstelling today cannot act as anyone, by whichever door.
    expect(await actorOf(state.base.kit.db, state.base.kit.clock, anna.aanstelling ?? '')).toBeUndefined();
    const seen = made(await does(carla)(readWerkverdeling, {}));
    expect(seen.zonderRegie.find(({ gezinId }) => gezinId === state.gezin)).toMatchObject({
      kinderen: '9',
      laatsteNaam: anna.name,
    });
    expect(seen.caseload.map(({ naam }) => naam)).toEqual([carla.name]);
    expect(
      made(await does(bram)(readWerkverdeling, {})).zonderRegie.filter(
        ({ gezinId }) => gezinId === state.gezin,
      ),
    ).toEqual([]);
    expect(await does(carla)(askOverdracht, { id: state.gezin, niveau: 'regie' })).toMatchObject({
      refused: 'overdracht/zonder-regie',
    });
    const both = await Promise.all([
      does(carla)(assignGezin, { id: state.gezin }),
      does(carla)(assignGezin, { id: state.gezin }),
    ]);
    expect(both.filter((one) => 'refused' in one)).toEqual([
      expect.objectContaining({ refused: 'overdracht/al-vergeven' }),
    ]);
    expect(await does(carla)(readGezin, { id: state.gezin })).toMatchObject({
      niveau: 'regie',
      vastGezicht: { naam: carla.name },
    });
  } finally {
    await state.base.owner
      .updateTable('aanstelling')
      .set({ tot: null })
      .where('account_id', '=', accountOf(anna))
      .execute();
  }
});

test('a family that has a vast gezicht is not given away, and none of another gemeente', async () => {
  expect(await does(carla)(assignGezin, { id: state.gezin })).toMatchObject({
    refused: 'overdracht/al-vergeven',
  });
  expect(await does(bram)(assignGezin, { id: state.gezin })).toMatchObject({ refused: 'gezin/onbekend' });
  expect(await does(carla)(assignGezin, { id: state.gezin, collegaId: accountOf(bram) })).toMatchObject({
    refused: 'werkverdeling/collega-onbekend',
  });
});

test('the counts of a team show no family, and the own line says so', async () => {
  const { caseload } = made(await does(carla)(readWerkverdeling, {}));
  expect(caseload.map(({ naam, isIkzelf }) => [naam, isIkzelf])).toEqual([
    [anna.name, false],
    [carla.name, true],
  ]);
  expect(JSON.stringify(caseload)).not.toContain(state.gezin);
});

test('the family hears that who is around it changed, and the colleague that something waits', async () => {
  const { base } = state;
  await base.owner.deleteFrom('outbox').execute();
  const told = async () => {
    await base.owner.deleteFrom('notification').execute();
    await hear(base, reactions);
    const { rows } = await sql<{ naam: string; kind: string }>`
      select a.naam, n.kind from notification n join account a on a.id = n.account_id order by a.naam, n.kind`.execute(
      base.owner,
    );
    return rows.map(({ naam, kind }) => [naam, kind]);
  };
  const which = await offer();
  expect(await told()).toEqual([[carla.name, 'overdracht-gevraagd']]);
  await does(carla)(answerOverdracht, { id: which, antwoord: 'ja' });
  expect(await told()).toEqual([
    [anna.name, 'overdracht-beantwoord'],
    [ilse.name, 'betrokkenheid-gewijzigd'],
  ]);
});

test('nobody without the grant does any of it', async () => {
  const bare = state.base.as(withGrants(anna));
  for (const attempt of [
    bare(readWerkverdeling, {}),
    bare(openVervanging, { van: testDay, tot: testDay, niveau: 'lezen', collegaId: accountOf(carla) }),
    bare(answerVervanging, { id: id(1), antwoord: 'ja' }),
    bare(stopVervanging, { id: id(1) }),
    bare(openOverdracht, { gezinIds: [state.gezin], collegaId: accountOf(carla), niveau: 'lezen' }),
    bare(askOverdracht, { id: state.gezin, niveau: 'lezen' }),
    bare(answerOverdracht, { id: id(1), antwoord: 'ja' }),
    bare(withdrawOverdracht, { id: id(1) }),
    bare(assignGezin, { id: state.gezin }),
  ])
    expect(await attempt).toMatchObject({ refused: 'verboden' });
});
