import { z } from 'zod';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { AccountId } from '#modules/organisatie/index.ts';
import { DoelId } from './plan.ts';

const unknownId = 'Deze verwijzing klopt niet. Ga terug en probeer het opnieuw.';

export const AfspraakId = z.uuid({ error: unknownId }).brand('AfspraakId');
export type AfspraakId = z.infer<typeof AfspraakId>;

export const Uitkomst = z.enum(['gedaan', 'niet-gedaan'], { error: 'Kies of het gedaan is.' });
export type Uitkomst = z.infer<typeof Uitkomst>;

/** Who does what by when. */
export const Afspraak = z.object({
  id: AfspraakId,
  gezinId: GezinId,
  doelId: DoelId.nullable(),
  tekst: z.string(),
  /** Of the gezin or its netwerk, where it is one of them. */
  persoonId: PersoonId.nullable(),
  accountId: AccountId.nullable(),
  wie: z.string(),
  gemaaktOp: z.iso.date(),
  uiterlijkOp: z.iso.date().nullable(),
  uitkomst: Uitkomst.nullable(),
  uitkomstOp: z.iso.date().nullable(),
  toelichting: z.string().nullable(),
  versie: z.int(),
});
export type Afspraak = z.infer<typeof Afspraak>;

/** Where it stands today; computed from dates, never stored. */
export const AfspraakStatus = z.enum(['te-laat', 'open', 'gedaan', 'niet-gedaan']);
export type AfspraakStatus = z.infer<typeof AfspraakStatus>;

export const AfspraakInPlan = Afspraak.extend({ status: AfspraakStatus });
export type AfspraakInPlan = z.infer<typeof AfspraakInPlan>;
