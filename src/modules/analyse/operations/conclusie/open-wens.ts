import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { AlineaId, DeelnemerId, Wens, WensId } from '../../schema/analyse.ts';
import { WensDomein } from '../../schema/denkmodel.ts';
import { renewConclusie } from '../../store/analyse.ts';
import { findDeelnemerToChange } from '../../store/deelnemer.ts';
import { saveGebruik } from '../../store/gebruik.ts';
import { addWens } from '../../store/wens.ts';
import { checkBronnen, checkCodes, findOpenFor, openRefusals } from '../find-open.ts';

export const openWens = defineOperation({
  name: 'openWens',
  route: 'POST /gezinnen/{id}/analyse/wensen',
  summary: 'Schrijf op wat het gezin wil bereiken en welke hulp daarbij past.',
  needs: 'analyse:change',
  input: z.object({
    id: GezinId,
    domein: WensDomein,
    tekst: typedText(2000, 'Schrijf op wat er bereikt moet worden.'),
    /** Whose wish it is; left out where it is of all together. */
    deelnemerId: DeelnemerId.optional(),
    trede: z.string().max(60).optional(),
    passend: typedText(1000, 'Schrijf op welke hulp past, of laat het weg.').optional(),
    bronnen: z.array(AlineaId).max(50).default([]),
  }),
  output: Wens,
  refuses: [...openRefusals, 'analysedeel/onbekend', 'analyse/code-onbekend', 'deelnemer/onbekend'],
  logs: { action: 'C', about: ({ id }) => [{ gezin: id, part: 'analyse' }] },

  async handle({ id, domein, tekst, deelnemerId = null, trede = null, passend = null, bronnen }, context) {
    const { db, actor, emit } = context;
    const analyse = await findOpenFor<'analysedeel/onbekend' | 'analyse/code-onbekend'>(
      context,
      id,
      async (one) =>
        (await checkBronnen(context, id, bronnen)) ?? (await checkCodes(context, one, { trede })),
    );
    if (isRefusal(analyse)) return analyse;
    if (deelnemerId !== null && !(await findDeelnemerToChange(db, analyse.id, deelnemerId)))
      return refuse('deelnemer/onbekend');
    const wensId = WensId.parse(uuidv7());
    const wens: Wens = {
      id: wensId,
      oorsprong: wensId,
      domein,
      tekst,
      deelnemerId,
      trede,
      passend,
      bronnen,
      isInPlan: false,
      versie: 1,
    };
    await addWens(db, wens, { analyseId: analyse.id, gezinId: id, door: actor.account ?? '' });
    await saveGebruik(db, { kind: 'wens_id', id: wensId, gezinId: id }, bronnen);
    await renewConclusie(db, analyse.id);
    emit('analyse.gewijzigd', { gezin: id, analyse: analyse.id });
    return wens;
  },
});
