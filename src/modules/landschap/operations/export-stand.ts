import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { csvOf } from '../rules/csv.ts';
import { Blik } from '../schema.ts';
import { nl } from '../words.nl.ts';
import { readStand } from './read-stand.ts';

export const exportStand = defineOperation({
  name: 'exportStand',
  route: 'GET /landschap/export',
  summary: 'Geeft de stand van een dag als CSV-bestand, met dezelfde bescherming van kleine aantallen.',
  needs: 'landschap:read',
  input: Blik,
  output: z.object({ naam: z.string(), csv: z.string() }),
  refuses: ['regio/onbekend', 'ordening/onbekend', 'gemeente/onbekend', 'stand/buiten-historie'],
  logs: 'nothing',
  async handle(blik, context) {
    const stand = await readStand.handle(blik, context);
    if (isRefusal(stand)) return stand;
    const area = stand.gemeente?.code ?? stand.regio.code;
    return {
      naam: `landschap-${stand.ordening.code}-${area}-${stand.datum}.csv`,
      csv: csvOf(stand, { ...nl.csv, source: nl.source(stand) }),
    };
  },
});
