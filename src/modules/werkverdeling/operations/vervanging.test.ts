import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { GezinId } from '#modules/gezin/index.ts';
import { aGezin, anna, bram, carla } from '#tests/people.ts';
import { answerVervanging } from './answer-vervanging.ts';
import { openVervanging } from './open-vervanging.ts';
import { stopVervanging } from './stop-vervanging.ts';
import { accountOf, aTeam, made } from './testing.ts';

const { state, does, niveauOf } = aTeam();

const away = { van: '2026-11-25', tot: '2026-12-05', niveau: 'bijdragen' as const };
const standIn = async () => {
  const asked = await does(anna)(openVervanging, {
    ...away,
    collegaId: accountOf(carla),
    gezinIds: [state.gezin],
  });
  return made(asked).id;
};

test('a stand-in may what was agreed between the two days, and nothing before or after', async () => {
  const which = await standIn();
  expect(await niveauOf(carla, '2026-11-26')).toBeNull();
  expect(await does(carla)(answerVervanging, { id: which, antwoord: 'ja' })).toMatchObject({ gezinnen: 1 });
  expect([
    await niveauOf(carla),
    await niveauOf(carla, '2026-11-25'),
    await niveauOf(carla, '2026-12-05'),
    await niveauOf(carla, '2026-12-06'),
  ]).toEqual([null, 'bijdragen', 'bijdragen', null]);
  expect(await does(carla)(answerVervanging, { id: which, antwoord: 'ja' })).toMatchObject({
    refused: 'vervanging/onbekend',
  });
});

test('standing in ends at once when either of the two stops it', async () => {
  const which = await standIn();
  await does(carla)(answerVervanging, { id: which, antwoord: 'ja' });
  expect(await does(bram)(stopVervanging, { id: which })).toMatchObject({ refused: 'vervanging/onbekend' });
  expect(await does(anna)(stopVervanging, { id: which })).toEqual({ gezinIds: [state.gezin] });
  expect(await niveauOf(carla, '2026-11-26')).toBeNull();
  expect(await does(anna)(stopVervanging, { id: which })).toMatchObject({ refused: 'vervanging/onbekend' });
});

test('a family that went to another in between does not go along', async () => {
  const which = await standIn();
  await sql`update betrokkenheid set tot = '2026-11-19' where gezin_id = ${state.gezin} and houder = ${anna.account}`.execute(
    state.base.owner,
  );
  expect(await does(carla)(answerVervanging, { id: which, antwoord: 'ja' })).toMatchObject({ gezinnen: 0 });
  expect(await niveauOf(carla, '2026-11-26')).toBeNull();
});

test('a period that cannot be, a stranger, and families of others are refused', async () => {
  const ask = (more: object, actor = anna) =>
    does(actor)(openVervanging, { ...away, collegaId: accountOf(carla), ...more });
  expect(await ask({ van: '2026-11-19' })).toMatchObject({ refused: 'vervanging/periode-ongeldig' });
  expect(await ask({ tot: '2026-11-24' })).toMatchObject({ refused: 'vervanging/periode-ongeldig' });
  expect(await ask({ tot: '2028-01-01' })).toMatchObject({ refused: 'vervanging/periode-ongeldig' });
  expect(await ask({ collegaId: accountOf(bram) })).toMatchObject({
    refused: 'werkverdeling/collega-onbekend',
  });
  const theirs = GezinId.parse((await aGezin(state.base.owner, 700 + state.nr, bram, '0037')).gezin);
  expect(await ask({ gezinIds: [theirs] })).toMatchObject({ refused: 'gezin/onbekend' });
  await sql`update betrokkenheid set tot = '2026-11-19' where houder = ${bram.account}`.execute(
    state.base.owner,
  );
  expect(await ask({ collegaId: accountOf(anna) }, carla)).toMatchObject({
    refused: expect.stringMatching(/geen-gezin|collega/),
  });
});
