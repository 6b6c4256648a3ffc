import { z } from 'zod';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { plekOf } from '../../rules/huishouden.ts';
import { GezinId, PersoonId } from '../../schema/gezin.ts';
import { Weekverdeling } from '../../schema/huishouden.ts';
import { canWriteDeel } from '../../store/gezin.ts';
import { listWeekverdelingen, saveWeekverdeling } from '../../store/huishouden.ts';
import { findSplit, splitRefuses } from './find-split.ts';

/** How a child divides its week: it stands in the plan, so both households read it and whoever the plan is open to. */
export const changeWeekverdeling = defineOperation({
  name: 'changeWeekverdeling',
  route: 'PUT /gezinnen/{id}/personen/{persoonId}/weekverdeling',
  summary: 'Legt vast hoe de week van een kind over twee huishoudens is verdeeld.',
  needs: 'huishouden:change',
  input: z.object({
    id: GezinId,
    persoonId: PersoonId,
    /** As it was on screen; 0 when nothing was written down yet. */
    versie: z.coerce.number({ error: 'De versie ontbreekt. Laad de pagina opnieuw.' }).int().nonnegative(),
    tekst: typedText(2000, 'Schrijf op hoe de week verdeeld is.'),
  }),
  output: Weekverdeling,
  refuses: [...splitRefuses, 'huishouden/woont-op-een-plek'],
  logs: { action: 'U', about: ({ id, persoonId }) => [{ gezin: id, persoon: persoonId, part: 'plan' }] },
  async handle({ id, persoonId, versie, tekst }, context) {
    const { db, emit } = context;
    const known = await findSplit(context, id);
    if (isRefusal(known)) return known;
    if (!(await canWriteDeel(db, id, 'plan'))) return refuse('gezin/bijdrage-nodig');
    if (!plekOf(persoonId, known).startsWith('beide')) return refuse('huishouden/woont-op-een-plek');
    const isSaved = await saveWeekverdeling(db, { gezinId: id, persoonId, tekst, versie });
    const now = (await listWeekverdelingen(db, id)).find((one) => one.persoonId === persoonId);
    if (!isSaved) return refuse('verouderd', { huidig: now });
    if (!now) throw new Error('who writes down how a week is divided sees it');
    emit('gezin.gewijzigd', { gezin: id });
    return now;
  },
});
