import { z } from 'zod';
import { OrganisatieId } from '#modules/organisatie/index.ts';
import { GemeenteOfAlle } from './tarief.ts';

const ContractbudgetId = z
  .uuid({ error: 'Deze verwijzing klopt niet. Ga terug en probeer het opnieuw.' })
  .brand('ContractbudgetId');

/** How help is paid (SAP): by the hour, by what came of it, or by the task for a population. */
export const Variant = z.enum(['inspanning', 'output', 'taakgericht'], {
  error: 'Kies hoe er wordt betaald.',
});
export type Variant = z.infer<typeof Variant>;

const jaar = 'Vul een jaar in, bijvoorbeeld 2026.';
const bedrag = 'Vul een bedrag in, zoals 125000.';

const Plafond = z.int(bedrag).min(0, bedrag).max(999_999_999_999, 'Dit bedrag is te groot.');
const Bron = z.string({ error: 'Vul in waar dit bedrag staat.' }).trim().min(1).max(300);

export const ContractbudgetInvoer = z
  .object({
    aanbiederId: OrganisatieId,
    gemeente: GemeenteOfAlle,
    jaar: z.coerce.number({ error: jaar }).int(jaar).min(2015, jaar).max(2100, jaar),
    variant: Variant,
    /** Which task, where help is paid by the task. */
    taak: z.string().trim().min(1).max(200).optional(),
    /** Cents a year; absent when it is not known. */
    plafond: Plafond.optional(),
    bron: Bron,
  })
  .refine(({ variant, taak }) => (variant === 'taakgericht') === (taak !== undefined), {
    error: 'Vul bij taakgericht in om welke taak het gaat, en anders niets.',
    path: ['taak'],
  });

export const ContractbudgetWijziging = z.object({
  id: ContractbudgetId,
  versie: z.int(),
  plafond: Plafond.optional(),
  bron: Bron,
});

/** How far a budget was used, as far as can be told. */
const Signaal = z.enum(['onbekend', 'ruim', 'bijna-op', 'op']);

/** A contract in one year, in cents; what is not known is null. */
export const Contractbudget = z.object({
  id: ContractbudgetId,
  aanbiederId: OrganisatieId,
  aanbiederNaam: z.string().nullable(),
  gemeente: GemeenteOfAlle,
  jaar: z.int(),
  variant: Variant,
  taak: z.string().nullable(),
  plafond: z.int().nullable(),
  bron: z.string(),
  versie: z.int(),
  /** What was granted; where help is paid by the task, the part of the year that has passed. */
  gebruikt: z.int().nullable(),
  /** What the orders of the year come to, as far as each of them can be priced. */
  toegewezen: z.object({ bedrag: z.int(), aantalBekend: z.int(), aantal: z.int() }).nullable(),
  signaal: Signaal,
});
export type Contractbudget = z.infer<typeof Contractbudget>;
