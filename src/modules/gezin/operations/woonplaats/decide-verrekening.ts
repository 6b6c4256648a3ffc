import { z } from 'zod';
import { Kalenderdag } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { settle } from '../../rules/verrekening.ts';
import { GezinId, Versie } from '../../schema/gezin.ts';
import { Bedrag, VerrekeningId, Woonplaatsbepaling } from '../../schema/woonplaats.ts';
import { listVerrekeningRows, saveVerrekening } from '../../store/woonplaats/verrekening.ts';
import { mayChangeGezin } from '../may-change-gezin.ts';
import { getBepaling } from './gather-bepalingen.ts';

/** What is left out stays as it is. */
const Input = z.object({
  id: GezinId,
  verrekeningId: VerrekeningId,
  versie: Versie,
  bedrag: Bedrag.optional(),
  afgesprokenOp: Kalenderdag.optional(),
  verrekendOp: Kalenderdag.optional(),
});

export const decideVerrekening = defineOperation({
  name: 'decideVerrekening',
  route: 'PATCH /gezinnen/{id}/verrekeningen/{verrekeningId}',
  summary: 'Legt het bedrag vast, de afspraak daarover, of dat er is verrekend.',
  needs: 'gezin:change',
  input: Input,
  output: Woonplaatsbepaling,
  refuses: [
    'gezin/onbekend',
    'gezin/bijdrage-nodig',
    'verrekening/onbekend',
    'verrekening/reeds-verrekend',
    'verrekening/niet-afgesproken',
    'verrekening/voor-afspraak',
  ],
  logs: {
    action: 'U',
    about: ({ id }, { persoonId }) => [{ gezin: id, persoon: persoonId, part: 'woonplaats' }],
  },
  async handle({ id, verrekeningId, versie, ...step }, context) {
    const { db, emit } = context;
    const no = await mayChangeGezin(db, id, 'hulpvraag');
    if (no) return no;
    const found = (await listVerrekeningRows(db, id)).find((one) => one.id === verrekeningId);
    if (!found) return refuse('verrekening/onbekend', { verrekeningId });
    const next = settle(found, step);
    if (isRefusal(next)) return next;
    const isSaved = await saveVerrekening(db, { id: verrekeningId, versie }, next);
    if (!isSaved) return refuse('verouderd', { huidig: found });
    emit('verrekening.gewijzigd', { gezin: id, verrekening: verrekeningId });
    return await getBepaling(context, id, found.bepalingId);
  },
});
