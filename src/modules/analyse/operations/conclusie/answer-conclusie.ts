import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { standpuntOf } from '../../rules/stand.ts';
import { DeelnemerId, GegevenStandpunt, Standpunt } from '../../schema/analyse.ts';
import { findDeelnemerToChange } from '../../store/deelnemer.ts';
import { addStandpunt, listStandpunten } from '../../store/wens.ts';
import { findOpen, openRefusals } from '../find-open.ts';
import { holdPen } from '../partij/hold-pen.ts';

export const answerConclusie = defineOperation({
  name: 'answerConclusie',
  route: 'POST /gezinnen/{id}/analyse/deelnemers/{deelnemerId}/standpunten',
  summary: 'Zeg of u achter de conclusie staat, of hoe u het anders ziet.',
  needs: 'analyse:change',
  input: z.object({
    id: GezinId,
    deelnemerId: DeelnemerId,
    /** The conclusion that was read: nobody stands behind what was changed meanwhile. */
    conclusieVersie: z.coerce.number().int().positive(),
    standpunt: Standpunt,
    toelichting: typedText(2000, 'Schrijf op hoe u het ziet.').optional(),
  }),
  output: GegevenStandpunt,
  refuses: [
    ...openRefusals,
    'deelnemer/onbekend',
    'deelnemer/andermans-deel',
    'analyse/zonder-conclusie',
    'conclusie/veranderd',
    'standpunt/toelichting-nodig',
  ],
  logs: { action: 'C', about: ({ id }) => [{ gezin: id, part: 'analyse' }] },

  async handle({ id, deelnemerId, conclusieVersie, standpunt, toelichting = null }, context) {
    const { db, actor, emit } = context;
    const open = await findOpen(context, id);
    if (isRefusal(open)) return open;
    const { analyse } = open;
    if (analyse.conclusie === '') return refuse('analyse/zonder-conclusie');
    const party = await findDeelnemerToChange(db, analyse.id, deelnemerId);
    if (!party) return refuse('deelnemer/onbekend');
    if (conclusieVersie !== analyse.conclusieVersie) return refuse('conclusie/veranderd');
    if (standpunt === 'ziet-het-anders' && toelichting === null) return refuse('standpunt/toelichting-nodig');
    const no = await holdPen(context, party, open.rights.isRegie);
    if (no) return no;
    const one = { deelnemerId, standpunt, toelichting, overVersie: conclusieVersie };
    await addStandpunt(db, { ...one, id: uuidv7(), gezinId: id, door: actor.account ?? '' });
    emit('analyse.gewijzigd', { gezin: id, analyse: analyse.id });
    const given = standpuntOf(deelnemerId, await listStandpunten(db, analyse.id), conclusieVersie);
    if (!given) throw new Error('who answers sees the answer');
    return given;
  },
});
