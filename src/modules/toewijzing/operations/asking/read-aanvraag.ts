import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { findVotHindrance, findVowHindrance } from '../../rules/asking/find-hindrance.ts';
import { AanvraagClient } from '../../schema/asking.ts';
import { ToewijzingId } from '../../schema/toewijzing.ts';
import type { OwnOrder } from '../../store/asking.ts';
import { factsOf, findAsking } from './find-asking.ts';

/**
 * What an aanbieder begins with when it asks something for the child of an own toewijzing: the child, what is assigned now,
 * and whether asking is possible. Refuses `toewijzing/onbekend` when it is not the own toewijzing.
 */
export const readAanvraag = defineOperation({
  name: 'readAanvraag',
  route: 'GET /toewijzingen/{id}/aanvraag',
  summary:
    'Waarmee een aanbieder begint die iets vraagt voor een kind: wat nu is toegewezen, en of vragen kan.',
  needs: 'verzoek:send',
  input: z.object({ id: ToewijzingId }),
  output: AanvraagClient,
  refuses: ['toewijzing/onbekend'],
  logs: {
    action: 'R',
    about: (_input, { gezinId, persoonId }) => [{ gezin: gezinId, persoon: persoonId, part: 'toewijzing' }],
  },

  async handle({ id }, context) {
    const asking = await findAsking(context, id);
    if (!asking) return refuse('toewijzing/onbekend');
    const { gezinId, persoonId, naam, geboortedatum, gemeente, gemeenteNaam } = asking.child;
    const facts = factsOf(asking);
    return AanvraagClient.parse({
      toewijzingId: id,
      ...{ gezinId, persoonId, naam, geboortedatum, gemeente, gemeenteNaam },
      toewijzingen: asking.orders.map(shownOf),
      openVerzoek: asking.openVerzoek,
      belemmering: { vot: findVotHindrance(facts), vow: findVowHindrance(facts) },
    });
  },
});

function shownOf({ nummer, redenWijziging: _reden, hulplijnId: _line, ...order }: OwnOrder) {
  return { ...order, toewijzingnummer: nummer };
}
