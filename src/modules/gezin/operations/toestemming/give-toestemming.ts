import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { Kalenderdag, typedText } from '#modules/organisatie/index.ts';
import type { Context } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { decideOpnieuwOp } from '../../rules/gezag/opnieuw.ts';
import { checkPeriod, decideConsentGivers, decideInstemming } from '../../rules/toestemming.ts';
import {
  type Deel,
  GezinId,
  HouderSoort,
  PersoonId,
  type Toestemming,
  ToestemmingId,
} from '../../schema/gezin.ts';
import { listBeslisfeiten } from '../../store/gezag/gezag.ts';
import { canWriteDeel, findGezin } from '../../store/gezin.ts';
import { findPartijNaam, findToestemming, insertToestemming } from '../../store/toestemming.ts';

/** What every consent names, whatever it opens. */
export const consentInput = z.object({
  id: GezinId,
  partij: z.uuid({ error: 'Kies met wie er gedeeld mag worden.' }),
  partijSoort: HouderSoort,
  doel: typedText(500, 'Vul in waarvoor er gedeeld mag worden.'),
  niveau: z.enum(['lezen', 'bijdragen'], { error: 'Kies lezen of bijdragen.' }).default('lezen'),
  van: Kalenderdag,
  tot: Kalenderdag,
  /** Whose data it is about; without it, all jeugdigen of the gezin. */
  persoonId: PersoonId.optional(),
  /** Who agreed, when a worker writes it down; who gives it for oneself needs not say so. */
  instemming: z.array(PersoonId).max(30).default([]),
});

export const consentRefusals = [
  'gezin/onbekend',
  'gezin/bijdrage-nodig',
  'gezin/lid-onbekend',
  'toestemming/einde-voor-ingang',
  'toestemming/verlopen',
  'toestemming/gezag-onbekend',
  'toestemming/gezag-buiten-gezin',
  'toestemming/ander-nodig',
  'toestemming/instemming-ontbreekt',
  'toestemming/partij-onbekend',
] as const;

type Given = z.output<typeof consentInput> & {
  readonly delen: readonly Deel[];
  readonly vervangt?: ToestemmingId;
};

/** Writes down one consent for each part, all or none, once it is sure who must agree and who did. */
export async function giveToestemming(
  given: Given,
  context: Pick<Context, 'db' | 'actor' | 'today' | 'emit'>,
) {
  const { db, actor, today, emit } = context;
  const { id, persoonId = null, delen, vervangt = null, instemming: _asked, ...rest } = given;
  const agreed = await decideAgreed(given, context);
  if (isRefusal(agreed)) return agreed;
  const partijNaam = await findPartijNaam(db, given);
  if (partijNaam === undefined) return refuse('toestemming/partij-onbekend', { partij: given.partij });
  const gegevenDoor = actor.account ?? '';
  const made: Toestemming[] = [];
  for (const deel of delen) {
    const toestemmingId = ToestemmingId.parse(uuidv7());
    const facts = { ...rest, ...agreed, persoonId, vervangt, partijNaam, deel, gegevenDoor };
    await insertToestemming(db, { ...facts, id: toestemmingId, gezinId: id });
    emit('toestemming.gegeven', { gezin: id, toestemming: toestemmingId });
    const found = await findToestemming(db, { gezinId: id, id: toestemmingId, day: today });
    if (!found) throw new Error('who writes down a toestemming sees it');
    made.push(found);
  }
  return made;
}

/** Who must agree, who of them does, and from which day others must. */
async function decideAgreed(
  { id, persoonId, instemming, ...given }: Given,
  { db, actor, today }: Pick<Context, 'db' | 'actor' | 'today'>,
) {
  const gezin = await findGezin(db, id);
  if (!gezin) return refuse('gezin/onbekend', { id });
  const leden = await listBeslisfeiten(db, id);
  if (!(await canWriteDeel(db, id, 'betrokkenheid'))) return refuse('gezin/bijdrage-nodig');
  const period = checkPeriod(given, today);
  if (isRefusal(period)) return period;
  const nodig = decideConsentGivers(persoonId, leden, today);
  if (isRefusal(nodig)) return nodig;
  const agreed = decideInstemming({ actor: actor.account, leden, nodig, instemming });
  if (isRefusal(agreed)) return agreed;
  const facts = {
    persoonId: persoonId ?? null,
    instemming: agreed.map((one) => PersoonId.parse(one)),
    tot: given.tot,
    opnieuwOp: null,
  };
  const isWhole = nodig.every((one) => agreed.includes(one));
  return {
    nodig,
    instemming: agreed,
    opnieuwOp: isWhole ? decideOpnieuwOp(facts, leden, today) : null,
  };
}
