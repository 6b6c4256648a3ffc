import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkWithdraw } from '../rules/consult.ts';
import { Consult, ConsultId } from '../schema.ts';
import { findConsult } from '../store/consult.ts';
import { lockConsult, withdraw } from '../store/save-consult.ts';
import { aboutGezin } from './read-consult.ts';

export const withdrawConsult = defineOperation({
  name: 'withdrawConsult',
  route: 'POST /consulten/{id}/intrekkingen',
  summary: 'Trekt een eigen vraag in die nog niet beantwoord is.',
  needs: 'consult:ask',
  input: z.object({ id: ConsultId }),
  output: Consult,
  refuses: ['consult/onbekend', 'consult/reeds-klaar'],
  logs: { action: 'U', about: aboutGezin },
  async handle({ id }, { db, actor, emit }) {
    await lockConsult(db, id);
    const found = await findConsult(db, id);
    if (!found) return refuse('consult/onbekend');
    const no = checkWithdraw(found, actor.account);
    if (no) return no;
    await withdraw(db, id);
    emit('consult.ingetrokken', { consult: id, ...(found.gezinId && { gezin: found.gezinId }) });
    return (await findConsult(db, id)) ?? found;
  },
});
