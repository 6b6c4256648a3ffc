import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { AccountId, Kalenderdag, typedText } from '#modules/organisatie/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { statusOf } from '../../rules/afspraak.ts';
import { type Afspraak, AfspraakId, AfspraakInPlan } from '../../schema/afspraak.ts';
import { DoelId } from '../../schema/plan.ts';
import { addAfspraak, findVoornaam } from '../../store/afspraak.ts';
import { hasDoel } from '../../store/doel.ts';
import { findPlanToWrite } from '../samen/find-plan-to-write.ts';
import { keepVersie } from '../samen/keep-versie.ts';

/** Who does it: someone of the gezin or its netwerk, or anyone by name; with an account that hears of it. */
export const who = {
  persoonId: PersoonId.optional(),
  accountId: AccountId.optional(),
  wie: typedText(200, 'Vul in wie dit doet.').optional(),
};

export const openAfspraak = defineOperation({
  name: 'openAfspraak',
  route: 'POST /gezinnen/{id}/afspraken',
  summary: 'Leg een afspraak vast: wie doet wat, en wanneer is het klaar.',
  needs: 'afspraak:change',
  input: z
    .object({
      id: GezinId,
      tekst: typedText(1000, 'Schrijf op wat er is afgesproken.'),
      ...who,
      uiterlijkOp: Kalenderdag.optional(),
      doelId: DoelId.optional(),
    })
    .refine(({ persoonId, wie }) => persoonId !== undefined || wie !== undefined, {
      path: ['persoonId'],
      message: 'Kies wie dit doet, of vul een naam in.',
    }),
  output: AfspraakInPlan,
  refuses: [
    'gezin/onbekend',
    'plan/onbekend',
    'plan/gesloten',
    'doel/onbekend',
    'afspraak/persoon-onbekend',
    'afspraak/dag-voorbij',
  ],
  logs: { action: 'C', about: ({ id }) => [{ gezin: id, part: 'plan' }] },

  async handle({ id, tekst, persoonId, accountId, wie, uiterlijkOp, doelId }, context) {
    const { db, today, emit } = context;
    const plan = await findPlanToWrite(db, id);
    if (isRefusal(plan)) return plan;
    if (uiterlijkOp !== undefined && uiterlijkOp < today) return refuse('afspraak/dag-voorbij');
    const naam = await nameOf(db, id, { persoonId, wie, doelId });
    if (isRefusal(naam)) return naam;
    const afspraak: Afspraak = {
      id: AfspraakId.parse(uuidv7()),
      gezinId: id,
      doelId: doelId ?? null,
      tekst,
      persoonId: persoonId ?? null,
      accountId: persoonId === undefined ? (accountId ?? null) : null,
      wie: naam,
      gemaaktOp: today,
      uiterlijkOp: uiterlijkOp ?? null,
      uitkomst: null,
      uitkomstOp: null,
      toelichting: null,
      versie: 1,
    };
    await addAfspraak(db, afspraak, plan.id);
    await keepVersie(context, id);
    emit('afspraak.geopend', { gezin: id, afspraak: afspraak.id, door: context.actor.account });
    return { ...afspraak, status: statusOf(afspraak, today) };
  },
});

type Named = { readonly [Key in 'persoonId' | 'wie' | 'doelId']?: string | null | undefined };

/** The name by which it is shown: of a person of this gezin as it is known, of others as it was typed. */
export async function nameOf(db: Context['db'], gezinId: string, { persoonId, wie, doelId }: Named) {
  if (doelId && !(await hasDoel(db, gezinId, doelId))) return refuse('doel/onbekend');
  const naam = persoonId ? await findVoornaam(db, gezinId, persoonId) : wie;
  return naam ?? refuse('afspraak/persoon-onbekend');
}
