import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { GezinId } from '../../schema/gezin.ts';
import { RealGemeente } from '../../schema/inschrijving.ts';
import { BepalingId, Woonplaatsbepaling } from '../../schema/woonplaats.ts';
import { insertBesluit } from '../../store/woonplaats/bepaling.ts';
import { mayChangeGezin } from '../may-change-gezin.ts';
import { gatherBepalingen, getBepaling } from './gather-bepalingen.ts';

const Input = z.object({
  id: GezinId,
  bepalingId: BepalingId,
  gemeente: RealGemeente,
  reden: typedText(2000, 'Schrijf op waarom.').refine(
    (text) => text.length >= 10,
    'Schrijf in ten minste 10 tekens op waarom.',
  ),
});

/** A person decides where the law leaves it open, or otherwise than was computed; both stay to be read. */
export const decideWoonplaatsbesluit = defineOperation({
  name: 'decideWoonplaatsbesluit',
  route: 'POST /gezinnen/{id}/woonplaatsbepalingen/{bepalingId}/besluiten',
  summary: 'Legt vast welke gemeente een mens aanwees, en waarom.',
  needs: 'gezin:change',
  input: Input,
  output: Woonplaatsbepaling,
  refuses: ['gezin/onbekend', 'gezin/bijdrage-nodig', 'woonplaats/onbekend', 'woonplaats/niet-nieuwste'],
  logs: {
    action: 'U',
    about: ({ id }, { persoonId }) => [{ gezin: id, persoon: persoonId, part: 'woonplaats' }],
  },
  async handle({ id, bepalingId, gemeente, reden }, context) {
    const { db, actor, emit } = context;
    const no = await mayChangeGezin(db, id, 'hulpvraag');
    if (no) return no;
    const found = (await gatherBepalingen(context, id)).find((one) => one.id === bepalingId);
    if (!found) return refuse('woonplaats/onbekend', { bepalingId });
    // Two people at once: whoever looks at an older finding is told, and does not decide past the newer one.
    if (!found.isNieuwste) return refuse('woonplaats/niet-nieuwste');
    await insertBesluit(db, { id: uuidv7(), gezinId: id, bepalingId, gemeente, reden, door: actor.name });
    emit('woonplaats.besloten', { gezin: id, persoon: found.persoonId, bepaling: bepalingId });
    return await getBepaling(context, id, bepalingId);
  },
});
