import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { takeTurns } from '#modules/bericht/index.ts';
import { inChain } from '#modules/toewijzing/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { checkMaand } from '../../rules/declareren/choose-periode.ts';
import { DeclaratieId } from '../../schema/declaratie.ts';
import { InzendingInvoer } from '../../schema/inzending.ts';
import { findLaatsteMaanden } from '../../store/declareren/list.ts';
import { insertInzending, saveInzending } from '../../store/declareren/send.ts';
import { bringDeclaratie } from './bring-declaratie.ts';
import { fillIn } from './fill-in.ts';

/**
 * Declares help that an aanbieder gave, by a JW323 that is made here. A gemeente of the region judges it at once; to one
 * elsewhere it goes out and waits for its answer. A line that will be refused holds back all of it, unless the sender wants
 * it so: nothing is kept then, and every line says why.
 */
export const sendDeclaratie = defineOperation({
  name: 'sendDeclaratie',
  route: 'POST /declaraties',
  summary:
    'Maakt een declaratie (JW323) van ingevulde regels en verstuurt die; in de regio volgt het antwoord meteen.',
  needs: 'declaratie:send',
  input: InzendingInvoer,
  output: z.object({
    declaratie: DeclaratieId,
    ingediend: z.int(),
    /** Cents and lines; null while the gemeente has not answered. */
    toegekend: z.int().nullable(),
    aantalPrestaties: z.int(),
    aantalAfgewezen: z.int().nullable(),
    gezinnen: z.array(z.uuid()),
  }),
  refuses: [
    'declaratie/maand-loopt-nog',
    'declaratie/maand-voorbij',
    'declaratie/regel-onbekend',
    'declaratie/product-onbekend',
    'declaratie/tarief-onbekend',
    'declaratie/niet-te-herstellen',
    'declaratie/zonder-agb',
    'declaratie/zonder-bsn',
    'declaratie/bericht-fout',
    'declaratie/wordt-afgewezen',
  ],
  logs: {
    action: 'U',
    about: (_input, { gezinnen }) => gezinnen.map((gezin) => ({ gezin, part: 'toewijzing' })),
  },

  async handle(given, context) {
    const { db, actor, today } = context;
    const { organisatie, account } = actor;
    if (organisatie === null || account === null) return refuse('verboden', { needs: 'declaratie:send' });
    // What one sends, the next must see: of two people who send the same, the second hears that it was declared.
    await takeTurns(db);
    const { gemeente, maand } = given;
    const wrong = checkMaand(maand, { today, laatste: (await findLaatsteMaanden(db)).get(gemeente) });
    if (wrong) return wrong;
    const regels = await fillIn(given, db);
    if (isRefusal(regels)) return regels;
    const id = uuidv7();
    const inzending = { id, gemeente, maand, aanbiederId: organisatie, account, naam: actor.name };
    await insertInzending(db, inzending);
    return await inChain(db, () => carryOut(context, given, { inzending, regels }));
  },
});

type Carried = Parameters<typeof bringDeclaratie>[2] & { readonly inzending: { readonly id: string } };

async function carryOut(context: Context, given: InzendingInvoer, filled: Carried) {
  const sent = await bringDeclaratie(context, given, filled);
  if (isRefusal(sent)) return sent;
  await saveInzending(context.db, filled.inzending.id, sent.declaratie);
  return sent;
}
