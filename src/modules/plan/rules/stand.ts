import { type Refusal, refuse } from '#platform/refusal.ts';
import type { HulplijnInPlan, Stand, StandStap, Status } from '../schema/hulplijn.ts';

/** From little to much. */
const ladder: readonly Stand[] = ['waakvlam', 'licht', 'gewoon', 'intensief'];

/** How much help there is on a day: the newest step that has begun; of two on one day the one said last. */
export function standOn(
  stappen: readonly Pick<StandStap, 'stand' | 'van' | 'op'>[],
  day: string,
): Stand | null {
  const begun = stappen.filter(({ van }) => van <= day);
  const newest = begun.toSorted((a, b) => a.van.localeCompare(b.van) || a.op.localeCompare(b.op)).at(-1);
  return newest?.stand ?? null;
}

export function isUp(from: Stand | null, to: Stand): boolean {
  return from !== null && ladder.indexOf(to) > ladder.indexOf(from);
}

/** Help that ended takes no step, and a step that changes nothing would only blur the history. */
export function checkStap(
  { einddatum, stand }: { einddatum: string | null; stand: Stand | null },
  to: Stand,
  today: string,
): Refusal<'hulplijn/reeds-gestopt' | 'hulplijn/stand-ongewijzigd'> | undefined {
  if (einddatum !== null && einddatum <= today) return refuse('hulplijn/reeds-gestopt', { einddatum });
  return stand === to ? refuse('hulplijn/stand-ongewijzigd', { stand }) : undefined;
}

/** A gezin of which all help that lasts is a waakvlam: nobody is busy there, and somebody is still there. */
export function isWaakvlamOnly(lines: readonly { status: Status; stand: Stand | null }[]): boolean {
  const lasting = lines.filter(({ status }) => status !== 'gestopt');
  return lasting.length > 0 && lasting.every(({ stand }) => stand === 'waakvlam');
}

type Line = Pick<HulplijnInPlan, 'status' | 'personen' | 'id'>;

/** Which help each gezinslid has or awaits, for those who have more than one: what stands beside what. */
export function stapelsOf(lines: readonly Line[]) {
  const lasting = lines.filter(({ status }) => status !== 'gestopt');
  const byPerson = Map.groupBy(
    lasting.flatMap(({ id, personen }) => personen.map((persoonId) => ({ persoonId, id }))),
    ({ persoonId }) => persoonId,
  );
  return [...byPerson]
    .map(([persoonId, found]) => ({ persoonId, hulplijnen: found.map(({ id }) => id) }))
    .filter(({ hulplijnen }) => hulplijnen.length > 1);
}
