import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { findRights, PersoonId } from '#modules/gezin/index.ts';
import { isOfGezin, Kalenderdag } from '#modules/organisatie/index.ts';
import type { Actor } from '#platform/actor.ts';
import type { Db } from '#platform/database/transaction.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { mayWrite } from '../../rules/besluit.ts';
import { findIndiener } from '../../rules/indiener.ts';
import { checkNotice } from '../../rules/te-laat/dwangsom.ts';
import { termsOf } from '../../rules/te-laat/late.ts';
import { type Besluit, BesluitId } from '../../schema/besluit.ts';
import { BezwaarId } from '../../schema/bezwaar.ts';
import { Ingebrekestelling, IngebrekestellingId } from '../../schema/dwangsom.ts';
import { listBesluitPersonen } from '../../store/around.ts';
import { findBesluit } from '../../store/besluit.ts';
import { listBezwaarRows } from '../../store/bezwaar.ts';
import { addMelding, listMeldingen } from '../../store/dwangsom.ts';

/**
 * Someone says that the gemeente is too late with a besluit, or with the answer to a formal bezwaar (Awb art. 4:17 lid 3).
 * No court is needed. From then two weeks are left, and each day after them costs the gemeente money.
 */
export const openIngebrekestelling = defineOperation({
  name: 'openIngebrekestelling',
  route: 'POST /besluiten/{id}/ingebrekestellingen',
  summary: 'Meld dat de gemeente te laat is met een besluit of met het antwoord op een bezwaar.',
  needs: 'bezwaar:open',
  input: z.object({
    id: BesluitId,
    bezwaarId: BezwaarId.optional(),
    /** The rest is for who writes down what came on paper. */
    indiener: PersoonId.optional(),
    ontvangenOp: Kalenderdag.optional(),
  }),
  output: Ingebrekestelling,
  refuses: [
    'gezin/onbekend',
    'besluit/onbekend',
    'bezwaar/onbekend',
    'bezwaar/geen-termijn',
    'bezwaar/indiener-onbekend',
    'dwangsom/niet-te-laat',
    'dwangsom/al-besloten',
    'dwangsom/al-gemeld',
    'dwangsom/datum-ongeldig',
  ],
  logs: { action: 'C', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'besluit' }] },

  async handle({ id, bezwaarId, indiener, ontvangenOp: came }, { db, actor, today, emit }) {
    const besluit = await findBesluit(db, id);
    if (!besluit) return refuse('besluit/onbekend');
    const no = mayWrite(await findRights(db, besluit.gezinId));
    if (no || actor.account === null) return no ?? refuse('verboden');
    const late = await findLate(db, besluit, bezwaarId);
    if (isRefusal(late)) return late;
    const who = findIndiener(await listBesluitPersonen(db, id), indiener, actor);
    if ('refused' in who) return who;
    const how = howItCame(came, actor, today);
    const wrong = checkNotice({ ...late.days, ...how }, late.known, today);
    if (wrong) return wrong;
    const melding: Ingebrekestelling = {
      ...undecided,
      id: IngebrekestellingId.parse(uuidv7()),
      gezinId: besluit.gezinId,
      besluitId: id,
      bezwaarId: bezwaarId ?? null,
      indiener: who.persoon?.id ?? null,
      indienerNaam: who.naam,
      ...how,
    };
    if (!(await addMelding(db, melding, actor.account))) return refuse('dwangsom/al-gemeld', how);
    emit('ingebrekestelling.geopend', { gezin: besluit.gezinId, besluit: id });
    return melding;
  },
});

/** Whoever speaks for oneself does so now; only what came on paper has a day of its own. */
function howItCame(came: string | undefined, { rol }: Actor, today: string) {
  return isOfGezin(rol)
    ? { weg: 'zelf' as const, ontvangenOp: today }
    : { weg: 'brief' as const, ontvangenOp: came ?? today };
}

/** With what someone says that the gemeente is late: its days, and a notice that came before. */
async function findLate(db: Db, besluit: Besluit, bezwaarId: BezwaarId | undefined) {
  const bezwaar = (await listBezwaarRows(db, [besluit.id])).find((one) => one.id === bezwaarId);
  if (bezwaarId !== undefined && !bezwaar) return refuse('bezwaar/onbekend');
  if (bezwaar?.soort === 'gesprek') return refuse('bezwaar/geen-termijn');
  const meldingen = await listMeldingen(db, [besluit.id]);
  return {
    days: termsOf(besluit, bezwaar),
    known: meldingen.find((one) => one.bezwaarId === (bezwaarId ?? null)),
  };
}

const undecided = {
  geenDwangsom: null,
  uitleg: '',
  bedrag: null,
  vastgesteldOp: null,
  vastgesteldNaam: null,
  versie: 1,
} satisfies Partial<Ingebrekestelling>;
