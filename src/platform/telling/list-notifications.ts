import { z } from 'zod';
import { defineOperation } from '../operation.ts';

const Notification = z.object({
  id: z.uuid(),
  kind: z.string(),
  params: z.record(z.string(), z.string()),
  link: z.string().nullable(),
  sentAt: z.date(),
  isRead: z.boolean(),
});

/** The newest hundred; older ones have had their time. */
export const listNotifications = defineOperation({
  name: 'listNotifications',
  route: 'GET /meldingen',
  summary: 'De laatste honderd meldingen van de aangemelde gebruiker.',
  needs: 'signed-in',
  input: z.object({}),
  output: z.object({ meldingen: z.array(Notification) }),
  refuses: [],
  logs: 'nothing',
  async handle(_input, { db }) {
    const rows = await db
      .selectFrom('notification')
      .selectAll()
      .orderBy('sent_at', 'desc')
      .limit(100)
      .execute();
    const meldingen = rows.map(({ id, kind, params, link, sent_at, read_at }) => ({
      id,
      kind,
      params: params as Record<string, string>,
      link,
      sentAt: sent_at,
      isRead: read_at !== null,
    }));
    return { meldingen };
  },
});
