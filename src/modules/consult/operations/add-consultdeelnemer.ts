import { z } from 'zod';
import { AccountId } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkBericht } from '../rules/consult.ts';
import { Consult, ConsultId } from '../schema.ts';
import { findConsult } from '../store/consult.ts';
import { joinConsult } from '../store/save-consult.ts';
import { aboutGezin } from './read-consult.ts';

const refused = {
  onbekend: 'consult/onbekend',
  'doet-al-mee': 'consult/doet-al-mee',
  'niet-te-vragen': 'consult/niet-te-vragen',
  'toestemming-nodig': 'consult/toestemming-nodig',
} as const;

/**
 * Brings one more into the conversation of a question: another expert, or a colleague of who asked. Who is brought in reads all of
 * it; an anonymous question stays anonymous, and about a gezin it is someone whom the gezin lets in.
 */
export const addConsultdeelnemer = defineOperation({
  name: 'addConsultdeelnemer',
  route: 'POST /consulten/{id}/deelnemers',
  summary: 'Haal er iemand bij: een andere expert, of een collega van wie de vraag stelde.',
  needs: 'consult:list',
  input: z.object({ id: ConsultId, accountId: AccountId }),
  output: Consult,
  refuses: [...Object.values(refused), 'consult/reeds-klaar', 'consult/nog-niet-aangenomen'],
  logs: { action: 'C', about: aboutGezin },
  async handle({ id, accountId }, { db, actor, emit }) {
    const found = await findConsult(db, id);
    const isOwn = found && (found.vragerId === actor.account || found.expertId === actor.account);
    if (!isOwn) return refuse('consult/onbekend');
    const no = checkBericht(found);
    if (no) return no;
    const outcome = await joinConsult(db, id, accountId);
    if (outcome !== 'doet-mee') return refuse(refused[outcome]);
    emit('consultdeelnemer.toegevoegd', {
      consult: id,
      account: accountId,
      ...(found.gezinId && { gezin: found.gezinId }),
    });
    return (await findConsult(db, id)) ?? found;
  },
});
