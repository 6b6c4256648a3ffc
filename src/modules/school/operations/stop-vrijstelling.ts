import { z } from 'zod';
import { findRights, GezinId, Versie } from '#modules/gezin/index.ts';
import { Kalenderdag } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkVersie, mayWrite } from '../rules/school.ts';
import { Vrijstelling, VrijstellingId } from '../schema/school.ts';
import { findVrijstellingToChange, saveVrijstellingEnd } from '../store/vrijstelling.ts';

/** The child goes to school again, or the exemption was given for less long. */
export const stopVrijstelling = defineOperation({
  name: 'stopVrijstelling',
  route: 'POST /gezinnen/{id}/vrijstellingen/{vrijstellingId}/stopzettingen',
  summary: 'Legt vast tot en met welke dag een vrijstelling geldt.',
  needs: 'school:change',
  input: z.object({ id: GezinId, vrijstellingId: VrijstellingId, versie: Versie, tot: Kalenderdag }),
  output: Vrijstelling,
  refuses: ['gezin/onbekend', 'school/onbekend', 'school/einde-voor-begin'],
  logs: {
    action: 'U',
    about: ({ id }, { persoonId }) => [{ gezin: id, persoon: persoonId, part: 'school' }],
  },

  async handle({ id, vrijstellingId, versie, tot }, { db, emit }) {
    const no = mayWrite(await findRights(db, id));
    if (no) return no;
    const known = await findVrijstellingToChange(db, id, vrijstellingId);
    if (!known) return refuse('school/onbekend');
    const stale = checkVersie(known, versie);
    if (stale) return stale;
    if (tot < known.van) return refuse('school/einde-voor-begin', { van: known.van });
    const saved = { ...known, tot, versie: versie + 1 };
    await saveVrijstellingEnd(db, saved);
    emit('school.gewijzigd', { gezin: id, persoon: known.persoonId });
    return saved;
  },
});
