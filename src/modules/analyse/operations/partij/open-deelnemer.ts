import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { Kalenderdag, typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { DeelnemerId, type Kandidaat } from '../../schema/analyse.ts';
import { PartijSoort } from '../../schema/denkmodel.ts';
import { addDeelnemer } from '../../store/deelnemer.ts';
import { listKandidaten } from '../../store/kandidaat.ts';
import { findOpen, openRefusals } from '../find-open.ts';

const Input = z
  .object({
    id: GezinId,
    /** A member of the gezin, or a party with a consent; known, so nothing else is asked. */
    persoonId: PersoonId.optional(),
    houder: z.uuid({ error: 'Kies wie er mee gaat doen.' }).optional(),
    /** Someone whom Stip does not know: another writes down the words of this party. */
    soort: PartijSoort.optional(),
    naam: typedText(200, 'Vul een naam in.').optional(),
    taak: typedText(500, 'Vul in wat deze partij doet, of laat het weg.').optional(),
    uiterlijk: Kalenderdag.optional(),
  })
  .refine(({ persoonId, houder, naam }) => persoonId || houder || naam, {
    path: ['naam'],
    error: 'Kies wie er mee gaat doen, of vul een naam in.',
  })
  .refine(({ persoonId, houder, soort }) => persoonId || houder || soort, {
    path: ['soort'],
    error: 'Kies wie dit is.',
  });

export const openDeelnemer = defineOperation({
  name: 'openDeelnemer',
  route: 'POST /gezinnen/{id}/analyse/deelnemers',
  summary: 'Vraag iemand om mee te doen aan de analyse.',
  needs: 'analyse:change',
  input: Input,
  output: z.object({ id: DeelnemerId, naam: z.string() }),
  refuses: [...openRefusals, 'deelnemer/niet-bekend', 'deelnemer/reeds-gevraagd'],
  logs: { action: 'C', about: ({ id }) => [{ gezin: id, part: 'analyse' }] },

  async handle({ id, taak = null, uiterlijk = null, ...who }, context) {
    const { db, actor, emit } = context;
    const open = await findOpen(context, id);
    if (isRefusal(open)) return open;
    const party = partyOf(who, await listKandidaten(db, id));
    if (!party) return refuse('deelnemer/niet-bekend');
    const { analyse } = open;
    const deelnemerId = DeelnemerId.parse(uuidv7());
    const place = { id: deelnemerId, analyseId: analyse.id, gezinId: id, taak, uiterlijk };
    if (!(await addDeelnemer(db, { ...party, ...place }))) return refuse('deelnemer/reeds-gevraagd');
    if (party.houder === null || party.houder === actor.account)
      emit('analyse.gewijzigd', { gezin: id, analyse: analyse.id });
    else emit('deelnemer.gevraagd', { gezin: id, analyse: analyse.id, deelnemer: deelnemerId });
    return { id: deelnemerId, naam: party.naam };
  },
});

type Who = Pick<z.output<typeof Input>, 'persoonId' | 'houder' | 'soort' | 'naam'>;

/** Only who is known comes in by itself: an account cannot be tied to an analyse by whoever guesses its id. */
function partyOf(
  { persoonId, houder, soort, naam }: Who,
  known: readonly Kandidaat[],
): Kandidaat | undefined {
  if (persoonId) return known.find((one) => one.persoonId === persoonId);
  if (houder) return known.find((one) => one.persoonId === null && one.houder === houder);
  return soort && naam ? { soort, naam, persoonId: null, houder: null, houderSoort: null } : undefined;
}
