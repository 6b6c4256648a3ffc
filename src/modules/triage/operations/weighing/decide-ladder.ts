import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { typedText } from '#modules/organisatie/index.ts';
import { listHulpsoorten } from '#modules/regio/index.ts';
import { HulpvraagId, stopHulpvraag, Uitkomst } from '#modules/toegang/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { decideSteps } from '../../rules/ladder.ts';
import { BuurtaanbodId } from '../../schema/kaart.ts';
import { findAanbod } from '../../store/kaart.ts';
import { listRedenen, listTreden } from '../../store/ladder.ts';
import { findTriage } from '../../store/triage.ts';
import { insertLadderkeuze } from '../../store/weighing.ts';
import { findToWeigh, subjectOf, weighRefuses } from './find-to-weigh.ts';

const code = z.string().min(1).max(60);
const input = z.object({
  id: HulpvraagId,
  trede: z
    .string({ error: 'Kies waar de hulp gevonden is.' })
    .min(1, 'Kies waar de hulp gevonden is.')
    .max(60),
  /** Why not lighter, for all lighter steps that have no reason of their own. */
  reden: code.optional(),
  toelichting: typedText(4000, 'Leg in eigen woorden uit waarom.').optional(),
  overwogen: z
    .array(
      z.object({ trede: code, reden: code.optional(), richtlijnvragen: z.array(code).max(50).default([]) }),
    )
    .max(20)
    .default([]),
  hulpsoort: code.optional(),
  buurtaanbodId: BuurtaanbodId.optional(),
  /** `af` closes the question with what comes of this step, `wacht` leaves it open. */
  vervolg: z.enum(['af', 'wacht'], { error: 'Kies of de vraag nu klaar is.' }).default('af'),
  versie: z.int({ error: 'De versie ontbreekt. Laad de pagina opnieuw.' }).positive(),
});

/**
 * Writes down on which step of the ladder help was found and why not on a lighter one, and closes the question with it
 * unless someone still waits. As light as possible, as heavy as needed (the region's long-term view of youth care, 2025).
 */
export const decideLadder = defineOperation({
  name: 'decideLadder',
  route: 'POST /hulpvragen/{id}/ladderkeuzes',
  summary: 'Kies op welke trede de hulp gevonden is, met de reden waarom niet lichter.',
  needs: 'triage:change',
  input,
  output: z.object({
    id: z.uuid(),
    gezinId: GezinId,
    trede: z.string(),
    uitkomst: Uitkomst.nullable(),
    hulpsoort: z.string().nullable(),
    /** Whether this kind of help takes an order of the gemeente; null where no kind was chosen. */
    toewijzing: z.enum(['geen', 'soms', 'gebruikelijk']).nullable(),
  }),
  refuses: [
    ...weighRefuses,
    'ladder/trede-onbekend',
    'ladder/reden-onbekend',
    'ladder/reden-ontbreekt',
    'ladder/toelichting-ontbreekt',
    'ladder/hulp-onbekend',
    'ladder/hulp-past-niet',
    'ladder/stap-niet-lichter',
    'buurtaanbod/onbekend',
  ],
  logs: { action: 'C', about: subjectOf },

  async handle(given, context) {
    const found = await findToWeigh(context, given.id);
    if (isRefusal(found)) return found;
    const { vraag, about } = found;
    if (vraag.versie !== given.versie)
      return refuse('verouderd', { huidig: await findTriage(context.db, given.id, context.today) });
    const weighed = await weigh(given, context);
    if (isRefusal(weighed)) return weighed;
    const { stappen, hulpsoort, uitkomst } = weighed;
    const id = uuidv7();
    await insertLadderkeuze(context.db, about, { ...keuzeOf(given), id, stappen });
    const no = given.vervolg === 'af' ? await finish({ ...given, uitkomst }, context) : undefined;
    if (no) return no;
    context.emit('hulpvraag.gewogen', { gezin: vraag.gezinId, hulpvraag: given.id });
    return {
      id,
      gezinId: GezinId.parse(vraag.gezinId),
      trede: given.trede,
      uitkomst: given.vervolg === 'af' ? uitkomst : null,
      hulpsoort: hulpsoort?.code ?? null,
      toewijzing: hulpsoort?.toewijzing ?? null,
    };
  },
});

/** The steps of this choice, and what becomes of the question: help of some kind makes a plan. */
async function weigh(given: z.output<typeof input>, context: Context) {
  const { db } = context;
  const hulpsoort = await findHulpsoort(given.hulpsoort, context);
  if (given.hulpsoort !== undefined && !hulpsoort) return refuse('ladder/hulp-onbekend');
  if (given.buurtaanbodId !== undefined && !(await findAanbod(db, given.buurtaanbodId)))
    return refuse('buurtaanbod/onbekend');
  const treden = await listTreden(db);
  const stappen = decideSteps({ treden, redenen: await listRedenen(db) }, { ...given, hulpsoort });
  if (isRefusal(stappen)) return stappen;
  const chosen = treden.find(({ code: one }) => one === given.trede);
  const uitkomst: Uitkomst = hulpsoort ? 'plan' : (chosen?.uitkomst ?? 'plan');
  return { stappen, hulpsoort, uitkomst };
}

async function findHulpsoort(soort: string | undefined, context: Context) {
  if (soort === undefined) return undefined;
  const regio = await listHulpsoorten.handle({}, context);
  return isRefusal(regio) ? undefined : regio.hulpsoorten.find((one) => one.code === soort);
}

const keuzeOf = (given: z.output<typeof input>) => ({
  trede: given.trede,
  reden: given.reden ?? null,
  toelichting: given.toelichting ?? null,
  hulpsoort: given.hulpsoort ?? null,
  buurtaanbodId: given.buurtaanbodId ?? null,
  vervolg: given.vervolg,
});

/** Closes by the rules of toegang; who may weigh a question and not close one is refused as everywhere. */
async function finish(
  { id, uitkomst, versie }: Pick<z.output<typeof input>, 'id' | 'versie'> & { uitkomst: Uitkomst },
  context: Context,
) {
  if (!context.actor.grants.has(stopHulpvraag.needs))
    return refuse('verboden', { needs: stopHulpvraag.needs });
  const closed = await stopHulpvraag.handle({ id, uitkomst, versie }, context);
  return isRefusal(closed) ? closed : undefined;
}
