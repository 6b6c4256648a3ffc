import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkNuttig } from '../rules/consult.ts';
import { Consult, ConsultId } from '../schema.ts';
import { findConsult } from '../store/consult.ts';
import { saveNuttig } from '../store/save-consult.ts';
import { aboutGezin } from './read-consult.ts';

/** Tells the expert whether the answer was of use, yes or no. It is not counted by person: people are not rated. */
export const reviewConsult = defineOperation({
  name: 'reviewConsult',
  route: 'POST /consulten/{id}/terugblikken',
  summary: 'Laat de expert weten of het antwoord hielp.',
  needs: 'consult:ask',
  input: z.object({ id: ConsultId, nuttig: z.stringbool({ error: 'Kies ja of nee.' }) }),
  output: Consult,
  refuses: ['consult/onbekend', 'consult/nog-niet-beantwoord'],
  logs: { action: 'U', about: aboutGezin },
  async handle({ id, nuttig }, { db, actor, emit }) {
    const found = await findConsult(db, id);
    if (!found) return refuse('consult/onbekend');
    const no = checkNuttig(found, actor.account);
    if (no) return no;
    await saveNuttig(db, id, nuttig);
    emit('consult.beoordeeld', { consult: id, ...(found.gezinId && { gezin: found.gezinId }) });
    return (await findConsult(db, id)) ?? found;
  },
});
