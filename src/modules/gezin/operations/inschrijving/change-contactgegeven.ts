import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { GezinId, PersoonId } from '../../schema/gezin.ts';
import { Contactgegeven, NewContactgegeven } from '../../schema/inschrijving.ts';
import { listContactgegevens, saveContactgegeven } from '../../store/contactgegeven.ts';
import { findChangeableLid } from '../may-change-gezin.ts';

const Input = NewContactgegeven.extend({
  id: GezinId,
  persoonId: PersoonId,
  /** As it was on screen; 0 when nothing was known yet. */
  versie: z.coerce.number({ error: 'De versie ontbreekt. Laad de pagina opnieuw.' }).int().nonnegative(),
});

export const changeContactgegeven = defineOperation({
  name: 'changeContactgegeven',
  route: 'PUT /gezinnen/{id}/personen/{persoonId}/contactgegevens',
  summary: 'Legt vast hoe een gezinslid te bereiken is; wat wordt weggelaten, is niet meer bekend.',
  needs: 'gezin:change',
  input: Input,
  output: Contactgegeven,
  refuses: ['gezin/onbekend', 'gezin/lid-onbekend', 'gezin/bijdrage-nodig'],
  logs: { action: 'U', about: ({ id, persoonId }) => [{ gezin: id, persoon: persoonId, part: 'gezin' }] },
  async handle({ id, persoonId, versie, telefoon = null, email = null }, { db, vault, emit }) {
    const lid = await findChangeableLid(db, { id, persoonId });
    if (isRefusal(lid)) return lid;
    const isSaved = await saveContactgegeven(
      db,
      vault,
      { gezinId: id, persoonId, versie },
      { telefoon, email },
    );
    const now = (await listContactgegevens(db, vault, id)).find((one) => one.persoonId === persoonId);
    if (!isSaved) return refuse('verouderd', { huidig: now });
    if (!now) throw new Error('who writes down a telephone number sees it');
    emit('gezin.gewijzigd', { gezin: id });
    return now;
  },
});
