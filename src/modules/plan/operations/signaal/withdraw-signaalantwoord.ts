import { z } from 'zod';
import { findRights, GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { mayWrite } from '../../rules/plan.ts';
import { SignaalantwoordId } from '../../schema/signaal.ts';
import { withdrawAntwoord, worksWithGezin } from '../../store/signaal/antwoord.ts';

/** Takes an answer back, one's own or that of a colleague: the signal is shown again, and that it was answered stays. */
export const withdrawSignaalantwoord = defineOperation({
  name: 'withdrawSignaalantwoord',
  route: 'POST /gezinnen/{id}/signaalantwoorden/{antwoordId}/intrekkingen',
  summary: 'Neem een antwoord op een signaal terug.',
  needs: 'signaal:answer',
  input: z.object({ id: GezinId, antwoordId: SignaalantwoordId }),
  output: z.object({ id: SignaalantwoordId }),
  refuses: ['gezin/onbekend', 'signaal/antwoord-onbekend'],
  logs: { action: 'U', about: ({ id }) => [{ gezin: id, part: 'plan' }] },

  async handle({ id, antwoordId }, { db, actor, now, emit }) {
    const no = mayWrite(await findRights(db, id), 'plan');
    if (no) return no;
    if (!(await worksWithGezin(db, id))) return refuse('verboden', { deel: 'plan' });
    const one = { id: antwoordId, gezinId: id, doorNaam: actor.name, now };
    const isDone = actor.account !== null && (await withdrawAntwoord(db, { ...one, door: actor.account }));
    if (!isDone) return refuse('signaal/antwoord-onbekend');
    emit('signaal.heropend', { gezin: id });
    return { id: antwoordId };
  },
});
