import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { contacttermijnOf } from '../../rules/contacttermijn.ts';
import { Aanmelding, Contacttermijn } from '../../schema.ts';
import { listNormGegevens, listWaiting } from '../../store/aanmelding.ts';

/** More than these a team does not take in a morning; the rest shows as a number. */
const most = 50;

/** Nobody is known yet, so there is no family in whose log it could stand; each look is logged by itself. */
export const listAanmeldingen = defineOperation({
  name: 'listAanmeldingen',
  route: 'GET /aanmeldingen',
  summary: 'De vragen van gezinnen zonder account die op het lokale team wachten, onveilige eerst.',
  needs: 'aanmelding:list',
  input: z.object({}),
  output: z.object({
    aanmeldingen: z.array(Aanmelding),
    totaal: z.int().nonnegative(),
    termijn: Contacttermijn,
  }),
  refuses: [],
  logs: { action: 'R', about: () => [] },
  async handle(_input, { db, vault, today }) {
    return {
      ...(await listWaiting(db, vault, most)),
      termijn: contacttermijnOf(await listNormGegevens(db), today),
    };
  },
});
