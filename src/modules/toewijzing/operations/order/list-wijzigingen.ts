import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { redenen } from '../../rules/order/reden-wijziging.ts';
import { ToewijzingId } from '../../schema/toewijzing.ts';
import { ToewijzingWijziging, WijzigbareToewijzing, WijzigingSoort } from '../../schema/wijziging.ts';
import { findWijzigbaar } from '../../store/order/wijzigbaar.ts';
import { listWijzigingRows } from '../../store/order/wijziging.ts';
import { wijzigbareToewijzing } from './wijzigbare-toewijzing.ts';

/** An order of the own gemeente: how it stands, what may be changed on it now, and what was changed before. */
export const listWijzigingen = defineOperation({
  name: 'listWijzigingen',
  route: 'GET /toewijzingen/{id}/wijzigingen',
  summary: 'Een eigen toewijzing: hoe die er nu uitziet, wat er te wijzigen is en wat er is gewijzigd.',
  needs: 'toewijzing:change',
  input: z.object({ id: ToewijzingId }),
  output: z.object({
    toewijzing: WijzigbareToewijzing,
    wijzigingen: z.array(ToewijzingWijziging),
    /** Which reasons (iJw JZ002) fit each kind of change, the likely one first. */
    redenen: z.record(WijzigingSoort, z.array(z.string())),
  }),
  refuses: ['toewijzing/onbekend'],
  logs: {
    action: 'R',
    about: (_input, { toewijzing: { gezinId, persoonId } }) => [
      { gezin: gezinId, persoon: persoonId, part: 'toewijzing' },
    ],
  },

  async handle({ id }, { db, today }) {
    const of = await findWijzigbaar(db, id);
    if (!of) return refuse('toewijzing/onbekend');
    const reasons = Object.entries(redenen).map(([soort, codes]) => [soort, [...codes]]);
    return {
      toewijzing: wijzigbareToewijzing(of, today),
      wijzigingen: await listWijzigingRows(db, id),
      redenen: Object.fromEntries(reasons),
    };
  },
});
