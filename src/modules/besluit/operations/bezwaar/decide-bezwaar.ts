import { z } from 'zod';
import { Versie } from '#modules/gezin/index.ts';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { checkAnswer } from '../../rules/bezwaar.ts';
import { withTermijn } from '../../rules/dossier.ts';
import { BezwaarId, BezwaarMetTermijn, Uitkomst } from '../../schema/bezwaar.ts';
import { saveBezwaar } from '../../store/bezwaar.ts';
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
    reden: typedText(10_000, 'Schrijf op waarom. Het gezin leest dit.'),
  }),
  output: BezwaarMetTermijn,
  refuses: [...findRefuses, 'bezwaar/uitkomst-ongeldig', 'bezwaar/niet-zelf', 'bezwaar/ander-behandelt'],
  logs: { action: 'E', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'besluit' }] },

  async handle({ id, versie, uitkomst, reden }, { db, actor, today, emit }) {
    const found = await findWaiting(db, id, versie);
    if (isRefusal(found)) return found;
    const { bezwaar, besluit } = found;
    const no = checkAnswer(bezwaar, besluit, { uitkomst, account: actor.account });
    if (no) return no;
    const saved = {
      ...bezwaar,
      uitkomst,
      uitkomstOp: today,
      uitkomstNaam: actor.name,
      uitkomstReden: reden,
      versie: versie + 1,
    };
    await saveBezwaar(db, saved);
    emit('bezwaar.afgedaan', { gezin: bezwaar.gezinId, besluit: besluit.id, bezwaar: id });
    return withTermijn(saved, besluit, today);
  },
});
