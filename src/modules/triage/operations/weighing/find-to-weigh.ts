import type { Context } from '#platform/operation.ts';
import { type Refusal, refuse } from '#platform/refusal.ts';
import { type Locked, lockVraag, mayWeigh } from '../../store/triage.ts';
import type { About } from '../../store/weighing.ts';

/** The refusals of every change to how a question is weighed. */
export const weighRefuses = [
  'hulpvraag/onbekend',
  'hulpvraag/reeds-gesloten',
  'hulpvraag/niet-van-u',
] as const;
type Refusals = Refusal<(typeof weighRefuses)[number]>;

export type Found = { readonly vraag: Locked; readonly about: About };

/** The question, locked, for who may write about it and as long as it is open. */
export async function findToWeigh({ db, actor, now }: Context, id: string): Promise<Found | Refusals> {
  const vraag = await lockVraag(db, id);
  if (!vraag || actor.account === null) return refuse('hulpvraag/onbekend');
  if (!(await mayWeigh(db, vraag.gezinId))) return refuse('hulpvraag/niet-van-u');
  if (vraag.afgeslotenOp !== null)
    return refuse('hulpvraag/reeds-gesloten', { afgeslotenOp: vraag.afgeslotenOp });
  return { vraag, about: { hulpvraagId: id, gezinId: vraag.gezinId, door: actor.account, now } };
}

/** What every change answers with, so that the log knows whom it was about. */
export const subjectOf = (_: unknown, { gezinId }: { gezinId: string }) => [
  { gezin: gezinId, part: 'hulpvraag' },
];
