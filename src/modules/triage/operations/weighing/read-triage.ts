import { z } from 'zod';
import { HulpvraagId } from '#modules/toegang/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { nextSteps } from '../../rules/veiligheid.ts';
import { intakenormOf } from '../../rules/wachttijd.ts';
import { Triage } from '../../schema/triage.ts';
import { listVeiligheidsvragen } from '../../store/ladder.ts';
import { findTriage, listNormGegevens } from '../../store/triage.ts';
import { subjectOf } from './find-to-weigh.ts';

/** How a question is weighed. Before it is taken only what one needs to decide whether to take it. */
export const readTriage = defineOperation({
  name: 'readTriage',
  route: 'GET /hulpvragen/{id}/triage',
  summary:
    'Hoe een hulpvraag gewogen is; voor wie niet betrokken is alleen wat nodig is om haar op te pakken.',
  needs: 'triage:read',
  input: z.object({ id: HulpvraagId }),
  output: Triage,
  refuses: ['hulpvraag/onbekend'],
  logs: { action: 'R', about: subjectOf },

  async handle({ id }, { db, today }) {
    const found = await findTriage(db, id, today);
    if (!found) return refuse('hulpvraag/onbekend');
    const vragen = await listVeiligheidsvragen(db);
    const veiligheid = found.veiligheid.map((check) => ({
      ...check,
      volgende: nextSteps(vragen, check.antwoorden).map(({ code }) => code),
    }));
    return { ...found, veiligheid, norm: intakenormOf(await listNormGegevens(db), today) };
  },
});
