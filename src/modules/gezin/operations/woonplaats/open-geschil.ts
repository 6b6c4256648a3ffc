import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { Kalenderdag } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { GezinId } from '../../schema/gezin.ts';
import { RealGemeente } from '../../schema/inschrijving.ts';
import { BepalingId, GeschilId, Standpunt, Woonplaatsbepaling } from '../../schema/woonplaats.ts';
import { listBepalingRows } from '../../store/woonplaats/bepaling.ts';
import { insertGeschil } from '../../store/woonplaats/geschil.ts';
import { mayChangeGezin } from '../may-change-gezin.ts';
import { getBepaling } from './gather-bepalingen.ts';

const Input = z.object({
  id: GezinId,
  bepalingId: BepalingId,
  andereGemeente: RealGemeente,
  /** The day on which the question went to the other gemeente. */
  begonnenOp: Kalenderdag,
  onsStandpunt: Standpunt,
  hunStandpunt: Standpunt.optional(),
});

export const openGeschil = defineOperation({
  name: 'openGeschil',
  route: 'POST /gezinnen/{id}/woonplaatsbepalingen/{bepalingId}/geschillen',
  summary: 'Legt vast dat een andere gemeente het anders ziet; zij heeft twee weken om te antwoorden.',
  needs: 'gezin:change',
  input: Input,
  output: Woonplaatsbepaling,
  refuses: [
    'gezin/onbekend',
    'gezin/bijdrage-nodig',
    'woonplaats/onbekend',
    'geschil/in-toekomst',
    'geschil/reeds-open',
  ],
  logs: {
    action: 'C',
    about: ({ id }, { persoonId }) => [{ gezin: id, persoon: persoonId, part: 'woonplaats' }],
  },
  async handle({ id, bepalingId, ...given }, context) {
    const { db, today, emit } = context;
    const no = await mayChangeGezin(db, id, 'hulpvraag');
    if (no) return no;
    const rows = await listBepalingRows(db, id);
    if (!rows.some((one) => one.id === bepalingId)) return refuse('woonplaats/onbekend', { bepalingId });
    if (given.begonnenOp > today) return refuse('geschil/in-toekomst');
    const geschilId = GeschilId.parse(uuidv7());
    const isOpened = await insertGeschil(db, { ...given, id: geschilId, gezinId: id, bepalingId });
    if (!isOpened) return refuse('geschil/reeds-open');
    emit('geschil.geopend', { gezin: id, geschil: geschilId });
    return await getBepaling(context, id, bepalingId);
  },
});
