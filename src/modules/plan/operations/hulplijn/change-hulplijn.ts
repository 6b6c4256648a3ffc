import { z } from 'zod';
import { findRights, GezinId, Versie } from '#modules/gezin/index.ts';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkVersie, mayWrite } from '../../rules/plan.ts';
import { Hulplijn } from '../../schema/hulplijn.ts';
import { DoelId, HulplijnId } from '../../schema/plan.ts';
import { hasDoel } from '../../store/doel.ts';
import { findHulplijnToChange, saveHulplijnSoort } from '../../store/hulplijn.ts';
import { hasMethodiek } from './open-hulplijn.ts';

/** By which method help is given, in which group, towards which doel, and why custom work; what is not named stays. */
export const changeHulplijn = defineOperation({
  name: 'changeHulplijn',
  route: 'PATCH /gezinnen/{id}/hulplijnen/{hulplijnId}',
  summary: 'Verander wat er over een hulplijn staat, zoals de methodiek of de reden van maatwerk.',
  needs: 'hulplijn:change',
  input: z.object({
    id: GezinId,
    hulplijnId: HulplijnId,
    versie: Versie,
    doelId: DoelId.nullable().optional(),
    uitvoerder: typedText(200, 'Vul in wie de hulp geeft.').nullable().optional(),
    methodiek: z.string().max(100).nullable().optional(),
    groep: typedText(200, 'Vul in welke groep het is.').nullable().optional(),
    maatwerkReden: typedText(2000, 'Schrijf op waarom dit maatwerk is.').nullable().optional(),
    isThuis: z.stringbool().or(z.boolean()).optional(),
  }),
  output: Hulplijn,
  refuses: ['gezin/onbekend', 'hulplijn/onbekend', 'doel/onbekend', 'hulplijn/methodiek-onbekend'],
  logs: { action: 'U', about: ({ id }) => [{ gezin: id, part: 'hulplijn' }] },

  async handle({ id, hulplijnId, versie, ...changes }, context) {
    const { db, emit } = context;
    const no = mayWrite(await findRights(db, id), 'hulplijn');
    if (no) return no;
    const hulplijn = await findHulplijnToChange(db, id, hulplijnId);
    if (!hulplijn) return refuse('hulplijn/onbekend');
    const stale = checkVersie(hulplijn, versie);
    if (stale) return stale;
    const { doelId, methodiek } = changes;
    if (doelId && !(await hasDoel(db, id, doelId))) return refuse('doel/onbekend');
    if (methodiek && !(await hasMethodiek(context, methodiek)))
      return refuse('hulplijn/methodiek-onbekend', { methodiek });
    const named = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    const saved = Hulplijn.parse({ ...hulplijn, ...named, versie: versie + 1 });
    await saveHulplijnSoort(db, saved);
    emit('hulplijn.gewijzigd', { gezin: id, hulplijn: hulplijnId });
    return saved;
  },
});
