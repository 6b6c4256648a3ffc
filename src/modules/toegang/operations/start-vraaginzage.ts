import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Hulpvraag, HulpvraagId } from '../schema.ts';
import { addVraaginzage, findHulpvraag } from '../store/hulpvraag.ts';

const tooShort = 'Schrijf in een zin waarom u de vraag nu moet lezen.';

/**
 * Opens the words of a question that nobody has taken, until the end of the day, for who divides the work and must know more
 * than its cover. The family finds the look in its log; the reason stays with who keeps regie (AVG art. 5; Jeugdwet art. 7.3.11).
 */
export const startVraaginzage = defineOperation({
  name: 'startVraaginzage',
  route: 'POST /hulpvragen/{id}/inzagen',
  summary: 'Opent de tekst van een hulpvraag die nog niemand oppakte, met een reden.',
  needs: 'hulpvraag:look',
  input: z.object({
    id: HulpvraagId,
    reden: typedText(1000, tooShort).refine((text) => text.length >= 10, tooShort),
  }),
  output: Hulpvraag,
  refuses: ['hulpvraag/onbekend', 'hulpvraag/reeds-open'],
  logs: { action: 'R', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'hulpvraag' }] },

  async handle({ id, reden }, { db, actor }) {
    const found = await findHulpvraag(db, id);
    if (!found || actor.account === null) return refuse('hulpvraag/onbekend');
    if (found.tekst !== null) return refuse('hulpvraag/reeds-open');
    await addVraaginzage(db, {
      id: uuidv7(),
      gezinId: found.gezinId,
      hulpvraagId: id,
      account: actor.account,
      reden,
    });
    return (await findHulpvraag(db, id)) ?? refuse('hulpvraag/onbekend');
  },
});
