import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkBericht, takesPart } from '../rules/consult.ts';
import { Consult, ConsultId, Sleutel } from '../schema.ts';
import { findConsult } from '../store/consult.ts';
import { addConsultbericht } from '../store/save-consult.ts';
import { checkTekst } from './check-tekst.ts';
import { aboutGezin } from './read-consult.ts';

/** Asks on, or answers that; between those who take part only. The same form again adds nothing. */
export const sendConsultbericht = defineOperation({
  name: 'sendConsultbericht',
  route: 'POST /consulten/{id}/berichten',
  summary: 'Vraagt door over een antwoord, of reageert daarop.',
  needs: 'consult:list',
  input: z.object({ id: ConsultId, tekst: typedText(5000, 'Schrijf een bericht.'), sleutel: Sleutel }),
  output: Consult,
  refuses: [
    'consult/onbekend',
    'consult/reeds-klaar',
    'consult/nog-niet-aangenomen',
    'consult/lijkt-herleidbaar',
  ],
  logs: { action: 'C', about: aboutGezin },
  async handle({ id, tekst, sleutel }, context) {
    const { db, actor, emit } = context;
    const found = await findConsult(db, id);
    if (!found || !takesPart(found, actor.account)) return refuse('consult/onbekend');
    const no = checkBericht(found) ?? (found.anoniem ? await checkTekst(context, tekst) : undefined);
    if (no) return no;
    const bericht = uuidv7();
    if (await addConsultbericht(db, { id: bericht, consultId: id, tekst, sleutel }))
      emit('consultbericht.geplaatst', {
        consult: id,
        bericht,
        ...(found.gezinId && { gezin: found.gezinId }),
      });
    return (await findConsult(db, id)) ?? found;
  },
});
