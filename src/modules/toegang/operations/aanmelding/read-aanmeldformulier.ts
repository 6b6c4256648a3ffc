import { z } from 'zod';
import { Gemeentecode } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { contacttermijnOf } from '../../rules/contacttermijn.ts';
import { Contacttermijn } from '../../schema.ts';
import { listNormGegevens, listOpenGemeenten } from '../../store/aanmelding.ts';

export const readAanmeldformulier = defineOperation({
  name: 'readAanmeldformulier',
  route: 'GET /aanmeldformulier',
  summary: 'Geeft de gemeenten waar een gezin zonder account hulp kan vragen, en hoe snel er iemand belt.',
  needs: 'anyone',
  input: z.object({}),
  output: z.object({
    gemeenten: z.array(z.object({ code: Gemeentecode, naam: z.string() })),
    termijn: Contacttermijn,
  }),
  refuses: [],
  logs: 'nothing',
  async handle(_input, { db, today }) {
    return {
      gemeenten: await listOpenGemeenten(db),
      termijn: contacttermijnOf(await listNormGegevens(db), today),
    };
  },
});
