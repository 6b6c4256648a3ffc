import { z } from 'zod';
import { defineOperation } from '../operation.ts';
import { refuse } from '../refusal.ts';
import { insertApiKey } from './api-key.ts';

const day = 86_400_000;
/** A key that nobody looks at again must end by itself. */
const longest = 366 * day;

/** Gives a system a way in, with the rights of one aanstelling and not one more. */
export const openApiKey = defineOperation({
  name: 'openApiKey',
  route: 'POST /api-sleutels',
  summary: 'Geeft een API-sleutel uit voor een aanstelling. De sleutel is alleen nu te lezen.',
  needs: 'aanstelling:manage',
  input: z.object({
    aanstelling: z.uuid('Kies een aanstelling.'),
    naam: z
      .string('Geef de sleutel een naam.')
      .trim()
      .min(1, 'Geef de sleutel een naam.')
      .max(100, 'Houd de naam korter dan 100 tekens.'),
    /** The last day on which it works, counted in UTC. */
    einddatum: z.iso.date('Vul een datum in, zoals 2027-06-30.'),
  }),
  output: z.object({ id: z.string(), sleutel: z.string(), naam: z.string(), einddatum: z.iso.date() }),
  refuses: ['aanstelling/onbekend', 'api-sleutel/einddatum'],
  logs: { action: 'C', purpose: 'beheer', about: () => [] },
  async handle({ aanstelling, naam, einddatum }, { db, now, actor, emit }) {
    const endsAt = new Date(Date.parse(einddatum) + day);
    const lasts = endsAt.getTime() - now.getTime();
    if (lasts <= 0 || lasts > longest) return refuse('api-sleutel/einddatum');
    const holder = await db
      .selectFrom('aanstelling_v1')
      .select('id')
      .where('id', '=', aanstelling)
      .executeTakeFirst();
    if (!holder || actor.account === null) return refuse('aanstelling/onbekend');
    const made = await insertApiKey(db, { aanstelling, naam, madeBy: actor.account, endsAt });
    // So that whoever the key acts for can be told of it.
    emit('api-sleutel.geopend', { aanstelling });
    return { ...made, naam, einddatum };
  },
});
