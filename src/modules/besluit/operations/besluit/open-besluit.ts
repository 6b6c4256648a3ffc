import { z } from 'zod';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { Kalenderdag } from '#modules/organisatie/index.ts';
import { HulplijnId } from '#modules/plan/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { checkAanvraagdag } from '../../rules/besluit.ts';
import { Besluit, BesluitId, Besluitsoort } from '../../schema/besluit.ts';
import { beginBesluit, beginRefuses } from './begin-besluit.ts';

/**
 * A worker begins a besluit about help, or about a question. What is known is not asked again: the children of the help,
 * what was asked, and what the plan says now stand in it from the start.
 */
export const openBesluit = defineOperation({
  name: 'openBesluit',
  route: 'POST /gezinnen/{id}/besluiten',
  summary: 'Begin een besluit over hulp voor een gezin.',
  needs: 'besluit:open',
  input: z.object({
    id: GezinId,
    soort: Besluitsoort.optional(),
    hulplijnIds: z.array(HulplijnId).max(30).default([]),
    persoonIds: z.array(PersoonId).max(30).default([]),
    hulpvraagId: z.uuid().optional(),
    vervangt: BesluitId.optional(),
    /** The day on which the family asked; today when nothing else is known. */
    aanvraagOp: Kalenderdag.optional(),
  }),
  output: Besluit,
  refuses: [...beginRefuses, 'besluit/aanvraag-in-toekomst'],
  logs: { action: 'C', about: ({ id }) => [{ gezin: id, part: 'besluit' }] },

  async handle({ id, soort, aanvraagOp, ...about }, context) {
    const { today, emit, actor } = context;
    const no = checkAanvraagdag(aanvraagOp ?? today, today);
    if (no) return no;
    const besluit = await beginBesluit(context, {
      gezinId: id,
      soort: soort ?? null,
      aanvraagOp: aanvraagOp ?? today,
      aanvrager: 'team',
      opgemaaktDoor: actor.account,
      opgemaaktNaam: actor.name,
      ...about,
    });
    if (!isRefusal(besluit)) emit('besluit.geopend', { gezin: id, besluit: besluit.id });
    return besluit;
  },
});
