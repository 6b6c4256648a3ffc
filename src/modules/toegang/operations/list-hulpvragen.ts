import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { Hulpvragen } from '../schema.ts';
import { listOfMyGezinnen, listOfMyVerwijzingen } from '../store/hulpvraag.ts';

const page = 'Vraag 1 tot en met 100 hulpvragen tegelijk.';

/** How every list of questions is chosen and paged. */
export const asked = {
  /** Of one family only. */
  gezinId: GezinId.optional(),
  stadium: z.enum(['open', 'afgesloten']).optional(),
  na: z.uuid({ error: 'Deze bladzijde bestaat niet.' }).optional(),
  limiet: z.coerce.number({ error: page }).int(page).min(1, page).max(100, page).default(20),
};
const Asked = z.object(asked);

/** A worker sees the questions of the own families; a verwijzer how far those are that its organisatie referred. */
export const listHulpvragen = defineOperation({
  name: 'listHulpvragen',
  route: 'GET /hulpvragen',
  summary: 'De hulpvragen van uw gezinnen, of de verwijzingen van uw organisatie met hoe ver ze zijn.',
  needs: 'hulpvraag:read',
  input: Asked,
  output: Hulpvragen,
  refuses: [],
  logs: {
    action: 'R',
    about: (_, { hulpvragen }) => hulpvragen.map(({ gezinId }) => ({ gezin: gezinId, part: 'hulpvraag' })),
  },

  handle: (input, context) => listPage(context, { ...input, tekst: '' }),
});

/** One page of questions, whether it was searched or not. */
export async function listPage(
  { db, actor }: Context,
  { gezinId, stadium, na, limiet, tekst }: z.output<typeof Asked> & { tekst: string },
): Promise<Hulpvragen> {
  const list = actor.rol === 'verwijzer' ? listOfMyVerwijzingen : listOfMyGezinnen;
  const { regels, totaal } = await list(db, {
    gezinId: gezinId ?? null,
    isOpen: stadium === undefined ? null : stadium === 'open',
    words: tekst.split(/\s+/).filter((word) => word !== ''),
    after: na ?? null,
    limit: limiet + 1,
  });
  const hulpvragen = regels.slice(0, limiet);
  const volgende = regels.length > limiet ? (hulpvragen.at(-1)?.id ?? null) : null;
  return { hulpvragen, totaal, volgende };
}
