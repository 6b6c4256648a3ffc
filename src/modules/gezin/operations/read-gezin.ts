import { z } from 'zod';
import { isOfGezin } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Betrokkene, Gezin, GezinId, Noodtoegang } from '../schema/gezin.ts';
import { Zicht } from '../schema/huishouden.ts';
import { findGezin, listBetrokkenen } from '../store/gezin.ts';
import { listZicht } from '../store/huishouden.ts';
import { findOwnNoodtoegang } from '../store/noodtoegang.ts';
import { hadToestemming } from '../store/toestemming.ts';

export const readGezin = defineOperation({
  name: 'readGezin',
  route: 'GET /gezinnen/{id}',
  summary: 'Geeft een gezin met zijn gezinsleden en wie erbij betrokken zijn.',
  needs: 'gezin:read',
  input: z.object({ id: GezinId }),
  output: Gezin.extend({
    betrokkenen: z.array(Betrokkene),
    /** The own emergency access that runs now, so that it can be ended. */
    noodtoegang: Noodtoegang.pick({ id: true, eindigtOp: true }).nullable(),
    /** How far one comes oneself, for who is of the gezin, so that a page can say why something is not there. */
    zicht: Zicht.nullable(),
  }),
  refuses: ['gezin/onbekend', 'gezin/toestemming-voorbij'],
  logs: { action: 'R', about: ({ id }) => [{ gezin: id, part: 'gezin' }] },
  async handle({ id }, { db, actor }) {
    const gezin = await findGezin(db, id);
    // Whoever was let in once knows of this family already, and may hear why it is closed.
    if (!gezin && (await hadToestemming(db, id))) return refuse('gezin/toestemming-voorbij', { id });
    if (!gezin) return refuse('gezin/onbekend', { id });
    const betrokkenen = await listBetrokkenen(db, id);
    const own = isOfGezin(actor.rol) ? await listZicht(db, id) : [];
    return {
      ...gezin,
      betrokkenen,
      noodtoegang: (await findOwnNoodtoegang(db, id)) ?? null,
      zicht: own.find(({ accountId }) => accountId === actor.account) ?? null,
    };
  },
});
