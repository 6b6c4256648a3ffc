import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { HulpvraagId } from '#modules/toegang/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkReturn } from '../../rules/beurt.ts';
import { lockVraag } from '../../store/triage.ts';
import { saveReturn } from '../../store/weighing.ts';

/** Gives a question back to the team. Who was involved only because of it sees the gezin no longer. */
export const returnHulpvraag = defineOperation({
  name: 'returnHulpvraag',
  route: 'DELETE /hulpvragen/{id}/beurten',
  summary: 'Geef een hulpvraag terug aan uw team.',
  needs: 'hulpvraag:take',
  input: z.object({ id: HulpvraagId }),
  output: z.object({ id: HulpvraagId, gezinId: GezinId }),
  refuses: ['hulpvraag/onbekend', 'hulpvraag/reeds-gesloten', 'hulpvraag/niet-van-u'],
  logs: { action: 'U', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'hulpvraag' }] },

  async handle({ id }, { db, actor, emit }) {
    const found = await lockVraag(db, id);
    if (!found) return refuse('hulpvraag/onbekend');
    const no = checkReturn(found, actor.account);
    if (no) return no;
    if (!(await saveReturn(db, id))) return refuse('hulpvraag/niet-van-u');
    emit('hulpvraag.teruggegeven', { gezin: found.gezinId, hulpvraag: id });
    return { id, gezinId: GezinId.parse(found.gezinId) };
  },
});
