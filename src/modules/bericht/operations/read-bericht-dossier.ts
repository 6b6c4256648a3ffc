import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { canResend } from '../rules/can-resend.ts';
import { BerichtDossier, BerichtId } from '../schema.ts';
import { findBericht } from '../store/list.ts';

/** One bericht of the journal: what is wrong with it and why, what answers it; no content and no child. */
export const readBerichtDossier = defineOperation({
  name: 'readBerichtDossier',
  route: 'GET /berichten/{id}',
  summary:
    'Eén bericht uit het journaal, zonder inhoud: wat ermee is gedaan, waarom, en welk antwoord erop is.',
  needs: 'bericht:list',
  input: z.object({ id: BerichtId }),
  output: BerichtDossier,
  refuses: ['bericht/onbekend'],
  logs: 'nothing',

  async handle({ id }, { db }) {
    const found = await findBericht(db, id);
    return found ? { ...found, kanOpnieuw: canResend(found) } : refuse('bericht/onbekend');
  },
});
