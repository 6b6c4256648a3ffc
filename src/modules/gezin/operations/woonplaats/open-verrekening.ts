import { uuidv7 } from 'uuidv7';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { GezinId } from '../../schema/gezin.ts';
import { BepalingId, NewVerrekening, VerrekeningId, Woonplaatsbepaling } from '../../schema/woonplaats.ts';
import { listBepalingRows } from '../../store/woonplaats/bepaling.ts';
import { insertVerrekening } from '../../store/woonplaats/verrekening.ts';
import { mayChangeGezin } from '../may-change-gezin.ts';
import { getBepaling } from './gather-bepalingen.ts';

export const openVerrekening = defineOperation({
  name: 'openVerrekening',
  route: 'POST /gezinnen/{id}/woonplaatsbepalingen/{bepalingId}/verrekeningen',
  summary: 'Legt vast dat gemeenten een periode nog met elkaar verrekenen; het bedrag mag later komen.',
  needs: 'gezin:change',
  input: NewVerrekening.safeExtend({ id: GezinId, bepalingId: BepalingId }),
  output: Woonplaatsbepaling,
  refuses: ['gezin/onbekend', 'gezin/bijdrage-nodig', 'woonplaats/onbekend'],
  logs: {
    action: 'C',
    about: ({ id }, { persoonId }) => [{ gezin: id, persoon: persoonId, part: 'woonplaats' }],
  },
  async handle({ id, bepalingId, ...fresh }, context) {
    const { db, emit } = context;
    const no = await mayChangeGezin(db, id, 'hulpvraag');
    if (no) return no;
    const rows = await listBepalingRows(db, id);
    if (!rows.some((one) => one.id === bepalingId)) return refuse('woonplaats/onbekend', { bepalingId });
    const verrekeningId = VerrekeningId.parse(uuidv7());
    await insertVerrekening(db, { id: verrekeningId, gezinId: id, bepalingId }, fresh);
    emit('verrekening.geopend', { gezin: id, verrekening: verrekeningId });
    return await getBepaling(context, id, bepalingId);
  },
});
