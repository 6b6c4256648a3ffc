import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { GezinId } from '../../schema/gezin.ts';
import { Samenvoeging } from '../../schema/samenvoeging.ts';
import { listSamenvoegingRows } from '../../store/gezag/samenvoeging.ts';
import { hasDeel } from '../../store/gezin.ts';

export const listSamenvoegingen = defineOperation({
  name: 'listSamenvoegingen',
  route: 'GET /gezinnen/{id}/samenvoegingen',
  summary: 'Geeft welke gezinnen met dit gezin zijn samengevoegd.',
  needs: 'gezin:merge',
  input: z.object({ id: GezinId }),
  output: z.object({ samenvoegingen: z.array(Samenvoeging) }),
  refuses: ['gezin/onbekend'],
  logs: { action: 'R', about: ({ id }) => [{ gezin: id, part: 'gezin' }] },
  async handle({ id }, { db }) {
    if (!(await hasDeel(db, id, 'gezin'))) return refuse('gezin/onbekend', { id });
    return { samenvoegingen: await listSamenvoegingRows(db, id) };
  },
});
