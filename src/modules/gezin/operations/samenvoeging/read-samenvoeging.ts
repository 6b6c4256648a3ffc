import { z } from 'zod';
import { type Context, defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { proposePairs } from '../../rules/samenvoeging.ts';
import { type Gezin, GezinId } from '../../schema/gezin.ts';
import { Kant, Paar } from '../../schema/samenvoeging.ts';
import { countRows, findBotsing, hasRegie, listSameBsn } from '../../store/gezag/samenvoeging.ts';
import { findGezin } from '../../store/gezin.ts';

/** Both families beside each other, before anything is done. */
export const readSamenvoeging = defineOperation({
  name: 'readSamenvoeging',
  route: 'GET /gezinnen/{id}/samenvoegingen/{met}',
  summary: 'Toont twee gezinnen naast elkaar, met wie er dubbel in staan en wat er zou verhuizen.',
  needs: 'gezin:merge',
  input: z.object({ id: GezinId, met: GezinId }),
  output: z.object({
    naar: Kant,
    van: Kant,
    paren: z.array(Paar),
    /** The table of which only one row can go on, and each has one; null when nothing stands in the way. */
    botsing: z.string().nullable(),
  }),
  refuses: ['gezin/onbekend', 'samenvoeging/zelfde-gezin', 'samenvoeging/regie-nodig'],
  logs: {
    action: 'R',
    about: ({ id, met }) => [id, met].map((gezin) => ({ gezin, part: 'gezin' })),
  },
  async handle({ id, met }, { db }) {
    const [naar, van] = [await findGezin(db, id), await findGezin(db, met)];
    if (!naar || !van) return refuse('gezin/onbekend', { id: naar ? met : id });
    if (id === met) return refuse('samenvoeging/zelfde-gezin');
    if (!((await hasRegie(db, id)) && (await hasRegie(db, met)))) return refuse('samenvoeging/regie-nodig');
    const same = await listSameBsn(db, met, id);
    return {
      naar: await kantOf(db, naar),
      van: await kantOf(db, van),
      paren: proposePairs(van.leden, naar.leden, same),
      botsing: await findBotsing(db, met, id),
    };
  },
});

async function kantOf(db: Context['db'], { id, naam, gemeente, begonnenOp, leden }: Gezin): Promise<Kant> {
  return { id, naam, gemeente, begonnenOp, leden, aantallen: await countRows(db, id) };
}
