import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { findRights, PersoonId } from '#modules/gezin/index.ts';
import { isOfGezin, Kalenderdag, typedText } from '#modules/organisatie/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { mayWrite } from '../../rules/besluit.ts';
import { checkCanObject, positieOf } from '../../rules/bezwaar.ts';
import { withTermijn } from '../../rules/dossier.ts';
import { findIndiener } from '../../rules/indiener.ts';
import { BesluitId } from '../../schema/besluit.ts';
import { type Bezwaar, BezwaarId, BezwaarMetTermijn, BezwaarSoort, Weg } from '../../schema/bezwaar.ts';
import { listBesluitPersonen } from '../../store/around.ts';
import { findBesluit } from '../../store/besluit.ts';
import { addBezwaar } from '../../store/bezwaar.ts';

const input = z.object({
  id: BesluitId,
  soort: BezwaarSoort,
  /** A conversation can be asked for without a word; a bezwaar says why (Awb art. 6:5). */
  woorden: typedText(10_000, 'Schrijf op waarom u het er niet mee eens bent.').optional(),
  laatReden: typedText(4000, 'Schrijf op waarom dit later kwam.').optional(),
  /** The rest is for who writes down what came on paper or was said. */
  indiener: PersoonId.optional(),
  weg: Weg.exclude(['zelf']).optional(),
  ontvangenOp: Kalenderdag.optional(),
  gepostOp: Kalenderdag.optional(),
});

/**
 * A family says that it does not agree, or that it wants to talk about a besluit. Nobody is turned away: what came too
 * late, or from an ouder without gezag or a young child, is received, and the answer says how it is looked at.
 */
export const openBezwaar = defineOperation({
  name: 'openBezwaar',
  route: 'POST /besluiten/{id}/bezwaren',
  summary: 'Vraag een gesprek over een besluit, of maak bezwaar.',
  needs: 'bezwaar:open',
  input: input.refine(({ soort, woorden }) => soort === 'gesprek' || woorden !== undefined, {
    path: ['woorden'],
    message: 'Schrijf op waarom u het er niet mee eens bent.',
  }),
  output: BezwaarMetTermijn,
  refuses: [
    'gezin/onbekend',
    'besluit/onbekend',
    'besluit/niet-genomen',
    'bezwaar/indiener-onbekend',
    'bezwaar/datum-ongeldig',
  ],
  logs: { action: 'C', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'besluit' }] },

  async handle(given, { db, actor, today, emit }) {
    const besluit = await findBesluit(db, given.id);
    if (!besluit) return refuse('besluit/onbekend');
    const no = mayWrite(await findRights(db, besluit.gezinId));
    if (no) return no;
    const who = findIndiener(await listBesluitPersonen(db, besluit.id), given.indiener, actor);
    if ('refused' in who) return who;
    const came = howItCame(given, actor, today);
    const wrong = checkCanObject(besluit, { ...came, today });
    if (wrong) return wrong;
    const { soort, woorden = '', laatReden = null } = given;
    const bezwaar: Bezwaar = {
      ...fresh,
      ...came,
      id: BezwaarId.parse(uuidv7()),
      gezinId: besluit.gezinId,
      besluitId: besluit.id,
      soort,
      woorden,
      laatReden,
      indiener: who.persoon?.id ?? null,
      indienerNaam: who.naam,
      positie: positieOf(who.persoon, today),
      ingediendDoor: actor.account ?? '',
    };
    await addBezwaar(db, bezwaar);
    emit('bezwaar.geopend', { gezin: besluit.gezinId, besluit: besluit.id, bezwaar: bezwaar.id });
    return withTermijn(bezwaar, besluit, today);
  },
});

/** Whoever speaks for oneself does so now; only what came by another way has a day of its own. */
function howItCame(
  { weg, ontvangenOp, gepostOp }: z.output<typeof input>,
  actor: Context['actor'],
  today: string,
): Pick<Bezwaar, 'weg' | 'ontvangenOp' | 'gepostOp'> {
  if (isOfGezin(actor.rol)) return { weg: 'zelf', ontvangenOp: today, gepostOp: null };
  return { weg: weg ?? 'mondeling', ontvangenOp: ontvangenOp ?? today, gepostOp: gepostOp ?? null };
}

const fresh = {
  heeftCommissie: false,
  herstelWat: [],
  herstelUitleg: '',
  herstelGevraagdOp: null,
  herstelVoor: null,
  hersteldOp: null,
  herstelWoorden: '',
  verdaagdOp: null,
  verdaagdReden: null,
  behandelaar: null,
  behandelaarNaam: null,
  uitkomst: null,
  uitkomstGrond: null,
  uitkomstOp: null,
  uitkomstNaam: null,
  uitkomstReden: null,
  versie: 1,
} satisfies Partial<Bezwaar>;
