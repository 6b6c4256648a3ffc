import { z } from 'zod';

const unknownId = 'Deze verwijzing klopt niet. Ga terug en probeer het opnieuw.';

export const AccountId = z.uuid({ error: unknownId }).brand('AccountId');
export type AccountId = z.infer<typeof AccountId>;
export const OrganisatieId = z.uuid({ error: unknownId }).brand('OrganisatieId');
export type OrganisatieId = z.infer<typeof OrganisatieId>;
export const TeamId = z.uuid({ error: unknownId }).brand('TeamId');
export type TeamId = z.infer<typeof TeamId>;
export const AanstellingId = z.uuid({ error: unknownId }).brand('AanstellingId');
export type AanstellingId = z.infer<typeof AanstellingId>;

/** The four digits by which CBS knows a gemeente. */
export const Gemeentecode = z.string({ error: 'Kies een gemeente.' }).regex(/^\d{4}$/, 'Kies een gemeente.');

/** A text that someone types: trimmed, not longer than it is kept, and free of what PostgreSQL cannot hold. */
export const typedText = (longest: number, whenEmpty: string) =>
  z
    .string({ error: whenEmpty })
    .trim()
    .min(1, { error: whenEmpty, abort: true })
    .max(longest, `Gebruik ten hoogste ${longest} tekens.`)
    .refine(isKeepable, 'Deze tekst bevat een teken dat wij niet kunnen bewaren.');

function isKeepable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

/** A day on the calendar, near enough to a human life that a slip of the finger shows. */
export const Kalenderdag = z.iso
  .date({ error: 'Vul een bestaande datum in.' })
  .refine((datum) => datum >= '1900-01-01' && datum <= '2100-12-31', 'Vul een datum in tussen 1900 en 2100.');

export const OrganisatieSoort = z.enum(
  [
    'gemeente',
    'lokaal-team',
    'aanbieder',
    'huisarts',
    'school',
    'jeugdarts',
    'gecertificeerde-instelling',
    'veilig-thuis',
    'raad-voor-de-kinderbescherming',
    'regio',
  ],
  { error: 'Kies een soort organisatie.' },
);
export type OrganisatieSoort = z.infer<typeof OrganisatieSoort>;

/** An organisation that does something for families or for the region. See docs/words.md#organisations-and-people-at-work. */
export const Organisatie = z.object({
  id: OrganisatieId,
  soort: OrganisatieSoort,
  naam: z.string(),
  agb: z.string().nullable(),
  /** Whether it does its message traffic here, so that nothing has to be brought to it. */
  verkeerInStip: z.boolean(),
  gemeente: Gemeentecode.nullable(),
  teams: z.array(z.object({ id: TeamId, naam: z.string(), gemeente: Gemeentecode })),
});
export type Organisatie = z.infer<typeof Organisatie>;

/** Someone of the same organisatie or gemeente, as colleagues may see each other. */
export const Collega = z.object({
  accountId: AccountId,
  naam: z.string(),
  rol: z.string(),
  organisatieNaam: z.string().nullable(),
  teamNaam: z.string().nullable(),
});
export type Collega = z.infer<typeof Collega>;

/** For whom someone acts, in which rol, from when until when. */
export const Aanstelling = z.object({
  id: AanstellingId,
  accountId: AccountId,
  naam: z.string(),
  rol: z.string(),
  organisatieId: OrganisatieId.nullable(),
  organisatieNaam: z.string().nullable(),
  teamId: TeamId.nullable(),
  teamNaam: z.string().nullable(),
  gemeenten: z.array(Gemeentecode),
  van: z.iso.date(),
  tot: z.iso.date().nullable(),
});
export type Aanstelling = z.infer<typeof Aanstelling>;
