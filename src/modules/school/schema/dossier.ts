import { z } from 'zod';
import { PersoonId } from '#modules/gezin/index.ts';
import { Groepsaanbod, Schoolpartner } from './aanbod.ts';
import { Buuruitzondering, Pilotdeelname } from './buur.ts';
import { Opp, Schoolcontact, Schoolinschrijving, Vrijstelling } from './school.ts';
import { Verzuimmaand } from './verzuim.ts';

export const Signaal = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('thuiszitter'), dagdelen: z.int(), grens: z.int() }),
  z.object({ soort: z.literal('aanwezigheid-daalt'), nu: z.int(), eerder: z.int() }),
  z.object({ soort: z.literal('opp-bekijken'), sinds: z.iso.date() }),
  z.object({ soort: z.literal('vrijstelling-eindigt'), op: z.iso.date() }),
  z.object({ soort: z.literal('geen-contact'), sinds: z.iso.date().nullable() }),
]);
export type Signaal = z.infer<typeof Signaal>;

export const Pilotantwoord = z.object({
  code: z.string(),
  naam: z.string(),
  naamEn: z.string(),
  bron: z.string(),
  deelname: z.enum(['ja', 'nee', 'onbekend']),
  redenen: z.array(
    z.object({
      soort: z.enum(['gemeente', 'schoolsoort', 'leeftijd', 'doelgroep', 'vrijstelling', 'periode']),
      /** Null could not be found out. */
      voldoet: z.boolean().nullable(),
    }),
  ),
});
export type Pilotantwoord = z.infer<typeof Pilotantwoord>;

/** Which gemeente arranges the help of a pupil, beside the one in which the school stands. */
export const Herkomst = z.object({
  /** Null when nobody found it out, or when that is closed to who asks. */
  gemeente: z.string().nullable(),
  gemeenteSchool: z.string().nullable(),
  /** Null when one of the two is not known. */
  isElders: z.boolean().nullable(),
  /** Whether the two gemeenten agreed about pupils from there; null when that does not matter. */
  hasBuurafspraak: z.boolean().nullable(),
});
export type Herkomst = z.infer<typeof Herkomst>;

/** All that school and help share about one pupil. */
export const Leerlingdossier = z.object({
  persoonId: PersoonId,
  voornaam: z.string(),
  geboortedatum: z.iso.date().nullable(),
  inschrijvingen: z.array(Schoolinschrijving),
  opps: z.array(Opp),
  verzuim: z.array(Verzuimmaand),
  vrijstellingen: z.array(Vrijstelling),
  contacten: z.array(Schoolcontact),
  signalen: z.array(Signaal),
  pilots: z.array(Pilotantwoord),
  herkomst: Herkomst,
  deelnames: z.array(Pilotdeelname),
  uitzonderingen: z.array(Buuruitzondering),
  /** Comes from elsewhere, and neither an agreement nor an exception is there yet. */
  wachtOpBuurafspraak: z.boolean(),
});
export type Leerlingdossier = z.infer<typeof Leerlingdossier>;

export const Schooldossier = z.object({
  leerlingen: z.array(Leerlingdossier),
  partners: z.array(Schoolpartner),
  aanbod: z.array(Groepsaanbod),
  canWrite: z.boolean(),
});
export type Schooldossier = z.infer<typeof Schooldossier>;

/** One line of the list of a school: only pupils whose family opened the part school for it. */
export const LeerlingRegel = z.object({
  gezinId: z.uuid(),
  persoonId: PersoonId,
  naam: z.string(),
  groep: z.string().nullable(),
  soort: z.string(),
  canWrite: z.boolean(),
  /** The newest month that was written down, as 2026-10; null when there is none. */
  laatsteMaand: z.string().nullable(),
  laatsteContact: z.iso.date().nullable(),
  evaluatieOp: z.iso.date().nullable(),
});
export type LeerlingRegel = z.infer<typeof LeerlingRegel>;
