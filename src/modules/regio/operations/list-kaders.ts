import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { findKaders } from '../rules/kader.ts';
import { Kadersoort, Kaderstatus } from '../schema/kader.ts';
import { KaderLijst } from '../schema/kader-regel.ts';
import { findKaderregister } from '../store.ts';

const typed = z.string().trim().max(200, 'Schrijf ten hoogste 200 tekens.');

export const listKaders = defineOperation({
  name: 'listKaders',
  route: 'POST /kaders/_zoek',
  summary:
    'Geeft de wetten, afspraken, opdrachten en toetsen waaraan de regio zich houdt, met hun bron en status.',
  needs: 'signed-in',
  input: z.object({
    tekst: typed.optional(),
    soort: Kadersoort.optional(),
    onderwerp: typed.optional(),
    status: Kaderstatus.optional(),
    bij: typed.optional(),
  }),
  output: KaderLijst.extend({ datum: z.iso.date() }),
  refuses: [],
  logs: 'nothing',
  async handle(vraag, { db, today }) {
    return { ...findKaders(await findKaderregister(db), vraag, today), datum: today };
  },
});
