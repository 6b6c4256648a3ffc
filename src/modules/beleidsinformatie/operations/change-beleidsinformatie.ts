import { z } from 'zod';
import { type Context, defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { listKeuzes } from '../rules/list-tekorten.ts';
import { Kenmerk, PeriodeNaam, Stroom, Veld } from '../schema.ts';
import { saveAanvullingen } from '../store/feiten.ts';
import { type Chosen, choose, make, refuses } from './make-levering.ts';

const most = 100;
const Waarde = z.string().regex(/^[0-9]{2}$/, 'Kies een antwoord uit de lijst.');
const many = `Vul ten hoogste ${most} regels tegelijk aan.`;

/**
 * Answers one field that CBS asks and that no bericht or plan tells: for the records that are named, and with `rest` for
 * all others of the period in which it is missing. An answer may be given again; the last one counts.
 */
export const changeBeleidsinformatie = defineOperation({
  name: 'changeBeleidsinformatie',
  route: 'POST /beleidsinformatie/aanvullingen',
  summary:
    'Vult aan wat het CBS vraagt en nergens anders is vastgelegd, zoals of de hulp met een crisis begon.',
  needs: 'beleidsinformatie:change',
  input: z.object({
    stroom: Stroom,
    periode: PeriodeNaam,
    veld: Veld,
    regels: z
      .array(z.object({ kenmerken: z.array(Kenmerk).min(1).max(most), waarde: Waarde }))
      .max(most, many)
      .default([]),
    rest: Waarde.optional(),
  }),
  output: z.object({
    /** How many facts were answered. */
    aantal: z.int().nonnegative(),
    wie: z.array(z.object({ gezinId: z.uuid(), persoonId: z.uuid() })),
  }),
  refuses: [
    ...refuses,
    'beleidsinformatie/antwoord-ongeldig',
    'beleidsinformatie/zonder-antwoord',
    'beleidsinformatie/feit-onbekend',
  ],
  logs: {
    action: 'U',
    purpose: 'beleidsinformatie',
    about: (_input, { wie }) =>
      wie.map(({ gezinId, persoonId }) => ({ gezin: gezinId, persoon: persoonId, part: 'hulplijn' })),
  },

  async handle({ stroom, periode, veld, regels, rest }, context) {
    const chosen = await choose({ stroom, periode }, context);
    if (isRefusal(chosen)) return chosen;
    const keuzes = listKeuzes(stroom, veld);
    const given = [...regels.map(({ waarde }) => waarde), ...(rest === undefined ? [] : [rest])];
    if (given.length === 0) return refuse('beleidsinformatie/zonder-antwoord');
    if (!given.every((waarde) => keuzes.includes(waarde)))
      return refuse('beleidsinformatie/antwoord-ongeldig');
    const others = rest === undefined ? [] : await listMissing(chosen, context, veld);
    const answers = new Map([
      ...others.map((kenmerk) => [kenmerk, rest ?? ''] as const),
      ...regels.flatMap(({ kenmerken, waarde }) => kenmerken.map((kenmerk) => [kenmerk, waarde] as const)),
    ]);
    const aanvullingen = [...answers].map(([kenmerk, waarde]) => ({ kenmerk, veld, waarde }));
    const kept = await saveAanvullingen(context.db, context.actor.name, aanvullingen);
    if (kept.length < aanvullingen.length) return refuse('beleidsinformatie/feit-onbekend');
    const wie = new Map(kept.map((one) => [one.persoonId, one]));
    return { aantal: kept.length, wie: [...wie.values()] };
  },
});

/** The facts of the records in which this field is missing. */
async function listMissing(chosen: Chosen, context: Context, veld: Veld): Promise<string[]> {
  const { bevindingen } = await make(chosen, context);
  return bevindingen
    .filter((bevinding) => bevinding.veld === veld && bevinding.code === 'ontbreekt')
    .flatMap(({ kenmerken }) => kenmerken);
}
