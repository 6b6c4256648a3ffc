import { z } from 'zod';
import { defineOperation } from '../operation.ts';

const day = 86_400_000;

/** The keys that still work, with whom they act for; never the keys themselves. */
export const listApiKeys = defineOperation({
  name: 'listApiKeys',
  route: 'GET /api-sleutels',
  summary: 'De API-sleutels die nu geldig zijn, en namens wie.',
  needs: 'aanstelling:manage',
  input: z.object({}),
  output: z.object({
    sleutels: z.array(
      z.object({
        id: z.string(),
        naam: z.string(),
        aanstelling: z.uuid(),
        houder: z.string().nullable(),
        rol: z.string().nullable(),
        organisatie: z.string().nullable(),
        einddatum: z.iso.date(),
      }),
    ),
  }),
  refuses: [],
  logs: { action: 'R', purpose: 'beheer', about: () => [] },
  async handle(_input, { db, now }) {
    const rows = await db
      .selectFrom('api_key')
      .leftJoin('aanstelling_v1', 'aanstelling_v1.id', 'api_key.aanstelling')
      .select([
        'api_key.id as id',
        'api_key.naam as naam',
        'api_key.aanstelling as aanstelling',
        'api_key.ends_at as ends_at',
        'aanstelling_v1.naam as houder',
        'aanstelling_v1.rol as rol',
        'aanstelling_v1.organisatie_naam as organisatie',
      ])
      .where('api_key.ends_at', '>', now)
      .orderBy('api_key.ends_at')
      .orderBy('api_key.naam')
      .execute();
    const sleutels = rows.map(({ id, ends_at, ...row }) => ({
      ...row,
      id: id.toString('hex'),
      einddatum: new Date(ends_at.getTime() - day).toISOString().slice(0, 10),
    }));
    return { sleutels };
  },
});
