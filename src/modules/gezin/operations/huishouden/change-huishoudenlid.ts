import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { checkPlekken, plekOf } from '../../rules/huishouden.ts';
import { GezinId, PersoonId } from '../../schema/gezin.ts';
import { Huishouden, Plek } from '../../schema/huishouden.ts';
import { listHuishoudenRows, removeHuishoudenlid } from '../../store/huishouden.ts';
import { listPersonen } from '../../store/persoon.ts';
import { findSplit, splitRefuses } from './find-split.ts';
import { placeLid } from './place-lid.ts';

/** Where one of the gezin lives, and whether the other household may know the name. */
export const changeHuishoudenlid = defineOperation({
  name: 'changeHuishoudenlid',
  route: 'PUT /gezinnen/{id}/personen/{persoonId}/plek',
  summary: 'Legt vast in welk huishouden een gezinslid woont, en of het andere huishouden de naam mag weten.',
  needs: 'huishouden:change',
  input: z.object({
    id: GezinId,
    persoonId: PersoonId,
    plek: Plek,
    isNaamBekend: z.boolean().default(false),
  }),
  output: z.object({ huishoudens: z.array(Huishouden) }),
  refuses: [...splitRefuses, 'gezin/lid-onbekend', 'huishouden/volwassene-in-twee', 'huishouden/leeg'],
  logs: {
    action: 'U',
    about: ({ id, persoonId }) => [{ gezin: id, persoon: persoonId, part: 'huishouden' }],
  },
  async handle({ id, persoonId, plek, isNaamBekend }, context) {
    const { db, vault, emit } = context;
    const known = await findSplit(context, id);
    if (isRefusal(known)) return known;
    const leden = await listPersonen(db, id);
    const others = leden.filter((lid) => lid.id !== persoonId);
    const all = others.map((lid) => ({ persoonId: String(lid.id), plek: plekOf(lid.id, known) }));
    const wrong = checkPlekken([...all, { persoonId, plek }], leden);
    if (wrong) return wrong;
    await removeHuishoudenlid(db, id, persoonId);
    await placeLid(db, known, { gezinId: id, persoonId, plek, isNaamBekend });
    emit('gezin.gewijzigd', { gezin: id });
    return { huishoudens: await listHuishoudenRows(db, vault, id) };
  },
});
