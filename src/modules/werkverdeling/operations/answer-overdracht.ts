import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { OVERLAP_DAYS, overdrachtRefusals, refuseOverdracht } from '../rules.ts';
import { OverdrachtId } from '../schema.ts';
import { answerOverdrachtRow, findOverdrachtPair } from '../store/overdracht.ts';
import { Antwoord } from './answer-vervanging.ts';

/** The other side answers, once: of two who do so at the same moment, the second hears that it was answered. */
export const answerOverdracht = defineOperation({
  name: 'answerOverdracht',
  route: 'POST /overdrachten/{id}/antwoorden',
  summary: 'Zegt of u een gezin overneemt, of overdraagt aan wie erom vroeg.',
  needs: 'werkverdeling:change',
  input: z.object({ id: OverdrachtId, antwoord: Antwoord }),
  output: z.object({ gezinId: GezinId, antwoord: Antwoord }),
  refuses: overdrachtRefusals,
  logs: { action: 'U', about: (_input, { gezinId }) => [{ gezin: gezinId, part: 'betrokkenheid' }] },
  async handle({ id, antwoord }, { db, emit }) {
    const pair = await findOverdrachtPair(db, id);
    if (!pair) return refuse('overdracht/onbekend');
    const no = refuseOverdracht(await answerOverdrachtRow(db, id, antwoord === 'ja', OVERLAP_DAYS));
    if (no) return no;
    emit('overdracht.beantwoord', { gezin: pair.gezin, account: pair.door, antwoord });
    if (antwoord === 'ja') emit('betrokkenheid.gewijzigd', { gezin: pair.gezin });
    return { gezinId: GezinId.parse(pair.gezin), antwoord };
  },
});
