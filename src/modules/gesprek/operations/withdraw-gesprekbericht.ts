import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkWithdraw } from '../rules.ts';
import { Gesprek, GesprekberichtId, GesprekId } from '../schema.ts';
import { eraseBericht, findBericht } from '../store/bericht.ts';
import { findGesprek } from '../store/gesprek.ts';
import { mostShown } from './read-gesprek.ts';

/** Within five minutes a sender takes a message back: its words go, its place stays. */
export const withdrawGesprekbericht = defineOperation({
  name: 'withdrawGesprekbericht',
  route: 'POST /gesprekken/{id}/berichten/{berichtId}/intrekkingen',
  summary: 'Trekt een eigen bericht terug, binnen vijf minuten na het versturen.',
  needs: 'gesprek:send',
  input: z.object({ id: GesprekId, berichtId: GesprekberichtId }),
  output: Gesprek,
  refuses: [
    'gesprek/onbekend',
    'gesprek/bericht-onbekend',
    'gesprek/bericht-reeds-ingetrokken',
    'gesprek/bericht-te-oud',
  ],
  logs: { action: 'D', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'gesprek' }] },
  async handle({ id, berichtId }, { db, actor, now, emit }) {
    const gesprek = await findGesprek(db, id, mostShown);
    if (!gesprek) return refuse('gesprek/onbekend');
    const bericht = await findBericht(db, { gesprekId: id, berichtId });
    if (!bericht) return refuse('gesprek/bericht-onbekend');
    const no = checkWithdraw(bericht, actor.account, now);
    if (no) return no;
    await eraseBericht(db, berichtId);
    emit('gesprekbericht.ingetrokken', { gezin: gesprek.gezinId, gesprek: id, bericht: berichtId });
    return (await findGesprek(db, id, mostShown)) ?? gesprek;
  },
});
