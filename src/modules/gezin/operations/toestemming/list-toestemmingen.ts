import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { decideConsentGivers } from '../../rules/toestemming.ts';
import { GezinId, PersoonId, Toestemming } from '../../schema/gezin.ts';
import { type Beslisfeit, listBeslisfeiten } from '../../store/gezag/gezag.ts';
import { hasDeel } from '../../store/gezin.ts';
import { listToestemmingRows } from '../../store/toestemming.ts';

export const listToestemmingen = defineOperation({
  name: 'listToestemmingen',
  route: 'GET /gezinnen/{id}/toestemmingen',
  summary: 'Geeft de toestemmingen van een gezin; wie er zelf een kreeg, ziet die.',
  needs: 'gezin:read',
  input: z.object({ id: GezinId }),
  output: z.object({
    toestemmingen: z.array(
      Toestemming.extend({
        /** Who decides now and has not agreed. */
        vraagNog: z.array(PersoonId),
      }),
    ),
    /** Who decides now about the jeugdigen of the gezin; null while nobody knows. */
    beslissers: z.array(PersoonId).nullable(),
  }),
  refuses: ['gezin/onbekend'],
  logs: { action: 'R', about: ({ id }) => [{ gezin: id, part: 'toestemming' }] },
  async handle({ id }, { db, today }) {
    if (!(await hasDeel(db, id, 'gezin'))) return refuse('gezin/onbekend', { id });
    const leden = await listBeslisfeiten(db, id);
    const rows = await listToestemmingRows(db, id, today);
    return {
      beslissers: giversOf(undefined, leden, today),
      toestemmingen: rows.map((one) => {
        const now = giversOf(one.persoonId, leden, today) ?? one.nodig;
        return { ...one, vraagNog: now.filter((who) => !one.instemming.includes(who)) };
      }),
    };
  },
});

function giversOf(persoonId: PersoonId | null | undefined, leden: readonly Beslisfeit[], day: string) {
  const nodig = decideConsentGivers(persoonId ?? undefined, leden, day);
  return isRefusal(nodig) ? null : nodig.map((one) => PersoonId.parse(one));
}
