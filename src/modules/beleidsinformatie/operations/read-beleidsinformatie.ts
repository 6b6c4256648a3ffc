import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { countLevering } from '../rules/count-levering.ts';
import { listTekortRegels } from '../rules/list-tekort-regels.ts';
import { listTekorten } from '../rules/list-tekorten.ts';
import { describePeriode, listPerioden } from '../rules/periode.ts';
import { CbsLevering, Overzicht, Periode, PeriodeNaam, Stroom, Tekort, TekortRegel } from '../schema.ts';
import { findCurrent } from '../store/levering.ts';
import { choose, make, refuses } from './make-levering.ts';

const page = 'Vraag 1 tot en met 100 regels tegelijk.';

/**
 * What the own organisatie would deliver to CBS over a period as things are now, counted, and what is wrong by field. Names
 * only of the records of one such fault, where it is asked for; only those are logged as read.
 */
export const readBeleidsinformatie = defineOperation({
  name: 'readBeleidsinformatie',
  route: 'GET /beleidsinformatie',
  summary:
    'Wat de eigen organisatie over een periode aan het CBS levert, geteld, en wat daaraan nog ontbreekt.',
  needs: 'beleidsinformatie:read',
  input: z.object({
    stroom: Stroom.optional(),
    /** The latest that is over when absent. */
    periode: PeriodeNaam.optional(),
    /** A `sleutel` of the answer: shows the records of it. */
    tekort: z.string().max(80).optional(),
    /** How many records to pass over. */
    na: z.coerce.number({ error: page }).int(page).min(0, page).default(0),
    limiet: z.coerce.number({ error: page }).int(page).min(1, page).max(100, page).default(20),
  }),
  output: z.object({
    stromen: z.array(Stroom),
    stroom: Stroom,
    perioden: z.array(Periode),
    periode: Periode,
    /** What was delivered over it last. */
    huidige: CbsLevering.nullable(),
    overzicht: Overzicht,
    tekorten: z.array(Tekort),
    regels: z.array(TekortRegel),
    volgende: z.int().nullable(),
  }),
  refuses,
  logs: {
    action: 'R',
    purpose: 'beleidsinformatie',
    about: (_input, { regels }) =>
      regels.map(({ gezinId, persoonId }) => ({ gezin: gezinId, persoon: persoonId, part: 'hulplijn' })),
  },

  async handle({ stroom, periode, tekort, na, limiet }, context) {
    const chosen = await choose({ stroom, periode }, context);
    if (isRefusal(chosen)) return chosen;
    const { levering, bevindingen, rows } = await make(chosen, context);
    const regels = tekort === undefined ? [] : listTekortRegels(rows, bevindingen, tekort);
    return {
      stromen: [...chosen.stromen],
      stroom: chosen.verslagperiode.stroom,
      perioden: listPerioden(chosen.verslagperiode.stroom, context.today).map((one) =>
        describePeriode(one, context.today),
      ),
      periode: chosen.periode,
      huidige: (await findCurrent(context.db, chosen.verslagperiode.stroom, chosen.periode.naam)) ?? null,
      overzicht: countLevering(levering.records, bevindingen),
      tekorten: listTekorten(levering.periode.stroom, bevindingen),
      regels: regels.slice(na, na + limiet),
      volgende: regels.length > na + limiet ? na + limiet : null,
    };
  },
});
