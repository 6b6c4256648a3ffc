import { z } from 'zod';

/** What is delivered separately, each in its own rhythm (protocol 7.3). */
export const Stroom = z.enum(['jeugdhulp', 'jeugdbescherming', 'jeugdreclassering'], {
  error: 'Kies wat u levert: jeugdhulp, jeugdbescherming of jeugdreclassering.',
});

const periode = 'Vul een periode in die bestaat, bijvoorbeeld 2026-1.';
/** A half year, of jeugdreclassering a quarter: 2026-1. */
export const PeriodeNaam = z.string({ error: periode }).regex(/^20[0-9]{2}-[1-4]$/, periode);

/** `te-leveren`: CBS takes it, also instead of an earlier one (protocol 7.6). */
const PeriodeStand = z.enum(['loopt', 'te-leveren', 'gesloten']);

export const Periode = z.object({
  naam: PeriodeNaam,
  eersteDag: z.iso.date(),
  laatsteDag: z.iso.date(),
  /** Three weeks after the last day (protocol 7.4). */
  uiterlijk: z.iso.date(),
  stand: PeriodeStand,
});
export type Periode = z.infer<typeof Periode>;

/** What a supplier may answer itself, by the heading of the file. */
export const Veld = z.enum(
  [
    'hulpvorm',
    'verwijzer',
    'gestart_met_crisis',
    'reden_beeindiging',
    'type_maatregel',
    'risicoprofiel',
    'verwezen_of_overgedragen',
    'erkende_interventie',
  ],
  { error: 'Dit gegeven kunt u hier niet aanvullen.' },
);
export type Veld = z.infer<typeof Veld>;

const KenmerkParts = z.tuple([z.uuid(), z.uuid(), z.iso.date().regex(/^(?:19|20)/)]);

/** One fact: help line, person and first day. */
export const Kenmerk = z
  .string()
  .refine((text) => KenmerkParts.safeParse(text.split('/')).success, 'Deze verwijzing klopt niet.');

/** How many records have a code; null is not known. */
const Telling = z.object({ code: z.string().nullable(), aantal: z.int().positive() });
export type Telling = z.infer<typeof Telling>;

/** One field with which something is wrong in one or more records; what exactly in the words of the judge. */
export const Tekort = z.object({
  /** Field and code, by which it can be asked for. */
  sleutel: z.string(),
  code: z.enum(['ontbreekt', 'onmogelijk', 'niet-geleverd', 'nakijken']),
  veld: z.string(),
  teksten: z.array(z.string()),
  aantal: z.int().positive(),
  /** What can be answered here; empty when it is mended elsewhere. */
  keuzes: z.array(z.string()),
});
export type Tekort = z.infer<typeof Tekort>;

/** One record, or what could not become one, of which something is wrong. */
export const TekortRegel = z.object({
  kenmerken: z.array(Kenmerk).min(1),
  gezinId: z.uuid(),
  persoonId: z.uuid(),
  clientNaam: z.string(),
  geboortedatum: z.iso.date().nullable(),
  hulpsoort: z.string(),
  hulpsoortEn: z.string(),
  toewijzingnummer: z.int().nullable(),
  begindatum: z.iso.date(),
  einddatum: z.iso.date().nullable(),
});
export type TekortRegel = z.infer<typeof TekortRegel>;

/** That a file was made; the file itself is not kept. */
export const CbsLevering = z.object({
  id: z.uuid(),
  stroom: Stroom,
  periode: PeriodeNaam,
  gemaaktOp: z.coerce.date(),
  gemaaktDoor: z.string(),
  aantalRecords: z.int().nonnegative(),
  aantalOnvolledig: z.int().nonnegative(),
  /** Of the file, in hexadecimal. */
  sha256: z.string().length(64),
  vervangt: z.uuid().nullable(),
  vervangenDoor: z.uuid().nullable(),
});
export type CbsLevering = z.infer<typeof CbsLevering>;

/** What would be delivered, counted; nobody is named. */
export const Overzicht = z.object({
  aantalRecords: z.int().nonnegative(),
  aantalJeugdigen: z.int().nonnegative(),
  aantalOnvolledig: z.int().nonnegative(),
  /** What was registered and says too little for a record. */
  aantalNietGeleverd: z.int().nonnegative(),
  /** Jeugdigen of whom geslacht goes to CBS as unknown. */
  aantalZonderGeslacht: z.int().nonnegative(),
  /** By hulpvorm, or by type of maatregel; of a machtiging its type. */
  vormen: z.array(Telling),
  /** Of jeugdhulp only. */
  verwijzers: z.array(Telling),
  /** Of what ended in the period, where CBS asks a reason. */
  redenen: z.array(Telling),
  aantalLopend: z.int().nonnegative(),
});
export type Overzicht = z.infer<typeof Overzicht>;

/** One thing that the supplier registered, as it is found; what is null is not known. */
export type FeitRow = {
  readonly hulplijnId: string;
  readonly gezinId: string;
  readonly persoonId: string;
  readonly begindatum: string;
  readonly einddatum: string | null;
  /** Code of JW307. */
  readonly reden: string | null;
  readonly categorie: string;
  readonly code: string;
  /** The gemeente that ordered or gives it. */
  readonly gemeente: string;
  readonly toewijzingnummer: number | null;
  readonly isWijkteam: boolean;
  readonly hulpsoort: string;
  readonly hulpsoortEn: string;
  /** The CBS form of the kind of help in the profile of the region. */
  readonly cbsVorm: string | null;
  readonly verwijzer: string | null;
  readonly persoonSoort: string;
  readonly naam: string;
  readonly geboortedatum: string | null;
  readonly bsn: string | null;
  /** COD046: 1 is male, 2 female. */
  readonly geslacht: string | null;
  /** The gemeente of the newest woonplaatsbepaling. */
  readonly woonplaats: string | null;
  readonly adressen: readonly AdresRow[];
  readonly aanvullingen: Readonly<Partial<Record<Veld, string>>>;
};

/** Where a person is registered from a day on; without gemeente the address is secret or abroad. */
export type AdresRow = {
  readonly van: string;
  readonly gemeente: string | null;
  readonly postcode: string | null;
};
