import { type Klasse, klassenIn, one, optional, type Simple, type Waarde } from '../schema/definition.ts';
import type { XmlName } from '../xml/namespaces.ts';
import {
  administratie,
  applicatie,
  bestand,
  details,
  detailsXml,
  foutcode,
  functie,
  gebruiker,
  keuze,
  omschrijving,
  organisatieFout,
  organisatieHeen,
  organisatieRetour,
  referentienummer,
  referentienummerFout,
  STUF,
  tijdstip,
  versienummer,
} from './stuf.ts';

/**
 * The envelopes of StUF-GGk 2.1 (patch 4) in which an iJw message travels between gemeente and GGk. Not here: the SOAP
 * and Digikoppeling layers around them, the receipts Bv03 and Fo03 (a gemeente sees none), and the text file that may
 * stand in the place of XML (iJw has no message that is one). Whether GGk still uses this version was not found.
 */
export const GGK = 'http://www.stufstandaarden.nl/koppelvlak/ggk0210';

/** The largest envelope that is read, in bytes, base64 included: 25 MB. */
export const LARGEST_READ = 25 * 1024 * 1024;

/** Which megabyte is meant was not found, so what is sent keeps to the smaller one: some 18.7 MB of message. */
export const LARGEST_WRITTEN = 25_000_000;

const stuf = klassenIn(STUF);
const ggk = klassenIn(GGK);

const systeem = (organisatie: Simple<string>) =>
  stuf('Systeem_ggkberichten', {
    organisatie: one(organisatie),
    applicatie: one(applicatie),
    administratie: optional(administratie),
    gebruiker: optional(gebruiker),
  });

/** A system that reports a fault need not say of which organisation it is. */
const systeemFout = stuf('Systeem', {
  organisatie: optional(organisatieFout),
  applicatie: one(applicatie),
  administratie: optional(administratie),
  gebruiker: optional(gebruiker),
});

const parameters = ggk('Parameters_ggkberichten', {
  applicatieVersie: one(versienummer),
  applicatieSubversie: one(versienummer),
  functieVersie: one(versienummer),
  functieSubversie: one(versienummer),
  bericht: one(ggk('BinaireInhoud-basis_ggkberichten', { xmlBestand: one(bestand) })),
});

const heen = ggk('envelopHeenbericht-ggk_Di01', {
  stuurgegevens: one(
    stuf('StuurgegevensDi01-envelopHeenbericht', {
      berichtcode: one(keuze('BerichtcodeDi01', ['Di01'])),
      zender: one(systeem(organisatieHeen)),
      ontvanger: one(systeem(organisatieHeen)),
      referentienummer: one(referentienummer),
      tijdstipBericht: one(tijdstip),
      functie: one(functie),
    }),
  ),
  parameters: one(parameters),
});

const retour = ggk('envelopRetourbericht-ggk_Du01', {
  stuurgegevens: one(
    stuf('StuurgegevensDu01-envelopRetourbericht', {
      berichtcode: one(keuze('BerichtcodeDu01', ['Du01'])),
      zender: one(systeem(organisatieRetour)),
      ontvanger: one(systeem(organisatieRetour)),
      referentienummer: one(referentienummer),
      tijdstipBericht: one(tijdstip),
      crossRefnummer: one(referentienummer),
      functie: one(functie),
    }),
  ),
  parameters: one(parameters),
});

const fout = stuf('Fo01Bericht', {
  stuurgegevens: one(
    stuf('', {
      berichtcode: one(keuze('Berichtcode', ['Fo01'])),
      zender: one(systeemFout),
      ontvanger: one(systeemFout),
      referentienummer: one(referentienummerFout),
      tijdstipBericht: one(tijdstip),
      crossRefnummer: one(referentienummerFout),
    }),
  ),
  body: one(
    stuf('Foutbericht', {
      code: one(foutcode),
      plek: one(keuze('Foutplek', ['client', 'server'])),
      omschrijving: one(omschrijving),
      details: optional(details),
      detailsXML: optional(detailsXml),
    }),
  ),
});

/** A message on its way. */
export type Heenenvelop = { readonly soort: 'Di01' } & Waarde<typeof heen>;
/** The answer to one; crossRefnummer is the referentienummer of what it answers. */
export type Retourenvelop = { readonly soort: 'Du01' } & Waarde<typeof retour>;
/** What came back because the message could not be delivered; crossRefnummer says which one. */
export type Foutenvelop = { readonly soort: 'Fo01' } & Waarde<typeof fout>;

export type Envelop = Heenenvelop | Retourenvelop | Foutenvelop;
export type Envelopsoort = Envelop['soort'];

export const wortels: Readonly<Record<Envelopsoort, Klasse>> = { Di01: heen, Du01: retour, Fo01: fout };

/** The kind of envelope that has this root element, if any has. */
export function findSoort({ uri, local }: XmlName): Envelopsoort | undefined {
  const soorten = ['Di01', 'Du01', 'Fo01'] as const;
  return soorten.find((soort) => wortels[soort].uri === uri && wortels[soort].naam === local);
}
