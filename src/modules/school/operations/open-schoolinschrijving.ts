import { uuidv7 } from 'uuidv7';
import type { z } from 'zod';
import { findRights } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkOverlap, mayWrite } from '../rules/school.ts';
import {
  NewSchoolinschrijving,
  OfLeerling,
  Schoolinschrijving,
  SchoolinschrijvingId,
} from '../schema/school.ts';
import { addInschrijving, findSchool, listInschrijvingRows } from '../store/inschrijving.ts';
import { findJeugdige } from '../store/jeugdige.ts';

/** A new school begins after the last one ended, so that a pupil is at one school on each day. */
export const openSchoolinschrijving = defineOperation({
  name: 'openSchoolinschrijving',
  route: 'POST /gezinnen/{id}/personen/{persoonId}/schoolinschrijvingen',
  summary: 'Legt vast naar welke school een jeugdige gaat.',
  needs: 'school:change',
  input: NewSchoolinschrijving.safeExtend(OfLeerling.shape),
  output: Schoolinschrijving,
  refuses: ['gezin/onbekend', 'gezin/lid-onbekend', 'school/onbekend', 'school/al-ingeschreven'],
  logs: { action: 'C', about: ({ id, persoonId }) => [{ gezin: id, persoon: persoonId, part: 'school' }] },

  async handle({ id, persoonId, ...fresh }, { db, emit }) {
    const no = mayWrite(await findRights(db, id));
    if (no) return no;
    if (!(await findJeugdige(db, { id, persoonId }))) return refuse('gezin/lid-onbekend', { persoonId });
    const school = fresh.schoolId === undefined ? undefined : await findSchool(db, fresh.schoolId);
    if (fresh.schoolId !== undefined && !school) return refuse('school/onbekend');
    const known = await listInschrijvingRows(db, id);
    const meets = checkOverlap(
      { van: fresh.van, tot: null },
      known.filter((one) => one.persoonId === persoonId),
    );
    if (meets) return meets;
    const inschrijvingId = SchoolinschrijvingId.parse(uuidv7());
    await addInschrijving(db, { ...fresh, id: inschrijvingId, gezinId: id, persoonId });
    emit('school.gewijzigd', { gezin: id, persoon: persoonId });
    return freshOf(inschrijvingId, persoonId, { ...fresh, schoolNaam: school?.naam ?? fresh.schoolNaam });
  },
});

function freshOf(
  id: Schoolinschrijving['id'],
  persoonId: Schoolinschrijving['persoonId'],
  { schoolId, schoolNaam, soort, groep, begeleider, van }: z.output<typeof NewSchoolinschrijving>,
): Schoolinschrijving {
  const more = { schoolId: schoolId ?? null, groep: groep ?? null, begeleider: begeleider ?? null };
  return { id, persoonId, schoolNaam: schoolNaam ?? '', soort, van, tot: null, versie: 1, ...more };
}
