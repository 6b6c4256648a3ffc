import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { GezinId, Versie } from '#modules/gezin/index.ts';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { checkVersie } from '../../rules/stand.ts';
import { DeelnemerId, GegevenOordeel, HypotheseId, Oordeel } from '../../schema/analyse.ts';
import { findDeelnemerToChange } from '../../store/deelnemer.ts';
import { addOordeel, findHypotheseToChange, listOordelen } from '../../store/hypothese.ts';
import { findOpen, openRefusals } from '../find-open.ts';
import { holdPen } from '../partij/hold-pen.ts';

export const answerHypothese = defineOperation({
  name: 'answerHypothese',
  route: 'POST /gezinnen/{id}/analyse/hypothesen/{hypotheseId}/oordelen',
  summary: 'Zeg wat u van een verklaring vindt: eens, oneens of weet niet.',
  needs: 'analyse:change',
  input: z.object({
    id: GezinId,
    hypotheseId: HypotheseId,
    deelnemerId: DeelnemerId,
    /** The words that were read: nobody agrees with what was changed meanwhile. */
    versie: Versie,
    oordeel: Oordeel,
    toelichting: typedText(2000, 'Schrijf op wat u ervan vindt, of laat het weg.').optional(),
  }),
  output: GegevenOordeel,
  refuses: [...openRefusals, 'hypothese/onbekend', 'deelnemer/onbekend', 'deelnemer/andermans-deel'],
  logs: { action: 'C', about: ({ id }) => [{ gezin: id, part: 'analyse' }] },

  async handle({ id, hypotheseId, deelnemerId, versie, oordeel, toelichting = null }, context) {
    const { db, actor, emit } = context;
    const open = await findOpen(context, id);
    if (isRefusal(open)) return open;
    const { analyse } = open;
    const hypothese = await findHypotheseToChange(db, analyse.id, hypotheseId);
    if (!hypothese) return refuse('hypothese/onbekend');
    const party = await findDeelnemerToChange(db, analyse.id, deelnemerId);
    if (!party) return refuse('deelnemer/onbekend');
    const no = checkVersie(hypothese, versie) ?? (await holdPen(context, party, open.rights.isRegie));
    if (no) return no;
    await addOordeel(db, {
      id: uuidv7(),
      hypotheseId,
      deelnemerId,
      gezinId: id,
      oordeel,
      toelichting,
      overVersie: versie,
      door: actor.account ?? '',
    });
    emit('analyse.gewijzigd', { gezin: id, analyse: analyse.id });
    const given = (await listOordelen(db, analyse.id)).find(
      (one) => one.hypotheseId === hypotheseId && one.deelnemerId === deelnemerId,
    );
    if (!given) throw new Error('who answers sees the answer');
    return given;
  },
});
