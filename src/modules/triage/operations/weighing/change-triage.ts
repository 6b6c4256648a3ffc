import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { OrganisatieId } from '#modules/organisatie/index.ts';
import { HulpvraagId } from '#modules/toegang/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { Urgentie } from '../../schema/triage.ts';
import { findTriage, isLocatie } from '../../store/triage.ts';
import { saveTriage } from '../../store/weighing.ts';
import { findToWeigh, subjectOf, weighRefuses } from './find-to-weigh.ts';

export const changeTriage = defineOperation({
  name: 'changeTriage',
  route: 'PATCH /hulpvragen/{id}/triage',
  summary: 'Leg vast hoe snel een hulpvraag opgepakt moet worden, en op welke school zij binnenkwam.',
  needs: 'triage:change',
  input: z.object({
    id: HulpvraagId,
    urgentie: Urgentie,
    /** The school at which the team received the question; absent when it came in at the team itself. */
    locatieId: OrganisatieId.optional(),
    versie: z.int({ error: 'De versie ontbreekt. Laad de pagina opnieuw.' }).positive(),
  }),
  output: z.object({ id: HulpvraagId, gezinId: GezinId, urgentie: Urgentie, versie: z.int() }),
  refuses: [...weighRefuses, 'hulpvraag/locatie-onbekend'],
  logs: { action: 'U', about: subjectOf },

  async handle({ id, urgentie, locatieId, versie }, context) {
    const { db, today } = context;
    const found = await findToWeigh(context, id);
    if (isRefusal(found)) return found;
    if (locatieId !== undefined && !(await isLocatie(db, locatieId)))
      return refuse('hulpvraag/locatie-onbekend');
    const { vraag } = found;
    if (vraag.versie !== versie) return refuse('verouderd', { huidig: await findTriage(db, id, today) });
    await saveTriage(db, id, { urgentie, locatieId: locatieId ?? null, versie: versie + 1 });
    return { id, gezinId: GezinId.parse(vraag.gezinId), urgentie, versie: versie + 1 };
  },
});
