import { z } from 'zod';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { OrganisatieId } from '#modules/organisatie/index.ts';
import { DoelId, HulplijnId } from '#modules/plan/index.ts';

const unknownId = 'Deze verwijzing klopt niet. Ga terug en probeer het opnieuw.';

export const ToewijzingId = z.uuid({ error: unknownId }).brand('ToewijzingId');
export type ToewijzingId = z.infer<typeof ToewijzingId>;

/** A calendar day that someone could mean. */
const Datum = z.iso
  .date({ error: 'Vul een datum in die bestaat, bijvoorbeeld 2026-11-20.' })
  .refine((date) => date >= '2000-01-01' && date <= '2100-12-31', 'Deze datum ligt te ver weg.');

/** How much help, in the words of iJw: volume, eenheid (WJ756) and frequentie (WMO757). The three stand together. */
export const Omvang = z.object({
  volume: z
    .int({ error: 'Vul een heel getal in.' })
    .min(1, 'Vul een getal vanaf 1 in.')
    .max(99_999_999, 'Dit getal is te groot.'),
  eenheid: z.enum(['01', '04', '14', '16', '82', '83', '84'], { error: 'Kies een eenheid.' }),
  frequentie: z.enum(['1', '2', '4', '6'], { error: 'Kies een frequentie.' }),
});
export type Omvang = z.infer<typeof Omvang>;

/** The order of a gemeente to an aanbieder to deliver jeugdhulp. See docs/words.md. */
export const Toewijzing = z.object({
  id: ToewijzingId,
  gemeente: z.string(),
  toewijzingnummer: z.int(),
  gezinId: GezinId,
  persoonId: PersoonId,
  hulplijnId: HulplijnId,
  aanbiederId: OrganisatieId,
  productcategorie: z.string(),
  productcode: z.string().nullable(),
  ingangsdatum: z.iso.date(),
  einddatum: z.iso.date().nullable(),
  omvang: Omvang.nullable(),
});
export type Toewijzing = z.infer<typeof Toewijzing>;

export const NieuweToewijzing = z
  .object({
    id: GezinId,
    persoonId: z.uuid({ error: 'Kies voor wie de hulp is.' }).pipe(PersoonId),
    aanbiederId: z.uuid({ error: 'Kies een aanbieder.' }).pipe(OrganisatieId),
    productcategorie: z
      .string({ error: 'Kies welke hulp het is.' })
      .regex(/^[0-9]{2}$/, 'Kies welke hulp het is.'),
    productcode: z
      .string()
      .trim()
      .regex(/^[0-9A-Z]{5}$/, 'Een productcode heeft vijf tekens, bijvoorbeeld 45A04.')
      .nullish(),
    ingangsdatum: Datum,
    einddatum: Datum.nullish(),
    leveringsvorm: z.enum(['zin', 'pgb']).default('zin'),
    doelId: DoelId.nullish(),
    omvang: Omvang.nullish(),
  })
  .refine(({ ingangsdatum, einddatum }) => !einddatum || einddatum >= ingangsdatum, {
    path: ['einddatum'],
    error: 'De einddatum ligt voor de ingangsdatum.',
  });
export type NieuweToewijzing = z.infer<typeof NieuweToewijzing>;

/** Where delivery stands, in the order in which it asks for attention. */
export const Stand = z.enum(['wacht-op-start', 'loopt', 'gestopt']);
export type Stand = z.infer<typeof Stand>;

/** How many there are of each stand. */
export const Tellingen = z.record(Stand, z.int().nonnegative());
export type Tellingen = z.infer<typeof Tellingen>;

/** A toewijzing as an aanbieder works with it: with the name of the child and where delivery stands. */
export const ToewijzingRegel = Toewijzing.omit({ hulplijnId: true }).extend({
  clientNaam: z.string(),
  geboortedatum: z.iso.date().nullable(),
  aanbiederNaam: z.string(),
  hulpsoortNaam: z.string(),
  gestartOp: z.iso.date().nullable(),
  gestoptOp: z.iso.date().nullable(),
  stand: Stand,
});
export type ToewijzingRegel = z.infer<typeof ToewijzingRegel>;
