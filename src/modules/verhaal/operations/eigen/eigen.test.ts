import { afterAll, beforeEach, expect, test } from 'vitest';
import { isRefusal } from '#platform/refusal.ts';
import { id, withGrants } from '#tests/people.ts';
import { VerhaalId } from '../../schema.ts';
import { girl, openVerhaalBase, parent, region, stranger, tekst, worker } from '../../testing.ts';
import { listErvaringsverhalen } from '../regio/list-ervaringsverhalen.ts';
import { answerContactvraag } from './answer-contactvraag.ts';
import { answerDeling } from './answer-deling.ts';
import { changeErvaringsverhaal } from './change-ervaringsverhaal.ts';
import { listEigenVerhalen } from './list-eigen-verhalen.ts';
import { openErvaringsverhaal } from './open-ervaringsverhaal.ts';
import { removeErvaringsverhaal } from './remove-ervaringsverhaal.ts';
import { startDeling } from './start-deling.ts';
import { withdrawDeling } from './withdraw-deling.ts';

const { base, now, fresh, tell, share } = await openVerhaalBase();
beforeEach(fresh);
afterAll(() => base.close());

async function open() {
  const outcome = await base.as(region)(listErvaringsverhalen, {});
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome.verhalen;
}
async function own(who = parent) {
  const outcome = await base.as(who)(listEigenVerhalen, { id: now.gezin });
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome.verhalen;
}
const elsewhere = VerhaalId.parse('00000000-0000-4000-8000-000000000404');

test('a story that was written is of its teller alone: not of the region, the worker or others of the gezin', async () => {
  const told = await tell();
  expect(told).toMatchObject({ ...tekst, delen: 'niemand', stand: 'eigen', isVerteller: true, over: 'Ilse' });
  expect(await open()).toEqual([]);
  expect(await own(girl)).toEqual([]);
  expect(await own(worker)).toEqual([]);
  for (const who of [girl, worker])
    expect(
      await base.as(who)(changeErvaringsverhaal, { ...tekst, id: now.gezin, verhaalId: told.id, versie: 1 }),
    ).toMatchObject({
      refused: 'verhaal/onbekend',
    });
});

test('who tells is known already: how old, how named, about whom one can tell', async () => {
  expect(await base.as(girl)(listEigenVerhalen, { id: now.gezin })).toMatchObject({
    leden: expect.arrayContaining([
      expect.objectContaining({ voornaam: 'Sem', leeftijd: '0-11', isEigen: false }),
      expect.objectContaining({ voornaam: 'Noor', leeftijd: '12-15', isEigen: true, wie: 'jongere' }),
    ]),
  });
});

test('a stranger sees no such gezin, and nobody without the grant writes', async () => {
  const told = await tell();
  const about = { id: now.gezin, verhaalId: told.id };
  const outcomes = (who: typeof parent) => [
    base.as(who)(listEigenVerhalen, { id: now.gezin }),
    base.as(who)(openErvaringsverhaal, { ...tekst, id: now.gezin }),
    base.as(who)(changeErvaringsverhaal, { ...tekst, ...about, versie: 1 }),
    base.as(who)(startDeling, { ...about, versie: 1, delen: 'leren' }),
    base.as(who)(withdrawDeling, about),
    base.as(who)(answerDeling, { ...about, akkoord: 'true' }),
    base.as(who)(removeErvaringsverhaal, about),
    base.as(who)(answerContactvraag, { ...about, contactvraagId: id(7) as never, antwoord: 'Ja.' }),
  ];
  for (const outcome of await Promise.all(outcomes(stranger)))
    expect(outcome).toMatchObject({
      refused: expect.stringMatching(/^(gezin\/onbekend|verhaal\/onbekend|verhaal\/vraag-onbekend)$/),
    });
  for (const outcome of await Promise.all(outcomes(withGrants(parent))))
    expect(outcome).toMatchObject({ refused: 'verboden' });
  expect(await own()).toHaveLength(1);
});

test('what does not exist cannot be chosen, and twenty stories are enough', async () => {
  const input = (more: object) => ({ ...tekst, id: now.gezin, persoonId: now.ilse, ...more });
  for (const more of [{ themas: ['geluk'] }, { hielpDoor: ['wachten'] }, { segment: '9' }])
    expect(await base.as(parent)(openErvaringsverhaal, input(more))).toMatchObject({
      refused: 'verhaal/keuze-onbekend',
    });
  expect(await base.as(parent)(openErvaringsverhaal, input({ persoonId: id(1) as never }))).toMatchObject({
    refused: 'verhaal/lid-onbekend',
  });
  const told = await tell();
  expect(
    await base.as(parent)(changeErvaringsverhaal, {
      ...input({ themas: ['geluk'] }),
      verhaalId: told.id,
      versie: 1,
    }),
  ).toMatchObject({ refused: 'verhaal/keuze-onbekend' });
  expect(
    await base.as(parent)(changeErvaringsverhaal, {
      ...input({ persoonId: id(1) as never }),
      verhaalId: told.id,
      versie: 1,
    }),
  ).toMatchObject({ refused: 'verhaal/lid-onbekend' });
  await base.owner
    .insertInto('ervaringsverhaal')
    .values(
      Array.from({ length: 19 }, () => ({
        gezin_id: now.gezin,
        verteller_id: parent.account ?? '',
        gebeurd: 'x',
        wie: 'ouder',
        geschreven_op: '2026-11-20',
      })),
    )
    .execute();
  expect(await base.as(parent)(openErvaringsverhaal, input({}))).toMatchObject({
    refused: 'verhaal/te-veel',
    detail: { hoogstens: 20 },
  });
});

test('two tabs that change one story at once: the second sees what the first kept', async () => {
  const { id: verhaalId, versie } = await tell();
  const change = (gebeurd: string) =>
    base.as(parent)(changeErvaringsverhaal, { ...tekst, gebeurd, id: now.gezin, verhaalId, versie });
  await change('De eerste.');
  expect(await change('De tweede.')).toMatchObject({
    refused: 'verouderd',
    detail: { huidig: { gebeurd: 'De eerste.', versie: versie + 1 } },
  });
  expect(
    await base.as(parent)(startDeling, { id: now.gezin, verhaalId, versie, delen: 'leren' }),
  ).toMatchObject({
    refused: 'verouderd',
  });
});

test('a story that is thrown away is gone, and can be thrown away once', async () => {
  const { id: verhaalId } = await share();
  const remove = () => base.as(parent)(removeErvaringsverhaal, { id: now.gezin, verhaalId });
  expect(await remove()).toEqual({ id: now.gezin });
  expect(await open()).toEqual([]);
  expect(await own()).toEqual([]);
  expect(await remove()).toMatchObject({ refused: 'verhaal/onbekend' });
  expect(await base.as(parent)(withdrawDeling, { id: now.gezin, verhaalId: elsewhere })).toMatchObject({
    refused: 'verhaal/onbekend',
  });
});
