import { z } from 'zod';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { Besluit, BesluitId } from '../../schema/besluit.ts';
import { saveBesluit, saveTermijn } from '../../store/besluit.ts';
import { findOpenBesluit, findOpenRefuses } from '../besluit/find-open-besluit.ts';

const longest = 4000;

/** The family completes its own aanvraag: its words come under what it asked, and the term runs again (Awb art. 4:5 and 4:15). */
export const answerAanvulling = defineOperation({
  name: 'answerAanvulling',
  route: 'POST /besluiten/{id}/aanvulling',
  summary: 'Vul de eigen aanvraag aan met wat er nog ontbrak.',
  needs: 'aanvraag:open',
  input: z.object({ id: BesluitId, woorden: typedText(longest, 'Schrijf op wat u wilt aanvullen.') }),
  output: Besluit,
  refuses: [...findOpenRefuses, 'termijn/geen-aanvulling-gevraagd', 'besluit/aanvulling-te-lang'],
  logs: { action: 'U', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'besluit' }] },

  async handle({ id, woorden }, { db, today, emit }) {
    const besluit = await findOpenBesluit(db, id);
    if (isRefusal(besluit)) return besluit;
    if (besluit.aanvullingGevraagdOp === null || besluit.aangevuldOp !== null)
      return refuse('termijn/geen-aanvulling-gevraagd');
    const gevraagd = [besluit.gevraagd, woorden].filter(Boolean).join('\n\n');
    if (gevraagd.length > longest)
      return refuse('besluit/aanvulling-te-lang', { over: gevraagd.length - longest });
    const saved = { ...besluit, gevraagd, aangevuldOp: today, versie: besluit.versie + 1 };
    await saveTermijn(db, saved);
    await saveBesluit(db, saved);
    emit('aanvraag.aangevuld', { gezin: besluit.gezinId, besluit: id });
    return saved;
  },
});
