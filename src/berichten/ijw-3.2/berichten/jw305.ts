import { klassenIn, many, one, optional, type Waarde } from '../../schema/definition.ts';
import { cdt, ldt } from '../basisschema.ts';
import { kopVanAanbieder, naamruimte } from '../kop.ts';

const klasse = klassenIn(naamruimte('JW305'));

export const StartProduct = klasse(
  'StartProduct',
  {
    ToewijzingNummer: optional(ldt.Nummer),
    Product: optional(cdt.Product),
    ToewijzingIngangsdatum: optional(ldt.Datum),
    Begindatum: one(ldt.Datum),
    StatusAanlevering: one(ldt.StatusAanlevering),
  },
  ['ToewijzingNummer', 'Product/Categorie', 'Product/Code', 'Begindatum'],
);

const Client = klasse('Client', {
  Bsn: one(ldt.BurgerServicenummer),
  Geboortedatum: one(cdt.Geboortedatum),
  Geslacht: one(ldt.Geslacht),
  Naam: one(cdt.VerkorteNaam),
  StartProducten: one(klasse('StartProducten', { StartProduct: many(StartProduct) })),
});

export const jw305 = {
  soort: 'JW305',
  prefix: 'jw305',
  doel: 'De aanbieder meldt dat de hulp is begonnen.',
  wortel: klasse('Root', { Header: one(klasse('Header', kopVanAanbieder('438'))), Client: one(Client) }),
} as const;

export type Jw305 = { soort: 'JW305' } & Waarde<typeof jw305.wortel>;
