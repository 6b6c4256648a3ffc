// cspell:ignore ABCDEFGHJKMNPQRSTVWXYZ
import { randomInt } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { Gemeentecode, typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Aanmelder, AanmeldingId, Telefoon } from '../../schema.ts';
import { addAanmelding } from '../../store/aanmelding.ts';

const reach = 'Vul een telefoonnummer of een e-mailadres in.';
const age = 'Vul een leeftijd in van 0 tot en met 23 jaar.';

const input = z
  .object({
    wie: Aanmelder,
    naam: typedText(200, 'Vul uw naam in.'),
    telefoon: Telefoon.optional(),
    email: z.email('Vul een bestaand e-mailadres in.').max(80, 'Gebruik ten hoogste 80 tekens.').optional(),
    gemeente: Gemeentecode,
    kindVoornaam: typedText(100, 'Vul de voornaam van het kind in.'),
    /** Until 23, because help can go on until then (Jeugdwet art. 1.1). */
    kindLeeftijd: z.coerce.number({ error: age }).int(age).min(0, age).max(23, age).optional(),
    tekst: typedText(4000, 'Schrijf op waar u hulp bij wilt.'),
    onveilig: z.enum(['ja', 'nee'], { error: 'Zeg of er nu iemand onveilig is.' }),
    taal: z.enum(['nl', 'en']).default('nl'),
    sleutel: z.uuid({ error: 'Laad de pagina opnieuw.' }),
    /** No person sees this field; whoever fills it in is a machine, or was helped by one. */
    website: z.string().max(500).optional(),
    /** Keyed mark of where the visitor comes from (src/web/request-context.ts). */
    afzender: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .refine(({ telefoon, email }) => telefoon !== undefined || email !== undefined, {
    error: reach,
    path: ['telefoon'],
  });

/** Without what is easily taken for something else: nobody confuses them when the number is said aloud. */
const letters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const makeNummer = () => Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join('');

/**
 * What a family without an account asks. It answers a number and never whether anybody is known; refuses who comes too
 * often, and a gemeente without a local team here. The database lets nothing else be done by who has not signed in.
 */
export const sendAanmelding = defineOperation({
  name: 'sendAanmelding',
  route: 'POST /aanmeldingen',
  summary: 'Vraag hulp aan het lokale team van een gemeente, zonder account.',
  needs: 'anyone',
  input,
  output: z.object({ nummer: z.string(), isOnveilig: z.boolean() }),
  refuses: ['aanmelding/te-vaak', 'aanmelding/gemeente-onbekend', 'aanmelding/machine'],
  logs: { action: 'C', about: () => [] },

  async handle({ website = '', onveilig, naam, telefoon, email, ...given }, { db, vault }) {
    if (website !== '') return refuse('aanmelding/machine');
    const isOnveilig = onveilig === 'ja';
    const nummer = await addAanmelding(db, vault, {
      ...given,
      id: AanmeldingId.parse(uuidv7()),
      nummer: makeNummer(),
      kindLeeftijd: given.kindLeeftijd ?? null,
      isOnveilig,
      contact: { naam, telefoon: telefoon ?? null, email: email ?? null },
    });
    if (nummer === 'te-vaak') return refuse('aanmelding/te-vaak');
    if (nummer === 'gemeente-onbekend') return refuse('aanmelding/gemeente-onbekend');
    return { nummer, isOnveilig };
  },
});
