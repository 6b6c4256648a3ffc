import { z } from 'zod';
import { HulpvraagId } from '#modules/toegang/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { VerwijzingMetBerichten } from '../schema.ts';
import { listBerichten } from '../store/terugkoppeling.ts';
import { listVerwijzingenOf } from '../store/verwijzing.ts';

export const readVerwijzing = defineOperation({
  name: 'readVerwijzing',
  route: 'GET /verwijzingen/{id}',
  summary: 'Hoe ver een verwijzing van uw organisatie is, met alles wat u erover hoorde.',
  needs: 'verwijzing:read',
  input: z.object({ id: HulpvraagId }),
  output: VerwijzingMetBerichten,
  refuses: ['terugkoppeling/verwijzing-onbekend'],
  logs: { action: 'R', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'hulpvraag' }] },

  async handle({ id }, { db, today }) {
    const asked = { id, isOpen: null, vraagt: null, words: [], after: null, limit: 1 };
    const { verwijzingen } = await listVerwijzingenOf(db, asked, today);
    const [found] = verwijzingen;
    if (!found) return refuse('terugkoppeling/verwijzing-onbekend');
    const { laatste: _, ...verwijzing } = found;
    return { ...verwijzing, berichten: await listBerichten(db, [id]) };
  },
});
