import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Schoolpartner, SchoolpartnerId } from '../../schema/aanbod.ts';
import { findPartnerToChange, savePartnerEnd } from '../../store/aanbod.ts';

export const stopSchoolpartner = defineOperation({
  name: 'stopSchoolpartner',
  route: 'POST /schoolpartners/{partnerId}/stopzettingen',
  summary: 'Legt vast dat een school vandaag voor het laatst met deze partner werkt.',
  needs: 'schoolaanbod:change',
  input: z.object({ partnerId: SchoolpartnerId }),
  output: Schoolpartner,
  refuses: ['school/onbekend'],
  logs: 'nothing',
  async handle({ partnerId }, { db, today }) {
    const known = await findPartnerToChange(db, partnerId);
    if (!known || known.tot !== null) return refuse('school/onbekend');
    const saved = { ...known, tot: today };
    await savePartnerEnd(db, saved);
    return saved;
  },
});
