import { z } from 'zod';
import { Gemeentecode, OrganisatieId } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { DeclaratieId, DeclaratieRegel, DeclaratieStand, Maand } from '../schema/declaratie.ts';
import { countDue } from '../store/betaling.ts';
import { listDeclaratieRows } from '../store/read.ts';

const page = 'Vraag 1 tot en met 100 declaraties tegelijk.';

/** The queue of declaraties that the reader may see: an aanbieder its own, a gemeente those sent to it, the region all. */
export const listDeclaraties = defineOperation({
  name: 'listDeclaraties',
  route: 'GET /declaraties',
  summary: 'De declaraties die de vrager mag zien, wat het langst wacht eerst; zonder namen van kinderen.',
  needs: 'declaratie:list',
  input: z.object({
    stand: DeclaratieStand.optional(),
    /** Whose answer or payment is overdue. */
    teLaat: z.stringbool().optional(),
    aanbiederId: OrganisatieId.optional(),
    gemeente: Gemeentecode.optional(),
    maand: Maand.optional(),
    na: DeclaratieId.optional(),
    limiet: z.coerce.number({ error: page }).int(page).min(1, page).max(100, page).default(20),
  }),
  output: z.object({
    declaraties: z.array(DeclaratieRegel),
    totaal: z.int().nonnegative(),
    /** Of all that the reader may see, whatever was searched. */
    tellingen: z.record(DeclaratieStand, z.int().nonnegative()),
    aantalTeLaat: z.int().nonnegative(),
    volgende: DeclaratieId.nullable(),
    /** What has to be paid today or before, in cents; null for who does not pay. */
    nuTeBetalen: z.object({ aantal: z.int(), bedrag: z.int() }).nullable(),
  }),
  refuses: [],
  logs: 'nothing',

  async handle({ stand, teLaat, aanbiederId, gemeente, maand, na, limiet }, { db, actor, today }) {
    const ask = {
      stand,
      isTeLaat: teLaat,
      aanbiederId,
      gemeente,
      maand,
      after: na,
      today,
      limit: limiet + 1,
    };
    const { regels, ...counts } = await listDeclaratieRows(db, ask);
    const declaraties = regels.slice(0, limiet);
    const volgende = regels.length > limiet ? (declaraties.at(-1)?.id ?? null) : null;
    const nuTeBetalen = actor.grants.has('declaratie:pay') ? await countDue(db, today) : null;
    return { declaraties, ...counts, volgende, nuTeBetalen };
  },
});
