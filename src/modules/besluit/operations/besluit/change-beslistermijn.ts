import { z } from 'zod';
import { Kalenderdag, typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { checkAanvulling, checkVerlenging } from '../../rules/besluit.ts';
import { writeAanvulling } from '../../rules/brief/write-stuk.ts';
import { AanvullingWat, Besluit, BesluitId } from '../../schema/besluit.ts';
import { saveTermijn } from '../../store/besluit.ts';
import { sendBriefstuk } from '../brief/send-briefstuk.ts';
import { findOpenBesluit, findOpenRefuses } from './find-open-besluit.ts';

const Termijnwijziging = z.discriminatedUnion('doe', [
  z.object({
    doe: z.literal('verlengen'),
    tot: Kalenderdag,
    reden: typedText(2000, 'Schrijf op waarom er meer tijd nodig is. Het gezin leest dit.'),
  }),
  z.object({
    doe: z.literal('aanvulling-vragen'),
    wat: z.array(AanvullingWat).min(1, 'Kies wat er ontbreekt.').max(3),
    voor: Kalenderdag,
    uitleg: typedText(2000, 'Leg uit wat er nodig is.').optional(),
  }),
  z.object({ doe: z.literal('aangevuld') }),
]);

/** More time for a besluit, told before the term is over; or a pause while the family completes its application (Awb art. 4:14 and 4:15). */
export const changeBeslistermijn = defineOperation({
  name: 'changeBeslistermijn',
  route: 'POST /besluiten/{id}/termijnwijzigingen',
  summary: 'Verleng de beslistermijn, of zet die stil terwijl het gezin de aanvraag aanvult.',
  needs: 'besluit:open',
  input: z.object({ id: BesluitId, wijziging: Termijnwijziging }),
  output: Besluit,
  refuses: [
    ...findOpenRefuses,
    'termijn/reeds-verlengd',
    'termijn/voorbij',
    'termijn/niet-later',
    'termijn/aanvulling-reeds-gevraagd',
    'termijn/geen-aanvulling-gevraagd',
  ],
  logs: { action: 'U', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'besluit' }] },

  async handle({ id, wijziging }, context) {
    const { db, today, emit } = context;
    const besluit = await findOpenBesluit(db, id);
    if (isRefusal(besluit)) return besluit;
    const saved = changed(besluit, wijziging, today);
    if (isRefusal(saved)) return saved;
    await saveTermijn(db, saved);
    if (wijziging.doe === 'aanvulling-vragen')
      await sendBriefstuk(context, saved, {
        soort: 'aanvulling',
        bezwaarId: null,
        write: (envelop, kinderen) => writeAanvulling(saved, kinderen, envelop),
      });
    emit('besluit.termijn-gewijzigd', { gezin: besluit.gezinId, besluit: id });
    return saved;
  },
});

function changed(besluit: Besluit, wijziging: z.output<typeof Termijnwijziging>, today: string) {
  switch (wijziging.doe) {
    case 'verlengen': {
      const { tot, reden } = wijziging;
      return (
        checkVerlenging(besluit, tot, today) ?? {
          ...besluit,
          verlengdOp: today,
          verlengdTot: tot,
          verlengdReden: reden,
        }
      );
    }
    case 'aanvulling-vragen': {
      const { voor, wat, uitleg } = wijziging;
      return (
        checkAanvulling(besluit, voor, today) ?? {
          ...besluit,
          aanvullingGevraagdOp: today,
          aanvullingVoor: voor,
          aanvullingWat: wat,
          aanvullingUitleg: uitleg ?? '',
        }
      );
    }
    case 'aangevuld': {
      if (besluit.aanvullingGevraagdOp === null || besluit.aangevuldOp !== null)
        return refuse('termijn/geen-aanvulling-gevraagd');
      return { ...besluit, aangevuldOp: today };
    }
  }
}
