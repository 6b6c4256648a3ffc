import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { reeksenOf } from '../rules/reeksen.ts';
import { ALL } from '../rules/stand.ts';
import { Blik, Verloop } from '../schema.ts';
import { listMaanden } from '../store.ts';
import { countDay, findBlik } from './gather.ts';

export const readVerloop = defineOperation({
  name: 'readVerloop',
  route: 'GET /landschap/verloop',
  summary:
    'Geeft het aantal trajecten per maand sinds het begin van de historie, per klasse en per gemeente, tot vandaag.',
  needs: 'landschap:read',
  input: z.object({ ordening: Blik.shape.ordening }),
  output: Verloop,
  refuses: ['regio/onbekend', 'ordening/onbekend', 'gemeente/onbekend', 'stand/buiten-historie'],
  logs: 'nothing',
  async handle({ ordening: asked }, context) {
    const found = await findBlik({ ordening: asked }, context);
    if (isRefusal(found)) return found;
    const { regio, ordening, ordeningen, day } = found;
    const kept = await listMaanden(context.db, ordening.code);
    const { counted } = await countDay(context.db, day, regio, ordeningen);
    const areas = [ALL, ...regio.gemeenten.map(({ code }) => code)];
    const klassen = [ALL, ...ordening.klassen.map(({ code }) => code)];
    const now = areas.flatMap((gemeente) =>
      klassen.map((klasse) => {
        const { trajecten } = counted.tellingen(ordening.code, klasse, gemeente);
        return { maand: day, gemeente, klasse, trajecten: trajecten.waarde };
      }),
    );
    return reeksenOf(kept, now, { areas, klassen });
  },
});
