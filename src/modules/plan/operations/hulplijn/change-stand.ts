import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { findRights, GezinId, Versie } from '#modules/gezin/index.ts';
import { typedText } from '#modules/organisatie/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { mayWrite } from '../../rules/plan.ts';
import { checkStap, isUp, standOn } from '../../rules/stand.ts';
import { Hulplijn, Stand, StandReden } from '../../schema/hulplijn.ts';
import { HulplijnId } from '../../schema/plan.ts';
import { findHulplijnToChange } from '../../store/hulplijn.ts';
import { addStap, listStappen, raiseVersie } from '../../store/stand.ts';
import { openHelp, refusesOfHelp } from './open-hulplijn.ts';

/** Help that comes beside it in the same deed: an expert who thinks along, or another kind of help. */
const Erbij = z.object({
  hulpsoort: z
    .string({ error: 'Kies welke hulp erbij komt.' })
    .trim()
    .min(1, 'Kies welke hulp erbij komt.')
    .max(100),
  toegang: z.enum(['zonder-indicatie', 'consult']).default('zonder-indicatie'),
  uitvoerder: typedText(200, 'Vul in wie de hulp geeft.').optional(),
});

/**
 * More or less help, at once and without a new application (langjarig perspectief 7.1: scaling up quickly when a crisis
 * threatens). The step stands beside the earlier ones; who and why stay. What comes beside it is opened in the same
 * deed, for the same people: all of it happens or none.
 */
export const changeStand = defineOperation({
  name: 'changeStand',
  route: 'POST /gezinnen/{id}/hulplijnen/{hulplijnId}/stand',
  summary: 'Schaal hulp op of af, zonder nieuwe aanvraag.',
  needs: 'hulplijn:change',
  input: z.object({
    id: GezinId,
    hulplijnId: HulplijnId,
    versie: Versie,
    stand: Stand,
    reden: StandReden.optional(),
    toelichting: typedText(2000, 'Schrijf op waarom.').optional(),
    erbij: Erbij.optional(),
  }),
  output: z.object({
    hulplijnId: HulplijnId,
    stand: Stand,
    was: Stand.nullable(),
    /** What was opened beside it; null when it is more or less of the same. */
    erbij: Hulplijn.nullable(),
  }),
  refuses: ['hulplijn/onbekend', 'hulplijn/reeds-gestopt', 'hulplijn/stand-ongewijzigd', ...refusesOfHelp],
  logs: { action: 'U', about: ({ id }) => [{ gezin: id, part: 'hulplijn' }] },

  async handle({ id, hulplijnId, versie, stand, reden, toelichting, erbij }, context) {
    const { db, now, today, actor, emit } = context;
    const no = mayWrite(await findRights(db, id), 'hulplijn');
    if (no) return no;
    const hulplijn = await findHulplijnToChange(db, id, hulplijnId);
    if (!hulplijn || actor.account === null) return refuse('hulplijn/onbekend');
    const { was, van } = await findStand(db, hulplijn, today);
    const wrong = checkStap({ ...hulplijn, stand: was }, stand, today);
    if (wrong) return wrong;
    // Who comes second hears what the help became, not only that something did.
    if (hulplijn.versie !== versie) return refuse('verouderd', { huidig: { ...hulplijn, stand: was } });
    const opened = erbij ? await openBeside(context, hulplijn, erbij) : null;
    if (isRefusal(opened)) return opened;
    await addStap(db, {
      id: uuidv7(),
      hulplijnId,
      gezinId: id,
      stand,
      van,
      reden: reden ?? null,
      toelichting: toelichting ?? null,
      door: actor.name,
      account: actor.account,
      now,
    });
    await raiseVersie(db, hulplijnId, versie + 1);
    emit(isUp(was, stand) ? 'hulplijn.opgeschaald' : 'hulplijn.gewijzigd', {
      gezin: id,
      hulplijn: hulplijnId,
      door: actor.account,
    });
    return { hulplijnId, stand, was, erbij: opened };
  },
});

/** How much help it is now. Of help that is still to begin the first day counts, so that its first step undoes nothing later. */
async function findStand(db: Context['db'], { id, gezinId, ingangsdatum }: Hulplijn, today: string) {
  const steps = (await listStappen(db, [gezinId])).filter((one) => one.hulplijnId === id);
  const van = ingangsdatum > today ? ingangsdatum : today;
  return { was: standOn(steps, van), van };
}

/** Opening help is a right of its own, also beside other help. */
async function openBeside(context: Context, hulplijn: Hulplijn, erbij: z.output<typeof Erbij>) {
  if (!context.actor.grants.has('hulplijn:open')) return refuse('verboden', { needs: 'hulplijn:open' });
  return await openHelp(context, {
    id: hulplijn.gezinId,
    hulpsoort: erbij.hulpsoort,
    toegang: erbij.toegang,
    uitvoerder: erbij.uitvoerder,
    persoonIds: hulplijn.personen,
    doelId: hulplijn.doelId ?? undefined,
    ingangsdatum: context.today,
    isThuis: hulplijn.isThuis,
  });
}
