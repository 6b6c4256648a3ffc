import { z } from 'zod';
import { GezinId, Versie } from '#modules/gezin/index.ts';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { checkVersie } from '../../rules/stand.ts';
import { AlineaId, GerichtOp, Hypothese, HypotheseId } from '../../schema/analyse.ts';
import { saveGebruik } from '../../store/gebruik.ts';
import { findHypotheseToChange, saveHypothese } from '../../store/hypothese.ts';
import { checkBronnen, checkCodes, findOpenFor, openRefusals } from '../find-open.ts';

const Codes = z.array(z.string().max(60)).max(30).optional();

/** Other words are another explanation: what parties thought stays, and is shown as being about the earlier words. */
export const changeHypothese = defineOperation({
  name: 'changeHypothese',
  route: 'PATCH /gezinnen/{id}/analyse/hypothesen/{hypotheseId}',
  summary: 'Verander een mogelijke verklaring, of haal die weg.',
  needs: 'analyse:change',
  input: z.object({
    id: GezinId,
    hypotheseId: HypotheseId,
    versie: Versie,
    omdat: typedText(2000, 'Schrijf op waar het door kan komen.').optional(),
    daardoor: typedText(2000, 'Schrijf op wat er daardoor gebeurt.').optional(),
    gerichtOp: GerichtOp.optional(),
    oorzaken: Codes,
    domeinen: Codes,
    bronnen: z.array(AlineaId).max(50).optional(),
    vervalt: z.union([z.boolean(), z.stringbool()]).default(false),
  }),
  output: Hypothese,
  refuses: [...openRefusals, 'hypothese/onbekend', 'analysedeel/onbekend', 'analyse/code-onbekend'],
  logs: { action: 'U', about: ({ id }) => [{ gezin: id, part: 'analyse' }] },

  async handle({ id, hypotheseId, versie, vervalt, ...changes }, context) {
    const { db, today, emit } = context;
    const analyse = await findOpenFor<'analysedeel/onbekend' | 'analyse/code-onbekend'>(
      context,
      id,
      async (one) =>
        (await checkBronnen(context, id, changes.bronnen)) ?? (await checkCodes(context, one, changes)),
    );
    if (isRefusal(analyse)) return analyse;
    const found = await findHypotheseToChange(db, analyse.id, hypotheseId);
    if (!found) return refuse('hypothese/onbekend');
    const stale = checkVersie(found, versie);
    if (stale) return stale;
    const named = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    const saved = Hypothese.parse({ ...found, ...named, versie: versie + 1 });
    await saveHypothese(db, saved, vervalt ? today : null);
    await saveGebruik(db, { kind: 'hypothese_id', id: hypotheseId, gezinId: id }, saved.bronnen);
    emit('analyse.gewijzigd', { gezin: id, analyse: analyse.id });
    return saved;
  },
});
