import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { close } from '../rules/hulpvraag.ts';
import { Hulpvraag, HulpvraagId, Uitkomst } from '../schema.ts';
import { findHulpvraag, lockHulpvraag, saveHulpvraagEnd } from '../store/hulpvraag.ts';

export const stopHulpvraag = defineOperation({
  name: 'stopHulpvraag',
  route: 'POST /hulpvragen/{id}/afsluitingen',
  summary: 'Sluit een hulpvraag af met wat ervan geworden is.',
  needs: 'hulpvraag:stop',
  input: z.object({
    id: HulpvraagId,
    uitkomst: Uitkomst,
    versie: z.int({ error: 'De versie ontbreekt. Laad de pagina opnieuw.' }).positive(),
  }),
  output: Hulpvraag,
  refuses: ['hulpvraag/onbekend', 'hulpvraag/reeds-gesloten'],
  logs: { action: 'U', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'hulpvraag' }] },

  async handle({ id, uitkomst, versie }, { db, today, emit }) {
    const found = (await lockHulpvraag(db, id)) ? await findHulpvraag(db, id) : undefined;
    if (!found) return refuse('hulpvraag/onbekend');
    const closed = close(found, uitkomst, today);
    if (isRefusal(closed)) return closed;
    if (found.versie !== versie) return refuse('verouderd', { huidig: found });
    await saveHulpvraagEnd(db, closed);
    emit('hulpvraag.afgesloten', { gezin: found.gezinId, hulpvraag: id });
    return closed;
  },
});
