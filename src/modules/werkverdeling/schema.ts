import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { AccountId, typedText } from '#modules/organisatie/index.ts';

const unknownId = 'Deze verwijzing klopt niet. Ga terug en probeer het opnieuw.';

export const VervangingId = z.uuid({ error: unknownId }).brand('VervangingId');
export type VervangingId = z.infer<typeof VervangingId>;
export const OverdrachtId = z.uuid({ error: unknownId }).brand('OverdrachtId');
export type OverdrachtId = z.infer<typeof OverdrachtId>;

/** How much of a family goes along: to read, to write too, or to keep regie. */
export const Mate = z.enum(['lezen', 'bijdragen', 'regie'], { error: 'Kies wat uw collega mag.' });
export type Mate = z.infer<typeof Mate>;

export const CollegaId = z.uuid({ error: 'Kies een collega.' }).pipe(AccountId);
export const Notitie = typedText(2000, 'Schrijf op wat uw collega moet weten, of laat het leeg.');

/** Someone stands in for a colleague between two days. */
export const Vervanging = z.object({
  id: VervangingId,
  vanNaam: z.string(),
  doorNaam: z.string(),
  isVanMij: z.boolean(),
  begintOp: z.iso.date(),
  eindigtOp: z.iso.date(),
  niveau: Mate,
  notitie: z.string().nullable(),
  gezinnen: z.int().nonnegative(),
  antwoord: z.enum(['aanvaard', 'afgewezen']).nullable(),
  isGestopt: z.boolean(),
});
export type Vervanging = z.infer<typeof Vervanging>;

/** A family that goes, or is asked for. Its name is there only for who may see the family. */
export const Overdracht = z.object({
  id: OverdrachtId,
  gezinId: GezinId,
  gezinNaam: z.string().nullable(),
  /** First names and ages of the children. */
  wie: z.string().nullable(),
  hulplijnen: z.int().nonnegative(),
  vanNaam: z.string().nullable(),
  naarNaam: z.string(),
  niveau: Mate,
  notitie: z.string().nullable(),
  gevraagdOp: z.date(),
  isVanMij: z.boolean(),
  /** It waits for the one who looks. */
  isAanMij: z.boolean(),
  antwoord: z.enum(['aanvaard', 'afgewezen', 'ingetrokken']).nullable(),
});
export type Overdracht = z.infer<typeof Overdracht>;

/** How much a colleague has on hand; counts, and no family. */
export const Caseload = z.object({
  accountId: AccountId,
  naam: z.string(),
  team: z.string().nullable(),
  regie: z.int().nonnegative(),
  mee: z.int().nonnegative(),
  hulpvragen: z.int().nonnegative(),
  afwezigTot: z.iso.date().nullable(),
  isIkzelf: z.boolean(),
});
export type Caseload = z.infer<typeof Caseload>;

/** A family that nobody keeps regie of: no name, only what it takes to choose who takes it. */
export const ZonderRegie = z.object({
  gezinId: GezinId,
  kinderen: z.string().nullable(),
  laatsteNaam: z.string().nullable(),
  sinds: z.iso.date().nullable(),
  hulpvragen: z.int().nonnegative(),
});
export type ZonderRegie = z.infer<typeof ZonderRegie>;

export const Werkverdeling = z.object({
  caseload: z.array(Caseload),
  overdrachten: z.array(Overdracht),
  vervangingen: z.array(Vervanging),
  /** Of which the one who looks keeps regie, to choose from. */
  mijnGezinnen: z.array(z.object({ id: GezinId, naam: z.string() })),
  zonderRegie: z.array(ZonderRegie),
  /** How many there are without regie; the list is cut at what can be overseen. */
  aantalZonderRegie: z.int().nonnegative(),
});
export type Werkverdeling = z.infer<typeof Werkverdeling>;
