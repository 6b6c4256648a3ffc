import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { HulpvraagId, Melder } from '../schema.ts';
import { findHulpvraag } from '../store/hulpvraag.ts';
import { findMelder } from '../store/melder.ts';

/** Null for a question that came in without anybody who left a way to be reached. */
export const readMelder = defineOperation({
  name: 'readMelder',
  route: 'GET /hulpvragen/{id}/melder',
  summary: 'Lees wie een hulpvraag bracht en hoe die te bereiken is.',
  needs: 'hulpvraag:read',
  input: z.object({ id: HulpvraagId }),
  output: z.object({ gezinId: GezinId, melder: Melder.nullable() }),
  refuses: ['hulpvraag/onbekend'],
  logs: { action: 'R', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'hulpvraag' }] },

  async handle({ id }, { db, vault }) {
    const hulpvraag = await findHulpvraag(db, id);
    if (!hulpvraag) return refuse('hulpvraag/onbekend');
    return { gezinId: hulpvraag.gezinId, melder: (await findMelder(db, vault, id)) ?? null };
  },
});
