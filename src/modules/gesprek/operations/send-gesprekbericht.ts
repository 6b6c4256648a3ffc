import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkReaders } from '../rules.ts';
import { Berichttekst, Gesprek, GesprekId, Sleutel } from '../schema.ts';
import { addBericht, findSent, lockSleutel } from '../store/bericht.ts';
import { findGesprek } from '../store/gesprek.ts';
import { mostShown } from './read-gesprek.ts';

/** Adds a message. The same form again adds nothing and answers the conversation as it is. */
export const sendGesprekbericht = defineOperation({
  name: 'sendGesprekbericht',
  route: 'POST /gesprekken/{id}/berichten',
  summary: 'Stuurt een bericht in een gesprek waaraan u deelneemt.',
  needs: 'gesprek:send',
  input: z.object({ id: GesprekId, tekst: Berichttekst, sleutel: Sleutel }),
  output: Gesprek,
  refuses: ['gesprek/onbekend', 'gesprek/niemand-leest'],
  logs: { action: 'C', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'gesprek' }] },
  async handle({ id, tekst, sleutel }, { db, actor, emit }) {
    await lockSleutel(db, sleutel);
    const found = await findGesprek(db, id, mostShown);
    if (!found) return refuse('gesprek/onbekend');
    if ((await findSent(db, sleutel)) !== undefined) return found;
    const unread = checkReaders(found.deelnemers, actor.account);
    if (unread) return unread;
    const bericht = uuidv7();
    await addBericht(db, { id: bericht, gesprekId: id, tekst, sleutel });
    emit('gesprekbericht.geplaatst', { gezin: found.gezinId, gesprek: id, bericht });
    return (await findGesprek(db, id, mostShown)) ?? found;
  },
});
