import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { AlineaId, Factor, FactorId, FactorSoort } from '../../schema/analyse.ts';
import { addFactor } from '../../store/factor.ts';
import { saveGebruik } from '../../store/gebruik.ts';
import { checkBronnen, findOpenFor, openRefusals } from '../find-open.ts';

export const openFactor = defineOperation({
  name: 'openFactor',
  route: 'POST /gezinnen/{id}/analyse/factoren',
  summary: 'Schrijf op wat helpt, of wat het juist in stand houdt.',
  needs: 'analyse:change',
  input: z.object({
    id: GezinId,
    soort: FactorSoort,
    tekst: typedText(1000, 'Schrijf op wat het is.'),
    bronnen: z.array(AlineaId).max(50).default([]),
  }),
  output: Factor,
  refuses: [...openRefusals, 'analysedeel/onbekend'],
  logs: { action: 'C', about: ({ id }) => [{ gezin: id, part: 'analyse' }] },

  async handle({ id, soort, tekst, bronnen }, context) {
    const { db, actor, emit } = context;
    const analyse = await findOpenFor(context, id, () => checkBronnen(context, id, bronnen));
    if (isRefusal(analyse)) return analyse;
    const factor: Factor = { id: FactorId.parse(uuidv7()), soort, tekst, bronnen, versie: 1 };
    await addFactor(db, factor, { analyseId: analyse.id, gezinId: id, door: actor.account ?? '' });
    await saveGebruik(db, { kind: 'factor_id', id: factor.id, gezinId: id }, bronnen);
    emit('analyse.gewijzigd', { gezin: id, analyse: analyse.id });
    return factor;
  },
});
