import { z } from 'zod';

const Text = z.string().trim().min(1, 'mag niet leeg zijn');
const IsoDate = z.iso.date('is geen bestaande datum (jjjj-mm-dd)');
const Code = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'gebruikt alleen kleine letters, cijfers en koppeltekens');

/** The code that every region must offer: help that cannot be placed stays visible instead of vanishing. */
export const ONBEKEND = 'onbekend';

/** Number of the municipality at Statistics Netherlands, without the prefix GM. */
export const Gemeentecode = z.string().regex(/^\d{4}$/, 'een CBS-gemeentecode heeft vier cijfers');

/** How sure a figure is. */
export const Zekerheid = z.enum(['bron', 'afgeleid', 'aanname', 'onbekend']);
export type Zekerheid = z.infer<typeof Zekerheid>;

/** How settled a choice is: agreed, only proposed, assumed by us, or not known. */
const Status = z.enum(['vastgesteld', 'voorstel', 'aanname', 'onbekend']);

const figure = {
  waarde: z.union([z.number(), Text, z.null()]),
  onbekend: Text.nullable(),
  eenheid: Text,
  periode: Text.nullable(),
  definitie: Text,
  bron: Text,
  zekerheid: Zekerheid,
  vervalt: IsoDate.nullable(),
  notitie: Text.nullable(),
};

type Reasoned = { waarde: number | string | null; onbekend: string | null; zekerheid: Zekerheid };

/** Unknown is not zero: an absent value needs a reason, and a present one cannot be of unknown certainty. */
function tellWhyUnknown({ waarde, onbekend, zekerheid }: Reasoned, context: z.RefinementCtx): void {
  const isUnknown = waarde === null;
  if (isUnknown !== (onbekend !== null))
    context.addIssue({
      code: 'custom',
      path: ['onbekend'],
      message: 'een lege waarde heeft een reden, een gevulde niet',
    });
  if (isUnknown !== (zekerheid === 'onbekend'))
    context.addIssue({
      code: 'custom',
      path: ['zekerheid'],
      message: 'zekerheid onbekend hoort bij een lege waarde',
    });
}

/** A number as an object: value or unknown, with source, definition, certainty and lapse date. */
const Getal = z.strictObject(figure).superRefine(tellWhyUnknown);

/** A Getal with a name, about one area (a gemeente code or a wider area in words). */
export const Kerncijfer = z
  .strictObject({ code: Code, naam: Text, naamEn: Text, thema: Text, gebied: Text, ...figure })
  .superRefine(tellWhyUnknown);
export type Kerncijfer = z.infer<typeof Kerncijfer>;

const Gemeente = z.strictObject({
  code: Gemeentecode,
  naam: Text,
  inwoners: Getal,
  cijfers: z.array(Kerncijfer),
});

/** Gemeenten that buy together; null where the sources do not say which ones. */
const Subregio = z.strictObject({
  code: Code,
  naam: Text,
  gemeenten: z.array(Gemeentecode).min(1).nullable(),
  zekerheid: Status,
  bron: Text,
  toelichting: Text.nullable(),
});

const Samenwerking = z.strictObject({
  code: Code,
  naam: Text,
  regios: z.array(Text).min(1),
  bron: Text,
  toelichting: Text.nullable(),
});

export const Regio = z.strictObject({
  code: Code,
  naam: Text,
  naamEn: Text,
  historieVanaf: IsoDate,
  /** Which variant of the Big Five plans show: school and work as one domain, or apart. */
  levensdomeinen: z.enum(['samen', 'apart']).default('samen'),
  gemeenten: z.array(Gemeente).min(1),
  subregios: z.array(Subregio),
  samenwerkingen: z.array(Samenwerking),
});
export type Regio = z.infer<typeof Regio>;

/** Shape beside colour, so that nobody needs to see colour to tell classes apart. */
const Teken = z.enum([
  'circle',
  'square',
  'triangle',
  'diamond',
  'hexagon',
  'house',
  'ring',
  'star',
  'plus',
  'cross',
  'question',
]);

/** One box of an ordering. `kleur` is a design token; null draws neutral. */
export const Klasse = z.strictObject({
  code: Code,
  naam: Text,
  naamEn: Text,
  kleur: Code.nullable(),
  teken: Teken,
  ouder: Code.nullable(),
  positie: z.enum(['binnen', 'voorliggend', 'buiten', 'onbekend']),
  bron: Text,
  volgorde: z.int().positive(),
});
export type Klasse = z.infer<typeof Klasse>;

export const Ordening = z.strictObject({
  code: Code,
  naam: Text,
  naamEn: Text,
  omschrijving: Text,
  vastgesteld: IsoDate.nullable(),
  zekerheid: Status,
  bron: Text,
  klassen: z.array(Klasse).min(1),
});
export type Ordening = z.infer<typeof Ordening>;

/** How help is paid and given: by the local team, in kind, from a personal budget, or for a group at once. */
const Leveringsvorm = z.enum(['lokaal-team', 'zin', 'pgb', 'collectief']);

const Productcategorie = z.string().regex(/^\d{2}$/, 'een productcategorie heeft twee cijfers');
const Productcode = z.string().regex(/^\d{2}[0-9A-Z]{3}$/, 'een productcode heeft vijf tekens');

/** A kind of help that a hulplijn can be. `cbsVorm` is a code of the CBS list that `cbsLijst` names. */
export const Hulpsoort = z.strictObject({
  code: Code,
  naam: Text,
  naamEn: Text,
  cbsLijst: z.enum(['jeugdhulp', 'jeugdbescherming', 'jeugdreclassering']).nullable(),
  cbsVorm: z
    .string()
    .regex(/^\d{2}$/, 'een CBS-vorm heeft twee cijfers')
    .nullable(),
  productcategorieen: z.array(Productcategorie),
  toewijzing: z.enum(['geen', 'soms', 'gebruikelijk']),
  leveringsvormen: z.array(Leveringsvorm).min(1),
  uitleg: Text,
  uitlegEn: Text,
  zekerheid: Zekerheid,
  bron: Text,
  toelichting: Text.nullable(),
});
export type Hulpsoort = z.infer<typeof Hulpsoort>;

/** `van` is the first day on which something holds, `tot` the first day on which it no longer does. */
const period = { van: IsoDate, tot: IsoDate.nullable() };
const endsAfterStart = ({ van, tot }: { van: string; tot: string | null }) => tot === null || van < tot;
const endFault = { path: ['tot'], message: 'het einde ligt niet na het begin' };

/** Which share of a hulpsoort falls in which class, where and when; null means every hulpsoort or every gemeente. */
export const Indeling = z
  .strictObject({
    ordening: Code,
    hulpsoort: Code.nullable(),
    gemeenten: z.array(Gemeentecode).min(1).nullable(),
    klasse: Code,
    aandeel: z.number().gt(0).lte(1),
    ...period,
    zekerheid: Status,
    bron: Text,
    toelichting: Text.nullable(),
  })
  .refine(endsAfterStart, endFault);
export type Indeling = z.infer<typeof Indeling>;

/** Which hulpsoort an iJw product stands for; `codes` null is the answer for every other code of the category. */
export const Product = z
  .strictObject({
    categorie: Productcategorie,
    codes: z.array(Productcode).min(1).nullable(),
    hulpsoort: Code,
    ...period,
    zekerheid: Zekerheid,
    bron: Text,
    toelichting: Text.nullable(),
  })
  .refine(endsAfterStart, endFault)
  .refine(({ categorie, codes }) => codes === null || codes.every((code) => code.startsWith(categorie)), {
    path: ['codes'],
    message: 'een productcode begint met haar categorie',
  });
export type Product = z.infer<typeof Product>;

/** A term between two moments. A guideline binds nobody; `lezing` keeps rival readings of one norm apart. */
export const Norm = z
  .strictObject({
    code: Code,
    naam: Text,
    naamEn: Text,
    waarde: z.number().positive().nullable(),
    onbekend: Text.nullable(),
    eenheid: z.enum(['dag', 'werkdag', 'week', 'maand']),
    beginpunt: Code,
    eindpunt: Code,
    klok: z.string().regex(/^C\d$/, 'een klok heet C0 tot en met C9').nullable(),
    soort: z.enum(['wet', 'richtlijn', 'afspraak']),
    lezing: Text.nullable(),
    bron: Text,
    zekerheid: Zekerheid,
    geldigVan: IsoDate.nullable(),
    geldigTot: IsoDate.nullable(),
    toelichting: Text.nullable(),
  })
  .superRefine(tellWhyUnknown);
export type Norm = z.infer<typeof Norm>;

/** The whole region as data: one property for each file in its folder. */
/** What a pupil must have to take part in a pilot of education and youth help: any one of the list is enough. */
const Doelgroep = z.enum(['hulpvraag', 'extra-ondersteuning', 'dreigt-uit-te-vallen', 'uitgevallen']);

/** A pilot of education and youth help at schools of one gemeente. What the sources leave open is null. */
export const Onderwijspilot = z.strictObject({
  code: Code,
  gemeente: z.string().regex(/^\d{4}$/),
  naam: Text,
  naamEn: Text,
  schoolsoorten: z.array(z.enum(['po', 'vo', 'so', 'vso'])).min(1),
  leeftijdVan: z.int().nonnegative(),
  leeftijdTot: z.int().positive(),
  doelgroep: z.array(Doelgroep).min(1),
  /** Who has an exemption from school for longer than this many months is no part of it. */
  langsteVrijstelling: z.int().positive(),
  van: IsoDate.nullable(),
  tot: IsoDate.nullable(),
  zekerheid: Status,
  bron: Text,
});
export type Onderwijspilot = z.infer<typeof Onderwijspilot>;

export const RegioProfiel = z.object({
  regio: Regio,
  ordeningen: z.array(Ordening).min(1),
  hulpsoorten: z.array(Hulpsoort).min(1),
  indelingen: z.array(Indeling),
  producten: z.array(Product),
  normen: z.array(Norm),
  kerncijfers: z.array(Kerncijfer),
  onderwijspilots: z.array(Onderwijspilot),
});
export type RegioProfiel = z.infer<typeof RegioProfiel>;
