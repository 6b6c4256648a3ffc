import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { Deel, Toestemming } from '../../schema/gezin.ts';
import { consentInput, consentRefusals, giveToestemming } from './give-toestemming.ts';

/** Each part stays a consent of its own, so that it can be withdrawn by itself (AVG art. 7). */
export const openToestemmingen = defineOperation({
  name: 'openToestemmingen',
  route: 'POST /gezinnen/{id}/toestemmingen/_delen',
  summary: 'Geeft iemand in één keer toestemming voor meer delen van het dossier.',
  needs: 'toestemming:give',
  input: consentInput.extend({
    delen: z.array(Deel).min(1, 'Kies welk deel gedeeld mag worden.').max(Deel.options.length),
  }),
  output: z.object({ toestemmingen: z.array(Toestemming) }),
  refuses: consentRefusals,
  logs: { action: 'C', about: ({ id }) => [{ gezin: id, part: 'toestemming' }] },
  async handle({ delen, ...given }, context) {
    const made = await giveToestemming({ ...given, delen: [...new Set(delen)] }, context);
    return isRefusal(made) ? made : { toestemmingen: made };
  },
});
