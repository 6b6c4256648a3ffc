import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkOpen } from '../../rules/besluit.ts';
import { BesluitId } from '../../schema/besluit.ts';
import { findBesluit } from '../../store/besluit.ts';
import { keepMening } from '../../store/bevinding.ts';

const Yes = z.union([z.boolean(), z.literal('true').transform(() => true)]);

/** A jeugdige tells itself what it thinks of a besluit that is being prepared, and whether its words may stand in the letter (IVRK art. 12). */
export const answerMening = defineOperation({
  name: 'answerMening',
  route: 'PUT /besluiten/{id}/mening',
  summary: 'Vertel als jeugdige zelf wat u van een besluit vindt, voordat het genomen wordt.',
  needs: 'aanvraag:open',
  input: z.object({
    id: BesluitId,
    mening: typedText(4000, 'Schrijf op wat je ervan vindt.'),
    isInBrief: Yes.default(false),
  }),
  output: z.object({ gezinId: GezinId }),
  refuses: ['besluit/onbekend', 'besluit/reeds-genomen', 'besluit/gestopt', 'besluit/mening-niet-eigen'],
  logs: { action: 'U', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'besluit' }] },

  async handle({ id, mening, isInBrief }, { db, emit }) {
    const besluit = await findBesluit(db, id);
    if (!besluit) return refuse('besluit/onbekend');
    const closed = checkOpen(besluit);
    if (closed) return closed;
    if (!(await keepMening(db, { id, mening, isInBrief }))) return refuse('besluit/mening-niet-eigen');
    emit('besluit.mening-gegeven', { gezin: besluit.gezinId, besluit: id });
    return { gezinId: besluit.gezinId };
  },
});
