import { z } from 'zod';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { AccountId, OrganisatieId } from '#modules/organisatie/index.ts';
import { Deur, HulpvraagId, Uitkomst } from '#modules/toegang/index.ts';

/** How soon someone must act. A worker says so; nothing computes it. */
export const Urgentie = z.enum(['spoed', 'snel', 'gewoon'], { error: 'Kies hoe snel het moet.' });
export type Urgentie = z.infer<typeof Urgentie>;

/** What a wait is held against: a norm of the region from aanmelding to intake. */
export const Intakenorm = z.object({ naam: z.string(), dagen: z.int().positive(), soort: z.string() });
export type Intakenorm = z.infer<typeof Intakenorm>;

const Jeugdige = z.object({ id: PersoonId, voornaam: z.string(), leeftijd: z.int().nullable() });

/** What anyone of the team may know of a question before taking it: no family name and no words. */
const Voorblad = z.object({
  id: HulpvraagId,
  gezinId: GezinId,
  /** About whom it is; all jeugdigen of the gezin where nobody said. */
  jeugdigen: z.array(Jeugdige),
  deur: Deur,
  /** The organisatie that referred, where one did. */
  verwijzerNaam: z.string().nullable(),
  urgentie: Urgentie,
  ontvangenOp: z.iso.date(),
  /** Days from then until today, or until it was closed. */
  dagen: z.int().nonnegative(),
  behandelaar: AccountId.nullable(),
  behandelaarNaam: z.string().nullable(),
  locatieId: OrganisatieId.nullable(),
  locatieNaam: z.string().nullable(),
  /** The day on which someone calls while they wait; null where that was not agreed or is not for who asks. */
  contactOp: z.iso.date().nullable(),
  /** Name of the gemeente where a child is registered now, when that is another one. */
  verhuisdNaar: z.string().nullable(),
  /** Whether who asks is involved, and so may read more than this. */
  betrokken: z.boolean(),
});

/** One line of the queue; the name of the gezin only for who is involved. */
export const WachtrijRegel = Voorblad.extend({ gezinNaam: z.string().nullable() });
export type WachtrijRegel = z.infer<typeof WachtrijRegel>;

/** How many questions are open, and how many of each that is chosen most. `teLang` is null where no norm is known. */
export const Tellingen = z.object({
  open: z.int(),
  vrij: z.int(),
  teLang: z.int().nullable(),
  spoed: z.int(),
  opLocatie: z.int(),
});
export type Tellingen = z.infer<typeof Tellingen>;

/** One page of the queue. */
export const Wachtrij = z.object({
  regels: z.array(WachtrijRegel),
  totaal: z.int().nonnegative(),
  volgende: z.uuid().nullable(),
  tellingen: Tellingen,
  norm: Intakenorm.nullable(),
  /** Where questions that are open came in. */
  locaties: z.array(z.object({ id: OrganisatieId, naam: z.string(), aantal: z.int() })),
});
export type Wachtrij = z.infer<typeof Wachtrij>;

export const Overbrugging = z.object({
  id: z.uuid(),
  wat: z.string(),
  wie: z.string().nullable(),
  contactOp: z.iso.date(),
  versie: z.int(),
});
export type Overbrugging = z.infer<typeof Overbrugging>;

const Antwoord = z.enum(['ja', 'nee', 'onbekend']);

/** The answers of a safety check by the code of the question; what was not answered is not in it. */
export const Antwoorden = z.record(z.string().regex(/^[a-z-]{1,40}$/), Antwoord);
export type Antwoorden = z.infer<typeof Antwoorden>;

export const Veiligheidscheck = z.object({
  id: z.uuid(),
  antwoorden: Antwoorden,
  stappen: z.array(z.int()),
  /** Codes of the questions of which the answer asks for a next step. */
  volgende: z.array(z.string()).default([]),
  toelichting: z.string().nullable(),
  door: z.string(),
  op: z.date(),
});
export type Veiligheidscheck = z.infer<typeof Veiligheidscheck>;

export const Crisismelding = z.object({
  id: z.uuid(),
  crisislijn: z.string(),
  met: z.string().nullable(),
  afspraak: z.string(),
  door: z.string(),
  op: z.date(),
});
export type Crisismelding = z.infer<typeof Crisismelding>;

const Eerder = z.object({
  id: HulpvraagId,
  deur: Deur,
  ontvangenOp: z.iso.date(),
  afgeslotenOp: z.iso.date().nullable(),
  uitkomst: Uitkomst.nullable(),
});

const Stap = z.object({
  trede: z.string(),
  uitslag: z.enum(['genomen', 'overgeslagen', 'niet-genoeg']),
  reden: z.string().nullable(),
  richtlijnvragen: z.array(z.string()),
});

/** Which step of the ladder was chosen for a question, with the steps that were considered. */
export const Ladderkeuze = z.object({
  id: z.uuid(),
  trede: z.string(),
  reden: z.string().nullable(),
  toelichting: z.string().nullable(),
  hulpsoort: z.string().nullable(),
  buurtaanbodNaam: z.string().nullable(),
  vervolg: z.enum(['af', 'wacht']),
  stappen: z.array(Stap),
  door: z.string(),
  op: z.date(),
});
export type Ladderkeuze = z.infer<typeof Ladderkeuze>;

/** Everything about the weighing of one question; the lists are empty for who is not involved. */
export const Triage = Voorblad.extend({
  /** Whether the words of the question are open to who asks, also without being involved. */
  isOpen: z.boolean(),
  gemeente: z.string(),
  afgeslotenOp: z.iso.date().nullable(),
  versie: z.int(),
  norm: Intakenorm.nullable(),
  /** All jeugdigen of the gezin, to choose for whom help is. */
  kinderen: z.array(Jeugdige),
  eerder: z.array(Eerder),
  keuzes: z.array(Ladderkeuze),
  veiligheid: z.array(Veiligheidscheck),
  crisis: z.array(Crisismelding),
  overbrugging: Overbrugging.nullable(),
});
export type Triage = z.infer<typeof Triage>;
