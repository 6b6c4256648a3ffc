import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { AccountId, Kalenderdag, typedText } from '#modules/organisatie/index.ts';

const unknownId = 'Deze verwijzing klopt niet. Ga terug en probeer het opnieuw.';

export const GesprekId = z.uuid({ error: unknownId }).brand('GesprekId');
export type GesprekId = z.infer<typeof GesprekId>;
export const GesprekberichtId = z.uuid({ error: unknownId }).brand('GesprekberichtId');

/** Made with the form: a form that comes twice, by a second click or the back button, does its deed once. */
export const Sleutel = z.uuid({ error: 'Dit formulier is niet compleet. Laad de pagina opnieuw.' });

/** How long a message can be taken back: long enough for a slip of the finger, too short to unsay an agreement (assumed). */
export const WITHDRAW_MINUTES = 5;

export const Berichttekst = typedText(5000, 'Schrijf een bericht.');
export const Onderwerp = typedText(200, 'Vul in waar het over gaat.');

/** With whom someone can talk about a gezin. `afwezigTot` is the last day away; null when nothing of that is known. */
export const Gesprekspartner = z.object({
  accountId: AccountId,
  naam: z.string(),
  rol: z.string(),
  organisatie: z.string().nullable(),
  afwezigTot: Kalenderdag.nullable(),
});
export type Gesprekspartner = z.infer<typeof Gesprekspartner>;

export const Deelnemer = z.object({
  accountId: AccountId,
  naam: z.string(),
  rol: z.string().nullable(),
  /** The last message that this person had on screen. */
  gelezen: GesprekberichtId.nullable(),
  /** False when this person may no longer see the gezin, and so no longer reads along. */
  leest: z.boolean(),
  afwezigTot: Kalenderdag.nullable(),
});
export type Deelnemer = z.infer<typeof Deelnemer>;

/** One message. What was taken back has no words left; that it was there stays to be seen. */
export const Gesprekbericht = z.object({
  id: GesprekberichtId,
  afzender: AccountId,
  afzenderNaam: z.string(),
  tekst: z.string(),
  geplaatstOp: z.iso.datetime(),
  ingetrokkenOp: z.iso.datetime().nullable(),
});
export type Gesprekbericht = z.infer<typeof Gesprekbericht>;

/** A conversation of chosen people about one gezin, with its newest messages, oldest first. */
export const Gesprek = z.object({
  id: GesprekId,
  gezinId: GezinId,
  gezinNaam: z.string(),
  onderwerp: z.string(),
  deelnemers: z.array(Deelnemer),
  berichten: z.array(Gesprekbericht),
  /** How many older messages there are that are not shown. */
  eerder: z.int().nonnegative(),
});
export type Gesprek = z.infer<typeof Gesprek>;

/** One line of the inbox. */
export const GesprekRegel = z.object({
  id: GesprekId,
  gezinId: GezinId,
  gezinNaam: z.string(),
  onderwerp: z.string(),
  /** Names of the others. */
  met: z.array(z.string()),
  laatsteOp: z.iso.datetime(),
  laatsteVan: z.string(),
  ongelezen: z.int().nonnegative(),
});
export type GesprekRegel = z.infer<typeof GesprekRegel>;
