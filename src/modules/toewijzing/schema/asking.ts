import { z } from 'zod';
import { isBsn } from '#berichten/bsn.ts';
import { Gemeentecode, Kalenderdag, typedText } from '#modules/organisatie/index.ts';
import { Omvang, ToewijzingId } from './toewijzing.ts';
import { VerzoekId } from './verzoek.ts';

/** How exactly is asked: for one product, for a category of products, or for a budget without a product (iJw IV075). */
const Vorm = z.enum(['specifiek', 'aspecifiek', 'generiek'], {
  error: 'Kies hoe precies u de hulp aanvraagt.',
});

const perWeek = '2';
const perDag = '1';
/** Units that are not counted by the day (CS338, CS343). */
const nietPerDag = ['14', '16', '83', '84'];

/** What of a product does not go together; `path` is the field at which it is said. */
type Fault = readonly [path: readonly string[], message: string];
type Asked = {
  readonly vorm: z.infer<typeof Vorm>;
  readonly productcategorie?: string | undefined;
  readonly productcode?: string | undefined;
  readonly ingangsdatum: string;
  readonly einddatum?: string | null | undefined;
  readonly omvang?: Omvang | null | undefined;
  readonly budget?: number | null | undefined;
};

const must = (isAbsent: boolean, path: readonly string[], message: string): Fault[] =>
  isAbsent ? [[path, message]] : [];

/** Which fields go with which kind of toewijzing: SAP on effort and on output, appendix 4; CD041, CD077 to CD079, CD095. */
const faultsOf: Readonly<Record<Asked['vorm'], (asked: Asked) => readonly Fault[]>> = {
  specifiek: ({ productcode, omvang, budget }) => [
    ...must(!productcode, ['productcode'], 'Kies een productcode, of kies een andere vorm.'),
    ...must(!omvang, ['omvang', 'volume'], 'Vul in hoeveel hulp het is. Dat hoort bij een productcode.'),
    ...must(budget != null, ['budget'], 'Bij een productcode hoort geen budget. Laat dit leeg.'),
  ],
  aspecifiek: ({ productcategorie, productcode, omvang }) => [
    ...must(!productcategorie, ['productcategorie'], 'Kies welke soort hulp het is.'),
    ...must(!!productcode, ['productcode'], 'Bij een soort hulp hoort geen productcode. Laat dit leeg.'),
    ...must(
      !!omvang,
      ['omvang', 'volume'],
      'Bij een soort hulp hoort geen aantal. Laat dit leeg, of kies een productcode.',
    ),
  ],
  generiek: ({ productcategorie, productcode, omvang, budget }) => [
    ...must(budget == null, ['budget'], 'Vul het budget in.'),
    ...must(
      !!productcategorie,
      ['productcategorie'],
      'Bij alleen een budget hoort geen soort hulp. Laat dit leeg.',
    ),
    ...must(!!productcode, ['productcode'], 'Bij alleen een budget hoort geen productcode. Laat dit leeg.'),
    ...must(!!omvang, ['omvang', 'volume'], 'Bij alleen een budget hoort geen aantal. Laat dit leeg.'),
  ],
};

/** CS003, CS343, CD075 and CD076. */
const periodFaultsOf = ({ ingangsdatum, einddatum, omvang, budget }: Asked): readonly Fault[] => [
  ...must(!!einddatum && einddatum < ingangsdatum, ['einddatum'], 'De einddatum ligt voor de begindatum.'),
  ...must(!einddatum && budget != null, ['einddatum'], 'Bij een budget hoort een einddatum.'),
  ...must(
    !einddatum && omvang?.frequentie === perWeek,
    ['einddatum'],
    'Bij hulp per week hoort een einddatum.',
  ),
  ...must(
    omvang?.frequentie === perDag && nietPerDag.includes(omvang.eenheid),
    ['omvang', 'frequentie'],
    'Deze eenheid kan niet per dag. Kies per week, per maand of in de hele periode.',
  ),
];

/** One product that is asked for. A category that follows from the code may be left out; a budget is in cents. */
export const GevraagdProduct = z
  .object({
    vorm: Vorm.default('specifiek'),
    productcategorie: z
      .string()
      .regex(/^[0-9]{2}$/, 'Kies welke soort hulp het is.')
      .optional(),
    productcode: z
      .string()
      .trim()
      .regex(/^[0-9A-Z]{5}$/, 'Een productcode heeft vijf tekens, bijvoorbeeld 45A04.')
      .optional(),
    ingangsdatum: Kalenderdag,
    einddatum: Kalenderdag.nullish(),
    omvang: Omvang.nullish(),
    budget: z
      .int({ error: 'Vul een bedrag in, bijvoorbeeld 1500 of 1500,50.' })
      .min(1, 'Vul een bedrag in dat groter is dan nul.')
      .max(99_999_999, 'Dit bedrag is te groot.')
      .nullish(),
  })
  .superRefine((asked, context) => {
    for (const [path, message] of [...faultsOf[asked.vorm](asked), ...periodFaultsOf(asked)])
      context.addIssue({ code: 'custom', path: [...path], message });
  });
export type GevraagdProduct = z.infer<typeof GevraagdProduct>;

/** Referrers with a code of their own: huisarts, jeugdarts, gecertificeerde instelling, medisch specialist (CD066 to CD068). */
export const metCode: readonly string[] = ['02', '03', '04', '05'];

/** Who referred the child (COD327), by code where that is known and else by name (iJw OP297). */
const Verwijzer = z
  .object({
    soort: z.enum(['01', '02', '03', '04', '05', '06', '08'], { error: 'Kies wie verwees.' }),
    naam: typedText(64, 'Vul de naam van de verwijzer in.').optional(),
    code: z
      .string()
      .trim()
      .regex(/^[0-9]{8}$/, 'Een AGB-code heeft acht cijfers.')
      .optional(),
  })
  .refine(({ soort, naam, code }) => !metCode.includes(soort) || naam || code, {
    path: ['naam'],
    error: 'Vul de naam of de AGB-code van de verwijzer in.',
  })
  .refine(({ soort, code }) => metCode.includes(soort) || !code, {
    path: ['code'],
    error: 'Bij deze verwijzer hoort geen AGB-code. Laat dit leeg.',
  });

/** A child that this aanbieder does not help yet, as a bericht names it. */
const NieuweClient = z.object({
  bsn: z
    .string({ error: 'Vul een burgerservicenummer in.' })
    .transform((text) => text.replaceAll(/[\s.-]/g, ''))
    .refine(isBsn, 'Dit is geen geldig burgerservicenummer.'),
  voornaam: typedText(200, 'Vul een voornaam in.'),
  voorvoegsel: typedText(10, 'Vul een voorvoegsel in of laat het weg.').optional(),
  achternaam: typedText(200, 'Vul een achternaam in.'),
  geboortedatum: Kalenderdag,
  geslacht: z.enum(['0', '1', '2'], { error: 'Kies het geslacht.' }),
});

const Beschikking = z.object({
  nummer: z.coerce
    .number({ error: 'Vul het nummer van de beschikking in cijfers in.' })
    .int('Vul het nummer van de beschikking in cijfers in.')
    .min(1, 'Vul het nummer van de beschikking in cijfers in.')
    .max(999_999_999, 'Dit nummer is te lang.'),
  ingangsdatum: Kalenderdag,
});

/** A verzoek om toewijzing: for a child of an own toewijzing, or for one that is named here. */
export const NieuweVot = z
  .object({
    toewijzingId: ToewijzingId.optional(),
    client: NieuweClient.optional(),
    /** Absent: the gemeente of that toewijzing. */
    gemeente: Gemeentecode.optional(),
    verwijzer: Verwijzer,
    beschikking: Beschikking.optional(),
    isRaamcontract: z.boolean().optional(),
    isGezagsdragerBekend: z.boolean().optional(),
    producten: z
      .array(GevraagdProduct)
      .min(1, 'Vul in welke hulp u vraagt.')
      .max(10, 'Vraag ten hoogste tien producten in één keer.'),
  })
  .refine(({ toewijzingId, client }) => (toewijzingId === undefined) !== (client === undefined), {
    path: ['client', 'bsn'],
    error: 'Kies een kind dat u al helpt, of vul een nieuw kind in.',
  })
  .refine(({ client, gemeente }) => client === undefined || gemeente !== undefined, {
    path: ['gemeente'],
    error: 'Kies een gemeente.',
  });
export type NieuweVot = z.infer<typeof NieuweVot>;

/** What should be otherwise of one toewijzing; what is absent stays as it is. An einddatum that is null means without an end. */
const GevraagdeWijziging = z.object({
  toewijzingId: ToewijzingId,
  einddatum: Kalenderdag.nullable().optional(),
  omvang: Omvang.optional(),
  /** The first day of another size. */
  vanaf: Kalenderdag.optional(),
  budget: z.int({ error: 'Vul een bedrag in.' }).min(0).max(99_999_999, 'Dit bedrag is te groot.').optional(),
});
export type GevraagdeWijziging = z.infer<typeof GevraagdeWijziging>;

/** A verzoek om wijziging: what is not named here stays as it is, and the bericht says so. */
export const NieuweVow = z.object({
  id: ToewijzingId,
  reden: z.enum(['1', '2'], { error: 'Kies waarom u dit vraagt.' }),
  wijzigingen: z.array(GevraagdeWijziging).max(100, 'Wijzig ten hoogste honderd toewijzingen.').default([]),
  nieuw: z.array(GevraagdProduct).max(10, 'Vraag ten hoogste tien producten in één keer.').default([]),
});
export type NieuweVow = z.infer<typeof NieuweVow>;

/** Why an aanbieder cannot ask a toewijzing for a child now. */
const VotBelemmering = z.enum(['verzoek/zonder-agb', 'verzoek/zonder-bsn', 'verzoek/nog-open']);
export type VotBelemmering = z.infer<typeof VotBelemmering>;
/** Why it cannot ask a change of what is assigned. */
const Belemmering = z.enum([
  ...VotBelemmering.options,
  'verzoek/geen-levering',
  'verzoek/gi-zonder-wijziging',
]);
export type Belemmering = z.infer<typeof Belemmering>;

/** What an aanbieder was asked to do for a child and still is; `loopt` when it has begun and did not stop for good. */
const EigenToewijzing = z.object({
  id: ToewijzingId,
  toewijzingnummer: z.int(),
  productcategorie: z.string(),
  productcode: z.string().nullable(),
  ingangsdatum: z.iso.date(),
  einddatum: z.iso.date().nullable(),
  omvang: Omvang.nullable(),
  budget: z.int().nullable(),
  loopt: z.boolean(),
});

/** A child with what an own toewijzing of it lets an aanbieder ask. */
export const AanvraagClient = z.object({
  toewijzingId: ToewijzingId,
  gezinId: z.uuid(),
  persoonId: z.uuid(),
  naam: z.string(),
  geboortedatum: z.iso.date().nullable(),
  gemeente: z.string(),
  gemeenteNaam: z.string().nullable(),
  toewijzingen: z.array(EigenToewijzing),
  /** The verzoek on which no decision is taken yet. */
  openVerzoek: VerzoekId.nullable(),
  belemmering: z.object({ vot: VotBelemmering.nullable(), vow: Belemmering.nullable() }),
});
export type AanvraagClient = z.infer<typeof AanvraagClient>;

/** A product that can be asked for, with the help that the region takes it for. */
export const AanvraagProduct = z.object({
  productcategorie: z.string(),
  productcode: z.string(),
  hulpsoortNaam: z.string(),
});
