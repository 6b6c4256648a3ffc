import { uuidv7 } from 'uuidv7';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Buurafspraak, NewBuurafspraak } from '../../schema/woonplaats.ts';
import { insertBuurafspraak } from '../../store/woonplaats/buurafspraak.ts';

export const openBuurafspraak = defineOperation({
  name: 'openBuurafspraak',
  route: 'POST /buurafspraken',
  summary: 'Legt een afspraak vast met een gemeente buiten de regio.',
  needs: 'gezin:change',
  input: NewBuurafspraak,
  output: Buurafspraak,
  refuses: ['gezin/buiten-gemeente'],
  logs: 'nothing',
  async handle(fresh, { db, emit }) {
    const id = uuidv7();
    if (!(await insertBuurafspraak(db, id, fresh))) return refuse('gezin/buiten-gemeente');
    emit('buurafspraak.geopend', { buurafspraak: id });
    return { ...fresh, id, tot: fresh.tot ?? null };
  },
});
