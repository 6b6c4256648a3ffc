import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { AccountId } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { overdrachtRefusals, refuseOverdracht } from '../rules.ts';
import { CollegaId } from '../schema.ts';
import { assignGezinRow } from '../store/overdracht.ts';

/** A family that nobody keeps regie of goes to a colleague, or to who does it. The first who does so has it. */
export const assignGezin = defineOperation({
  name: 'assignGezin',
  route: 'POST /gezinnen/{id}/toedelingen',
  summary: 'Geeft een gezin zonder vast gezicht aan een collega of aan uzelf.',
  needs: 'werkverdeling:change',
  input: z.object({ id: GezinId, collegaId: CollegaId.optional() }),
  output: z.object({ collegaId: AccountId }),
  refuses: overdrachtRefusals,
  logs: { action: 'U', about: ({ id }) => [{ gezin: id, part: 'betrokkenheid' }] },
  async handle({ id, collegaId }, { db, actor, emit }) {
    const aan = collegaId ?? actor.account;
    if (aan === null) return refuse('werkverdeling/collega-onbekend');
    const no = refuseOverdracht(await assignGezinRow(db, id, aan));
    if (no) return no;
    if (aan !== actor.account) emit('gezin.toegedeeld', { gezin: id, account: aan });
    emit('betrokkenheid.gewijzigd', { gezin: id });
    return { collegaId: AccountId.parse(aan) };
  },
});
