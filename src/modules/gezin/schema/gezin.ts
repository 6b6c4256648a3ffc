import { z } from 'zod';
import { isBsn } from '#berichten/bsn.ts';
import { AccountId, Gemeentecode, Kalenderdag, typedText } from '#modules/organisatie/index.ts';

export const unknownId = 'Deze verwijzing klopt niet. Ga terug en probeer het opnieuw.';

export const GezinId = z.uuid({ error: unknownId }).brand('GezinId');
export type GezinId = z.infer<typeof GezinId>;
export const PersoonId = z.uuid({ error: unknownId }).brand('PersoonId');
export type PersoonId = z.infer<typeof PersoonId>;
export const ToestemmingId = z.uuid({ error: unknownId }).brand('ToestemmingId');
export type ToestemmingId = z.infer<typeof ToestemmingId>;
export const NoodtoegangId = z.uuid({ error: unknownId }).brand('NoodtoegangId');
export type NoodtoegangId = z.infer<typeof NoodtoegangId>;

/** The version that someone had on screen; an older one than is kept leads to a choice, never to an overwrite. */
export const Versie = z.coerce
  .number({ error: 'De versie ontbreekt. Laad de pagina opnieuw.' })
  .int()
  .positive();

/** Nine digits that pass the elfproef (Wabb; Logisch Ontwerp BSN); spaces and dots that people type are left out. */
export const Bsn = z
  .string({ error: 'Vul een burgerservicenummer in.' })
  .transform((text) => text.replaceAll(/[\s.-]/g, ''))
  .refine(isBsn, 'Dit is geen geldig burgerservicenummer.');

export const PersoonSoort = z.enum(['jeugdige', 'ouder', 'voogd', 'netwerk'], { error: 'Kies wie dit is.' });
export type PersoonSoort = z.infer<typeof PersoonSoort>;

/** As berichten say it (iJw): 1 a boy or man, 2 a girl or woman. It is asked only because they must say it. */
export const Geslacht = z.enum(['1', '2'], { error: 'Kies een van de twee, of laat het open.' });

/** What is asked of a new gezinslid; only the name is a must, for a family may come before its papers. */
export const NewPersoon = z.object({
  soort: PersoonSoort,
  voornaam: typedText(200, 'Vul een voornaam in.'),
  voorvoegsel: typedText(10, 'Vul een voorvoegsel in of laat het weg.').optional(),
  achternaam: typedText(200, 'Vul een achternaam in.'),
  geboortedatum: Kalenderdag.optional(),
  geslacht: Geslacht.optional(),
  bsn: Bsn.optional(),
  relatie: typedText(100, 'Vul de relatie in of laat die weg.').optional(),
  hasGezag: z.boolean().optional(),
});
export type NewPersoon = z.infer<typeof NewPersoon>;

export const NewGezin = z.object({
  naam: typedText(200, 'Vul een naam in voor het gezin.'),
  gemeente: Gemeentecode,
  leden: z
    .array(NewPersoon)
    .min(1, 'Vul ten minste één gezinslid in.')
    .max(30, 'Vul ten hoogste 30 gezinsleden in.'),
});
export type NewGezin = z.infer<typeof NewGezin>;

/** As the register tells them apart (Haal Centraal BRP Personen 2.7, `Gezagsrelatie`). */
export const GezagSoort = z.enum(
  [
    'gezamenlijk-ouderlijk',
    'eenhoofdig-ouderlijk',
    'gezamenlijk',
    'voogdij',
    'tijdelijk-geen',
    'niet-te-bepalen',
  ],
  { error: 'Kies hoe het gezag geregeld is.' },
);
export type GezagSoort = z.infer<typeof GezagSoort>;

/** Who decides about one child, as far as it was known on one day (BW art. 1:245). */
export const Gezagsrelatie = z.object({
  soort: GezagSoort,
  /** The gezinsleden who hold it. */
  dragers: z.array(PersoonId),
  /** Who else holds it, by name; empty where the name is not known. */
  derden: z.array(z.string()),
  toelichting: z.string().nullable(),
  inOnderzoek: z.boolean(),
  bron: z.enum(['invoer', 'brp']),
  vastgelegdOp: z.iso.datetime(),
});
export type Gezagsrelatie = z.infer<typeof Gezagsrelatie>;

/** A natural person in a gezin. The BSN itself never leaves the store: it is known or it is not. */
export const Persoon = z.object({
  id: PersoonId,
  soort: PersoonSoort,
  voornaam: z.string(),
  voorvoegsel: z.string().nullable(),
  achternaam: z.string(),
  geboortedatum: z.iso.date().nullable(),
  /** Null when it is not known or not told. */
  geslacht: Geslacht.nullable(),
  relatie: z.string().nullable(),
  /** Of a parent, over the children of whom nothing more exact is known. */
  hasGezag: z.boolean().nullable(),
  /** Of a jeugdige: the newest that is known; null when nobody asked or wrote it down. */
  gezag: Gezagsrelatie.nullable().default(null),
  hasBsn: z.boolean(),
  accountId: AccountId.nullable(),
  versie: z.int(),
});
export type Persoon = z.infer<typeof Persoon>;

export const Grond = z.enum([
  'gezin',
  'hulpvraag',
  'verwijzing',
  'team',
  'toewijzing',
  'toestemming',
  'noodtoegang',
]);
export type Grond = z.infer<typeof Grond>;

export const Niveau = z.enum(['lezen', 'bijdragen', 'regie']);
export type Niveau = z.infer<typeof Niveau>;

export const HouderSoort = z.enum(['account', 'organisatie', 'team'], { error: 'Kies wie het is.' });

/** Who is involved with a gezin, on which grond, how far and until when. */
export const Betrokkene = z.object({
  houder: z.uuid(),
  naam: z.string(),
  rol: z.string().nullable(),
  organisatie: z.string().nullable(),
  grond: Grond,
  niveau: Niveau,
  van: z.iso.date(),
  tot: z.iso.date().nullable(),
});
export type Betrokkene = z.infer<typeof Betrokkene>;

/** The family: root of everything. `grond` and `niveau` are those of the one who asks. */
export const Gezin = z.object({
  id: GezinId,
  naam: z.string(),
  gemeente: Gemeentecode,
  vastGezicht: z.object({ accountId: AccountId, naam: z.string() }).nullable(),
  begonnenOp: z.iso.date(),
  geslotenOp: z.iso.date().nullable(),
  versie: z.int(),
  grond: Grond.nullable(),
  niveau: Niveau.nullable(),
  leden: z.array(Persoon),
});
export type Gezin = z.infer<typeof Gezin>;

/** The parts of a file that a consent can open; who looked and who is involved stay with family and regie. */
export const Deel = z.enum(
  [
    'gezin',
    'hulpvraag',
    'analyse',
    'plan',
    'hulplijn',
    'besluit',
    'school',
    'afsluiting',
    'toewijzing',
    'bijlage',
  ],
  { error: 'Kies welk deel gedeeld mag worden.' },
);
export type Deel = z.infer<typeof Deel>;

/** Consent: party, purpose, part and period (AVG art. 4 and 7; Jeugdwet art. 7.3.11). */
export const Toestemming = z.object({
  id: ToestemmingId,
  gezinId: GezinId,
  persoonId: PersoonId.nullable(),
  partij: z.uuid(),
  partijSoort: HouderSoort,
  partijNaam: z.string(),
  doel: z.string(),
  deel: Deel,
  niveau: z.enum(['lezen', 'bijdragen']),
  van: z.iso.date(),
  tot: z.iso.date(),
  /** Who must agree, and who of them did. */
  nodig: z.array(PersoonId),
  instemming: z.array(PersoonId),
  gegevenDoor: z.string(),
  gegevenOp: z.iso.datetime(),
  ingetrokkenOp: z.iso.datetime().nullable(),
  /** The day from which others must agree than did: a birthday, or the day on which gezag turned out otherwise. */
  opnieuwOp: z.iso.date().nullable(),
  /** Of which toestemming this is the verlenging, and whether it has one itself. */
  vervangt: ToestemmingId.nullable(),
  isVerlengd: z.boolean(),
  status: z.enum(['wacht-op-instemming', 'komt-nog', 'geldig', 'opnieuw-vragen', 'verlopen', 'ingetrokken']),
});
export type Toestemming = z.infer<typeof Toestemming>;

/** Access without involvement in an emergency: with a reason, an end, and a review by another (NEN 7513). */
export const Noodtoegang = z.object({
  id: NoodtoegangId,
  gezinId: GezinId,
  accountId: AccountId,
  accountNaam: z.string(),
  reden: z.string(),
  begonnenOp: z.iso.datetime(),
  eindigtOp: z.iso.datetime(),
  oordeel: z.enum(['terecht', 'onterecht']).nullable(),
  toelichting: z.string().nullable(),
  beoordeeldDoor: z.string().nullable(),
  beoordeeldOp: z.iso.datetime().nullable(),
});
export type Noodtoegang = z.infer<typeof Noodtoegang>;

/** One day in which others looked or did something, per person. */
export const InzageDag = z.object({
  dag: z.iso.date(),
  wie: z.array(
    z.object({
      naam: z.string(),
      rol: z.string(),
      organisatie: z.string().nullable(),
      isEigen: z.boolean(),
      isNood: z.boolean(),
      keren: z.int(),
      handelingen: z.array(
        z.object({
          /** Name of the operation; the words say it in a sentence. */
          handeling: z.string(),
          actie: z.enum(['C', 'R', 'U', 'D', 'E']),
          deel: z.string().nullable(),
          grond: z.string().nullable(),
          keren: z.int(),
          isNood: z.boolean(),
          eerste: z.iso.datetime(),
          laatste: z.iso.datetime(),
        }),
      ),
    }),
  ),
});
export type InzageDag = z.infer<typeof InzageDag>;
