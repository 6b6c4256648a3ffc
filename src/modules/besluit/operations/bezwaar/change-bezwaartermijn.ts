import { z } from 'zod';
import { Versie } from '#modules/gezin/index.ts';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { checkCommissie, checkVerdaging } from '../../rules/bezwaar.ts';
import { withTermijn } from '../../rules/dossier.ts';
import { answerBy } from '../../rules/termijnen.ts';
import { BezwaarId, BezwaarMetTermijn } from '../../schema/bezwaar.ts';
import { saveBezwaar } from '../../store/bezwaar.ts';
import { findRefuses, findWaiting } from './find-bezwaar.ts';

/** A committee is asked for advice, or the answer is put off once; the family hears both (Awb art. 7:10 lid 1 and 3, 7:13). */
export const changeBezwaartermijn = defineOperation({
  name: 'changeBezwaartermijn',
  route: 'POST /bezwaren/{id}/termijnwijzigingen',
  summary: 'Leg een bezwaar voor aan een commissie, of stel het antwoord zes weken uit.',
  needs: 'besluit:decide',
  input: z.object({
    id: BezwaarId,
    versie: Versie,
    doe: z.enum(['commissie', 'verdagen'], { error: 'Kies wat er met de termijn gebeurt.' }),
    reden: typedText(2000, 'Schrijf op waarom. Het gezin leest dit.').optional(),
  }),
  output: BezwaarMetTermijn,
  refuses: [...findRefuses, 'bezwaar/geen-termijn', 'termijn/reeds-verlengd', 'termijn/voorbij'],
  logs: { action: 'U', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'besluit' }] },

  async handle({ id, versie, doe, reden }, { db, today, emit }) {
    const found = await findWaiting(db, id, versie);
    if (isRefusal(found)) return found;
    const { bezwaar, besluit } = found;
    if (bezwaar.soort === 'gesprek') return refuse('bezwaar/geen-termijn');
    const uiterlijk = answerBy(bezwaar, besluit.verzondenOp ?? today);
    const wrong =
      doe === 'verdagen' ? checkVerdaging(bezwaar, uiterlijk, today) : checkCommissie(uiterlijk, today);
    if (wrong) return wrong;
    const change =
      doe === 'commissie' ? { heeftCommissie: true } : { verdaagdOp: today, verdaagdReden: reden ?? null };
    const saved = { ...bezwaar, ...change, versie: versie + 1 };
    await saveBezwaar(db, saved);
    emit('bezwaar.termijn-gewijzigd', { gezin: bezwaar.gezinId, besluit: besluit.id, bezwaar: id });
    return withTermijn(saved, besluit, today);
  },
});
