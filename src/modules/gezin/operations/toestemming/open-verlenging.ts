import { z } from 'zod';
import { Kalenderdag } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { periodAfter } from '../../rules/gezag/opnieuw.ts';
import { checkRenewable } from '../../rules/toestemming.ts';
import { GezinId, PersoonId, Toestemming, ToestemmingId } from '../../schema/gezin.ts';
import { hasDeel } from '../../store/gezin.ts';
import { findToestemming } from '../../store/toestemming.ts';
import { consentRefusals, giveToestemming } from './give-toestemming.ts';

/** The same party, purpose and part for as long again; who must agree is looked up anew. */
export const openVerlenging = defineOperation({
  name: 'openVerlenging',
  route: 'POST /gezinnen/{id}/toestemmingen/{toestemmingId}/verlengingen',
  summary: 'Verlengt een toestemming met een even lange periode.',
  needs: 'toestemming:give',
  input: z.object({
    id: GezinId,
    toestemmingId: ToestemmingId,
    /** As long as it was when absent. */
    tot: Kalenderdag.optional(),
    instemming: z.array(PersoonId).max(30).default([]),
  }),
  output: Toestemming,
  refuses: [
    ...consentRefusals,
    'toestemming/onbekend',
    'toestemming/reeds-ingetrokken',
    'toestemming/reeds-verlengd',
    'toestemming/niet-geldig',
  ],
  logs: { action: 'C', about: ({ id }) => [{ gezin: id, part: 'toestemming' }] },
  async handle({ id, toestemmingId, tot, instemming }, context) {
    const { db, today } = context;
    if (!(await hasDeel(db, id, 'gezin'))) return refuse('gezin/onbekend', { id });
    const found = await findToestemming(db, { gezinId: id, id: toestemmingId, day: today });
    if (!found) return refuse('toestemming/onbekend', { toestemmingId });
    const before = checkRenewable(found);
    if (isRefusal(before)) return before;
    const { partij, partijSoort, doel, niveau, deel, persoonId } = before;
    const next = periodAfter(before, today);
    const given = { id, partij, partijSoort, doel, niveau, instemming, van: next.van, tot: tot ?? next.tot };
    const made = await giveToestemming(
      { ...given, ...(persoonId && { persoonId }), delen: [deel], vervangt: toestemmingId },
      context,
    );
    if (isRefusal(made)) return made;
    const [one] = made;
    if (!one) throw new Error('one part makes one toestemming');
    return one;
  },
});
