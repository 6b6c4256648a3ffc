import { z } from 'zod';
import { Gemeentecode, OrganisatieId } from '#modules/organisatie/index.ts';

export const DeclaratieId = z
  .uuid({ error: 'Deze verwijzing klopt niet. Ga terug en probeer het opnieuw.' })
  .brand('DeclaratieId');
export type DeclaratieId = z.infer<typeof DeclaratieId>;

/** Cents; negative when more is taken back than asked. */
const Cents = z.int();

/** A calendar month, as people and the API write it. */
export const Maand = z
  .string({ error: 'Vul een maand in, bijvoorbeeld 2026-03.' })
  .regex(/^20[0-9]{2}-(?:0[1-9]|1[0-2])$/, 'Vul een maand in, bijvoorbeeld 2026-03.');

/** Where a declaratie stands, in the order in which it asks for attention. */
export const DeclaratieStand = z.enum(['wacht-op-antwoord', 'te-betalen', 'betaald', 'geen-betaling'], {
  error: 'Kies een stand uit de lijst.',
});
export type DeclaratieStand = z.infer<typeof DeclaratieStand>;

/**
 * A declaratie in the queue, without a child in it. What is not known before it is judged is null; `isTeLaat` says that
 * the answer (ten working days) or the payment (thirty days) is overdue.
 */
export const DeclaratieRegel = z.object({
  id: DeclaratieId,
  gemeente: Gemeentecode,
  aanbiederId: OrganisatieId.nullable(),
  aanbiederNaam: z.string().nullable(),
  declaratienummer: z.string().nullable(),
  maand: Maand.nullable(),
  dagtekening: z.iso.date(),
  ingediend: Cents.nullable(),
  toegekend: Cents.nullable(),
  aantalPrestaties: z.int().nullable(),
  aantalAfgewezen: z.int().nullable(),
  ontvangenOp: z.coerce.date(),
  antwoordUiterlijk: z.iso.date(),
  beoordeeldOp: z.coerce.date().nullable(),
  betalenUiterlijk: z.iso.date().nullable(),
  betaaldOp: z.iso.date().nullable(),
  stand: DeclaratieStand,
  isTeLaat: z.boolean(),
  /** It was made here by the aanbieder, by hand. */
  isInStipGemaakt: z.boolean(),
  /** Of the JW323 that brought it and of the JW325 that answers it. */
  berichtId: z.uuid(),
  antwoordId: z.uuid().nullable(),
  /** Bytes of an answer that fits in no envelope (iJw OP179), and so was not sent. */
  antwoordTeGroot: z.int().nullable(),
});
export type DeclaratieRegel = z.infer<typeof DeclaratieRegel>;

/** Why something was refused: the retourcode of the standard and what it means. */
export const Afwijzing = z.object({ code: z.string(), tekst: z.string() });
export type Afwijzing = z.infer<typeof Afwijzing>;

/** One line of a declaratie; null is neither granted nor refused yet. The name of the child only for who may see it. */
export const PrestatieRegel = z.object({
  clientNr: z.int(),
  prestatieNr: z.int(),
  gezinId: z.uuid().nullable(),
  persoonId: z.uuid().nullable(),
  clientNaam: z.string().nullable(),
  referentienummer: z.string(),
  vorigReferentienummer: z.string().nullable(),
  toewijzingnummer: z.int(),
  toewijzingId: z.uuid().nullable(),
  productcategorie: z.string(),
  productcode: z.string(),
  begindatum: z.iso.date(),
  einddatum: z.iso.date(),
  volume: z.int(),
  eenheid: z.string(),
  tarief: Cents.nullable(),
  /** Cents; a credit is negative. */
  bedrag: Cents,
  isToegekend: z.boolean().nullable(),
  /** Granted, and taken back since by a credit. */
  isTeruggedraaid: z.boolean(),
  redenen: z.array(Afwijzing),
});
export type PrestatieRegel = z.infer<typeof PrestatieRegel>;

/** What was ordered in all and what was declared on it, in one unit; not known is null, never zero. */
const Verbruik = z.object({
  toegewezen: z.int().nullable(),
  gedeclareerd: z.int(),
  over: z.int().nullable(),
});

/** How much of a toewijzing was declared: in cents, and in its own unit (minutes for hours) when it has one. */
export const BudgetRegel = z.object({
  id: z.uuid(),
  gemeente: Gemeentecode,
  toewijzingnummer: z.int(),
  aanbiederId: OrganisatieId,
  gezinId: z.uuid(),
  persoonId: z.uuid(),
  productcategorie: z.string(),
  productcode: z.string().nullable(),
  ingangsdatum: z.iso.date(),
  einddatum: z.iso.date().nullable(),
  bedrag: Verbruik,
  volume: Verbruik.extend({ eenheid: z.string() }).nullable(),
});
export type BudgetRegel = z.infer<typeof BudgetRegel>;

/** What became of a declaratie that waited: refused in its header, refused as a whole, or judged line by line. */
export const Beoordeling = z.object({
  bericht: z.uuid(),
  declaratie: z.uuid().nullable(),
  soort: z.enum(['geweigerd', 'afgewezen', 'beoordeeld']),
  toegekend: Cents,
  aantalPrestaties: z.int(),
  aantalAfgewezen: z.int(),
});
export type Beoordeling = z.infer<typeof Beoordeling>;
