import { z } from 'zod';
import { Kalenderdag, OrganisatieId, typedText } from '#modules/organisatie/index.ts';

const unknownId = 'Deze verwijzing klopt niet. Ga terug en probeer het opnieuw.';

export const GroepsaanbodId = z.uuid({ error: unknownId }).brand('GroepsaanbodId');
export const SchoolpartnerId = z.uuid({ error: unknownId }).brand('SchoolpartnerId');

/** Someone of the small fixed group that works with one school. */
export const Schoolpartner = z.object({
  id: SchoolpartnerId,
  schoolId: OrganisatieId,
  naam: z.string(),
  taak: z.string(),
  van: z.iso.date(),
  tot: z.iso.date().nullable(),
});
export type Schoolpartner = z.infer<typeof Schoolpartner>;

export const NewSchoolpartner = z.object({
  schoolId: OrganisatieId,
  naam: typedText(200, 'Vul in wie het is.'),
  taak: typedText(200, 'Vul in wat deze persoon of organisatie op school doet.'),
});

/** Help at school for a group, without indicatie: anyone of the school may join. */
export const Groepsaanbod = z.object({
  id: GroepsaanbodId,
  schoolId: OrganisatieId,
  hulpsoort: z.string(),
  naam: z.string(),
  voorWie: z.string(),
  wanneer: z.string(),
  door: z.string(),
  /** How many take part without a name; null when nobody counted. */
  aantal: z.int().nonnegative().nullable(),
  van: z.iso.date(),
  tot: z.iso.date().nullable(),
  versie: z.int(),
});
export type Groepsaanbod = z.infer<typeof Groepsaanbod>;

const aantal = 'Vul een heel aantal in, of laat het leeg.';

export const NewGroepsaanbod = z.object({
  schoolId: OrganisatieId,
  hulpsoort: z.string({ error: 'Kies wat voor hulp het is.' }).min(1, 'Kies wat voor hulp het is.'),
  naam: typedText(200, 'Vul in hoe het heet.'),
  voorWie: typedText(500, 'Vul in voor wie het is.'),
  wanneer: typedText(200, 'Vul in wanneer het is.'),
  door: typedText(200, 'Vul in wie het doet.'),
  aantal: z.coerce.number({ error: aantal }).int(aantal).min(0, aantal).max(10_000, aantal).optional(),
  van: Kalenderdag,
});
export type NewGroepsaanbod = z.infer<typeof NewGroepsaanbod>;
