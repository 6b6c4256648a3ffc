import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { protectLists } from '../rules/protect-lists.ts';
import { Consultthema, Segment, Telling } from '../schema.ts';
import { countConsulten, listThemas } from '../store/expert.ts';

const year = 'Kies een jaar vanaf 2015.';
const segmenten: readonly string[] = [...Segment.options, 'onbekend'];

/**
 * How many questions were asked in a year, by theme and by segment; a question that nobody took yet has no segment. Small
 * numbers are hidden and cannot be computed from the others (docs/decisions/0007).
 */
export const readConsulttellingen = defineOperation({
  name: 'readConsulttellingen',
  route: 'GET /consulttellingen',
  summary: 'Geeft hoeveel vragen er in een jaar aan experts gesteld zijn, per thema en per segment.',
  needs: 'consult:count',
  input: z.object({
    jaar: z.coerce.number({ error: year }).int(year).min(2015, year).max(2100, year).optional(),
  }),
  output: z.object({
    jaar: z.int(),
    tot: z.iso.date(),
    totaal: Telling,
    perThema: z.array(Telling),
    perSegment: z.array(Telling),
    themas: z.array(Consultthema),
  }),
  refuses: [],
  logs: 'nothing',
  async handle({ jaar: asked }, { db, today }) {
    const jaar = asked ?? Number(today.slice(0, 4));
    const last = `${jaar}-12-31`;
    const tot = last < today ? last : today;
    const themas = await listThemas(db);
    const counted = await countConsulten(db, { van: `${jaar}-01-01`, tot });
    const sumOf = (rows: typeof counted) => rows.reduce((sum, { aantal }) => sum + aantal, 0);
    const perThema = themas.map(({ code }) => ({
      code,
      aantal: sumOf(counted.filter(({ thema }) => thema === code)),
    }));
    const perSegment = segmenten.map((code) => ({
      code,
      aantal: sumOf(counted.filter(({ segment }) => (segment ?? 'onbekend') === code)),
    }));
    const { totaal, lists } = protectLists([perThema, perSegment]);
    const [themaTellingen = [], segmentTellingen = []] = lists;
    return {
      jaar,
      tot,
      totaal,
      perThema: [...themaTellingen],
      perSegment: [...segmentTellingen],
      themas,
    };
  },
});
