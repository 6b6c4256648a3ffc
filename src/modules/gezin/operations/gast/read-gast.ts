import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { GastToegang } from '../../schema/gast.ts';
import { listOwnToegang } from '../../store/gezag/gast.ts';

export const readGast = defineOperation({
  name: 'readGast',
  route: 'GET /gast',
  summary: 'Geeft een gast wat het gezin met deze gast deelt.',
  needs: 'gast:read',
  input: z.object({}),
  output: GastToegang,
  refuses: [],
  logs: {
    action: 'R',
    about: (_input, { gezin }) => (gezin ? [{ gezin: gezin.id, part: 'gezin' }] : []),
  },
  async handle(_input, { db }) {
    const rows = await listOwnToegang(db);
    const [first] = rows;
    const gezin = first && first.naam !== null ? { id: first.gezinId, naam: first.naam } : null;
    return GastToegang.parse({ gezin, delen: rows });
  },
});
