import { uuidv7 } from 'uuidv7';
import { findRights } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkPast, mayWrite } from '../rules/school.ts';
import { NewSchoolcontact, OfLeerling, Schoolcontact, SchoolcontactId } from '../schema/school.ts';
import { addContact } from '../store/contact.ts';
import { findJeugdige } from '../store/jeugdige.ts';

export const openSchoolcontact = defineOperation({
  name: 'openSchoolcontact',
  route: 'POST /gezinnen/{id}/personen/{persoonId}/schoolcontacten',
  summary: 'Legt een gesprek met school vast, en wat er is afgesproken.',
  needs: 'school:change',
  input: NewSchoolcontact.extend(OfLeerling.shape),
  output: Schoolcontact,
  refuses: ['gezin/onbekend', 'gezin/lid-onbekend', 'school/in-de-toekomst'],
  logs: { action: 'C', about: ({ id, persoonId }) => [{ gezin: id, persoon: persoonId, part: 'school' }] },

  async handle({ id, persoonId, ...fresh }, { db, actor, today, emit }) {
    const no = mayWrite(await findRights(db, id)) ?? checkPast(fresh.op, today);
    if (no) return no;
    if (!(await findJeugdige(db, { id, persoonId }))) return refuse('gezin/lid-onbekend', { persoonId });
    if (actor.account === null) return refuse('verboden');
    const contactId = SchoolcontactId.parse(uuidv7());
    await addContact(db, { ...fresh, id: contactId, gezinId: id, persoonId, door: actor.account });
    emit('school.gewijzigd', { gezin: id, persoon: persoonId });
    return {
      id: contactId,
      persoonId,
      op: fresh.op,
      met: fresh.met,
      afspraak: fresh.afspraak ?? null,
      kindwoorden: fresh.kindwoorden ?? null,
      geschrevenDoor: actor.name,
    };
  },
});
