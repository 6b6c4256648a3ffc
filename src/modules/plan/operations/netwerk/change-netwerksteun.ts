import { z } from 'zod';
import { findRights, GezinId, PersoonId } from '#modules/gezin/index.ts';
import { Kalenderdag, typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkVersie, mayWrite } from '../../rules/plan.ts';
import { Netwerksteun } from '../../schema/samen.ts';
import { isJeugdige, listNetwerksteun, saveNetwerksteun } from '../../store/netwerk.ts';

/**
 * What someone of the netwerk does, whole. A young person brings a JIM (jouw ingebrachte mentor); nobody is JIM before
 * the day on which that person agreed to be one.
 */
export const changeNetwerksteun = defineOperation({
  name: 'changeNetwerksteun',
  route: 'PUT /gezinnen/{id}/netwerk/{persoonId}',
  summary: 'Leg vast wat iemand uit het netwerk doet, en van wie die JIM is.',
  needs: 'plan:change',
  input: z.object({
    id: GezinId,
    persoonId: PersoonId,
    /** 0 where nothing was written down yet. */
    versie: z.coerce.number({ error: 'De versie ontbreekt. Laad de pagina opnieuw.' }).int().nonnegative(),
    doet: typedText(1000, 'Schrijf op wat deze persoon doet.').nullable().default(null),
    jimVan: PersoonId.nullable().default(null),
    jimAkkoordOp: Kalenderdag.nullable().default(null),
  }),
  output: Netwerksteun,
  refuses: ['gezin/onbekend', 'netwerk/onbekend', 'netwerk/jim-van-jeugdige', 'netwerk/akkoord-ongeldig'],
  logs: { action: 'U', about: ({ id }) => [{ gezin: id, part: 'plan' }] },

  async handle({ id, persoonId, versie, ...given }, { db, today, emit }) {
    const no = mayWrite(await findRights(db, id), 'plan');
    if (no) return no;
    const find = async () => (await listNetwerksteun(db, id)).find((one) => one.persoonId === persoonId);
    const found = await find();
    if (!found) return refuse('netwerk/onbekend');
    const stale = checkVersie(found, versie);
    if (stale) return stale;
    if (given.jimVan && !(await isJeugdige(db, id, given.jimVan))) return refuse('netwerk/jim-van-jeugdige');
    if (given.jimAkkoordOp && (!given.jimVan || given.jimAkkoordOp > today))
      return refuse('netwerk/akkoord-ongeldig');
    if (!(await saveNetwerksteun(db, { ...found, ...given, versie: versie + 1 })))
      return refuse('verouderd', { huidig: await find() });
    emit('netwerk.gewijzigd', { gezin: id, persoon: persoonId });
    return (await find()) ?? refuse('netwerk/onbekend');
  },
});
