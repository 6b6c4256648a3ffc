import { z } from 'zod';
import { Versie } from '#modules/gezin/index.ts';
import { typedText } from '#modules/organisatie/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { checkAnswer, checkGrond } from '../../rules/bezwaar.ts';
import { isDecided, writeBezwaarbrief } from '../../rules/brief/write-stuk.ts';
import { withTermijn } from '../../rules/dossier.ts';
import type { Besluit } from '../../schema/besluit.ts';
import { type Bezwaar, BezwaarId, BezwaarMetTermijn, Uitkomst, Uitkomstgrond } from '../../schema/bezwaar.ts';
import { saveBezwaar } from '../../store/bezwaar.ts';
import { sendBriefstuk } from '../brief/send-briefstuk.ts';
import { findRefuses, findWaiting } from './find-bezwaar.ts';

/** The answer to a bezwaar, with reasons, by someone else than who took the besluit (Awb art. 7:12); or how a conversation ended. */
export const decideBezwaar = defineOperation({
  name: 'decideBezwaar',
  route: 'POST /bezwaren/{id}/beslissing',
  summary: 'Beslis op een bezwaar, of leg vast hoe een gesprek afliep.',
  needs: 'besluit:decide',
  input: z.object({
    id: BezwaarId,
    versie: Versie,
    uitkomst: Uitkomst,
    /** Why it is not taken up; only then. */
    grond: Uitkomstgrond.optional(),
    reden: typedText(10_000, 'Schrijf op waarom. Het gezin leest dit.'),
  }),
  output: BezwaarMetTermijn,
  refuses: [
    ...findRefuses,
    'bezwaar/uitkomst-ongeldig',
    'bezwaar/niet-zelf',
    'bezwaar/ander-behandelt',
    'bezwaar/grond-nodig',
    'bezwaar/niet-te-laat',
    'herstel/eerst-vragen',
    'herstel/loopt-nog',
  ],
  logs: { action: 'E', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'besluit' }] },

  async handle({ id, versie, uitkomst, grond = null, reden }, context) {
    const { db, actor, today, emit } = context;
    const found = await findWaiting(db, id, versie);
    if (isRefusal(found)) return found;
    const { bezwaar, besluit } = found;
    const { isTeLaat } = withTermijn(bezwaar, besluit, today);
    const no =
      checkAnswer(bezwaar, besluit, { uitkomst, account: actor.account }) ??
      checkGrond(bezwaar, { uitkomst, grond }, { isTeLaat, today });
    if (no) return no;
    const saved = {
      ...bezwaar,
      uitkomst,
      uitkomstGrond: uitkomst === 'niet-ontvankelijk' ? grond : null,
      uitkomstOp: today,
      uitkomstNaam: actor.name,
      uitkomstReden: reden,
      versie: versie + 1,
    };
    // Before the outcome is kept: with it who answers from outside the family loses sight of the besluit.
    await tell(context, besluit, saved);
    await saveBezwaar(db, saved);
    emit('bezwaar.afgedaan', { gezin: bezwaar.gezinId, besluit: besluit.id, bezwaar: id });
    return withTermijn(saved, besluit, today);
  },
});

/** A formal answer goes by letter as well, with the way to the court. */
async function tell(context: Context, besluit: Besluit, bezwaar: Bezwaar): Promise<void> {
  if (!isDecided(bezwaar)) return;
  await sendBriefstuk(context, besluit, {
    soort: 'bezwaar',
    bezwaarId: bezwaar.id,
    aan: { persoonId: bezwaar.indiener, naam: bezwaar.indienerNaam },
    write: (envelop) => writeBezwaarbrief(besluit, bezwaar, envelop),
  });
}
