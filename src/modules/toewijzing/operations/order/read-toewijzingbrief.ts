import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { ToewijzingId } from '../../schema/toewijzing.ts';
import { ToewijzingbriefDossier } from '../../schema/toewijzingbrief.ts';
import { findWijzigbaar } from '../../store/order/wijzigbaar.ts';
import { briefDossier } from './brief-dossier.ts';

/** The order of a child without a BSN as the form that goes outside message traffic, with what was sent before (SAP 4.5). */
export const readToewijzingbrief = defineOperation({
  name: 'readToewijzingbrief',
  route: 'GET /toewijzingen/{id}/brieven',
  summary: 'Een toewijzing zonder BSN als formulier, met wat al verstuurd is.',
  needs: 'toewijzing:change',
  input: z.object({ id: ToewijzingId }),
  output: ToewijzingbriefDossier,
  refuses: ['toewijzing/onbekend', 'toewijzing/pgb'],
  logs: {
    action: 'R',
    about: (_input, { inhoud: { gezinId, persoonId } }) => [
      { gezin: gezinId, persoon: persoonId, part: 'toewijzing' },
    ],
  },

  async handle({ id }, { db }) {
    const of = await findWijzigbaar(db, id);
    if (!of) return refuse('toewijzing/onbekend');
    return of.leveringsvorm === 'pgb' ? refuse('toewijzing/pgb') : await briefDossier(db, of);
  },
});
