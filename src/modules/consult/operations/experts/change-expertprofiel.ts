import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Expertprofiel } from '../../schema.ts';
import { findProfiel, findUnknownThemas, saveProfiel } from '../../store/expert.ts';

/** Version 0 is a profile that is not there yet. */
const Input = Expertprofiel.extend({
  versie: z.int({ error: 'De versie ontbreekt. Laad de pagina opnieuw.' }).nonnegative(),
});

export const changeExpertprofiel = defineOperation({
  name: 'changeExpertprofiel',
  route: 'PUT /expertprofiel',
  summary: 'Vertelt waarover en wanneer u als expert gevraagd kunt worden.',
  needs: 'expertprofiel:change',
  input: Input,
  output: z.object({ profiel: Expertprofiel, versie: z.int() }),
  refuses: ['consult/thema-onbekend', 'expertprofiel/uren-onjuist'],
  logs: { action: 'U', purpose: 'beheer', about: () => [] },
  async handle({ versie, ...profiel }, { db }) {
    const { vanUur, totUur } = profiel;
    if ((vanUur === null) !== (totUur === null) || (vanUur !== null && totUur !== null && vanUur >= totUur))
      return refuse('expertprofiel/uren-onjuist');
    const unknown = await findUnknownThemas(db, profiel.themas);
    if (unknown.length > 0) return refuse('consult/thema-onbekend', { themas: unknown });
    const found = await findProfiel(db);
    if ((found?.versie ?? 0) !== versie)
      return refuse('verouderd', { huidig: { ...found?.profiel, versie: found?.versie ?? 0 } });
    await saveProfiel(db, profiel, versie + 1);
    return { profiel, versie: versie + 1 };
  },
});
