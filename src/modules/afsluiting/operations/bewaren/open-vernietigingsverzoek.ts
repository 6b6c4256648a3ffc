import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { isOfGezin } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { answerBy, mayAsk } from '../../rules/bewaren.ts';
import { ageOn } from '../../rules/birthday.ts';
import { Vernietigingsverzoek, VernietigingsverzoekId } from '../../schema/bewaren.ts';
import { maybeText } from '../../schema/domeinstand.ts';
import { addVerzoek } from '../../store/bewaren.ts';
import { listLeden } from '../../store/gezin.ts';
import { mayWrite } from '../may-write.ts';

/** Someone of the gezin asks to destroy the file before its term; no reason is asked (Jeugdwet art. 7.3.9). */
export const openVernietigingsverzoek = defineOperation({
  name: 'openVernietigingsverzoek',
  route: 'POST /gezinnen/{id}/vernietigingsverzoeken',
  summary: 'Vraag als gezinslid om het dossier te vernietigen; binnen drie maanden is er een antwoord.',
  needs: 'vernietiging:ask',
  input: z.object({ id: GezinId, vraag: maybeText(2000).default('') }),
  output: Vernietigingsverzoek,
  refuses: [
    'gezin/onbekend',
    'vernietiging/niet-betrokken',
    'vernietiging/te-jong',
    'vernietiging/reeds-gevraagd',
  ],
  logs: { action: 'C', about: ({ id }) => [{ gezin: id, part: 'afsluiting' }] },

  async handle({ id, vraag }, { db, actor, today, emit }) {
    const no = await mayWrite(db, id);
    if (no || actor.account === null) return no ?? refuse('verboden');
    const self = (await listLeden(db, id)).find(({ accountId }) => accountId === actor.account);
    if (!self || !isOfGezin(actor.rol)) return refuse('vernietiging/niet-betrokken');
    const young = mayAsk(self.soort, self.geboortedatum === null ? null : ageOn(self.geboortedatum, today));
    if (young) return young;
    const verzoek = {
      id: VernietigingsverzoekId.parse(uuidv7()),
      gezinId: id,
      aanleiding: 'verzoek' as const,
      vraag,
      gevraagdOp: today,
      gevraagdDoorNaam: actor.name,
      uiterlijk: answerBy(today),
      besluit: null,
      grond: null,
      reden: null,
      beslotenOp: null,
      beslotenDoor: null,
      beslotenDoorNaam: null,
      gevraagdAanNaam: null,
      bevestigdOp: null,
    };
    if (!(await addVerzoek(db, verzoek, actor.account))) return refuse('vernietiging/reeds-gevraagd');
    emit('vernietiging.gevraagd', { gezin: id, verzoek: verzoek.id });
    return verzoek;
  },
});
