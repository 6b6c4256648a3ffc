import { z } from 'zod';
import { Versie } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { findingOf } from '../../rules/bevinding.ts';
import { Besluit, BesluitId, Bevinding } from '../../schema/besluit.ts';
import { saveBesluit } from '../../store/besluit.ts';
import { listAnalyseBevindingen, saveBevindingen } from '../../store/bevinding.ts';
import { findOpenBesluit, findOpenRefuses } from '../besluit/find-open-besluit.ts';

/**
 * On which findings of the shared analyse the besluit rests: by link, without retyping, in the words of today. What was taken
 * over before and no longer stands in the analyse stays as long as it is named.
 */
export const changeBevindingen = defineOperation({
  name: 'changeBevindingen',
  route: 'PUT /besluiten/{id}/bevindingen',
  summary: 'Kies op welke bevindingen van de analyse een besluit steunt.',
  needs: 'besluit:open',
  input: z.object({
    id: BesluitId,
    versie: Versie,
    bevindingIds: z.array(Bevinding.shape.id).max(50).default([]),
  }),
  output: Besluit,
  refuses: [...findOpenRefuses, 'besluit/bevinding-onbekend'],
  logs: { action: 'U', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'besluit' }] },

  async handle({ id, versie, bevindingIds }, { db, actor, today, emit }) {
    const besluit = await findOpenBesluit(db, id, versie);
    if (isRefusal(besluit)) return besluit;
    const now = await listAnalyseBevindingen(db, besluit.gezinId);
    const chosen = [...new Set(bevindingIds)].map((one) => {
      const found = now.find((row) => row.id === one);
      return found
        ? { ...findingOf(found), overgenomenOp: today }
        : besluit.bevindingen.find((old) => old.id === one);
    });
    const bevindingen = chosen.filter((one) => one !== undefined);
    if (bevindingen.length !== chosen.length) return refuse('besluit/bevinding-onbekend');
    const saved = {
      ...besluit,
      bevindingen,
      opgemaaktDoor: actor.account,
      opgemaaktNaam: actor.name,
      versie: versie + 1,
    };
    await saveBevindingen(db, saved, bevindingen);
    await saveBesluit(db, saved);
    emit('besluit.gewijzigd', { gezin: besluit.gezinId, besluit: id });
    return saved;
  },
});
