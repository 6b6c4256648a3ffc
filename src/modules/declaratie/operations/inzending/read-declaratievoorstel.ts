import { z } from 'zod';
import { findDeadline, termijnen } from '#berichten/index.ts';
import { addMonths, lastOfMonth } from '#berichten/rekenen/kalender.ts';
import { Gemeentecode } from '#modules/organisatie/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import {
  choosePeriode,
  lastEnded,
  maandenFor,
  type TeDeclarerenMaand,
} from '../../rules/declareren/choose-periode.ts';
import { DeclaratieId, Maand } from '../../schema/declaratie.ts';
import { Voorstel } from '../../schema/voorstel.ts';
import {
  findLaatsteMaanden,
  listTeDeclareren,
  listTeDeclarerenMaanden,
} from '../../store/declareren/list.ts';
import { regelsOf } from './lines-of.ts';
import { mendLines } from './mend-lines.ts';

/** So many lines one person still oversees, and one form still carries. */
const most = 1000;
/** How far back it is looked for what was left out. */
const year = 12;

/**
 * What an aanbieder can declare: a line for each toewijzing on which help was given in the month. Without a choice it is the
 * last ended month, at the gemeente of which most is left. With `opnieuw` it is what was refused of a declaratie; with
 * `herstel` one granted line, to be taken back and declared as it should have been.
 */
export const readDeclaratievoorstel = defineOperation({
  name: 'readDeclaratievoorstel',
  route: 'GET /declaratievoorstellen',
  summary: 'De regels die een aanbieder over een maand aan een gemeente kan declareren.',
  needs: 'declaratie:send',
  input: z.object({
    gemeente: Gemeentecode.optional(),
    maand: Maand.optional(),
    /** Also what was left out of earlier months. */
    eerder: z.stringbool().default(false),
    opnieuw: DeclaratieId.optional(),
    /** Number of the client and of its line in the declaratie `opnieuw`. */
    herstel: z
      .string()
      .regex(/^[0-9]{1,7}\.[0-9]{1,7}$/, 'Deze regel bestaat niet.')
      .optional(),
  }),
  output: Voorstel,
  refuses: ['declaratie/onbekend', 'declaratie/niet-te-herstellen'],
  logs: {
    action: 'R',
    about: (_input, { regels }) =>
      regels.map(({ gezinId, persoonId }) => ({ gezin: gezinId, persoon: persoonId, part: 'toewijzing' })),
  },

  async handle({ gemeente, maand, eerder, opnieuw, herstel }, context) {
    const { db, today } = context;
    const until = `${lastEnded(today)}-01`;
    const perioden = await listTeDeclarerenMaanden(db, {
      from: addMonths(until, -year),
      until: lastOfMonth(until),
    });
    const laatste = await findLaatsteMaanden(db);
    if (opnieuw !== undefined) {
      const lines = await mendLines(db, { declaratie: opnieuw, herstel, laatste, today });
      if (isRefusal(lines)) return lines;
      return { ...nothing, ...headOf(lines, context, laatste), ...lines, perioden };
    }
    const wanted = { ...(gemeente && { gemeente }), ...(maand && { maand }) };
    const chosen = choosePeriode(perioden, laatste, wanted);
    if (chosen === undefined) return { ...nothing, perioden };
    const found = await listLines(context, chosen, { perioden, isAsked: eerder });
    return { ...nothing, ...headOf(chosen, context, laatste), ...found, perioden };
  },
});

const nothing: Voorstel = {
  gemeente: null,
  maand: null,
  uiterlijk: null,
  perioden: [],
  maanden: [],
  regels: [],
  aantalEerder: 0,
  isMetEerder: false,
  isMeer: false,
  terug: null,
  nietOver: [],
};

type Chosen = { readonly gemeente: string; readonly maand: string };

function headOf({ gemeente, maand }: Chosen, { today }: Context, laatste: ReadonlyMap<string, string>) {
  return {
    gemeente,
    maand,
    uiterlijk: findDeadline(termijnen.declaratie, `${maand}-01`) ?? null,
    maanden: maandenFor(today, laatste.get(gemeente)),
  };
}

/** Where only older months are left, they are what there is to declare. */
async function listLines(
  { db }: Context,
  { gemeente, maand }: Chosen,
  { perioden, isAsked }: { readonly perioden: readonly TeDeclarerenMaand[]; readonly isAsked: boolean },
) {
  const own = perioden.filter((one) => one.gemeente === gemeente);
  const aantalEerder = own.filter((one) => one.maand < maand).reduce((sum, { aantal }) => sum + aantal, 0);
  const isMetEerder = aantalEerder > 0 && (isAsked || !own.some((one) => one.maand === maand));
  const first = `${maand}-01`;
  const from = isMetEerder ? addMonths(first, -year) : first;
  const rows = await listTeDeclareren(db, { gemeente, from, until: lastOfMonth(first), limit: most + 1 });
  const regels = await regelsOf(db, gemeente, rows.slice(0, most));
  return { regels, aantalEerder, isMetEerder, isMeer: rows.length > most };
}
