import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { Methodiek } from '../../schema/hulplijn.ts';
import { listMethodiekRows } from '../../store/stand.ts';

/** The methods that can be chosen today, each with its source and with what is known of its proof. */
export const listMethodieken = defineOperation({
  name: 'listMethodieken',
  route: 'GET /methodieken',
  summary: 'De methodieken waarmee hulp gegeven wordt, en wat er over hun werking bekend is.',
  needs: 'plan:read',
  input: z.object({}),
  output: z.object({ methodieken: z.array(Methodiek) }),
  refuses: [],
  logs: 'nothing',
  handle: async (_, { db, today }) => ({ methodieken: await listMethodiekRows(db, today) }),
});
