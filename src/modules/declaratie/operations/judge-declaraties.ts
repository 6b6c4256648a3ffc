import { z } from 'zod';
import { takeTurns, takeWaiting } from '#modules/bericht/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { Beoordeling } from '../schema/declaratie.ts';
import { judgeOne } from './judge-one.ts';

const many = 'Beoordeel 1 tot en met 100 declaraties tegelijk.';

/**
 * Judges declaraties (JW323) that were received and wait, the oldest first: keeps each with its lines, what is to be paid
 * and the answer (JW325). Whatever was judged waits no longer, so asking again changes nothing.
 */
export const judgeDeclaraties = defineOperation({
  name: 'judgeDeclaraties',
  route: 'POST /declaraties/beoordelingen',
  summary: 'Beoordeelt ontvangen declaraties (JW323) die nog wachten en zet het antwoord (JW325) klaar.',
  needs: 'declaratie:judge',
  input: z.object({
    limiet: z.coerce.number({ error: many }).int(many).min(1, many).max(100, many).default(10),
  }),
  output: z.object({ beoordelingen: z.array(Beoordeling), gezinnen: z.array(z.uuid()) }),
  refuses: [],
  logs: {
    action: 'U',
    about: (_input, { gezinnen }) => gezinnen.map((gezin) => ({ gezin, part: 'toewijzing' })),
  },

  async handle({ limiet }, context) {
    await takeTurns(context.db);
    const beoordelingen: Beoordeling[] = [];
    const gezinnen = new Set<string>();
    // One at a time: a declaratie may be 25 MB (OP179), and the next is held against what this one was granted.
    while (beoordelingen.length < limiet) {
      const [waiting] = await takeWaiting(context.db, 'JW323', 1);
      if (!waiting) break;
      const outcome = await judgeOne(waiting, context);
      beoordelingen.push(outcome.beoordeling);
      for (const gezin of outcome.gezinnen) gezinnen.add(gezin);
    }
    return { beoordelingen, gezinnen: [...gezinnen] };
  },
});
