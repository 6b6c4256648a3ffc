import { z } from 'zod';
import { isOfGezin, typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { Besluit, BesluitId } from '../../schema/besluit.ts';
import { saveStopped } from '../../store/besluit.ts';
import { findOpenBesluit, findOpenRefuses } from './find-open-besluit.ts';

/** Ends the preparation: the family takes its application back, or no besluit turns out to be needed. What was taken stays. */
export const stopBesluit = defineOperation({
  name: 'stopBesluit',
  route: 'POST /besluiten/{id}/stopzetting',
  summary: 'Stop met een besluit dat nog niet genomen is.',
  needs: 'besluit:stop',
  input: z.object({
    id: BesluitId,
    reden: typedText(2000, 'Schrijf op waarom dit besluit niet meer nodig is.'),
  }),
  output: Besluit,
  refuses: [...findOpenRefuses, 'besluit/niet-gevraagd'],
  logs: { action: 'U', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'besluit' }] },

  async handle({ id, reden }, { db, actor, today, emit }) {
    const besluit = await findOpenBesluit(db, id);
    if (isRefusal(besluit)) return besluit;
    // Each takes back its own: an application of the family is not the worker's to end, nor the other way round.
    if (isOfGezin(actor.rol) !== (besluit.aanvrager === 'gezin')) return refuse('besluit/niet-gevraagd');
    const saved = { ...besluit, gestoptOp: today, gestoptReden: reden };
    await saveStopped(db, saved);
    emit('besluit.gestopt', { gezin: besluit.gezinId, besluit: id });
    return saved;
  },
});
