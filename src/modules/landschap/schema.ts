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

/** A quarter of a year, such as 2026-3. */
export const Kwartaal = z.string().regex(/^20\d\d-[1-4]$/, 'Kies een kwartaal uit de lijst.');

const Counted = z.object({ code: z.string(), telling: Telling });
const CountedByName = NaamInTalen.extend({ telling: Telling });
const Besluiten = z.object({ totaal: Telling, maatwerk: Telling, gewoon: Telling });

/**
 * What was asked in a quarter and on which step of the ladder help was found, with which reasons lighter steps were passed; how
 * many helpers families had on its last day; and how often a besluit was tailored help.
 */
export const Vragenstand = z.object({
  kwartaal: Kwartaal,
  van: z.iso.date(),
  /** The last day that is counted: of the quarter, or today. */
  tot: z.iso.date(),
  kwartalen: z.array(Kwartaal),
  regio: NaamInTalen,
  gemeente: Naam.nullable(),
  gemeenten: z.array(Naam),
  totaal: Telling,
  /** From light to heavy; `ongewogen` last. */
  treden: z.array(CountedByName),
  /** Of the region only; null for one gemeente, of which it is not told. */
  verdeling: z
    .object({
      deuren: z.array(Counted),
      urgenties: z.array(Counted),
      stappen: z.array(CountedByName),
      redenen: z.array(CountedByName),
    })
    .nullable(),
  perGemeente: z.array(Naam.extend({ totaal: Telling, treden: z.array(Counted), besluiten: Besluiten })),
  besluiten: Besluiten,
  helpers: z.array(
    z.object({
      klasse: NaamInTalen.nullable(),
      gezinnen: Telling,
      /** Families with no, one, two, three, and four or more helpers by name. */
      verdeling: z.array(Telling),
    }),
  ),
  /** Families with an open file by the signals they have, on the day of counting; null where nobody counted in that month yet. */
  signalen: z
    .object({
      geteldOp: z.iso.date(),
      gezinnen: Telling,
      zonder: Telling,
      soorten: z.array(Counted),
    })
    .nullable(),
  /** Questions to experts in the whole year of this quarter; null for who may not read those counts. */
  consulten: z.object({ jaar: z.int(), totaal: Telling, segmenten: z.array(Counted) }).nullable(),
});
export type Vragenstand = z.infer<typeof Vragenstand>;

/** Trajecten by month, one row for each class and area; `gemeente` null is the region. */
const Reeks = z.object({
  klasse: z.string(),
  gemeente: z.string().nullable(),
  trajecten: z.array(z.int().nullable()),
});

export const Verloop = z.object({ maanden: z.array(z.iso.date()), reeksen: z.array(Reeks) });
export type Verloop = z.infer<typeof Verloop>;
