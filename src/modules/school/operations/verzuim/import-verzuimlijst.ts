import { z } from 'zod';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Lijstrij } from '../../schema/lijst.ts';
import { listBekenden, saveLijst } from '../../store/lijst.ts';

const most = 20_000;

/**
 * Keeps the months of a list that was looked at: only of pupils of the own school whose family lets it write, and only where
 * nobody wrote since. To send the same list again changes nothing.
 */
export const importVerzuimlijst = defineOperation({
  name: 'importVerzuimlijst',
  route: 'POST /verzuimlijsten',
  summary:
    'Bewaar de maanden van een lijst met aanwezigheid, van de eigen leerlingen die met de school gedeeld zijn.',
  needs: 'school:change',
  input: z.object({
    rijen: z
      .array(
        Lijstrij.refine(
          ({ dagdelen, geoorloofd, ongeoorloofd }) => (geoorloofd ?? 0) + (ongeoorloofd ?? 0) <= dagdelen,
          { error: 'Het kind kan niet meer dagdelen missen dan er school was.', path: ['ongeoorloofd'] },
        ),
      )
      .min(1, 'Er staat niets in deze lijst.')
      .max(most, `Een lijst heeft hoogstens ${most} regels.`),
  }),
  output: z.object({
    bewaard: z.int(),
    /** Months that another wrote meanwhile, or of pupils who are not shared any more; they stay as they are. */
    overgeslagen: z.int(),
    leerlingen: z.array(z.object({ gezinId: GezinId, persoonId: PersoonId })),
  }),
  refuses: ['school/in-de-toekomst'],
  logs: {
    action: 'U',
    about: (_input, { leerlingen }) =>
      leerlingen.map(({ gezinId, persoonId }) => ({ gezin: gezinId, persoon: persoonId, part: 'school' })),
  },

  async handle({ rijen }, { db, actor, today, emit }) {
    if (actor.organisatie === null) return refuse('verboden');
    if (rijen.some(({ maand }) => `${maand}-01` > today)) return refuse('school/in-de-toekomst', { today });
    const bekenden = await listBekenden(db, actor.organisatie, today);
    const mine = new Map(
      bekenden.filter(({ canWrite }) => canWrite).map((one) => [one.persoonId, one.gezinId]),
    );
    const own = rijen.filter(({ persoonId, gezinId }) => mine.get(persoonId) === gezinId);
    const kept = own.length === 0 ? [] : await saveLijst(db, own);
    const touched = new Set(kept.map(({ persoonId }) => persoonId));
    const leerlingen = bekenden
      .filter(({ persoonId }) => touched.has(persoonId))
      .map(({ gezinId, persoonId }) => ({ gezinId, persoonId }));
    for (const { gezinId, persoonId } of leerlingen)
      emit('school.gewijzigd', { gezin: gezinId, persoon: persoonId });
    return { bewaard: kept.length, overgeslagen: rijen.length - kept.length, leerlingen };
  },
});
