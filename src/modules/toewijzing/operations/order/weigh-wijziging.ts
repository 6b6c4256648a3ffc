import type { Context } from '#platform/operation.ts';
import { isRefusal, type Refusal, refuse } from '#platform/refusal.ts';
import { planWijziging, type WijzigingNo, wijzigingRefusals } from '../../rules/order/plan-wijziging.ts';
import type { Deed } from '../../rules/verzoek/honour.ts';
import type { NieuweWijziging } from '../../schema/wijziging.ts';
import { type FoundWijzigbaar, findWijzigbaar, listBeside } from '../../store/order/wijzigbaar.ts';
import { wijzigbareToewijzing } from './wijzigbare-toewijzing.ts';

/** With what anybody may hear who tries to change an order. */
export const weighRefusals = ['toewijzing/onbekend', ...wijzigingRefusals] as const;

type No = WijzigingNo | Refusal<'toewijzing/onbekend' | 'verboden' | 'verouderd'>;

/** What a change would come to for who asks, with their own rights and on the order as it was on screen. */
export async function weighWijziging(
  wens: NieuweWijziging,
  { db, today }: Context,
): Promise<{ readonly of: FoundWijzigbaar; readonly deeds: readonly Deed[] } | No> {
  const of = await findWijzigbaar(db, wens.id);
  if (!of) return refuse('toewijzing/onbekend');
  if (!of.magWijzigen) return refuse('verboden', { needs: 'toewijzing:change' });
  if (of.versie !== wens.versie) return refuse('verouderd', { huidig: wijzigbareToewijzing(of, today) });
  const deeds = planWijziging(of, wens, { toegewezen: await listBeside(db, wens.id), today });
  return isRefusal(deeds) ? deeds : { of, deeds };
}
