import { z } from 'zod';

const Code = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/, 'Gebruik kleine letters, cijfers en streepjes.');
const Regel = z.string().trim().min(1).max(1000);

/** A text for people, in both languages of the screens. */
export const Tekst = z.object({ nl: Regel, en: Regel });
export type Tekst = z.infer<typeof Tekst>;

/** What a party of an analyse is to the gezin; a party of another kind says in its name what it is. */
export const PartijSoort = z.enum(
  [
    'jeugdige',
    'ouder',
    'netwerk',
    'gezinswerker',
    'school',
    'huisarts',
    'jeugdarts',
    'expert',
    'gecertificeerde-instelling',
    'anders',
  ],
  { error: 'Kies wie dit is.' },
);
export type PartijSoort = z.infer<typeof PartijSoort>;

/** By what words a child is asked. Unknown counts as the eldest: nobody is talked down to by mistake. */
export const Leeftijdsgroep = z.enum(['tot-8', '8-12', '12-plus']);
export type Leeftijdsgroep = z.infer<typeof Leeftijdsgroep>;

/** The domains of a plan in which a wens can stand; module plan keeps the same five for its doelen (Big Five). */
export const WensDomein = z.enum(['support', 'wonen', 'school-en-werk', 'inkomen', 'welzijn'], {
  error: 'Kies waar deze wens over gaat.',
});
export type WensDomein = z.infer<typeof WensDomein>;

const Keuze = z.object({ code: Code, tekst: Tekst });

/** How some parties are asked the same in other words, or with answers to choose from. */
const Vraagwijze = z.object({
  soort: PartijSoort,
  /** For these ages only; all when empty. */
  groepen: z.array(Leeftijdsgroep).default([]),
  tekst: Tekst,
  uitleg: Tekst.nullable().default(null),
  keuzes: z.array(Keuze).max(7).default([]),
});

/** A guiding question for the own part of a party. */
const Leidvraag = z.object({
  code: Code,
  tekst: Tekst,
  uitleg: Tekst.nullable().default(null),
  wijzen: z.array(Vraagwijze).default([]),
  /** Ages that are not asked this. */
  nietVoor: z.array(Leeftijdsgroep).default([]),
});

/** When an analyse is expected: a fact to look for, said in a sentence, with where it comes from. */
const Verwachting = z.object({
  code: Code,
  feit: z.discriminatedUnion('soort', [
    z.object({ soort: z.literal('meer-hulp-dan'), aantal: z.int().min(0).max(20) }),
    z.object({
      soort: z.literal('hulp-in-klasse'),
      ordening: z.string().min(1),
      klassen: z.array(z.string()).min(1),
    }),
    z.object({
      soort: z.literal('verwezen-jonger-dan'),
      jaar: z.int().min(1).max(18),
      deuren: z.array(z.string()).min(1),
    }),
    z.object({ soort: z.literal('komt-van'), deuren: z.array(z.string()).min(1) }),
  ]),
  tekst: Tekst,
  bron: Regel,
  /** Where no source names this limit, Stip chose it and says so. */
  isAanname: z.boolean(),
});
export type Verwachting = z.infer<typeof Verwachting>;

const Fase = z.object({
  code: Code,
  naam: Tekst,
  uitleg: Tekst,
  /** The fact by which this phase is over. */
  klaarAls: z.enum([
    'verhalen-gedeeld',
    'verklaringen-besproken',
    'conclusie-geschreven',
    'iedereen-antwoordde',
  ]),
});

/**
 * A diagnostic model: in which domains one looks, which causes one considers, what each party is asked, in which phases, and
 * when an analyse is expected. It is data, so that another takes its place; an analyse keeps the versie with which it began.
 */
export const Denkmodel = z.object({
  code: Code,
  versie: z.int().positive(),
  naam: Tekst,
  bron: Regel,
  fasen: z.array(Fase).min(1).max(8),
  domeinen: z
    .array(z.object({ code: Code, naam: Tekst, uitleg: Tekst }))
    .min(1)
    .max(30),
  oorzaken: z
    .array(z.object({ code: Code, naam: Tekst }))
    .min(1)
    .max(60),
  vragen: z.array(Leidvraag).min(1).max(20),
  /** Help from light to heavy. */
  treden: z
    .array(z.object({ code: Code, naam: Tekst }))
    .min(1)
    .max(12),
  verwachtingen: z.array(Verwachting).max(20),
});
export type Denkmodel = z.infer<typeof Denkmodel>;

/** One question as one party gets to read it. */
export const GesteldeVraag = z.object({
  code: z.string(),
  tekst: Tekst,
  uitleg: Tekst.nullable(),
  keuzes: z.array(Keuze),
});
export type GesteldeVraag = z.infer<typeof GesteldeVraag>;

/** One thing that is wrong in a model: where it stands, from outside in, counted from one, and what it is. */
export const Modelfout = z.object({ plek: z.array(z.string()), wat: z.string() });
export type Modelfout = z.infer<typeof Modelfout>;

/** How one kind of party, of one age where it is a child, is asked. */
export const Wijze = z.object({
  soort: PartijSoort,
  groep: Leeftijdsgroep.nullable(),
  vragen: z.array(GesteldeVraag),
});
export type Wijze = z.infer<typeof Wijze>;

/** A model that was put in place, or that came with Stip, without what it says. */
export const Modelregel = z.object({
  code: z.string(),
  versie: z.int(),
  naam: Tekst,
  bron: z.string(),
  /** First day on which analyses begin with it; null for a model of Stip, which holds until another does. */
  van: z.iso.date().nullable(),
  geplaatstDoor: z.string().nullable(),
  /** Whether an analyse that begins today takes it. */
  isGeldend: z.boolean(),
});
export type Modelregel = z.infer<typeof Modelregel>;
