import { z } from 'zod';
import { Gemeentecode, typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Crisislijn } from '../../schema/ladder.ts';
import { listCrisislijnen, saveCrisisnummer } from '../../store/ladder.ts';

const number = 'Vul een telefoonnummer in.';

/** Fills in the number of a crisis service of the region for an own gemeente; national numbers stay as they are. */
export const changeCrisisnummer = defineOperation({
  name: 'changeCrisisnummer',
  route: 'PUT /crisislijnen/{id}/nummer',
  summary: 'Vul het nummer in van de crisisdienst voor een gemeente waarvoor u werkt.',
  needs: 'kaart:change',
  input: z.object({
    id: z.string().max(100),
    gemeente: Gemeentecode,
    telefoon: z
      .string({ error: number })
      .trim()
      .regex(/^\+?[0-9][0-9 ()-]{2,28}$/, number),
    bereikbaar: typedText(200, 'Vul in wanneer men kan bellen.').optional(),
  }),
  output: Crisislijn,
  refuses: ['crisis/lijn-onbekend', 'crisis/buiten-gemeente'],
  logs: 'nothing',

  async handle({ id, gemeente, telefoon, bereikbaar }, { db, actor, today }) {
    const found = (await listCrisislijnen(db, gemeente)).find(({ code }) => code === id);
    if (!found?.regionaal) return refuse('crisis/lijn-onbekend');
    if (!actor.gemeenten.includes(gemeente)) return refuse('crisis/buiten-gemeente');
    await saveCrisisnummer(db, {
      crisislijn: id,
      gemeente,
      telefoon,
      bereikbaar: bereikbaar ?? null,
      gecontroleerd_op: today,
    });
    const hours = bereikbaar ?? null;
    return { ...found, telefoon, bereikbaar: hours, bereikbaarEn: hours, gecontroleerdOp: today };
  },
});
