import { z } from 'zod';
import { Gemeentecode, Klasse } from '#modules/regio/index.ts';

/** A day that someone could mean. */
const Datum = z.iso
  .date({ error: 'Vul een datum in die bestaat, bijvoorbeeld 2026-11-20.' })
  .refine((date) => date >= '1900-01-01' && date <= '2100-12-31', 'Deze datum ligt te ver weg.');

const code = z.string().trim().max(100, 'Deze keuze bestaat niet.');

/** What one looks at: an ordering, the region or one gemeente, a day. */
export const Blik = z.object({
  ordening: code.optional(),
  gemeente: Gemeentecode.optional(),
  datum: Datum.optional(),
});
export type Blik = z.infer<typeof Blik>;

/** A count that may be too small to show: then `waarde` is absent and `mark` says why (docs/decisions/0007). */
export const Telling = z.object({
  waarde: z.int().nullable(),
  mark: z.enum(['getal', 'klein', 'afgeschermd']),
});
export type Telling = z.infer<typeof Telling>;

const tellingen = {
  trajecten: Telling,
  kinderen: Telling,
  zonder: Telling,
  met: Telling,
  pgb: Telling,
};
export const Tellingen = z.object(tellingen);
export type Tellingen = z.infer<typeof Tellingen>;

const KlasseInStand = Klasse.omit({ bron: true }).extend(tellingen);

const Naam = z.object({ code: z.string(), naam: z.string() });
const NaamInTalen = Naam.extend({ naamEn: z.string() });

/** What runs on one day, in one ordering. `meervoud`: children who have help in more than one class. */
export const Stand = z.object({
  datum: z.iso.date(),
  historieVanaf: z.iso.date(),
  regio: NaamInTalen,
  ordening: NaamInTalen.extend({ omschrijving: z.string(), isVoorstel: z.boolean() }),
  ordeningen: z.array(NaamInTalen),
  gemeente: Naam.nullable(),
  gemeenten: z.array(Naam),
  bekend: z.object({ aantal: z.int(), van: z.int() }),
  totaal: Tellingen.extend({ meervoud: Telling }),
  klassen: z.array(KlasseInStand),
  perGemeente: z.array(
    Naam.extend({
      isBekend: z.boolean(),
      totaal: Telling,
      klassen: z.array(z.object({ code: z.string(), trajecten: Telling })),
    }),
  ),
});
export type Stand = z.infer<typeof Stand>;

/** Trajecten by month, one row for each class and area; `gemeente` null is the region. */
const Reeks = z.object({
  klasse: z.string(),
  gemeente: z.string().nullable(),
  trajecten: z.array(z.int().nullable()),
});

export const Verloop = z.object({ maanden: z.array(z.iso.date()), reeksen: z.array(Reeks) });
export type Verloop = z.infer<typeof Verloop>;
