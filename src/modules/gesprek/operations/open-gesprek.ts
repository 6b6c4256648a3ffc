import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { AccountId } from '#modules/organisatie/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { subjectOf } from '../rules.ts';
import { Berichttekst, Gesprek, Onderwerp, Sleutel } from '../schema.ts';
import { addBericht, findSent, lockSleutel } from '../store/bericht.ts';
import { beginGesprek, findGesprek } from '../store/gesprek.ts';
import { mostShown } from './read-gesprek.ts';

const choose = 'Kies met wie u wilt praten.';
const Input = z.object({
  id: GezinId,
  /** Without one, the first words of the message. */
  onderwerp: Onderwerp.optional(),
  deelnemers: z.array(AccountId, { error: choose }).min(1, choose).max(20, 'Kies ten hoogste 20 mensen.'),
  tekst: Berichttekst,
  sleutel: Sleutel,
});

/** Begins a conversation with its first message. The same form again answers the conversation that it began. */
export const openGesprek = defineOperation({
  name: 'openGesprek',
  route: 'POST /gezinnen/{id}/gesprekken',
  summary: 'Begint een gesprek over een gezin met de mensen die u kiest.',
  needs: 'gesprek:open',
  input: Input,
  output: Gesprek,
  refuses: ['gezin/onbekend', 'gesprek/deelnemer-zonder-recht'],
  logs: { action: 'C', about: ({ id }) => [{ gezin: id, part: 'gesprek' }] },
  async handle(input, context) {
    const { db } = context;
    await lockSleutel(db, input.sleutel);
    const id = (await findSent(db, input.sleutel)) ?? (await begin(input, context));
    if (isRefusal(id)) return id;
    const gesprek = await findGesprek(db, id, mostShown);
    return gesprek ?? refuse('gezin/onbekend', { id: input.id });
  },
});

type Begun = z.output<typeof Input>;

async function begin({ id: gezinId, onderwerp, deelnemers, tekst, sleutel }: Begun, { db, emit }: Context) {
  const id = uuidv7();
  const done = await beginGesprek(db, {
    id,
    gezinId,
    onderwerp: subjectOf(onderwerp, tekst),
    met: deelnemers,
  });
  if (done === 'gezin-onbekend') return refuse('gezin/onbekend', { id: gezinId });
  if (done === 'zonder-recht') return refuse('gesprek/deelnemer-zonder-recht');
  const bericht = uuidv7();
  await addBericht(db, { id: bericht, gesprekId: id, tekst, sleutel });
  emit('gesprekbericht.geplaatst', { gezin: gezinId, gesprek: id, bericht });
  return id;
}
