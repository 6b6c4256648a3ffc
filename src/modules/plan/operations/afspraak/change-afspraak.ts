import { z } from 'zod';
import { GezinId, Versie } from '#modules/gezin/index.ts';
import { Kalenderdag, typedText } from '#modules/organisatie/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { changedAfspraak, statusOf } from '../../rules/afspraak.ts';
import { checkVersie } from '../../rules/plan.ts';
import { type Afspraak, AfspraakId, AfspraakInPlan, Uitkomst } from '../../schema/afspraak.ts';
import { DoelId } from '../../schema/plan.ts';
import { findAfspraakToChange, saveAfspraak } from '../../store/afspraak.ts';
import { hasDoel } from '../../store/doel.ts';
import { findPlanToWrite } from '../samen/find-plan-to-write.ts';
import { keepVersie } from '../samen/keep-versie.ts';
import { nameOf, who } from './open-afspraak.ts';

const input = z.object({
  id: GezinId,
  afspraakId: AfspraakId,
  versie: Versie,
  tekst: typedText(1000, 'Schrijf op wat er is afgesproken.').optional(),
  ...who,
  uiterlijkOp: Kalenderdag.nullable().optional(),
  doelId: DoelId.nullable().optional(),
  /** Null takes back that it was done, or that it was not. */
  uitkomst: Uitkomst.nullable().optional(),
  toelichting: typedText(1000, 'Schrijf op hoe het ging.').nullable().optional(),
});

export const changeAfspraak = defineOperation({
  name: 'changeAfspraak',
  route: 'PATCH /gezinnen/{id}/afspraken/{afspraakId}',
  summary: 'Verander een afspraak, of leg vast of die is nagekomen.',
  needs: 'afspraak:change',
  input,
  output: AfspraakInPlan,
  refuses: [
    'gezin/onbekend',
    'plan/onbekend',
    'plan/gesloten',
    'doel/onbekend',
    'afspraak/onbekend',
    'afspraak/persoon-onbekend',
    'afspraak/dag-voorbij',
  ],
  logs: { action: 'U', about: ({ id }) => [{ gezin: id, part: 'plan' }] },

  async handle(given, context) {
    const { db, today, emit } = context;
    const { id, afspraakId, versie } = given;
    const plan = await findPlanToWrite(db, id);
    if (isRefusal(plan)) return plan;
    const afspraak = await findAfspraakToChange(db, id, afspraakId);
    if (!afspraak) return refuse('afspraak/onbekend');
    const stale = checkVersie(afspraak, versie);
    if (stale) return stale;
    const changes = await changesOf(db, given, afspraak);
    if (isRefusal(changes)) return changes;
    const saved = changedAfspraak(afspraak, changes, today);
    await saveAfspraak(db, saved);
    await keepVersie(context, id);
    emit('afspraak.gewijzigd', { gezin: id, afspraak: afspraakId });
    return { ...saved, status: statusOf(saved, today) };
  },
});

/** Naming someone else takes the place of who it was, whole. */
async function changesOf(
  db: Context['db'],
  {
    id,
    tekst,
    persoonId,
    accountId,
    wie,
    uiterlijkOp,
    doelId,
    uitkomst,
    toelichting,
  }: z.output<typeof input>,
  afspraak: Afspraak,
) {
  if (uiterlijkOp && uiterlijkOp < afspraak.gemaaktOp) return refuse('afspraak/dag-voorbij');
  if (doelId && !(await hasDoel(db, id, doelId))) return refuse('doel/onbekend');
  const rest = { tekst, uiterlijkOp, doelId, uitkomst, toelichting };
  if (persoonId === undefined && wie === undefined) return rest;
  const naam = await nameOf(db, id, { persoonId, wie });
  if (isRefusal(naam)) return naam;
  const isPerson = persoonId !== undefined;
  return {
    ...rest,
    persoonId: persoonId ?? null,
    accountId: isPerson ? null : (accountId ?? null),
    wie: naam,
  };
}
