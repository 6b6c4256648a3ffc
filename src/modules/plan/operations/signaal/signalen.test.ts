import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { anna, arrangePeople, bram, carla, dirk, esra, id, ilse, withGrants } from '#tests/people.ts';
import type { SignaalSoort } from '../../schema/signaal.ts';
import {
  aChild,
  aFamily,
  aLine,
  aPlan,
  arrangeNormen,
  aWord,
  type Family,
  rowOf,
  signaalCases,
} from '../../testing.ts';
import { searchMijnGezinnen } from '../mijn-gezinnen/search-mijn-gezinnen.ts';
import { answerSignaal } from './answer-signaal.ts';
import { listSignaalantwoorden } from './list-signaalantwoorden.ts';
import { listSignalen } from './list-signalen.ts';
import { withdrawSignaalantwoord } from './withdraw-signaalantwoord.ts';

const grants = ['gezin:list', 'signaal:list', 'signaal:answer', 'plan:read'];
const worker = withGrants(anna, ...grants);

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let nr = 0;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
  await arrangeNormen(base.owner);
});
afterAll(() => base.close());

const newFamily = () => aFamily(base.owner, ++nr);

async function signalsOf({ gezin }: Pick<Family, 'gezin'>, who = worker) {
  const found = await base.as(who)(listSignalen, { id: gezin });
  if (isRefusal(found)) throw new Error(found.refused);
  return found;
}
const soortenOf = async (family: Family) => (await signalsOf(family)).signalen.map(({ soort }) => soort);

async function listed(soort: SignaalSoort, who = worker) {
  const found = await base.as(who)(searchMijnGezinnen, { signaal: soort, limiet: 100 });
  if (isRefusal(found)) throw new Error(found.refused);
  return found.gezinnen.map((gezin) => gezin.id);
}

async function answer({ gezin }: Family, soort: SignaalSoort, who = worker) {
  const { signalen } = await signalsOf({ gezin });
  const kenmerk = signalen.find((one) => one.soort === soort)?.kenmerk ?? 'nu';
  return await base.as(who)(answerSignaal, { id: gezin, soort, kenmerk, reden: 'Besproken met het gezin.' });
}

describe.each(signaalCases)('$soort', ({ soort, arrange, change }) => {
  let family: Family;
  beforeAll(async () => {
    family = await newFamily();
    await arrange(base.owner, family);
  });

  test('who works with the family sees it, in the list and with the family', async () => {
    expect(await soortenOf(family)).toContain(soort);
    expect(await listed(soort)).toContain(family.gezin);
  });

  test('another family does not show it', async () => {
    const other = await newFamily();
    expect(await soortenOf(other)).toEqual([]);
    expect(await listed(soort)).not.toContain(other.gezin);
  });

  test('a colleague without the family and an aanbieder never see it, and the family itself neither', async () => {
    for (const who of [carla, dirk, ilse, esra]) {
      expect(await listed(soort, withGrants(who, ...grants)), who.name).toEqual([]);
      expect(isRefusal(await base.as(withGrants(who, ...grants))(listSignalen, { id: family.gezin }))).toBe(
        true,
      );
    }
  });

  test('an answer hides it everywhere, and other facts bring it back', async () => {
    expect(isRefusal(await answer(family, soort))).toBe(false);
    expect(await soortenOf(family)).not.toContain(soort);
    expect(await listed(soort)).not.toContain(family.gezin);
    expect((await signalsOf(family)).antwoorden).toMatchObject([{ soort, isGeldig: true }]);
    await change(base.owner, family);
    expect(await soortenOf(family)).toContain(soort);
    expect(await listed(soort)).toContain(family.gezin);
    expect((await signalsOf(family)).antwoorden).toMatchObject([{ soort, isGeldig: false }]);
  });
});

test('the words of a child are heard in the analysis, in an answer to the plan, or in what it wrote itself', async () => {
  const family = await newFamily();
  await aPlan(base.owner, family);
  await aWord(base.owner, family, family.ouder, 'eens');
  await aWord(base.owner, family, family.kind, 'kon-niet');
  expect(await soortenOf(family)).toEqual(['kindstem-ontbreekt']);
  await aWord(base.owner, family, family.kind, 'anders');
  expect(await soortenOf(family)).toEqual([]);
  await aChild(base.owner, family, 70, '2012-05-05');
  expect((await signalsOf(family)).signalen).toMatchObject([{ wie: ['Noor'] }]);
});

test('an analysis that was begun takes away the signal of a young child, and help of one team gives none', async () => {
  const family = await newFamily();
  await base.owner
    .updateTable('persoon')
    .set({ geboortedatum: '2022-02-02' })
    .where('id', '=', family.kind)
    .execute();
  await aLine(base.owner, family, 30, { van: '2026-11-01' });
  expect(await soortenOf(family)).toEqual([]);
  await aLine(base.owner, family, 31, { toegang: 'toewijzing', van: '2026-11-20' });
  expect(await soortenOf(family)).toEqual(['jong-zonder-analyse']);
  await base.owner
    .insertInto('gezinsanalyse')
    .values({
      id: rowOf(family, 80),
      gezin_id: family.gezin,
      ronde: 1,
      begonnen_op: '2026-11-20',
      begonnen_door: anna.account ?? '',
      model_code: 'proef',
      model_versie: 1,
    })
    .execute();
  expect(await soortenOf(family)).toEqual([]);
});

test('help that goes on beside other help of its kind, or for another child, is not given again', async () => {
  const family = await newFamily();
  await aPlan(base.owner, family);
  await aWord(base.owner, family, family.kind, 'eens');
  await aLine(base.owner, family, 30, { toegang: 'toewijzing', van: '2026-10-01', tot: '2026-11-15' });
  await aLine(base.owner, family, 31, { toegang: 'toewijzing', van: '2026-11-01' });
  expect(await soortenOf(family)).toEqual(['hulplijn-wacht']);
});

test('an answer is part of the file: the family reads it, who reads along by consent does not', async () => {
  const family = await newFamily();
  await aPlan(base.owner, family);
  await answer(family, 'kindstem-ontbreekt');
  const read = (who: typeof anna) =>
    base.as(withGrants(who, ...grants))(listSignaalantwoorden, { id: family.gezin });
  expect(await read(ilse)).toMatchObject({
    antwoorden: [{ soort: 'kindstem-ontbreekt', reden: 'Besproken met het gezin.', doorNaam: 'Anna de Wit' }],
  });
  const shared = { gezin_id: family.gezin, van: '2026-01-05', tot: '2027-01-01' };
  await base.owner
    .insertInto('toestemming')
    .values({
      ...shared,
      id: rowOf(family, 90),
      partij: esra.account ?? '',
      partij_naam: 'Esra',
      partij_soort: 'account',
      doel: 'Meedenken',
      deel: 'plan',
      niveau: 'bijdragen',
      gegeven_door: ilse.account ?? '',
      gegeven_op: new Date('2026-01-05'),
    })
    .execute();
  await base.owner
    .insertInto('betrokkenheid')
    .values({
      ...shared,
      id: rowOf(family, 91),
      houder: esra.account ?? '',
      soort_houder: 'account',
      grond: 'toestemming',
      niveau: 'lezen',
    })
    .execute();
  expect(await read(esra)).toEqual({ antwoorden: [] });
  const expert = base.as(withGrants(esra, ...grants));
  expect(await expert(listSignalen, { id: family.gezin })).toMatchObject({ refused: 'verboden' });
  expect(
    await expert(answerSignaal, {
      id: family.gezin,
      soort: 'kindstem-ontbreekt',
      kenmerk: 'x',
      reden: 'Nee.',
    }),
  ).toMatchObject({ refused: 'verboden' });
  expect(await read(dirk)).toMatchObject({ refused: 'verboden' });
  expect(await read(bram)).toMatchObject({ refused: 'gezin/onbekend' });
});

test('an answer is taken back by whoever works with the family, once, and what was answered stays in the file', async () => {
  const family = await newFamily();
  await aPlan(base.owner, family);
  const given = await answer(family, 'kindstem-ontbreekt');
  if (isRefusal(given)) throw new Error(given.refused);
  const back = (who = worker) =>
    base.as(who)(withdrawSignaalantwoord, { id: family.gezin, antwoordId: given.id });
  expect(await back(withGrants(bram, ...grants))).toMatchObject({ refused: 'gezin/onbekend' });
  expect(await back(withGrants(ilse, ...grants))).toMatchObject({ refused: 'verboden' });
  expect(await back()).toEqual({ id: given.id });
  expect(await back()).toMatchObject({ refused: 'signaal/antwoord-onbekend' });
  expect(await soortenOf(family)).toEqual(['kindstem-ontbreekt']);
  expect((await signalsOf(family)).antwoorden).toEqual([]);
  expect(await base.as(worker)(listSignaalantwoorden, { id: family.gezin })).toMatchObject({
    antwoorden: [{ id: given.id, ingetrokkenDoorNaam: 'Anna de Wit' }],
  });
});

test('what is no signal, or has become another, is not answered; of two who answer at once one is kept', async () => {
  const family = await newFamily();
  await aPlan(base.owner, family);
  const send = (kenmerk: string, soort: SignaalSoort = 'kindstem-ontbreekt') =>
    base.as(worker)(answerSignaal, { id: family.gezin, soort, kenmerk, reden: 'Gezien.' });
  expect(await send('x', 'veel-helpers')).toMatchObject({ refused: 'signaal/onbekend' });
  expect(await send('x')).toMatchObject({
    refused: 'signaal/veranderd',
    detail: { huidig: { soort: 'kindstem-ontbreekt' } },
  });
  const { signalen } = await signalsOf(family);
  const kenmerk = signalen[0]?.kenmerk ?? '';
  const both = await Promise.all([send(kenmerk), send(kenmerk)]);
  expect(both.filter((one) => isRefusal(one))).toMatchObject([{ refused: 'signaal/onbekend' }]);
  expect((await signalsOf(family)).antwoorden).toHaveLength(1);
});

test('who may only read the family sees signals and answers none, and nobody does without the grant', async () => {
  const family = await newFamily();
  await aPlan(base.owner, family);
  await base.owner
    .insertInto('betrokkenheid')
    .values({
      id: rowOf(family, 92),
      gezin_id: family.gezin,
      houder: carla.account ?? '',
      soort_houder: 'account',
      grond: 'hulpvraag',
      niveau: 'lezen',
      van: '2026-01-05',
    })
    .execute();
  const reader = withGrants(carla, ...grants);
  expect((await signalsOf(family, reader)).signalen).toMatchObject([{ soort: 'kindstem-ontbreekt' }]);
  expect(await answer(family, 'kindstem-ontbreekt', reader)).toMatchObject({ refused: 'verboden' });
  const input = { id: family.gezin };
  expect(await base.as(anna)(listSignalen, input)).toMatchObject({ refused: 'verboden' });
  expect(await base.as(anna)(listSignaalantwoorden, input)).toMatchObject({ refused: 'verboden' });
  expect(await answer(family, 'kindstem-ontbreekt', anna)).toMatchObject({ refused: 'verboden' });
  expect(await base.as(anna)(withdrawSignaalantwoord, { ...input, antwoordId: id(1) })).toMatchObject({
    refused: 'verboden',
  });
});
