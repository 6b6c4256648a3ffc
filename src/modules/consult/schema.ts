import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { AccountId, typedText } from '#modules/organisatie/index.ts';

const unknownId = 'Deze verwijzing klopt niet. Ga terug en probeer het opnieuw.';

export const ConsultId = z.uuid({ error: unknownId }).brand('ConsultId');
export type ConsultId = z.infer<typeof ConsultId>;

/** Made with the form: a form that comes twice does its deed once. */
export const Sleutel = z.uuid({ error: 'Dit formulier is niet compleet. Laad de pagina opnieuw.' });

/** A word of the list of the region; which there are, the database knows. */
export const Thema = z.string({ error: 'Kies waar de vraag over gaat.' }).regex(/^[a-z-]{2,40}$/, {
  error: 'Kies waar de vraag over gaat.',
});
export const Consultthema = z.object({ code: Thema, naam: z.string(), naamEn: z.string() });
export type Consultthema = z.infer<typeof Consultthema>;

/** For which part of the help an expert works: aanvullende hulp, the network of specialists (HSJ), or education. */
export const Segment = z.enum(['ah', 'hsj', 'onderwijs'], { error: 'Kies voor welke hulp u werkt.' });
export type Segment = z.infer<typeof Segment>;

const Uur = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Vul een tijd in, zoals 09:00.');
const Dag = z.coerce.number().int().min(1).max(7);

/** What an expert says of the own work. Without days or hours these are unknown, which is not the same as never. */
export const Expertprofiel = z.object({
  segment: Segment,
  themas: z
    .array(Thema, { error: 'Kies minstens één thema.' })
    .min(1, 'Kies minstens één thema.')
    .max(30, 'Kies ten hoogste 30 themas.'),
  /** Days of the week; Monday is 1. */
  dagen: z.array(Dag).max(7).default([]),
  vanUur: Uur.nullable().default(null),
  totUur: Uur.nullable().default(null),
  toelichting: z.string().trim().max(500, 'Gebruik ten hoogste 500 tekens.').default(''),
});
export type Expertprofiel = z.infer<typeof Expertprofiel>;

/** How long an expert usually takes to answer, counted from answers; null as long as there are too few. */
export const Antwoordtijd = z.object({ uren: z.number().nonnegative().nullable(), antwoorden: z.int() });
export type Antwoordtijd = z.infer<typeof Antwoordtijd>;

export const Expert = Expertprofiel.extend({
  accountId: AccountId,
  naam: z.string(),
  organisatie: z.string().nullable(),
  afwezigTot: z.iso.date().nullable(),
  /** Null when no days are told. */
  isBeschikbaar: z.boolean().nullable(),
  antwoordtijd: Antwoordtijd,
  /** Whether the gezin that was asked about let this expert in; null when no gezin was named. */
  magLezen: z.boolean().nullable(),
});
export type Expert = z.infer<typeof Expert>;

export const Vraagtekst = typedText(5000, 'Schrijf uw vraag.');
export const Uitkomst = z.enum(['advies', 'sluit-aan', 'neemt-over'], { error: 'Kies wat u antwoordt.' });
export type Uitkomst = z.infer<typeof Uitkomst>;

/** How far a question is; computed from moments, never stored. */
export const Status = z.enum([
  'gevraagd',
  'aangenomen',
  'doorgezet',
  'verlopen',
  'beantwoord',
  'ingetrokken',
]);
export type Status = z.infer<typeof Status>;

const Moment = z.iso.datetime();

export const Consultbericht = z.object({
  id: z.uuid(),
  accountId: AccountId,
  naam: z.string(),
  tekst: z.string(),
  geplaatstOp: Moment,
});
export type Consultbericht = z.infer<typeof Consultbericht>;

/** One line of a list of questions. */
export const ConsultRegel = z.object({
  id: ConsultId,
  anoniem: z.boolean(),
  gezinId: GezinId.nullable(),
  gezinNaam: z.string().nullable(),
  thema: Thema,
  /** The first words of the question. */
  begin: z.string(),
  vragerNaam: z.string(),
  vragerOrganisatie: z.string().nullable(),
  expertNaam: z.string().nullable(),
  gevraagdOp: Moment,
  uiterlijkOp: z.iso.date(),
  beantwoordOp: Moment.nullable(),
  status: Status,
});
export type ConsultRegel = z.infer<typeof ConsultRegel>;

/** One question with its answer and what was asked on. See docs/words.md#access-to-help. */
export const Consult = ConsultRegel.omit({ begin: true }).extend({
  vraag: z.string(),
  vragerId: AccountId,
  vragerRol: z.string(),
  expertId: AccountId.nullable(),
  expertOrganisatie: z.string().nullable(),
  segment: Segment.nullable(),
  aangenomenOp: Moment.nullable(),
  doorgezetOp: Moment.nullable(),
  doorgezetDoorNaam: z.string().nullable(),
  doorgezetReden: z.string().nullable(),
  uitkomst: Uitkomst.nullable(),
  advies: z.string().nullable(),
  ingetrokkenOp: Moment.nullable(),
  verlopenOp: Moment.nullable(),
  nuttig: z.boolean().nullable(),
  berichten: z.array(Consultbericht),
  /** Who was brought in beside the one who asked and the expert. */
  deelnemers: z.array(z.object({ accountId: AccountId, naam: z.string() })),
  /** Whether the expert may by now add to the file of the gezin, and so takes part. */
  doetMee: z.boolean(),
  versie: z.int(),
});
export type Consult = z.infer<typeof Consult>;

/** Which questions: asked by oneself, of oneself and open, open for all who know the theme, answered, or brought into. */
export const Bak = z.enum(['gesteld', 'aan-mij', 'voor-iedereen', 'beantwoord', 'erbij']);
export type Bak = z.infer<typeof Bak>;

/** What may be shown of a count: the number, or only that it is small or kept back; null is the latter two. */
export const Telling = z.object({
  code: z.string(),
  aantal: z.int().nonnegative().nullable(),
  mark: z.enum(['getal', 'klein', 'afgeschermd']),
});
export type Telling = z.infer<typeof Telling>;
