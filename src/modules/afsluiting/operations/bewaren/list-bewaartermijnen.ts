import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { Bewaarregel, Bewaartermijn, Vernietiging } from '../../schema/bewaren.ts';
import { listBewaarregels, listTermijnen, listVernietigingen } from '../../store/bewaren.ts';

/** As many as someone can oversee; what is left comes after these are done. */
const most = 100;

/** What is due, by which rule, and the proof of what was destroyed. No name and no content: this is for who keeps order. */
export const listBewaartermijnen = defineOperation({
  name: 'listBewaartermijnen',
  route: 'GET /bewaartermijnen',
  summary:
    'Dossiers waarvan de bewaartermijn voorbij is, de regels, en het bewijs van wat vernietigd is; zonder namen.',
  needs: 'vernietiging:manage',
  input: z.object({}),
  output: z.object({
    voorbij: z.array(Bewaartermijn),
    regels: z.array(Bewaarregel),
    vernietigd: z.array(Vernietiging),
  }),
  refuses: [],
  logs: {
    action: 'E',
    purpose: 'vernietiging',
    about: (_input, { voorbij }) => voorbij.map(({ gezinId }) => ({ gezin: gezinId, part: 'afsluiting' })),
  },
  handle: async (_input, { db, actor }) => ({
    voorbij: await listTermijnen(db, most, actor.account),
    regels: await listBewaarregels(db),
    vernietigd: await listVernietigingen(db, most),
  }),
});
