import { sql } from 'kysely';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { inScope } from '#platform/database/transaction.ts';
import { isRefusal } from '#platform/refusal.ts';
import { anna, esra, id, petra, withGrants } from '#tests/people.ts';
import { doctor, expert, openConsultBase, rosa, stranger, worker } from '../../testing.ts';
import { answerConsult } from '../answer-consult.ts';
import { readConsulttellingen } from '../read-consulttellingen.ts';
import { changeExpertprofiel } from './change-expertprofiel.ts';
import { listConsultthemas } from './list-consultthemas.ts';
import { listExperts } from './list-experts.ts';
import { readExpertprofiel } from './read-expertprofiel.ts';

const { base, now, fresh, ask, letIn } = await openConsultBase();
beforeEach(fresh);
afterAll(() => base.close());

const profiel = {
  segment: 'onderwijs',
  themas: ['school', 'gedrag'],
  dagen: [1, 2],
  vanUur: '09:00',
  totUur: '12:30',
  toelichting: 'Ook voor de klas.',
} as const;
const namesOf = async (asked: object) => {
  const found = await base.as(doctor)(listExperts, asked);
  if (isRefusal(found)) throw new Error(found.refused);
  return found.experts.map(({ naam }) => naam);
};

test('an expert tells what one knows and when, and sees it back', async () => {
  const told = { ...profiel, themas: [...profiel.themas], dagen: [...profiel.dagen], versie: 1 };
  expect(await base.as(expert)(changeExpertprofiel, told)).toEqual({ profiel, versie: 2 });
  expect(await base.as(expert)(readExpertprofiel, {})).toEqual({ profiel, versie: 2 });
  expect(await base.as(expert)(changeExpertprofiel, told)).toMatchObject({
    refused: 'verouderd',
    detail: { huidig: { versie: 2, toelichting: 'Ook voor de klas.' } },
  });
  await base.owner.deleteFrom('expertprofiel').execute();
  expect(await base.as(rosa)(readExpertprofiel, {})).toEqual({ profiel: null, versie: 0 });
  expect(await base.as(rosa)(changeExpertprofiel, { ...told, versie: 0 })).toMatchObject({ versie: 1 });
});

test('a theme exists, and hours come in pairs with the first before the second', async () => {
  const told = { ...profiel, dagen: [1], versie: 1 };
  expect(await base.as(expert)(changeExpertprofiel, { ...told, themas: ['geluk'] })).toMatchObject({
    refused: 'consult/thema-onbekend',
    detail: { themas: ['geluk'] },
  });
  for (const uren of [{ totUur: null }, { vanUur: '12:30' }, { vanUur: '13:00' }])
    expect(
      await base.as(expert)(changeExpertprofiel, { ...told, themas: ['school'], ...uren }),
    ).toMatchObject({
      refused: 'expertprofiel/uren-onjuist',
    });
  expect(await base.as(expert)(changeExpertprofiel, { ...told, themas: [] })).toMatchObject({
    refused: 'ongeldig',
  });
});

test('an expert is found by theme, by segment and by being there now; who is there now stands first', async () => {
  expect(await namesOf({})).toEqual(['Esra Yildiz', 'Rosa Maan']);
  expect(await namesOf({ thema: 'ggz' })).toEqual(['Esra Yildiz']);
  expect(await namesOf({ segment: 'hsj' })).toEqual(['Rosa Maan']);
  expect(await namesOf({ nu: 'true' })).toEqual(['Esra Yildiz']);
  await base.owner
    .insertInto('afwezigheid')
    .values({ account_id: id(9), tot: '2026-11-25' })
    .execute();
  expect(await namesOf({ nu: 'true' })).toEqual([]);
  const listed = await base.as(doctor)(listExperts, {});
  expect(listed).toMatchObject({
    experts: [
      { naam: 'Esra Yildiz', isBeschikbaar: false, afwezigTot: '2026-11-25', magLezen: null },
      { naam: 'Rosa Maan', isBeschikbaar: null, afwezigTot: null },
    ],
    norm: { werkdagen: 5, isAanname: true },
  });
});

test('for an own family it is told who may read; for one of others nothing is', async () => {
  await letIn(esra);
  expect(await base.as(worker)(listExperts, { gezinId: now.gezin })).toMatchObject({
    experts: [{ magLezen: true }, { magLezen: false }],
  });
  expect(await base.as(stranger)(listExperts, { gezinId: now.gezin })).toMatchObject({
    experts: [{ magLezen: null }, { magLezen: null }],
  });
});

test('the usual time to answer is the median of real answers, from five on, and of the last year only', async () => {
  const answered = async (hours: number, days = 10) =>
    sql`insert into consult (id, anoniem, thema, vraag, vrager_id, vrager_rol, expert_id, gevraagd_op, uiterlijk_op, uitkomst, advies, beantwoord_op, sleutel)
      select gen_random_uuid(), true, 'ggz', 'x', ${id(8)}, 'verwijzer', ${id(9)}, m, '2026-11-20', 'advies', 'x', m + make_interval(hours => ${hours}), gen_random_uuid()
      from (select timestamptz '2026-11-20 12:00Z' - make_interval(days => ${days}) as m) t`.execute(
      base.owner,
    );
  for (const hours of [2, 4, 30, 6]) await answered(hours);
  await answered(500, 400);
  const timeOf = async () => {
    const found = await base.as(doctor)(listExperts, {});
    if (isRefusal(found)) throw new Error(found.refused);
    return found.experts.map(({ antwoordtijd }) => antwoordtijd);
  };
  expect(await timeOf()).toEqual([
    { uren: null, antwoorden: 4 },
    { uren: null, antwoorden: 0 },
  ]);
  await answered(8);
  expect(await timeOf()).toMatchObject([{ uren: 6, antwoorden: 5 }, { uren: null }]);
});

test('everyone who asks knows the themes of the region', async () => {
  const found = await base.as(doctor)(listConsultthemas, {});
  if (isRefusal(found)) throw new Error(found.refused);
  expect(found.themas.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['ggz', 'lvb', 'verslaving', 'echtscheiding']),
  );
});

const counter = withGrants(petra, 'consult:count');

test('the region sees how many were asked by theme and segment, and no small number', async () => {
  for (const _ of Array.from({ length: 12 })) await ask({ thema: 'ggz' });
  for (const _ of Array.from({ length: 13 })) await ask({ thema: 'lvb', expertId: id(9) as never });
  const { id: last } = await ask({ expertId: id(21) as never });
  await base.as(rosa)(answerConsult, { id: last, tekst: 'Doe dit.', versie: 1 });
  const told = await base.as(counter)(readConsulttellingen, {});
  if (isRefusal(told)) throw new Error(told.refused);
  const shown = (list: typeof told.perThema) =>
    Object.fromEntries(
      list.filter(({ aantal }) => aantal !== 0).map(({ code, aantal, mark }) => [code, aantal ?? mark]),
    );
  expect(told).toMatchObject({ jaar: 2026, tot: '2026-11-20', totaal: { aantal: 26, mark: 'getal' } });
  expect(shown(told.perThema)).toEqual({ ggz: 'afgeschermd', lvb: 13, trauma: 'klein' });
  expect(shown(told.perSegment)).toEqual({ ah: 13, hsj: 'klein', onbekend: 'afgeschermd' });
  expect(await base.as(counter)(readConsulttellingen, { jaar: '2025' })).toMatchObject({
    totaal: { aantal: 0 },
  });
});

test('who looks at the region reads no question, no name and no family', async () => {
  await ask();
  for (const table of [
    'consult',
    'consultbericht',
    'expertprofiel',
    'mijn_consult_v1',
    'consult_v1',
    'gesprekbericht',
  ])
    await expect(
      inScope(base.kit.db, counter, base.kit.clock, (db) => sql.raw(`select * from ${table}`).execute(db)),
    ).rejects.toThrow('permission denied');
});

test('the signals of a worker are built on the own questions about families only', async () => {
  await letIn(esra);
  const { id: consult } = await ask({ gezinId: now.gezin as never, expertId: id(9) as never }, worker);
  await ask({}, worker);
  const seen = (who: typeof worker) =>
    inScope(base.kit.db, who, base.kit.clock, (db) => db.selectFrom('mijn_consult_v1').selectAll().execute());
  expect(await seen(worker)).toEqual([
    {
      id: consult,
      gezin_id: now.gezin,
      gevraagd_op: '2026-11-20',
      beantwoord_op: null,
      uiterlijk_op: '2026-11-27',
    },
  ]);
  expect(await seen(stranger)).toEqual([]);
});

test('nobody looks for experts, tells a profile or counts without the grant', async () => {
  const no = { refused: 'verboden' };
  expect(await base.as(anna)(listExperts, {})).toMatchObject(no);
  expect(await base.as(anna)(listConsultthemas, {})).toMatchObject(no);
  expect(await base.as(anna)(readExpertprofiel, {})).toMatchObject(no);
  const told = { segment: 'ah', themas: ['ggz'], versie: 0 } as const;
  expect(await base.as(doctor)(changeExpertprofiel, { ...told, themas: ['ggz'] })).toMatchObject(no);
  expect(await base.as(anna)(readConsulttellingen, {})).toMatchObject(no);
});
