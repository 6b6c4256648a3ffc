import { z } from 'zod';
import { GezinId, Versie } from '#modules/gezin/index.ts';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { checkVersie } from '../../rules/stand.ts';
import { AlineaId, Factor, FactorId, FactorSoort } from '../../schema/analyse.ts';
import { findFactorToChange, saveFactor } from '../../store/factor.ts';
import { saveGebruik } from '../../store/gebruik.ts';
import { checkBronnen, findOpenFor, openRefusals } from '../find-open.ts';

export const changeFactor = defineOperation({
  name: 'changeFactor',
  route: 'PATCH /gezinnen/{id}/analyse/factoren/{factorId}',
  summary: 'Verander wat helpt of wat het in stand houdt, of haal het weg.',
  needs: 'analyse:change',
  input: z.object({
    id: GezinId,
    factorId: FactorId,
    versie: Versie,
    soort: FactorSoort.optional(),
    tekst: typedText(1000, 'Schrijf op wat het is.').optional(),
    bronnen: z.array(AlineaId).max(50).optional(),
    vervalt: z.union([z.boolean(), z.stringbool()]).default(false),
  }),
  output: Factor,
  refuses: [...openRefusals, 'factor/onbekend', 'analysedeel/onbekend'],
  logs: { action: 'U', about: ({ id }) => [{ gezin: id, part: 'analyse' }] },

  async handle({ id, factorId, versie, vervalt, ...changes }, context) {
    const { db, today, emit } = context;
    const analyse = await findOpenFor(context, id, () => checkBronnen(context, id, changes.bronnen));
    if (isRefusal(analyse)) return analyse;
    const found = await findFactorToChange(db, analyse.id, factorId);
    if (!found) return refuse('factor/onbekend');
    const stale = checkVersie(found, versie);
    if (stale) return stale;
    const { soort = found.soort, tekst = found.tekst, bronnen = found.bronnen } = changes;
    const saved: Factor = { ...found, soort, tekst, bronnen, versie: versie + 1 };
    await saveFactor(db, saved, vervalt ? today : null);
    await saveGebruik(db, { kind: 'factor_id', id: factorId, gezinId: id }, bronnen);
    emit('analyse.gewijzigd', { gezin: id, analyse: analyse.id });
    return saved;
  },
});
