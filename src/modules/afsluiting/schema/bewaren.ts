import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { Gemeentecode } from '#modules/organisatie/index.ts';
import { UitzonderingId } from './afsluiting.ts';
import { Ontbreekt } from './domeinstand.ts';

const unknownId = 'Deze verwijzing klopt niet. Ga terug en probeer het opnieuw.';
export const VernietigingsverzoekId = z.uuid({ error: unknownId }).brand('VernietigingsverzoekId');
export type VernietigingsverzoekId = z.infer<typeof VernietigingsverzoekId>;

/** Why a file is kept although the gezin asks to destroy it (Jeugdwet art. 7.3.9). */
export const Bewaargrond = z.enum(['belang-van-ander', 'wet'], {
  error: 'Kies waarom het dossier moet blijven.',
});
export type Bewaargrond = z.infer<typeof Bewaargrond>;

export const Vernietigingsverzoek = z.object({
  id: VernietigingsverzoekId,
  gezinId: GezinId,
  aanleiding: z.enum(['verzoek', 'termijn']),
  vraag: z.string(),
  gevraagdOp: z.iso.date(),
  gevraagdDoorNaam: z.string(),
  /** The last day on which it must be done or refused. */
  uiterlijk: z.iso.date(),
  besluit: z.enum(['vernietigen', 'bewaren']).nullable(),
  grond: Bewaargrond.nullable(),
  reden: z.string().nullable(),
  beslotenOp: z.iso.date().nullable(),
  beslotenDoor: z.uuid().nullable(),
  beslotenDoorNaam: z.string().nullable(),
  gevraagdAanNaam: z.string().nullable(),
  bevestigdOp: z.iso.date().nullable(),
});
export type Vernietigingsverzoek = z.infer<typeof Vernietigingsverzoek>;

/** How long what is kept, from when, on whose word; null maanden: another administration decides. */
export const Bewaarregel = z.object({
  code: z.string(),
  naam: z.string(),
  naamEn: z.string(),
  maanden: z.int().positive().nullable(),
  vanaf: z.string(),
  vanafEn: z.string(),
  uitvoering: z.enum(['na-bevestiging', 'vanzelf', 'met-dossier', 'door-beheer']),
  bron: z.string(),
  zekerheid: z.enum(['wet', 'norm', 'aanname']),
});
export type Bewaarregel = z.infer<typeof Bewaarregel>;

/** A file of which the term is over, as who keeps order sees it: without a name. */
export const Bewaartermijn = z.object({
  gezinId: GezinId,
  gemeente: Gemeentecode,
  geslotenOp: z.iso.date().nullable(),
  laatsteWijziging: z.iso.date(),
  bewaardTot: z.iso.date(),
  verzoekId: VernietigingsverzoekId.nullable(),
  voorgesteldDoorNaam: z.string().nullable(),
  voorgesteldOp: z.iso.date().nullable(),
  /** Proposed by who asks now, who therefore cannot confirm it. */
  isEigenVoorstel: z.boolean(),
  bevestigdOp: z.iso.date().nullable(),
});
export type Bewaartermijn = z.infer<typeof Bewaartermijn>;

/** The proof that stays: no name, no family. */
export const Vernietiging = z.object({
  id: z.uuid(),
  /** SHA-256 of the number of the gezin, in hexadecimal. */
  gezinHash: z.string(),
  aanleiding: z.enum(['verzoek', 'termijn']),
  beslotenDoorNaam: z.string(),
  bevestigdDoorNaam: z.string(),
  vernietigdOp: z.iso.datetime(),
  rijen: z.record(z.string(), z.int()),
  bestanden: z.int(),
  /** Files that could not be taken away yet. */
  bestandenOpen: z.int(),
  gedeeldeBerichten: z.int(),
  logregels: z.int(),
});
export type Vernietiging = z.infer<typeof Vernietiging>;

/** What a colleague asks to look at as a second pair of eyes: no more than is needed to judge it. */
export const TweedeBlik = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('uitzondering'),
    id: UitzonderingId,
    reden: z.string(),
    ontbreekt: z.array(Ontbreekt),
    doorNaam: z.string(),
    op: z.iso.date(),
  }),
  z.object({
    soort: z.literal('vernietiging'),
    id: VernietigingsverzoekId,
    reden: z.string(),
    doorNaam: z.string(),
    op: z.iso.date(),
    uiterlijk: z.iso.date(),
  }),
]);
export type TweedeBlik = z.infer<typeof TweedeBlik>;
