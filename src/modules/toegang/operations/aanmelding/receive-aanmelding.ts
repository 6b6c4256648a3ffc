import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { familyOfAanmelding } from '../../rules/aanmelding.ts';
import { AanmeldingId, Hulpvraag } from '../../schema.ts';
import { endAanmelding, lockAanmelding } from '../../store/aanmelding.ts';
import { addMelder } from '../../store/melder.ts';
import { openHulpvraag } from '../open-hulpvraag.ts';

/** An aanmelding becomes a hulpvraag in one step: nothing is typed again, and likely known families are offered first. */
export const receiveAanmelding = defineOperation({
  name: 'receiveAanmelding',
  route: 'POST /aanmeldingen/{id}/aannamen',
  summary: 'Neem een aanmelding aan als hulpvraag van een bekend of een nieuw gezin.',
  needs: 'aanmelding:receive',
  input: z.object({
    id: AanmeldingId,
    gezinId: GezinId.optional(),
    /** The surname of the child, where it is not that of who asks. */
    achternaam: typedText(200, 'Vul een achternaam in.').optional(),
    tochNieuw: z.boolean().default(false),
  }),
  output: Hulpvraag,
  refuses: ['aanmelding/onbekend', ...openHulpvraag.refuses],
  logs: {
    action: 'C',
    about: (_, { gezinId }) => [{ gezin: gezinId, part: 'hulpvraag' }],
    ...(openHulpvraag.logs !== 'nothing' &&
      openHulpvraag.logs.aboutRefused && { aboutRefused: openHulpvraag.logs.aboutRefused }),
  },

  async handle({ id, gezinId, achternaam, tochNieuw }, context) {
    const { db, vault, actor, now, emit } = context;
    const aanmelding = await lockAanmelding(db, vault, id);
    if (!aanmelding) return refuse('aanmelding/onbekend');
    const { wie, tekst, contact, isOnveilig } = aanmelding;
    const family = gezinId
      ? { gezinId }
      : { nieuwGezin: familyOfAanmelding(aanmelding, achternaam), tochNieuw };
    const asked = openHulpvraag.input.parse({ ...family, deur: 'gezin', tekst });
    const opened = await openHulpvraag.handle(asked, context);
    if (isRefusal(opened)) return opened;
    await addMelder(db, vault, {
      hulpvraagId: opened.id,
      gezinId: opened.gezinId,
      soort: wie,
      spoed: isOnveilig ? 'nu' : 'gewoon',
      besproken: true,
      lijktOpBekend: false,
      contact,
      accountId: null,
      sleutel: id,
    });
    const end = { reden: 'hulpvraag', by: actor.account, at: now };
    await endAanmelding(db, id, { ...end, gezinId: opened.gezinId, hulpvraagId: opened.id });
    emit('aanmelding.aangenomen', { gezin: opened.gezinId, hulpvraag: opened.id });
    return opened;
  },
});
