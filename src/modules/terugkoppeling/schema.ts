import { z } from 'zod';
import { Deel, GezinId } from '#modules/gezin/index.ts';
import { Gemeentecode, OrganisatieSoort } from '#modules/organisatie/index.ts';
import { Deur, HulpvraagId, Stadium, Uitkomst } from '#modules/toegang/index.ts';

const unknownId = 'Deze verwijzing klopt niet. Ga terug en probeer het opnieuw.';

export const TerugkoppelingId = z.uuid({ error: unknownId }).brand('TerugkoppelingId');
export type TerugkoppelingId = z.infer<typeof TerugkoppelingId>;
export const SamenwerkingsafspraakId = z.uuid({ error: unknownId }).brand('SamenwerkingsafspraakId');
export type SamenwerkingsafspraakId = z.infer<typeof SamenwerkingsafspraakId>;

/** What is said to who referred; the sentences stand in the words, so that one click is enough and nothing slips out. */
export const Zin = z.enum(
  [
    'ontvangen',
    'opgepakt',
    'gesprek-gepland',
    'niet-bereikt',
    'overleg-gevraagd',
    'hulp-gestart',
    'plan-gemaakt',
    'advies-gegeven',
    'verder-verwezen',
    'geen-hulp',
    'ingetrokken',
    'afgesloten',
  ],
  { error: 'Kies wat u de verwijzer laat weten.' },
);
export type Zin = z.infer<typeof Zin>;

/** One message to who referred, and the one answer that may come back. */
export const Terugkoppeling = z.object({
  id: TerugkoppelingId,
  hulpvraagId: HulpvraagId,
  zin: Zin,
  /** Asks something of who referred; others only inform. */
  isVraag: z.boolean(),
  gesprekOp: z.iso.date().nullable(),
  tekst: z.string().nullable(),
  gegevenOp: z.iso.datetime(),
  gegevenDoor: z.string(),
  antwoord: z.string().nullable(),
  antwoordOp: z.iso.datetime().nullable(),
  antwoordDoor: z.string().nullable(),
});
export type Terugkoppeling = z.infer<typeof Terugkoppeling>;

/** A message that somebody owes to who referred, and until when; a day that is an assumption says so in the rule. */
export const Plicht = z.object({
  soort: z.enum(['eerste', 'antwoord', 'slot']),
  uiterlijkOp: z.iso.date(),
  /** Working days beyond the last day; 0 when there is still time. */
  teLaat: z.int().nonnegative(),
});
export type Plicht = z.infer<typeof Plicht>;

const stand = {
  hulpvraagId: HulpvraagId,
  gezinId: GezinId,
  deur: Deur,
  ontvangenOp: z.iso.date(),
  stadium: Stadium,
  /** Null when nobody took it up, and also when it is not known on which day. */
  opgepaktOp: z.iso.date().nullable(),
  afgeslotenOp: z.iso.date().nullable(),
  /** First day on which help was put in after the question came. */
  hulpOp: z.iso.date().nullable(),
  /** When the help to the family was ended, and when it began again after that; both told as help itself is. */
  hulpEindeOp: z.iso.date().nullable(),
  hulpWeerOp: z.iso.date().nullable(),
  uitkomst: Uitkomst.nullable(),
  /** Parts of which the family agreed that this verwijzer hears. */
  magHoren: z.array(Deel),
  plicht: Plicht.nullable(),
};

/** How far a verwijzing is, as who referred sees it: no name but a first name, and only what may be told. */
export const Verwijzing = z.object({
  ...stand,
  voornaam: z.string().nullable(),
  gemeente: z.string().nullable(),
  laatste: Terugkoppeling.nullable(),
});
export type Verwijzing = z.infer<typeof Verwijzing>;

export const VerwijzingMetBerichten = Verwijzing.omit({ laatste: true }).extend({
  berichten: z.array(Terugkoppeling),
});
export type VerwijzingMetBerichten = z.infer<typeof VerwijzingMetBerichten>;

/** The same as the one sees it who must tell, with what can be said now. */
export const GezinVerwijzing = z.object({
  ...stand,
  gezinNaam: z.string(),
  persoonNaam: z.string().nullable(),
  verwijzerId: z.uuid(),
  verwijzerNaam: z.string(),
  zinnen: z.array(Zin),
  berichten: z.array(Terugkoppeling),
});
export type GezinVerwijzing = z.infer<typeof GezinVerwijzing>;

/** The kinds of organisatie with which a gemeente makes agreements about referring: all but those that receive. */
export const Afspraakpartij = OrganisatieSoort.exclude(['gemeente', 'lokaal-team', 'regio'], {
  error: 'Kies met wie de afspraak is.',
});
export type Afspraakpartij = z.infer<typeof Afspraakpartij>;

/** What gemeente and verwijzers agreed about working together (Jeugdwet art. 2.7). */
export const Samenwerkingsafspraak = z.object({
  id: SamenwerkingsafspraakId,
  /** Null when it holds for the whole regio. */
  gemeente: Gemeentecode.nullable(),
  gemeenteNaam: z.string().nullable(),
  soort: Afspraakpartij,
  partij: z.string(),
  onderwerp: z.string(),
  afspraak: z.string(),
  geslotenOp: z.iso.date(),
  herzienOp: z.iso.date(),
  beeindigdOp: z.iso.date().nullable(),
  /** Where the whole text is; null when nobody said. */
  bron: z.url().nullable(),
  versie: z.int(),
});
export type Samenwerkingsafspraak = z.infer<typeof Samenwerkingsafspraak>;

/** How many organisaties gave so many verwijzingen, in steps that hide what lies under ten. */
export const Spreidingstrede = z.object({
  vanaf: z.int().nonnegative(),
  totEnMet: z.int().nonnegative(),
  aantal: z.int().positive(),
});
export type Spreidingstrede = z.infer<typeof Spreidingstrede>;
