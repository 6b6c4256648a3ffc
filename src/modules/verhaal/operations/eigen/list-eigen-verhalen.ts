import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { leeftijdsgroepOf, wieOf } from '../../rules.ts';
import { EigenVerhaal, Leeftijdsgroep, Wie } from '../../schema.ts';
import { gatherEigen } from './gather-eigen.ts';

/** What someone told here, what others ask of them about a story, and what is known already for a new one. */
export const listEigenVerhalen = defineOperation({
  name: 'listEigenVerhalen',
  route: 'GET /gezinnen/{id}/ervaringsverhalen',
  summary: 'Geeft uw eigen verhalen om van te leren, en de verhalen waarover u iets gevraagd wordt.',
  needs: 'verhaal:write',
  input: z.object({ id: GezinId }),
  output: z.object({
    verhalen: z.array(EigenVerhaal),
    /** About whom one can tell, with the age group in which it would be told. */
    leden: z.array(
      z.object({
        persoonId: z.uuid(),
        voornaam: z.string(),
        isEigen: z.boolean(),
        isJeugdige: z.boolean(),
        leeftijd: Leeftijdsgroep.nullable(),
        wie: Wie,
      }),
    ),
  }),
  refuses: ['gezin/onbekend'],
  logs: { action: 'R', about: ({ id }) => [{ gezin: id, part: 'verhaal' }] },

  async handle({ id }, context) {
    const found = await gatherEigen(context, id);
    if (isRefusal(found)) return found;
    const { actor, today } = context;
    const leden = found.gezin.leden
      .filter(({ soort, accountId }) => soort === 'jeugdige' || accountId === actor.account)
      .map((lid) => ({
        persoonId: lid.id,
        voornaam: lid.voornaam,
        isEigen: lid.accountId !== null && lid.accountId === actor.account,
        isJeugdige: lid.soort === 'jeugdige',
        leeftijd: lid.soort === 'jeugdige' ? leeftijdsgroepOf(lid.geboortedatum, today) : null,
        wie: wieOf(lid),
      }));
    return { verhalen: found.verhalen, leden };
  },
});
