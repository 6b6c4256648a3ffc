import { z } from 'zod';
import { GezinId, startBetrokkenheid } from '#modules/gezin/index.ts';
import { HulpvraagId } from '#modules/toegang/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkTake } from '../../rules/beurt.ts';
import { lockVraag, mayWeigh } from '../../store/triage.ts';
import { saveTake } from '../../store/weighing.ts';

/** Takes a question out of the queue: who takes it has it from now on, and is involved with the gezin. */
export const takeHulpvraag = defineOperation({
  name: 'takeHulpvraag',
  route: 'POST /hulpvragen/{id}/beurten',
  summary: 'Pak een hulpvraag op uit de wachtrij van uw team.',
  needs: 'hulpvraag:take',
  input: z.object({ id: HulpvraagId }),
  output: z.object({ id: HulpvraagId, gezinId: GezinId }),
  refuses: [
    'hulpvraag/onbekend',
    'hulpvraag/reeds-gesloten',
    'hulpvraag/reeds-opgepakt',
    'hulpvraag/buiten-gemeente',
  ],
  logs: { action: 'U', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'hulpvraag' }] },

  async handle({ id }, context) {
    const { db, actor, now, emit } = context;
    const found = await lockVraag(db, id);
    if (!found || actor.account === null) return refuse('hulpvraag/onbekend');
    const no = checkTake(found);
    if (no) return no;
    const { gezinId } = found;
    const wasInvolved = await mayWeigh(db, gezinId);
    // A gezin that moved out of the own gemeenten is taken by who works where it lives now.
    if (await startBetrokkenheid(context, gezinId)) return refuse('hulpvraag/buiten-gemeente');
    await saveTake(db, { hulpvraagId: id, gezinId, door: actor.account, now }, !wasInvolved);
    emit('hulpvraag.opgepakt', { gezin: gezinId, hulpvraag: id });
    return { id, gezinId: GezinId.parse(gezinId) };
  },
});
