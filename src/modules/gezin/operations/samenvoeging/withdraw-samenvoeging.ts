import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { GezinId } from '../../schema/gezin.ts';
import { Samenvoeging, SamenvoegingId } from '../../schema/samenvoeging.ts';
import { listSamenvoegingRows, unmergeRows } from '../../store/gezag/samenvoeging.ts';
import { hasDeel, refreshZoektekst } from '../../store/gezin.ts';

/** Two families again, each row as it was, as long as nothing was built on their being one. */
export const withdrawSamenvoeging = defineOperation({
  name: 'withdrawSamenvoeging',
  route: 'POST /gezinnen/{id}/samenvoegingen/{samenvoegingId}/intrekkingen',
  summary: 'Maakt een samenvoeging ongedaan.',
  needs: 'gezin:merge',
  input: z.object({ id: GezinId, samenvoegingId: SamenvoegingId }),
  output: Samenvoeging,
  refuses: [
    'gezin/onbekend',
    'samenvoeging/onbekend',
    'samenvoeging/reeds-ongedaan',
    'samenvoeging/regie-nodig',
    'samenvoeging/intussen-veranderd',
    'samenvoeging/intussen-gebruikt',
  ],
  logs: { action: 'U', about: ({ id }) => [{ gezin: id, part: 'gezin' }] },
  async handle({ id, samenvoegingId }, { db, emit }) {
    if (!(await hasDeel(db, id, 'gezin'))) return refuse('gezin/onbekend', { id });
    const find = async () => (await listSamenvoegingRows(db, id)).find((one) => one.id === samenvoegingId);
    const found = await find();
    if (!found) return refuse('samenvoeging/onbekend', { samenvoegingId });
    if (found.ongedaanOp !== null) return refuse('samenvoeging/reeds-ongedaan');
    const way = await unmergeRows(db, samenvoegingId);
    if (way === 'onbekend') return refuse('samenvoeging/regie-nodig');
    if (way === 'gebruikt') return refuse('samenvoeging/intussen-gebruikt');
    if (way !== null)
      return refuse('samenvoeging/intussen-veranderd', { tabel: way.replace('veranderd:', '') });
    await refreshZoektekst(db, id);
    emit('gezin.gewijzigd', { gezin: id });
    return (await find()) ?? found;
  },
});
