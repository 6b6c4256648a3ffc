import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { findKerncijfers } from '../rules/kerncijfer.ts';
import { Kerncijfer } from '../schema/figure.ts';
import { listKerncijferRows } from '../store.ts';

const typed = z.string().trim().max(200, 'Schrijf ten hoogste 200 tekens.');

export const listKerncijfers = defineOperation({
  name: 'listKerncijfers',
  route: 'POST /kerncijfers/_zoek',
  summary: 'Geeft de kerncijfers van de regio, met hun bron, definitie en zekerheid.',
  needs: 'kerncijfer:read',
  input: z.object({ thema: typed.optional(), tekst: typed.optional() }),
  output: z.object({
    kerncijfers: z.array(Kerncijfer),
    themas: z.array(z.string()),
    totaal: z.int(),
    datum: z.iso.date(),
  }),
  refuses: [],
  logs: 'nothing',
  async handle(ask, { db, today }) {
    const all = await listKerncijferRows(db);
    return {
      kerncijfers: findKerncijfers(all, ask),
      themas: [...new Set(all.map(({ thema }) => thema))],
      totaal: all.length,
      datum: today,
    };
  },
});
