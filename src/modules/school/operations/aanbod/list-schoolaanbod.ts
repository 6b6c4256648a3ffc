import { z } from 'zod';
import { OrganisatieId } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { Groepsaanbod, Schoolpartner } from '../../schema/aanbod.ts';
import { listAanbodRows, listPartnerRows, mayArrange } from '../../store/aanbod.ts';

/** The fixed small group of partners of a school and what it offers to groups; it names no pupil. */
export const listSchoolaanbod = defineOperation({
  name: 'listSchoolaanbod',
  route: 'GET /scholen/{schoolId}/aanbod',
  summary: 'Geeft met wie een school vast samenwerkt, en welke hulp er voor groepen is.',
  needs: 'school:read',
  input: z.object({ schoolId: OrganisatieId }),
  output: z.object({
    partners: z.array(Schoolpartner),
    aanbod: z.array(Groepsaanbod),
    canArrange: z.boolean(),
  }),
  refuses: [],
  logs: 'nothing',
  async handle({ schoolId }, { db, today }) {
    return {
      partners: await listPartnerRows(db, [schoolId], today),
      aanbod: await listAanbodRows(db, [schoolId], today),
      canArrange: await mayArrange(db, schoolId),
    };
  },
});
