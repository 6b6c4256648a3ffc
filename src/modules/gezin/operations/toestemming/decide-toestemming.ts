import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { decideOpnieuwOp } from '../../rules/gezag/opnieuw.ts';
import { checkOpen, decideConsentGivers, decideInstemming } from '../../rules/toestemming.ts';
import { GezinId, PersoonId, Toestemming, ToestemmingId } from '../../schema/gezin.ts';
import { type Beslisfeit, listBeslisfeiten } from '../../store/gezag/gezag.ts';
import { canWriteDeel, findGezin } from '../../store/gezin.ts';
import { findToestemming, saveInstemming } from '../../store/toestemming.ts';

export const decideToestemming = defineOperation({
  name: 'decideToestemming',
  route: 'POST /gezinnen/{id}/toestemmingen/{toestemmingId}/instemmingen',
  summary: 'Stemt in met een toestemming die op meer mensen wacht.',
  needs: 'toestemming:give',
  input: z.object({
    id: GezinId,
    toestemmingId: ToestemmingId,
    instemming: z.array(PersoonId).max(30).default([]),
  }),
  output: Toestemming,
  refuses: [
    'gezin/onbekend',
    'gezin/bijdrage-nodig',
    'gezin/lid-onbekend',
    'toestemming/onbekend',
    'toestemming/reeds-ingetrokken',
    'toestemming/verlopen',
    'toestemming/ander-nodig',
    'toestemming/instemming-ontbreekt',
  ],
  logs: { action: 'U', about: ({ id }) => [{ gezin: id, part: 'toestemming' }] },
  async handle({ id, toestemmingId, instemming }, { db, actor, today, emit }) {
    const gezin = await findGezin(db, id);
    if (!gezin) return refuse('gezin/onbekend', { id });
    const found = await findToestemming(db, { gezinId: id, id: toestemmingId, day: today });
    if (!found) return refuse('toestemming/onbekend', { toestemmingId });
    if (!(await canWriteDeel(db, id, 'betrokkenheid'))) return refuse('gezin/bijdrage-nodig');
    const open = checkOpen(found);
    if (isRefusal(open)) return open;
    const agreed = agree(found, await listBeslisfeiten(db, id), {
      account: actor.account,
      instemming,
      today,
    });
    if (isRefusal(agreed)) return agreed;
    await saveInstemming(db, agreed);
    emit('toestemming.gewijzigd', { gezin: id, toestemming: toestemmingId });
    return (await findToestemming(db, { gezinId: id, id: toestemmingId, day: today })) ?? found;
  },
});

type Agreeing = {
  readonly account: string | null;
  readonly instemming: readonly PersoonId[];
  readonly today: string;
};

/** Whoever decides today is asked, also when others did on the day on which it was given. */
function agree(found: Toestemming, leden: readonly Beslisfeit[], { account, instemming, today }: Agreeing) {
  const now = decideConsentGivers(found.persoonId ?? undefined, leden, today);
  const nodig = (isRefusal(now) ? found.nodig : now).map((one) => PersoonId.parse(one));
  const agreed = decideInstemming({ actor: account, leden, nodig, instemming });
  if (isRefusal(agreed)) return agreed;
  const all = [...new Set([...found.instemming, ...agreed.map((one) => PersoonId.parse(one))])];
  const isWhole = nodig.every((one) => all.includes(one));
  return {
    id: found.id,
    instemming: all,
    // What holds goes on holding while it waits for the last of those who decide now.
    nodig: isWhole || found.status === 'wacht-op-instemming' ? nodig : found.nodig,
    opnieuwOp: isWhole ? decideOpnieuwOp({ ...found, instemming: all }, leden, today) : found.opnieuwOp,
  };
}
