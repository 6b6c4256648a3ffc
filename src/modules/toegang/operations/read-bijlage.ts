import { createHash } from 'node:crypto';
import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { BijlageId, BijlageMetInhoud } from '../schema.ts';
import { findBijlage } from '../store/bijlage.ts';

export const readBijlage = defineOperation({
  name: 'readBijlage',
  route: 'GET /gezinnen/{id}/bijlagen/{bijlageId}',
  summary: 'Lees een bestand van een gezin; de inhoud staat in base64.',
  needs: 'gezin:read',
  input: z.object({ id: GezinId, bijlageId: BijlageId }),
  output: BijlageMetInhoud,
  refuses: ['bijlage/onbekend'],
  logs: { action: 'R', about: ({ id }) => [{ gezin: id, part: 'bijlage' }] },

  async handle({ id, bijlageId }, { db, files }) {
    const found = await findBijlage(db, id, bijlageId);
    if (!found) return refuse('bijlage/onbekend');
    const bytes = await files.get(found.bewaard.key);
    const sha256 = bytes && createHash('sha256').update(bytes).digest('hex');
    // A lost or changed file is not an answer but a fault, and the operator must hear of it.
    if (!bytes || sha256 !== found.bewaard.sha256)
      throw new Error(`the file of bijlage ${bijlageId} is lost or was changed outside Stip`);
    return { ...found.bijlage, inhoud: Buffer.from(bytes).toString('base64') };
  },
});
