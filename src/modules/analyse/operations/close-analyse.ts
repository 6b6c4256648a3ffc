import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { checkVaststelling, ontbreektOf } from '../rules/stand.ts';
import { Analyse } from '../schema/analyse.ts';
import { saveVaststelling } from '../store/analyse.ts';
import { listDeelnemers } from '../store/deelnemer.ts';
import { listStandpunten } from '../store/wens.ts';
import { findOpen, openRefusals } from './find-open.ts';

export const closeAnalyse = defineOperation({
  name: 'closeAnalyse',
  route: 'POST /gezinnen/{id}/analyse/vaststelling',
  summary: 'Stel de analyse vast, als iedereen heeft gezegd of hij erachter staat of het anders ziet.',
  needs: 'analyse:change',
  input: z.object({ id: GezinId }),
  output: Analyse,
  refuses: [...openRefusals, 'analyse/regie-nodig', 'analyse/zonder-conclusie', 'analyse/nog-niet-iedereen'],
  logs: { action: 'U', about: ({ id }) => [{ gezin: id, part: 'analyse' }] },

  async handle({ id }, context) {
    const { db, actor, today, emit } = context;
    const open = await findOpen(context, id);
    if (isRefusal(open)) return open;
    const { analyse, rights } = open;
    if (!rights.isRegie) return refuse('analyse/regie-nodig');
    const ontbreekt = ontbreektOf(
      await listDeelnemers(db, analyse.id),
      await listStandpunten(db, analyse.id),
      analyse.conclusieVersie,
    );
    const no = checkVaststelling(analyse, ontbreekt);
    if (no) return no;
    await saveVaststelling(db, { id: analyse.id, op: today, door: actor.account ?? '' });
    emit('analyse.vastgesteld', { gezin: id, analyse: analyse.id });
    return { ...analyse, vastgesteldOp: today };
  },
});
