import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Afwijzing, DeclaratieId, DeclaratieRegel, PrestatieRegel } from '../schema/declaratie.ts';
import { findDeclaratie, listPrestatieRows } from '../store/read.ts';

const page = 'Vraag 1 tot en met 500 regels tegelijk.';

/** A place in the bericht: number of the client and of its line. */
const Plaats = z.string().regex(/^[0-9]{1,7}\.[0-9]{1,7}$/, 'Deze bladzijde bestaat niet.');

/** One declaratie with a page of its lines and, for each that was refused, why. */
export const readDeclaratie = defineOperation({
  name: 'readDeclaratie',
  route: 'GET /declaraties/{id}',
  summary: 'Eén declaratie met haar regels, en van elke afgewezen regel de reden.',
  needs: 'declaratie:read',
  input: z.object({
    id: DeclaratieId,
    /** Only lines that were granted, or only those that were not. */
    toegekend: z.stringbool().optional(),
    na: Plaats.optional(),
    limiet: z.coerce.number({ error: page }).int(page).min(1, page).max(500, page).default(100),
  }),
  output: z.object({
    declaratie: DeclaratieRegel,
    /** Why it was refused as a whole; then it has no lines. */
    redenen: z.array(Afwijzing),
    prestaties: z.array(PrestatieRegel),
    volgende: z.string().nullable(),
  }),
  refuses: ['declaratie/onbekend'],
  logs: {
    action: 'R',
    about: (_input, { prestaties }) =>
      prestaties.flatMap(({ gezinId, persoonId }) =>
        gezinId && persoonId ? [{ gezin: gezinId, persoon: persoonId, part: 'toewijzing' }] : [],
      ),
  },

  async handle({ id, toegekend, na = '0.0', limiet }, { db, today }) {
    const found = await findDeclaratie(db, id, today);
    if (!found) return refuse('declaratie/onbekend');
    const [client = 0, nr = 0] = na.split('.').map(Number);
    const lines = await listPrestatieRows(db, id, {
      isToegekend: toegekend,
      after: [client, nr],
      limit: limiet + 1,
    });
    const prestaties = lines.slice(0, limiet);
    const last = prestaties.at(-1);
    const volgende = lines.length > limiet && last ? `${last.clientNr}.${last.prestatieNr}` : null;
    return { ...found, prestaties, volgende };
  },
});
