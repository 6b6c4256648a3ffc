import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { AlineaId, GerichtOp, Hypothese, HypotheseId } from '../../schema/analyse.ts';
import { saveGebruik } from '../../store/gebruik.ts';
import { addHypothese } from '../../store/hypothese.ts';
import { checkBronnen, checkCodes, findOpenFor, openRefusals } from '../find-open.ts';

const Codes = z.array(z.string().max(60)).max(30).default([]);

/** Whoever takes part may try an explanation; what the others think of it stands beside it, for as long as it differs. */
export const openHypothese = defineOperation({
  name: 'openHypothese',
  route: 'POST /gezinnen/{id}/analyse/hypothesen',
  summary: 'Schrijf een mogelijke verklaring op, met een oorzaak en een gevolg.',
  needs: 'analyse:change',
  input: z.object({
    id: GezinId,
    omdat: typedText(2000, 'Schrijf op waar het door kan komen.'),
    daardoor: typedText(2000, 'Schrijf op wat er daardoor gebeurt.'),
    gerichtOp: GerichtOp.default('oorzaak'),
    oorzaken: Codes,
    domeinen: Codes,
    bronnen: z.array(AlineaId).max(50).default([]),
  }),
  output: Hypothese,
  refuses: [...openRefusals, 'analysedeel/onbekend', 'analyse/code-onbekend'],
  logs: { action: 'C', about: ({ id }) => [{ gezin: id, part: 'analyse' }] },

  async handle({ id, ...given }, context) {
    const { db, actor, emit } = context;
    const analyse = await findOpenFor<'analysedeel/onbekend' | 'analyse/code-onbekend'>(
      context,
      id,
      async (one) =>
        (await checkBronnen(context, id, given.bronnen)) ?? (await checkCodes(context, one, given)),
    );
    if (isRefusal(analyse)) return analyse;
    const hypothese: Hypothese = { ...given, id: HypotheseId.parse(uuidv7()), versie: 1 };
    await addHypothese(db, hypothese, { analyseId: analyse.id, gezinId: id, door: actor.account ?? '' });
    await saveGebruik(db, { kind: 'hypothese_id', id: hypothese.id, gezinId: id }, given.bronnen);
    emit('analyse.gewijzigd', { gezin: id, analyse: analyse.id });
    return hypothese;
  },
});
