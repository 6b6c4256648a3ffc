import { afterAll, beforeAll, beforeEach } from 'vitest';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import type { Actor } from '#platform/actor.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, arrangePeople, huib, id, ilse, withGrants } from '#tests/people.ts';

const schoolId = id(951);
/** Works at the school of the children here. */
export const tamar: Actor = {
  ...huib,
  account: id(61),
  name: 'Tamar Hofstra',
  aanstelling: id(161),
  organisatie: schoolId,
  organisatieNaam: 'De Wierde',
};
/** What is filled in for a pupil of that school. */
export const at = { schoolId, soort: 'po' as const, groep: 'groep 6', van: '2025-08-01' };
export const october = { maand: '2026-10', dagdelen: 36, geoorloofd: 2, ongeoorloofd: 4 };

/** A database with a school, and a new family before each test. */
export function aSchool() {
  const state = {} as {
    base: Awaited<ReturnType<typeof openTestDatabase>>;
    child: { id: GezinId; persoonId: PersoonId };
    nr: number;
  };
  state.nr = 0;
  beforeAll(async () => {
    state.base = await openTestDatabase();
    const { owner } = state.base;
    await arrangePeople(owner);
    await owner
      .insertInto('organisatie')
      .values({ id: schoolId, soort: 'school', naam: 'De Wierde', gemeente: '0014' })
      .execute();
    await owner
      .insertInto('account')
      .values({ id: id(61), issuer: 'test', subject: 'tamar', naam: tamar.name })
      .execute();
  });
  afterAll(() => state.base.close());
  beforeEach(async () => {
    state.nr += 2;
    const made = await aGezin(state.base.owner, state.nr);
    state.child = { id: GezinId.parse(made.gezin), persoonId: PersoonId.parse(made.kind) };
  });
  return {
    state,
    /** Acts with every grant about school; the walls decide the rest. */
    does: (actor: Actor) =>
      state.base.as(withGrants(actor, 'school:read', 'school:change', 'school:answer', 'hulplijn:open')),
    consent: (niveau: 'lezen' | 'bijdragen') => consent(state, niveau),
  };
}

/** The parent opens the part school for Tamar. */
async function consent(
  {
    base,
    child,
    nr,
  }: { base: Awaited<ReturnType<typeof openTestDatabase>>; child: { id: GezinId }; nr: number },
  niveau: 'lezen' | 'bijdragen',
): Promise<void> {
  const shared = { gezin_id: child.id, van: '2026-09-01', niveau };
  await base.owner
    .insertInto('betrokkenheid')
    .values({
      ...shared,
      id: id(nr * 1000 + 700),
      houder: id(61),
      soort_houder: 'account',
      grond: 'toestemming',
    })
    .execute();
  await base.owner
    .insertInto('toestemming')
    .values({
      ...shared,
      id: id(nr * 1000 + 701),
      partij: id(61),
      partij_naam: tamar.name,
      partij_soort: 'account',
      doel: 'Samen kijken hoe het op school gaat',
      deel: 'school',
      tot: '2027-06-30',
      gegeven_door: ilse.account ?? '',
      gegeven_op: new Date('2026-09-01T10:00:00Z'),
    })
    .execute();
}
