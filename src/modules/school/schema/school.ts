import { z } from 'zod';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { Kalenderdag, OrganisatieId, typedText } from '#modules/organisatie/index.ts';

const unknownId = 'Deze verwijzing klopt niet. Ga terug en probeer het opnieuw.';

export const SchoolinschrijvingId = z.uuid({ error: unknownId }).brand('SchoolinschrijvingId');
export const OppId = z.uuid({ error: unknownId }).brand('OppId');
export const VrijstellingId = z.uuid({ error: unknownId }).brand('VrijstellingId');
export const SchoolcontactId = z.uuid({ error: unknownId }).brand('SchoolcontactId');

/** Primary, secondary, their special kinds, and vocational education (WPO, WVO 2020, WEC, WEB). */
export const Schoolsoort = z.enum(['po', 'vo', 'so', 'vso', 'mbo'], {
  error: 'Kies wat voor school het is.',
});
export type Schoolsoort = z.infer<typeof Schoolsoort>;

/** One stretch of one pupil at one school. `schoolId` is null for a school that does not work in Stip. */
export const Schoolinschrijving = z.object({
  id: SchoolinschrijvingId,
  persoonId: PersoonId,
  schoolId: OrganisatieId.nullable(),
  schoolNaam: z.string(),
  soort: Schoolsoort,
  groep: z.string().nullable(),
  begeleider: z.string().nullable(),
  van: z.iso.date(),
  tot: z.iso.date().nullable(),
  versie: z.int(),
});
export type Schoolinschrijving = z.infer<typeof Schoolinschrijving>;

const notFilled = 'Vul dit in of laat het leeg.';

export const NewSchoolinschrijving = z
  .object({
    schoolId: OrganisatieId.optional(),
    schoolNaam: typedText(200, 'Vul de naam van de school in.').optional(),
    soort: Schoolsoort,
    groep: typedText(50, notFilled).optional(),
    begeleider: typedText(200, notFilled).optional(),
    van: Kalenderdag,
  })
  .refine(({ schoolId, schoolNaam }) => (schoolId === undefined) !== (schoolNaam === undefined), {
    error: 'Kies een school, of vul de naam in van een school die er niet bij staat. Niet allebei.',
    path: ['schoolNaam'],
  });

/** What school and parents agreed for a pupil who needs more (ontwikkelingsperspectiefplan, OPP). */
export const Opp = z.object({
  id: OppId,
  persoonId: PersoonId,
  vastgesteldOp: z.iso.date(),
  evaluatieOp: z.iso.date().nullable(),
  afspraken: z.string(),
  /** Null when nobody wrote down whether the parents took part. */
  metOuders: z.boolean().nullable(),
  versie: z.int(),
});
export type Opp = z.infer<typeof Opp>;

export const NewOpp = z
  .object({
    vastgesteldOp: Kalenderdag,
    evaluatieOp: Kalenderdag.optional(),
    afspraken: typedText(5000, 'Schrijf op wat school en ouders hebben afgesproken.'),
    metOuders: z.enum(['ja', 'nee']).optional(),
  })
  .refine(({ vastgesteldOp, evaluatieOp }) => evaluatieOp === undefined || evaluatieOp >= vastgesteldOp, {
    error: 'De dag waarop u het weer bekijkt, ligt na de dag waarop het is vastgesteld.',
    path: ['evaluatieOp'],
  });

/** Exemption from the duty to attend school: the article of the Leerplichtwet 1969 that it stands on. */
const VrijstellingGrond = z.enum(['5a', '5b', '5c', '15', 'anders'], {
  error: 'Kies waarom dit kind niet naar school hoeft.',
});

export const Vrijstelling = z.object({
  id: VrijstellingId,
  persoonId: PersoonId,
  grond: VrijstellingGrond,
  van: z.iso.date(),
  tot: z.iso.date().nullable(),
  toelichting: z.string().nullable(),
  versie: z.int(),
});
export type Vrijstelling = z.infer<typeof Vrijstelling>;

export const NewVrijstelling = z
  .object({
    grond: VrijstellingGrond,
    van: Kalenderdag,
    tot: Kalenderdag.optional(),
    toelichting: typedText(2000, notFilled).optional(),
  })
  .refine(({ van, tot }) => tot === undefined || tot >= van, {
    error: 'De laatste dag ligt voor de eerste dag.',
    path: ['tot'],
  });

/** That school and helpers spoke, and what they agreed, also in words for the child. */
export const Schoolcontact = z.object({
  id: SchoolcontactId,
  persoonId: PersoonId,
  op: z.iso.date(),
  met: z.string(),
  afspraak: z.string().nullable(),
  kindwoorden: z.string().nullable(),
  geschrevenDoor: z.string(),
});
export type Schoolcontact = z.infer<typeof Schoolcontact>;

export const NewSchoolcontact = z.object({
  op: Kalenderdag,
  met: typedText(200, 'Vul in met wie er contact was.'),
  afspraak: typedText(2000, notFilled).optional(),
  kindwoorden: typedText(500, notFilled).optional(),
});

/** Of whom something is asked or written down. */
export const OfLeerling = z.object({ id: GezinId, persoonId: PersoonId });
