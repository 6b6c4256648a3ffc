import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Organisatie, OrganisatieId } from '../schema.ts';
import { findOrganisatie, saveVerkeer } from '../store.ts';

/**
 * Says whether an aanbieder does its message traffic in Stip: then nothing has to be brought to it, because it stands here.
 * Only who has an AGB-code has message traffic (iJw OP254).
 */
export const changeOrganisatie = defineOperation({
  name: 'changeOrganisatie',
  route: 'PATCH /organisaties/{id}',
  summary: 'Legt vast of een aanbieder zijn berichten in Stip afhandelt.',
  needs: 'organisatie:manage',
  input: z.object({
    id: OrganisatieId,
    verkeerInStip: z.union([z.boolean(), z.stringbool()], { error: 'Kies ja of nee.' }),
  }),
  output: Organisatie,
  refuses: ['organisatie/onbekend', 'organisatie/zonder-agb'],
  logs: { action: 'U', purpose: 'beheer', about: () => [] },
  async handle({ id, verkeerInStip }, { db }) {
    const found = await findOrganisatie(db, id);
    if (!found) return refuse('organisatie/onbekend');
    if (found.agb === null) return refuse('organisatie/zonder-agb');
    await saveVerkeer(db, id, verkeerInStip);
    return { ...found, verkeerInStip };
  },
});
