import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { addDays } from '#berichten/rekenen/kalender.ts';
import { GezinId, gezagVerbs, PersoonId } from '#modules/gezin/index.ts';
import { Kalenderdag, typedText } from '#modules/organisatie/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { type Deelnemer, DeelnemerId } from '../../schema/analyse.ts';
import { PartijSoort } from '../../schema/denkmodel.ts';
import { addDeelnemer, findDeelnemerToChange, saveDeelnemer, tieGast } from '../../store/deelnemer.ts';
import { findOpen, type Open, openRefusals } from '../find-open.ts';

const { openGast } = gezagVerbs;
/** How long the link goes on working after the day for which the words are asked, for who is late: a choice of Stip. */
const DAYS_LATE = 14;

const Input = z.object({
  id: GezinId,
  /** A party that takes part without an account, or that had a link before; without it a new one. */
  deelnemerId: DeelnemerId.optional(),
  naam: typedText(200, 'Vul in wie u vraagt.').optional(),
  soort: PartijSoort.optional(),
  vraag: typedText(500, 'Schrijf op wat u deze persoon vraagt.'),
  uiterlijk: Kalenderdag,
  instemming: z.array(PersoonId).max(30).default([]),
});

/**
 * Asks someone without an account to write its own part by a link. Behind it stands a consent for the part `analyse` like any
 * other; who comes in by it reads its own part and the question, and nothing else.
 */
export const openAnalysegast = defineOperation({
  name: 'openAnalysegast',
  route: 'POST /gezinnen/{id}/analyse/gasten',
  summary: 'Vraag iemand zonder account om met een link een eigen deel van de analyse te schrijven.',
  needs: openGast.needs,
  input: Input.refine(({ deelnemerId, naam }) => deelnemerId || naam, {
    path: ['naam'],
    error: 'Vul in wie u vraagt.',
  }),
  output: z.object({
    deelnemerId: DeelnemerId,
    naam: z.string(),
    /** The secret part of the link, told once. */
    code: z.string(),
  }),
  refuses: [...openRefusals, ...openGast.refuses, 'deelnemer/onbekend', 'deelnemer/schrijft-zelf'],
  logs: {
    action: 'C',
    about: ({ id }) => [
      { gezin: id, part: 'analyse' },
      { gezin: id, part: 'toestemming' },
    ],
  },

  async handle(asked, context) {
    const { id, vraag, uiterlijk, instemming } = asked;
    const open = await findOpen(context, id);
    if (isRefusal(open)) return open;
    const party = await findOrAddParty(asked, open, context);
    if (isRefusal(party)) return party;
    const given = await openGast.handle(
      {
        id,
        naam: party.naam,
        doel: vraag,
        delen: ['analyse'],
        niveau: 'bijdragen',
        van: context.today,
        tot: addDays(uiterlijk, DAYS_LATE),
        instemming,
      },
      context,
    );
    if (isRefusal(given)) return given;
    if (!(await tieGast(context.db, given.gast.id, party.id))) return refuse('deelnemer/schrijft-zelf');
    context.emit('analyse.gewijzigd', { gezin: id, analyse: open.analyse.id });
    return { deelnemerId: party.id, naam: party.naam, code: given.code };
  },
});

type Asked = z.output<typeof Input>;

/** The party that is asked: known already, or new. A member of the gezin has a way of its own and takes no link. */
async function findOrAddParty(
  { id, deelnemerId, naam, soort, vraag, uiterlijk }: Asked,
  { analyse }: Open,
  { db }: Pick<Context, 'db'>,
) {
  if (deelnemerId === undefined) {
    const fresh = { id: DeelnemerId.parse(uuidv7()), naam: naam ?? '' };
    await addDeelnemer(db, {
      ...fresh,
      soort: soort ?? 'netwerk',
      persoonId: null,
      houder: null,
      houderSoort: null,
      analyseId: analyse.id,
      gezinId: id,
      taak: vraag,
      uiterlijk,
    });
    return fresh;
  }
  const found = await findDeelnemerToChange(db, analyse.id, deelnemerId);
  if (!found) return refuse('deelnemer/onbekend');
  if (!canTakeLink(found)) return refuse('deelnemer/schrijft-zelf');
  await saveDeelnemer(db, { ...found, taak: vraag, uiterlijk });
  return found;
}

/** Who comes in with an account of its own takes no link; who came in by one may get another. */
function canTakeLink({ komtZelf, isGast, soort }: Deelnemer): boolean {
  return isGast || (!komtZelf && soort !== 'jeugdige' && soort !== 'ouder');
}
