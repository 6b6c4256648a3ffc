import { uuidv7 } from 'uuidv7';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { NewSchoolpartner, Schoolpartner, SchoolpartnerId } from '../../schema/aanbod.ts';
import { addPartner, mayArrange } from '../../store/aanbod.ts';

export const openSchoolpartner = defineOperation({
  name: 'openSchoolpartner',
  route: 'POST /schoolpartners',
  summary: 'Voegt iemand toe met wie een school vast samenwerkt.',
  needs: 'schoolaanbod:change',
  input: NewSchoolpartner,
  output: Schoolpartner,
  refuses: ['school/onbekend'],
  logs: 'nothing',
  async handle(fresh, { db, today }) {
    if (!(await mayArrange(db, fresh.schoolId))) return refuse('school/onbekend');
    const partner = { ...fresh, id: SchoolpartnerId.parse(uuidv7()), van: today, tot: null };
    await addPartner(db, partner);
    return partner;
  },
});
