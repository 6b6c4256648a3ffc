import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { Aanstelling, typedText } from '../schema.ts';
import { listAanstellingRows } from '../store.ts';

export const listAanstellingen = defineOperation({
  name: 'listAanstellingen',
  route: 'POST /aanstellingen/_zoek',
  summary: 'Geeft wie in welke rol voor wie werkt, ook wat voorbij is.',
  needs: 'aanstelling:manage',
  input: z.object({ tekst: typedText(200, 'Vul in wat u zoekt.').optional() }),
  output: z.object({ aanstellingen: z.array(Aanstelling) }),
  refuses: [],
  logs: { action: 'R', purpose: 'beheer', about: () => [] },
  async handle({ tekst }, { db }) {
    return { aanstellingen: await listAanstellingRows(db, tekst) };
  },
});
