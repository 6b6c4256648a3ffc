import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { anna, arrangePeople, bram, esra, huib, id, withGrants } from '#tests/people.ts';
import { listHulpvragen } from './list-hulpvragen.ts';
import { readHulpvraag } from './read-hulpvraag.ts';
import { readMelder } from './read-melder.ts';
import { sendVerwijzing } from './send-verwijzing.ts';

const huisarts = withGrants(huib, 'verwijzing:send', 'hulpvraag:read');
const worker = withGrants(anna, 'verwijzing:send', 'hulpvraag:read');
const stranger = withGrants(bram, 'verwijzing:send', 'hulpvraag:read');
let base: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
  await base.owner.insertInto('gemeente').values({ code: '0106', naam: 'Assen', in_regio: false }).execute();
  await base.owner
    .insertInto('organisatie')
    .values({ id: id(920), soort: 'veilig-thuis', naam: 'Veilig Thuis Proef' })
    .execute();
});
afterAll(() => base.close());

let nr = 0;
type Given = z.input<typeof sendVerwijzing.input>;
/** Each about another child, so that none resembles another. */
const names = [
  'Tjitske Wiersma',
  'Jelmer Hoekstra',
  'Fenna Zuidema',
  'Yusuf Demirci',
  'Bo Elders',
  'Olaf Prins',
  'Wim Quist',
  'Zoë Xander',
  'Koen Ubbink',
  'Geert Ijpma',
];
const given = (changes: Partial<Given> = {}): Given => {
  nr += 1;
  return {
    kind: names[nr % names.length] ?? '',
    geboortedatum: `20${String(10 + (nr % 8))}-05-04`,
    tekst: 'Slaapt slecht en gaat niet naar school.',
    besproken: 'ja',
    telefoon: '06 12 34 56 78',
    sleutel: id(70_000 + nr),
    ...changes,
  };
};
async function send(changes: Partial<Given> = {}, who = huisarts) {
  const outcome = await base.as(who)(sendVerwijzing, given(changes));
  if (isRefusal(outcome)) throw new Error(`${outcome.refused} ${JSON.stringify(outcome.detail)}`);
  return outcome;
}
/** The local team of the gemeente sees what came in, through the organisatie. */
const ofTeam = { ...worker, teams: [...worker.teams] };

test('a huisarts refers with a name, a birth date, a question and a number', async () => {
  const { hulpvraagId } = await send({ kind: 'Anne van der Laan', spoed: 'snel' });
  expect(await base.as(ofTeam)(readHulpvraag, { id: hulpvraagId })).toMatchObject({
    gezinNaam: null,
    persoonNaam: 'Anne',
    tekst: null,
    deur: 'huisarts',
    verwijzerNaam: 'Huisartsenpraktijk De Brug',
    gemeente: '0014',
    stadium: 'ontvangen',
    behandelaar: null,
  });
  expect(await base.as(ofTeam)(readMelder, { id: hulpvraagId })).toMatchObject({
    melder: {
      soort: 'verwijzer',
      spoed: 'snel',
      besproken: true,
      lijktOpBekend: false,
      contact: { telefoon: '0612345678', naam: null },
    },
  });
});

test('how to reach the gezin is kept sealed', async () => {
  const { hulpvraagId } = await send({ telefoon: '0598111222' });
  const row = await base.owner
    .selectFrom('melder')
    .select('contact_versleuteld')
    .where('hulpvraag_id', '=', hulpvraagId)
    .executeTakeFirstOrThrow();
  expect(row.contact_versleuteld.toString('latin1')).not.toContain('0598111222');
});

test('the same form sent twice is one verwijzing, also when both come at once', async () => {
  const form = given();
  const [first, second] = await Promise.all([
    base.as(huisarts)(sendVerwijzing, form),
    base.as(huisarts)(sendVerwijzing, form),
  ]);
  expect(first).toHaveProperty('hulpvraagId');
  expect(second).toEqual(first);
  expect(await base.as(huisarts)(sendVerwijzing, form)).toEqual(first);
});

test('who refers hears that a child resembles a known one, and not which', async () => {
  const form = given({ kind: 'Pieter Jan Bolhuis', geboortedatum: '2012-01-01' });
  expect(await base.as(huisarts)(sendVerwijzing, form)).toHaveProperty('hulpvraagId');
  const again = { ...form, sleutel: id(79_001) };
  expect(await base.as(huisarts)(sendVerwijzing, again)).toMatchObject({
    refused: 'hulpvraag/lijkt-op-bekend-gezin',
    detail: { gevonden: [] },
  });
  const { hulpvraagId } = await send({ ...again, tochNieuw: true });
  expect(await base.as(ofTeam)(readMelder, { id: hulpvraagId })).toMatchObject({
    melder: { lijktOpBekend: true },
  });
});

test('a huisarts refers a child of another gemeente of the region to the team there', async () => {
  const { hulpvraagId } = await send({ gemeente: '0037' });
  expect(await base.as(stranger)(readHulpvraag, { id: hulpvraagId })).toMatchObject({ gemeente: '0037' });
  expect(await base.as(ofTeam)(readHulpvraag, { id: hulpvraagId })).toMatchObject({
    refused: 'hulpvraag/onbekend',
  });
});

test('a gemeente outside the region is refused in words, and nothing is kept', async () => {
  for (const gemeente of ['0106', '9999'])
    expect(await base.as(huisarts)(sendVerwijzing, given({ gemeente }))).toMatchObject({
      refused: 'verwijzing/buiten-regio',
    });
});

test('each door lacks only what it needs', async () => {
  const issuesOf = async (changes: Partial<Given>, who = huisarts) => {
    const outcome = await base.as(who)(sendVerwijzing, given(changes));
    return isRefusal(outcome)
      ? (outcome.detail['issues'] as { path: string[] }[]).map(({ path }) => path)
      : [];
  };
  expect(await issuesOf({ besproken: undefined })).toEqual([['besproken']]);
  expect(await issuesOf({ telefoon: undefined })).toEqual([['telefoon']]);
  expect(await issuesOf({ kind: 'Sem' })).toEqual([['kind']]);
  expect(await issuesOf({ telefoon: '12' })).toEqual([['telefoon']]);
  expect(await issuesOf({ tekst: 'x'.repeat(10_001) })).toEqual([['tekst']]);
  const vt = { ...huisarts, organisatie: id(920), gemeenten: [] };
  expect(await issuesOf({ besproken: undefined, telefoon: undefined, gemeente: '0014' }, vt)).toEqual([]);
});

test('a birth date that is still to come is refused', async () => {
  expect(await base.as(huisarts)(sendVerwijzing, given({ geboortedatum: '2031-01-01' }))).toMatchObject({
    refused: 'gezin/geboortedatum-laat',
  });
});

test('only who refers for an organisation that may refer can do this', async () => {
  for (const who of [worker, withGrants({ ...esra, organisatie: null }, 'verwijzing:send')])
    expect(await base.as(who)(sendVerwijzing, given())).toMatchObject({
      refused: 'hulpvraag/verwijzer-onbekend',
    });
  expect(await base.as(huib)(sendVerwijzing, given())).toMatchObject({ refused: 'verboden' });
  expect(await base.as(withGrants(anna))(readMelder, { id: id(1) })).toMatchObject({ refused: 'verboden' });
});

test('a stranger does not see who brought a question', async () => {
  const { hulpvraagId } = await send();
  expect(await base.as(stranger)(readMelder, { id: hulpvraagId })).toMatchObject({
    refused: 'hulpvraag/onbekend',
  });
});

test('what came of a verwijzing is told only when the family agreed to that', async () => {
  const { hulpvraagId, gezinId } = await send();
  await base.owner
    .updateTable('hulpvraag')
    .set({ afgesloten_op: '2026-11-20', uitkomst: 'advies', behandelaar: anna.account })
    .where('id', '=', hulpvraagId)
    .execute();
  const mine = async () => {
    const list = await base.as(huisarts)(listHulpvragen, { gezinId });
    return isRefusal(list) ? undefined : list.hulpvragen[0];
  };
  expect(await mine()).toMatchObject({ stadium: 'afgesloten', uitkomst: null });
  await base.owner
    .insertInto('toestemming')
    .values({
      id: id(88_001),
      gezin_id: gezinId,
      partij: id(905),
      partij_naam: 'De Brug',
      doel: 'Weten wat ervan werd',
      deel: 'hulpvraag',
      van: '2026-11-01',
      tot: '2027-11-01',
      gegeven_door: id(4),
      gegeven_op: '2026-11-01T10:00:00Z',
    })
    .execute();
  expect(await mine()).toMatchObject({ uitkomst: 'advies' });
  await base.owner
    .updateTable('toestemming')
    .set({ ingetrokken_op: '2026-11-19T10:00:00Z' })
    .where('id', '=', id(88_001))
    .execute();
  expect(await mine()).toMatchObject({ uitkomst: null });
});
