import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { Kalenderdag, typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { checkPeriod, decideConsentGivers, decideInstemming } from '../rules/toestemming.ts';
import { Deel, GezinId, HouderSoort, PersoonId, Toestemming, ToestemmingId } from '../schema/gezin.ts';
import { canWriteDeel, findGezin } from '../store/gezin.ts';
import { findPartijNaam, findToestemming, insertToestemming } from '../store/toestemming.ts';

const Input = z.object({
  id: GezinId,
  partij: z.uuid({ error: 'Kies met wie er gedeeld mag worden.' }),
  partijSoort: HouderSoort,
  doel: typedText(500, 'Vul in waarvoor er gedeeld mag worden.'),
  deel: Deel,
  niveau: z.enum(['lezen', 'bijdragen'], { error: 'Kies lezen of bijdragen.' }).default('lezen'),
  van: Kalenderdag,
  tot: Kalenderdag,
  /** Whose data it is about; without it, all jeugdigen of the gezin. */
  persoonId: PersoonId.optional(),
  /** Who agreed, when a worker writes it down; who gives it for oneself needs not say so. */
  instemming: z.array(PersoonId).max(30).default([]),
});

export const openToestemming = defineOperation({
  name: 'openToestemming',
  route: 'POST /gezinnen/{id}/toestemmingen',
  summary: 'Geeft iemand toestemming om een deel van het dossier te zien, met een doel en een periode.',
  needs: 'toestemming:give',
  input: Input,
  output: Toestemming,
  refuses: [
    'gezin/onbekend',
    'gezin/bijdrage-nodig',
    'gezin/lid-onbekend',
    'toestemming/einde-voor-ingang',
    'toestemming/verlopen',
    'toestemming/gezag-onbekend',
    'toestemming/ander-nodig',
    'toestemming/instemming-ontbreekt',
    'toestemming/partij-onbekend',
  ],
  logs: { action: 'C', about: ({ id }) => [{ gezin: id, part: 'toestemming' }] },
  async handle({ id, persoonId, instemming, ...given }, { db, actor, today, emit }) {
    const gezin = await findGezin(db, id);
    if (!gezin) return refuse('gezin/onbekend', { id });
    if (!(await canWriteDeel(db, id, 'betrokkenheid'))) return refuse('gezin/bijdrage-nodig');
    const period = checkPeriod(given, today);
    if (isRefusal(period)) return period;
    const nodig = decideConsentGivers(persoonId, gezin.leden, today);
    if (isRefusal(nodig)) return nodig;
    const agreed = decideInstemming({ actor: actor.account, leden: gezin.leden, nodig, instemming });
    if (isRefusal(agreed)) return agreed;
    const partijNaam = await findPartijNaam(db, given);
    if (partijNaam === undefined) return refuse('toestemming/partij-onbekend', { partij: given.partij });
    const toestemmingId = ToestemmingId.parse(uuidv7());
    await insertToestemming(db, {
      ...given,
      id: toestemmingId,
      gezinId: id,
      persoonId: persoonId ?? null,
      partijNaam,
      nodig,
      instemming: agreed,
      gegevenDoor: actor.account ?? '',
    });
    emit('toestemming.gegeven', { gezin: id, toestemming: toestemmingId });
    const made = await findToestemming(db, { gezinId: id, id: toestemmingId, day: today });
    if (!made) throw new Error('who writes down a toestemming sees it');
    return made;
  },
});
