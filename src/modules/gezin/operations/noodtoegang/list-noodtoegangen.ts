import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { Noodtoegang } from '../../schema/gezin.ts';
import { countUses, listNoodtoegangRows } from '../../store/noodtoegang.ts';

export const listNoodtoegangen = defineOperation({
  name: 'listNoodtoegangen',
  route: 'GET /noodtoegangen',
  summary: 'Geeft de noodtoegangen om te beoordelen, zonder inhoud van dossiers.',
  needs: 'noodtoegang:review',
  input: z.object({
    welke: z.enum(['onbeoordeeld', 'alle'], { error: 'Kies onbeoordeeld of alle.' }).default('alle'),
  }),
  output: z.object({
    /** `keren` is how often the access was used, by the audit log. */
    noodtoegangen: z.array(Noodtoegang.extend({ keren: z.int() })),
  }),
  refuses: [],
  logs: { action: 'R', purpose: 'beheer', about: () => [] },
  async handle({ welke }, { db }) {
    const found = await listNoodtoegangRows(db, welke === 'onbeoordeeld');
    const uses = await countUses(
      db,
      found.map(({ id }) => id),
    );
    return { noodtoegangen: found.map((one) => ({ ...one, keren: uses.get(one.id) ?? 0 })) };
  },
});
