import type { Context } from '#platform/operation.ts';
import { antwoordtijdOf, isBeschikbaar } from '../../rules/antwoordtijd.ts';
import { Expert } from '../../schema.ts';
import { listExpertRows } from '../../store/expert.ts';

const clock = new Intl.DateTimeFormat('nl-NL', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/Amsterdam',
});

/** Every expert as others see them now: what each told, whether each works at this moment, and how long answers took. */
export async function gatherExperts(
  { db, now, today }: Pick<Context, 'db' | 'now' | 'today'>,
  gezinId: string | null,
): Promise<Expert[]> {
  const day = new Date(`${today}T00:00:00Z`).getUTCDay();
  const moment = { datum: today, dag: day === 0 ? 7 : day, tijd: clock.format(now) };
  const rows = await listExpertRows(db, gezinId);
  return rows.map(({ antwoorden, mediaanUren, ...row }) =>
    Expert.parse({
      ...row,
      isBeschikbaar: isBeschikbaar(row, moment),
      antwoordtijd: antwoordtijdOf(antwoorden, mediaanUren),
    }),
  );
}
