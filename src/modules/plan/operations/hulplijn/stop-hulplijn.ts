import { z } from 'zod';
import { findRights, GezinId, Versie } from '#modules/gezin/index.ts';
import { Kalenderdag } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { stop } from '../../rules/hulplijn.ts';
import { checkVersie, mayWrite } from '../../rules/plan.ts';
import { Hulplijn, RedenEinde } from '../../schema/hulplijn.ts';
import { HulplijnId } from '../../schema/plan.ts';
import { findHulplijnToChange, saveHulplijnEnd } from '../../store/hulplijn.ts';

export const stopHulplijn = defineOperation({
  name: 'stopHulplijn',
  route: 'POST /gezinnen/{id}/hulplijnen/{hulplijnId}/beeindigingen',
  summary: 'Stop hulp op een dag, met de reden.',
  needs: 'hulplijn:stop',
  input: z.object({
    id: GezinId,
    hulplijnId: HulplijnId,
    einddatum: Kalenderdag,
    reden: RedenEinde,
    versie: Versie,
  }),
  output: Hulplijn,
  refuses: [
    'gezin/onbekend',
    'hulplijn/onbekend',
    'hulplijn/reeds-gestopt',
    'hulplijn/einde-voor-ingang',
    'hulplijn/loopt-op-toewijzing',
  ],
  logs: { action: 'U', about: ({ id }) => [{ gezin: id, part: 'hulplijn' }] },

  async handle({ id, hulplijnId, einddatum, reden, versie }, { db, emit }) {
    const no = mayWrite(await findRights(db, id), 'hulplijn');
    if (no) return no;
    const hulplijn = await findHulplijnToChange(db, id, hulplijnId);
    if (!hulplijn) return refuse('hulplijn/onbekend');
    const stopped = stop(hulplijn, einddatum, reden);
    // Who comes second hears that the help was ended already, which says more than that something changed.
    if (isRefusal(stopped) && stopped.refused === 'hulplijn/reeds-gestopt') return stopped;
    const stale = checkVersie(hulplijn, versie);
    if (stale || isRefusal(stopped)) return stale ?? stopped;
    await saveHulplijnEnd(db, stopped);
    emit('hulplijn.gestopt', { gezin: id, hulplijn: hulplijnId });
    return stopped;
  },
});
