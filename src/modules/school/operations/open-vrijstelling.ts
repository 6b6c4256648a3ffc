import { uuidv7 } from 'uuidv7';
import { findRights } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { mayWrite } from '../rules/school.ts';
import { NewVrijstelling, OfLeerling, Vrijstelling, VrijstellingId } from '../schema/school.ts';
import { findJeugdige } from '../store/jeugdige.ts';
import { addVrijstelling } from '../store/vrijstelling.ts';

export const openVrijstelling = defineOperation({
  name: 'openVrijstelling',
  route: 'POST /gezinnen/{id}/personen/{persoonId}/vrijstellingen',
  summary: 'Legt vast dat een jeugdige een tijd niet naar school hoeft, en waarom.',
  needs: 'school:change',
  input: NewVrijstelling.safeExtend(OfLeerling.shape),
  output: Vrijstelling,
  refuses: ['gezin/onbekend', 'gezin/lid-onbekend'],
  logs: { action: 'C', about: ({ id, persoonId }) => [{ gezin: id, persoon: persoonId, part: 'school' }] },

  async handle({ id, persoonId, grond, van, tot, toelichting }, { db, emit }) {
    const no = mayWrite(await findRights(db, id));
    if (no) return no;
    if (!(await findJeugdige(db, { id, persoonId }))) return refuse('gezin/lid-onbekend', { persoonId });
    const one = {
      id: VrijstellingId.parse(uuidv7()),
      persoonId,
      grond,
      van,
      tot: tot ?? null,
      toelichting: toelichting ?? null,
      versie: 1,
    };
    await addVrijstelling(db, id, one);
    emit('school.gewijzigd', { gezin: id, persoon: persoonId });
    return one;
  },
});
