import { z } from 'zod';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { typedText } from '#modules/organisatie/index.ts';
import { HulplijnId } from '#modules/plan/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { decideBy } from '../../rules/termijnen.ts';
import { BesluitId } from '../../schema/besluit.ts';
import { beginBesluit, beginRefuses } from './begin-besluit.ts';

/** A family may always ask for a formal besluit, in its own words (Awb art. 1:3 lid 3 and 4:1); the answer says until when it may take. */
export const openAanvraag = defineOperation({
  name: 'openAanvraag',
  route: 'POST /gezinnen/{id}/aanvragen',
  summary: 'Vraag zelf om een besluit over hulp.',
  needs: 'aanvraag:open',
  input: z.object({
    id: GezinId,
    gevraagd: typedText(4000, 'Schrijf op welk besluit u wilt.'),
    persoonIds: z.array(PersoonId).max(30).default([]),
    hulplijnIds: z.array(HulplijnId).max(30).default([]),
  }),
  output: z.object({ id: BesluitId, ontvangenOp: z.iso.date(), uiterlijk: z.iso.date() }),
  refuses: beginRefuses,
  logs: { action: 'C', about: ({ id }) => [{ gezin: id, part: 'besluit' }] },

  async handle({ id, ...about }, context) {
    const besluit = await beginBesluit(context, {
      gezinId: id,
      soort: null,
      aanvraagOp: context.today,
      aanvrager: 'gezin',
      opgemaaktDoor: null,
      opgemaaktNaam: null,
      ...about,
    });
    if (isRefusal(besluit)) return besluit;
    context.emit('aanvraag.geopend', { gezin: id, besluit: besluit.id });
    return { id: besluit.id, ontvangenOp: besluit.aanvraagOp, uiterlijk: decideBy(besluit) };
  },
});
