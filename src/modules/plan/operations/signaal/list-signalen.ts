import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { SignaalantwoordNu, SignaalMetStap } from '../../schema/signaal.ts';
import { listAntwoorden } from '../../store/signaal/antwoord.ts';
import { gatherSignalen } from './gather-signalen.ts';

/** What asks attention in one gezin, each with its fact and its next step, and what was answered to earlier ones. */
export const listSignalen = defineOperation({
  name: 'listSignalen',
  route: 'GET /gezinnen/{id}/signalen',
  summary: 'Wat er in een gezin aandacht vraagt, met het feit en de volgende stap.',
  needs: 'signaal:list',
  input: z.object({ id: GezinId }),
  output: z.object({
    signalen: z.array(SignaalMetStap),
    /** The newest first; those taken back are left out. */
    antwoorden: z.array(SignaalantwoordNu),
  }),
  refuses: ['gezin/onbekend'],
  logs: { action: 'R', about: ({ id }) => [{ gezin: id, part: 'plan' }] },

  async handle({ id }, context) {
    const found = await gatherSignalen(context, id);
    if (isRefusal(found)) return found;
    const hidden = new Set(found.answered.map(({ soort, kenmerk }) => `${soort} ${kenmerk}`));
    const all = await listAntwoorden(context.db, id);
    return {
      signalen: found.open,
      antwoorden: all
        .filter(({ antwoord }) => antwoord.ingetrokkenOp === null)
        .map(({ antwoord, kenmerk }) => ({
          ...antwoord,
          isGeldig: hidden.has(`${antwoord.soort} ${kenmerk}`),
        })),
    };
  },
});
