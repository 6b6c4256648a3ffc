import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { antwoordnormOf } from '../../rules/antwoordtijd.ts';
import { Expert, Segment, Thema } from '../../schema.ts';
import { listNormGegevens } from '../../store/expert.ts';
import { gatherExperts } from './gather-experts.ts';

/** Who can be asked: those who work now first, then by name. Nobody is ranked by answers. */
export const listExperts = defineOperation({
  name: 'listExperts',
  route: 'GET /experts',
  summary: 'Geeft welke experts u kunt vragen, wanneer zij werken en hoe snel zij meestal antwoorden.',
  needs: 'expert:list',
  input: z.object({
    thema: Thema.optional(),
    segment: Segment.optional(),
    /** Only who works at this moment. */
    nu: z.stringbool().optional(),
    /** A gezin of one's own: each expert then says whether this gezin let them in. */
    gezinId: GezinId.optional(),
  }),
  output: z.object({
    experts: z.array(Expert),
    /** Within how many working days an answer is due; an assumption as long as the region names no norm. */
    norm: z.object({ werkdagen: z.int(), isAanname: z.boolean() }),
  }),
  refuses: [],
  logs: { action: 'R', purpose: 'beheer', about: () => [] },
  async handle({ thema, segment, nu, gezinId }, context) {
    const all = await gatherExperts(context, gezinId ?? null);
    const experts = all
      .filter((one) => thema === undefined || one.themas.includes(thema))
      .filter((one) => segment === undefined || one.segment === segment)
      .filter((one) => !nu || one.isBeschikbaar === true)
      .sort((a, b) => Number(b.isBeschikbaar === true) - Number(a.isBeschikbaar === true));
    return { experts, norm: antwoordnormOf(await listNormGegevens(context.db)) };
  },
});
