import { z } from 'zod';
import { today as dayAt } from '#platform/clock.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { tellKeten } from '../rules/tell-keten.ts';
import { Keten } from '../schema/keten.ts';
import { findKetenToewijzing, listFeiten } from '../store/keten.ts';
import { listOrderKandidaten } from '../store/order-kandidaten.ts';

/** Everything that happened with one order, in order of time, and what is due next; never the content of a bericht. */
export const readKeten = defineOperation({
  name: 'readKeten',
  route: 'GET /toewijzingen/{id}/keten',
  summary:
    'De keten van één toewijzing: wat is gevraagd, toegewezen, geleverd, gedeclareerd en betaald, en wat nu volgt.',
  needs: 'toewijzing:list',
  input: z.object({ id: z.uuid({ error: 'Deze verwijzing klopt niet. Ga terug en probeer het opnieuw.' }) }),
  output: Keten,
  refuses: ['keten/onbekend'],
  logs: {
    action: 'R',
    about: (_input, { toewijzing: { gezinId, persoonId } }) => [
      { gezin: gezinId, persoon: persoonId, part: 'toewijzing' },
    ],
  },

  async handle({ id }, { db, today }) {
    const toewijzing = await findKetenToewijzing(db, id);
    if (!toewijzing) return refuse('keten/onbekend');
    const feiten = await listFeiten(db, id);
    const kandidaten = (await listOrderKandidaten(db, id)).map(({ kandidaat }) => kandidaat);
    const dayOf = (moment: Date) => dayAt({ now: () => moment });
    return tellKeten({ toewijzing, feiten, kandidaten, today, dayOf });
  },
});
