import { text } from '../../schema/datatypes.ts';
import { klassenIn, many, one, optional, type Waarde } from '../../schema/definition.ts';
import { cdt, ldt } from '../basisschema.ts';
import { kopVanAanbieder, naamruimte } from '../kop.ts';

const klasse = klassenIn(naamruimte('JW323'));

/** What a Prestatie is in the declaratie and comes back as in its answer. */
export const prestatieVelden = {
  ProductReferentie: one(cdt.Referentie),
  ToewijzingNummer: one(ldt.Nummer),
  ProductCategorie: one(ldt.ProductCategorie),
  ProductCode: one(ldt.ProductCode),
  ProductPeriode: one(cdt.GeslotenPeriode),
  GeleverdVolume: one(ldt.Volume),
  Eenheid: one(ldt.Eenheid),
  ProductTarief: optional(ldt.Bedrag),
  IngediendBedrag: one(cdt.BedragMetDC),
};

export const prestatieSleutel = [
  'ProductReferentie/ReferentieNummer',
  'ProductReferentie/VorigReferentieNummer',
];

export const Prestatie = klasse('Prestatie', prestatieVelden, prestatieSleutel);
const Prestaties = klasse('Prestaties', { Prestatie: many(Prestatie) });

export const Client = klasse('Client', { Bsn: one(ldt.BurgerServicenummer), Prestaties: one(Prestaties) }, [
  'Bsn',
]);

/** CS319: letters and digits only. */
const DeclaratieNummer = text('', {
  max: 12,
  pattern: /^[a-zA-Z0-9]+$/,
  vorm: 'alleen letters en cijfers',
});

export const Declaratie = klasse('Declaratie', {
  DeclaratieNummer: one(DeclaratieNummer),
  DeclaratiePeriode: one(cdt.GeslotenPeriode),
  DeclaratieDagtekening: one(ldt.Datum),
  TotaalIngediendBedrag: one(cdt.TotaalBedragMetDC),
  Clienten: one(klasse('Clienten', { Client: many(Client) })),
});

export const jw323 = {
  soort: 'JW323',
  prefix: 'jw323',
  doel: 'De aanbieder declareert de hulp van een kalendermaand.',
  wortel: klasse('Root', {
    Header: one(klasse('Header', kopVanAanbieder('490'))),
    Declaratie: one(Declaratie),
  }),
  /** These may be thousands: whoever streams gets each of them once and none is kept. */
  stroom: [Prestatie, Client],
} as const;

export type Jw323 = { soort: 'JW323' } & Waarde<typeof jw323.wortel>;
