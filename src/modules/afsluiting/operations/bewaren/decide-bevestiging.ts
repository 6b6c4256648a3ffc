import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { VernietigingsverzoekId } from '../../schema/bewaren.ts';
import { listVerzoekenFor, saveBevestiging } from '../../store/bewaren.ts';

/**
 * The second pair of eyes for a file that is destroyed at request: the colleague who was asked. It is carried out after this,
 * by the product itself, because nobody who works here has the right to destroy.
 */
export const decideBevestiging = defineOperation({
  name: 'decideBevestiging',
  route: 'POST /vernietigingsverzoeken/{id}/bevestigingen',
  summary: 'Bevestig als gevraagde collega dat een dossier op verzoek wordt vernietigd.',
  needs: 'afsluiting:confirm',
  input: z.object({ id: VernietigingsverzoekId }),
  output: z.object({ id: VernietigingsverzoekId, gezinId: z.uuid() }),
  refuses: ['vernietiging/onbekend'],
  // A look at a file that ends is no change in it.
  logs: {
    action: 'E',
    purpose: 'vernietiging',
    about: (_input, { gezinId }) => [{ gezin: gezinId, part: 'afsluiting' }],
  },

  async handle({ id }, { db, actor, today, emit }) {
    const account = actor.account ?? '';
    const asked = (await listVerzoekenFor(db, account)).find((one) => one.id === id);
    if (!asked || !(await saveBevestiging(db, id, { account, naam: actor.name, today })))
      return refuse('vernietiging/onbekend');
    emit('vernietiging.bevestigd', { verzoek: id });
    return { id, gezinId: asked.gezinId };
  },
});
