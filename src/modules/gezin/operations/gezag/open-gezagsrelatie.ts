import { z } from 'zod';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { checkGezag } from '../../rules/gezag/gezag.ts';
import { GezagSoort, GezinId, Persoon, PersoonId } from '../../schema/gezin.ts';
import { insertGezagsrelatie } from '../../store/gezag/gezag.ts';
import { listPersonen } from '../../store/persoon.ts';
import { mayChangeGezin } from '../may-change-gezin.ts';
import { refreshOpnieuw } from '../toestemming/refresh-opnieuw.ts';

/** For what a judge decided or a parent showed, where the register does not say it or is not connected. */
export const openGezagsrelatie = defineOperation({
  name: 'openGezagsrelatie',
  route: 'POST /gezinnen/{id}/gezagsrelaties',
  summary: 'Legt vast wie het gezag heeft over een kind; het nieuwste telt.',
  needs: 'gezin:change',
  input: z.object({
    id: GezinId,
    persoonId: PersoonId,
    soort: GezagSoort,
    dragers: z.array(PersoonId).max(4).default([]),
    toelichting: typedText(2000, 'Vul in waar dit uit blijkt, of laat het weg.').optional(),
  }),
  output: Persoon,
  refuses: [
    'gezin/onbekend',
    'gezin/bijdrage-nodig',
    'gezin/lid-onbekend',
    'gezag/geen-jeugdige',
    'gezag/aantal',
  ],
  logs: { action: 'C', about: ({ id, persoonId }) => [{ gezin: id, persoon: persoonId, part: 'gezag' }] },
  async handle({ id, ...given }, { db, actor, today, emit }) {
    const no = await mayChangeGezin(db, id, 'gezin');
    if (no) return no;
    const checked = checkGezag(given, await listPersonen(db, id));
    if (isRefusal(checked)) return checked;
    const { persoonId, soort, dragers, toelichting = null } = given;
    const facts = { persoonId, soort, toelichting, dragers: [...new Set(dragers)], derden: [] };
    const door = actor.account ?? '';
    await insertGezagsrelatie(db, { ...facts, gezinId: id, inOnderzoek: false, bron: 'invoer', door });
    const leden = await listPersonen(db, id);
    for (const toestemming of await refreshOpnieuw(db, { gezinId: id, leden, day: today }))
      emit('toestemming.opnieuw', { gezin: id, toestemming });
    emit('gezin.gewijzigd', { gezin: id });
    const child = leden.find((one) => one.id === persoonId);
    if (!child) throw new Error('who writes down gezag sees the child');
    return child;
  },
});
