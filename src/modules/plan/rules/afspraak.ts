import type { Afspraak, AfspraakStatus } from '../schema/afspraak.ts';

/** Where an afspraak stands at the beginning of a day: due today is not late. */
export function statusOf(
  { uitkomst, uiterlijkOp }: Pick<Afspraak, 'uitkomst' | 'uiterlijkOp'>,
  today: string,
): AfspraakStatus {
  if (uitkomst !== null) return uitkomst;
  return uiterlijkOp !== null && uiterlijkOp < today ? 'te-laat' : 'open';
}

const order: readonly AfspraakStatus[] = ['te-laat', 'open', 'niet-gedaan', 'gedaan'];

/** What is late first, then what is due soonest; what has no day after what has one, what is done last. */
export function byUrgency<One extends Pick<Afspraak, 'uiterlijkOp'> & { status: AfspraakStatus }>(
  afspraken: readonly One[],
): One[] {
  const dayOf = ({ uiterlijkOp }: One) => uiterlijkOp ?? '9999';
  return afspraken.toSorted(
    (a, b) => order.indexOf(a.status) - order.indexOf(b.status) || dayOf(a).localeCompare(dayOf(b)),
  );
}

type AfspraakChanges = {
  readonly [Key in
    | 'doelId'
    | 'tekst'
    | 'persoonId'
    | 'accountId'
    | 'wie'
    | 'uiterlijkOp'
    | 'uitkomst'
    | 'toelichting']?: Afspraak[Key] | undefined;
};

/** What is not named stays as it was; the day of the uitkomst is the day on which it was said. */
export function changedAfspraak(afspraak: Afspraak, changes: AfspraakChanges, today: string): Afspraak {
  const named = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const next: Afspraak = { ...afspraak, ...named, versie: afspraak.versie + 1 };
  if (next.uitkomst === afspraak.uitkomst) return next;
  return { ...next, uitkomstOp: next.uitkomst === null ? null : today };
}
