import { z } from 'zod';
import { defineOperation } from '../operation.ts';

/** Marks own notifications as read: those named, or all. */
export const readNotifications = defineOperation({
  name: 'readNotifications',
  route: 'POST /meldingen/gelezen',
  summary: 'Zet meldingen op gelezen: de genoemde, of alle.',
  needs: 'signed-in',
  input: z.object({ ids: z.array(z.uuid()).max(100).optional() }),
  output: z.object({ aantal: z.number() }),
  refuses: [],
  logs: 'nothing',
  async handle({ ids }, { db, now }) {
    const query = db.updateTable('notification').set({ read_at: now }).where('read_at', 'is', null);
    const { numUpdatedRows } = await (ids ? query.where('id', 'in', ids) : query).executeTakeFirst();
    return { aantal: Number(numUpdatedRows) };
  },
});
