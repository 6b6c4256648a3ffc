import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { VervangingId } from '../schema.ts';
import { answerVervangingRow, findVervangingPair, listVervangingGezinnen } from '../store/vervanging.ts';

export const Antwoord = z.enum(['ja', 'nee'], { error: 'Kies ja of nee.' });

/** Only the colleague who was asked answers, once. What the other no longer has does not go along. */
export const answerVervanging = defineOperation({
  name: 'answerVervanging',
  route: 'POST /vervangingen/{id}/antwoorden',
  summary: 'Zegt of u voor een collega invalt.',
  needs: 'werkverdeling:change',
  input: z.object({ id: VervangingId, antwoord: Antwoord }),
  output: z.object({ gezinnen: z.int().nonnegative(), gezinIds: z.array(GezinId) }),
  refuses: ['vervanging/onbekend'],
  logs: {
    action: 'U',
    about: (_input, { gezinIds }) => gezinIds.map((gezin) => ({ gezin, part: 'betrokkenheid' })),
  },
  async handle({ id, antwoord }, { db, emit }) {
    const gezinnen = await answerVervangingRow(db, id, antwoord === 'ja');
    const pair = await findVervangingPair(db, id);
    if (gezinnen < 0 || !pair) return refuse('vervanging/onbekend');
    emit('vervanging.beantwoord', { vervanging: id, account: pair.van, antwoord });
    const gezinIds = antwoord === 'ja' ? await listVervangingGezinnen(db, id) : [];
    for (const gezin of gezinIds) emit('betrokkenheid.gewijzigd', { gezin });
    return { gezinnen, gezinIds: GezinId.array().parse(gezinIds) };
  },
});
