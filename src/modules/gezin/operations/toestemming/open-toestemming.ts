import { defineOperation } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { Deel, Toestemming } from '../../schema/gezin.ts';
import { consentInput, consentRefusals, giveToestemming } from './give-toestemming.ts';

export const openToestemming = defineOperation({
  name: 'openToestemming',
  route: 'POST /gezinnen/{id}/toestemmingen',
  summary: 'Geeft iemand toestemming om een deel van het dossier te zien, met een doel en een periode.',
  needs: 'toestemming:give',
  input: consentInput.extend({ deel: Deel }),
  output: Toestemming,
  refuses: consentRefusals,
  logs: { action: 'C', about: ({ id }) => [{ gezin: id, part: 'toestemming' }] },
  async handle({ deel, ...given }, context) {
    const made = await giveToestemming({ ...given, delen: [deel] }, context);
    if (isRefusal(made)) return made;
    const [one] = made;
    if (!one) throw new Error('one part makes one toestemming');
    return one;
  },
});
