import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { Kalenderdag } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { decideWoonplaats } from '../../rules/woonplaats/decide-woonplaats.ts';
import { gatherVraag, isSecret } from '../../rules/woonplaats/known-facts.ts';
import { GezinId, PersoonId } from '../../schema/gezin.ts';
import { RealGemeente } from '../../schema/inschrijving.ts';
import { BepalingId, Woonplaatsbepaling } from '../../schema/woonplaats.ts';
import { insertBepaling, listBepalingRows } from '../../store/woonplaats/bepaling.ts';
import { findChangeableLid } from '../may-change-gezin.ts';
import { gatherKnown, getBepaling, knownAbout } from './gather-bepalingen.ts';

const Input = z.object({
  id: GezinId,
  persoonId: PersoonId,
  hulpvraagdatum: Kalenderdag,
  /** Only where nothing that is known tells it. */
  moederBijGeboorte: RealGemeente.optional(),
  feitelijkVerblijf: RealGemeente.optional(),
});

/** The law decides on what is known; an earlier finding stays as it was. */
export const decideWoonplaatsbepaling = defineOperation({
  name: 'decideWoonplaatsbepaling',
  route: 'POST /gezinnen/{id}/personen/{persoonId}/woonplaatsbepalingen',
  summary: 'Zoekt uit welke gemeente de hulp van een jeugdige regelt, met alles wat bekend is.',
  needs: 'gezin:change',
  input: Input,
  output: Woonplaatsbepaling,
  refuses: [
    'gezin/onbekend',
    'gezin/lid-onbekend',
    'gezin/bijdrage-nodig',
    'woonplaats/geen-jeugdige',
    'woonplaats/geboortedatum-onbekend',
    'woonplaats/strijdig',
  ],
  logs: {
    action: 'C',
    about: ({ id, persoonId }) => [{ gezin: id, persoon: persoonId, part: 'woonplaats' }],
  },
  async handle({ id, persoonId, ...asked }, context) {
    const { db, actor, emit } = context;
    const lid = await findChangeableLid(db, { id, persoonId }, 'hulpvraag');
    if (isRefusal(lid)) return lid;
    if (lid.soort !== 'jeugdige') return refuse('woonplaats/geen-jeugdige');
    const { geboortedatum } = lid;
    if (geboortedatum === null) return refuse('woonplaats/geboortedatum-onbekend');
    const known = knownAbout(await gatherKnown(context, id), await listBepalingRows(db, id), persoonId);
    const { vraag, faults } = gatherVraag(known, { ...asked, persoonId, geboortedatum });
    if (!vraag) return refuse('woonplaats/strijdig', { faults });
    const bepalingId = BepalingId.parse(uuidv7());
    await insertBepaling(db, {
      ...decideWoonplaats(vraag),
      id: bepalingId,
      gezinId: id,
      persoonId,
      feiten: vraag,
      isGeheim: isSecret(known, persoonId),
      door: actor.name,
    });
    emit('woonplaats.bepaald', { gezin: id, persoon: persoonId, bepaling: bepalingId });
    return await getBepaling(context, id, bepalingId);
  },
});
