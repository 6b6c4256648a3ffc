import { z } from 'zod';
import { findRights, GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { diffOf } from '../../rules/planversie.ts';
import { Planversie, Wijziging } from '../../schema/samen.ts';
import { listVersies } from '../../store/samen.ts';

const Nummer = z.coerce
  .number({ error: 'Kies een versie uit de lijst.' })
  .int('Kies een versie uit de lijst.')
  .positive('Kies een versie uit de lijst.')
  .optional();

/** Every version with who made it; and what differs between two of them, without a choice the newest and the one before. */
export const listPlanversies = defineOperation({
  name: 'listPlanversies',
  route: 'GET /gezinnen/{id}/plan/versies',
  summary: 'De versies van het gezinsplan, en wat er tussen twee versies veranderde.',
  needs: 'plan:read',
  input: z.object({ id: GezinId, van: Nummer, tot: Nummer }),
  output: z.object({
    versies: z.array(Planversie.omit({ inhoud: true })),
    /** Null where there is nothing to hold side by side. */
    verschil: z.object({ van: z.int(), tot: z.int(), wijzigingen: z.array(Wijziging) }).nullable(),
  }),
  refuses: ['gezin/onbekend', 'plan/versie-onbekend'],
  logs: { action: 'R', about: ({ id }) => [{ gezin: id, part: 'plan' }] },

  async handle({ id, van, tot }, { db }) {
    const rights = await findRights(db, id);
    if (!rights.has('gezin')) return refuse('gezin/onbekend');
    if (!rights.has('plan')) return refuse('verboden', { deel: 'plan' });
    const versies = await listVersies(db, id);
    const last = versies.find(({ nummer }) => nummer === (tot ?? versies[0]?.nummer));
    const first = versies.find(({ nummer }) => nummer === (van ?? (last?.nummer ?? 0) - 1));
    if ((tot !== undefined && !last) || (van !== undefined && !first)) return refuse('plan/versie-onbekend');
    return {
      versies,
      verschil:
        first && last
          ? { van: first.nummer, tot: last.nummer, wijzigingen: diffOf(first.inhoud, last.inhoud) }
          : null,
    };
  },
});
