import { z } from 'zod';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { review } from '../../rules/noodtoegang.ts';
import { Noodtoegang, NoodtoegangId } from '../../schema/gezin.ts';
import { findNoodtoegang, saveOordeel } from '../../store/noodtoegang.ts';

export const decideNoodtoegang = defineOperation({
  name: 'decideNoodtoegang',
  route: 'POST /noodtoegangen/{id}/beoordelingen',
  summary: 'Oordeelt of een noodtoegang terecht was; dat doet nooit wie haar zelf gebruikte.',
  needs: 'noodtoegang:review',
  input: z.object({
    id: NoodtoegangId,
    oordeel: z.enum(['terecht', 'onterecht'], { error: 'Kies terecht of onterecht.' }),
    toelichting: typedText(2000, 'Schrijf op waarom u dit vindt.'),
  }),
  output: Noodtoegang,
  refuses: [
    'noodtoegang/onbekend',
    'noodtoegang/niet-zelf',
    'noodtoegang/reeds-beoordeeld',
    'noodtoegang/niet-verlopen',
  ],
  logs: {
    action: 'U',
    purpose: 'beheer',
    about: (_input, { gezinId }) => [{ gezin: gezinId, part: 'inzage' }],
  },
  async handle({ id, oordeel, toelichting }, { db, actor, now, emit }) {
    const found = await findNoodtoegang(db, id);
    if (!found) return refuse('noodtoegang/onbekend', { id });
    const open = review(found, actor.account, now);
    if (isRefusal(open)) return open;
    await saveOordeel(db, { id, by: actor.account ?? '', oordeel, toelichting });
    emit('noodtoegang.beoordeeld', { gezin: found.gezinId, noodtoegang: id });
    return (await findNoodtoegang(db, id)) ?? found;
  },
});
