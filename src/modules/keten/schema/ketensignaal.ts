import { z } from 'zod';
import { Gemeentecode, OrganisatieId } from '#modules/organisatie/index.ts';

/** What can be due in message traffic, in the order in which it comes in the life of an order. */
export const KetensignaalSoort = z.enum(
  [
    'verzoek',
    'woonplaats',
    'opdracht',
    'vastgelopen',
    'retour',
    'start',
    'stop',
    'einde',
    'declaratie',
    'declaratieantwoord',
    'betaling',
  ],
  { error: 'Kies een soort uit de lijst.' },
);
export type KetensignaalSoort = z.infer<typeof KetensignaalSoort>;

/** The two sides of the chain. */
export const Partij = z.enum(['aanbieder', 'gemeente'], { error: 'Kies wie iets moet doen.' });
export type Partij = z.infer<typeof Partij>;

/** Something that is due or overdue: since when, until when, by which rule, and who has to act. */
export const Termijnsignaal = z.object({
  soort: KetensignaalSoort,
  wie: Partij,
  /** The day from which the term is counted. */
  vanaf: z.iso.date(),
  /** Last day on which it is in time; null where the standard names no term. */
  uiterlijk: z.iso.date().nullable(),
  /** The rule that names the term; null where there is none. */
  bron: z.string().nullable(),
  isTeLaat: z.boolean(),
  /** Working days after the last day; 0 when it is in time, or late since a day that is no working day. */
  werkdagenTeLaat: z.int().nonnegative(),
});
export type Termijnsignaal = z.infer<typeof Termijnsignaal>;

/** A signal in the list: with its parties, what it is about, and where that is read. What is not known is null. */
export const Ketensignaal = Termijnsignaal.extend({
  id: z.uuid(),
  onderwerp: z.enum(['toewijzing', 'verzoek', 'bericht', 'declaratie']),
  /** The order that it belongs to, if it is of one. */
  toewijzingId: z.uuid().nullable(),
  toewijzingnummer: z.int().nullable(),
  gemeente: Gemeentecode.nullable(),
  gemeenteNaam: z.string().nullable(),
  aanbiederId: OrganisatieId.nullable(),
  aanbiederNaam: z.string().nullable(),
  gezinId: z.uuid().nullable(),
  persoonId: z.uuid().nullable(),
  /** Only for who may see the child. */
  clientNaam: z.string().nullable(),
  /** Kind of the bericht that waits or is stuck. */
  berichtSoort: z.string().nullable(),
  /** What an order waits for. */
  wachtOp: z.enum(['adres', 'bsn', 'inhoud']).nullable(),
  /** Months of which nothing was declared, as 2026-10. */
  maanden: z.array(z.string()),
  /** Cents that are to be paid; negative when they are to be settled. */
  bedrag: z.int().nullable(),
});
export type Ketensignaal = z.infer<typeof Ketensignaal>;

/** How many there are of each kind. */
export const KetensignaalTellingen = z.record(KetensignaalSoort, z.int().nonnegative());
export type KetensignaalTellingen = z.infer<typeof KetensignaalTellingen>;
