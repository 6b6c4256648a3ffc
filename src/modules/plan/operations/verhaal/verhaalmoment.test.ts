import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, carla, dirk, esra, id, ilse, withGrants } from '#tests/people.ts';
import type { VerhaalSoort } from '../../schema/verhaal.ts';
import { readVerhaal } from './read-verhaal.ts';

const reads = (who: typeof anna) => withGrants(who, 'plan:read');

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let nr = 0;
let gezin: string;
let kind: string;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
beforeEach(async () => {
  nr += 1;
  ({ gezin, kind } = await aGezin(base.owner, nr));
});
afterAll(() => base.close());

const fresh = (place: number) => id(nr * 1000 + place);

/** One moment of each of the later parts, on days of their own. */
async function laterMoments() {
  const worker = anna.account ?? '';
  const { owner } = base;
  await sql`insert into consult (id, anoniem, gezin_id, thema, vraag, vrager_id, vrager_rol, expert_id, gevraagd_op, uiterlijk_op, sleutel)
    values (${fresh(40)}, false, ${gezin}, 'ggz', 'Wat nu?', ${worker}, 'gezinswerker', ${esra.account}, '2026-05-01T10:00:00Z', '2026-05-08', ${fresh(41)})`.execute(
    owner,
  );
  await sql`insert into besluit (id, gezin_id, aanvraag_op, aanvrager) values (${fresh(42)}, ${gezin}, '2026-05-02', 'gezin')`.execute(
    owner,
  );
  await sql`insert into schoolcontact (id, gezin_id, persoon_id, op, met, afspraak, geschreven_door)
    values (${fresh(43)}, ${gezin}, ${kind}, '2026-05-03', 'Juf Kim', 'Elke dag naar buiten', ${worker})`.execute(
    owner,
  );
  await sql`insert into afsluiting (id, gezin_id, gesloten_op, gesloten_door, gesloten_door_naam, waakvlam, betrokken_tot, heropend_op, heropend_om, heropend_door_naam)
    values (${fresh(44)}, ${gezin}, '2026-05-04', ${worker}, 'Anna', 'niet-nodig', '2026-08-04', '2026-05-05', 'gezin', 'Ilse')`.execute(
    owner,
  );
}

async function story(who: typeof anna, soorten: VerhaalSoort[] = []) {
  const found = await base.as(reads(who))(readVerhaal, { id: gezin, soorten });
  return isRefusal(found) ? [found.refused] : found.gebeurtenissen.map(({ soort, wat }) => `${soort} ${wat}`);
}

async function letIn(deel: string) {
  const party = { gezin_id: gezin, van: '2026-01-01', tot: '2027-01-01' };
  await base.owner
    .insertInto('betrokkenheid')
    .values({
      ...party,
      id: fresh(50),
      houder: carla.account ?? '',
      soort_houder: 'account',
      grond: 'toestemming',
      niveau: 'lezen',
    })
    .execute();
  await base.owner
    .insertInto('toestemming')
    .values({
      ...party,
      id: fresh(51),
      partij: carla.account ?? '',
      partij_soort: 'account',
      partij_naam: carla.name,
      doel: 'Meelezen',
      deel,
      niveau: 'lezen',
      gegeven_door: ilse.account ?? '',
      gegeven_op: new Date('2026-01-01'),
    })
    .execute();
}

test('questions to experts, decisions, school and closing stand in the story of the family too', async () => {
  await laterMoments();
  expect(await story(anna)).toEqual([
    'afsluiting heropening',
    'afsluiting sluiting',
    'school contact',
    'besluit begin',
    'consult begin',
  ]);
  expect(await story(anna, ['school', 'besluit'])).toEqual(['school contact', 'besluit begin']);
});

test('who is let into one part reads the moments of that part and no others', async () => {
  for (const [deel, seen] of [
    ['besluit', ['besluit begin']],
    ['school', ['school contact']],
    ['afsluiting', ['afsluiting heropening', 'afsluiting sluiting']],
    ['plan', []],
  ] as const) {
    nr += 1;
    ({ gezin, kind } = await aGezin(base.owner, nr));
    await laterMoments();
    await letIn(deel);
    expect(await story(carla)).toEqual(seen);
  }
});

test('a question to an expert is a moment for who asked, and not for a parent', async () => {
  await laterMoments();
  expect(await story(ilse)).not.toContain('consult begin');
  expect(await story(ilse)).toContain('besluit begin');
});

test('the log says which parts the story showed', async () => {
  await laterMoments();
  await letIn('school');
  await story(carla);
  const lines = await base.owner
    .selectFrom('audit_line')
    .select('part')
    .where('gezin_id', '=', gezin)
    .where('event', '=', 'readVerhaal')
    .execute();
  expect(lines).toEqual([{ part: 'school' }]);
});

test('who is not let in reads none of it', async () => {
  await laterMoments();
  expect(await story(dirk)).toEqual(['gezin/onbekend']);
});
