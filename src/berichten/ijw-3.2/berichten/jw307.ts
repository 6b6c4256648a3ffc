import { klassenIn, many, one, optional, type Waarde } from '../../schema/definition.ts';
import { cdt, ldt } from '../basisschema.ts';
import { kopVanAanbieder, naamruimte } from '../kop.ts';

const klasse = klassenIn(naamruimte('JW307'));

export const StopProduct = klasse(
  'StopProduct',
  {
    ToewijzingNummer: optional(ldt.Nummer),
    Product: optional(cdt.Product),
    ToewijzingIngangsdatum: optional(ldt.Datum),
    Begindatum: one(ldt.Datum),
    RedenBeeindiging: one(ldt.RedenBeeindiging),
    Einddatum: one(ldt.Datum),
    StatusAanlevering: one(ldt.StatusAanlevering),
  },
  ['ToewijzingNummer', 'Product/Categorie', 'Product/Code', 'Begindatum', 'RedenBeeindiging', 'Einddatum'],
);

const Client = klasse('Client', {
  Bsn: one(ldt.BurgerServicenummer),
  Geboortedatum: one(cdt.Geboortedatum),
  Geslacht: one(ldt.Geslacht),
  Naam: one(cdt.VerkorteNaam),
  StopProducten: one(klasse('StopProducten', { StopProduct: many(StopProduct) })),
});

export const jw307 = {
  soort: 'JW307',
  prefix: 'jw307',
  doel: 'De aanbieder meldt dat de hulp is gestopt.',
  wortel: klasse('Root', { Header: one(klasse('Header', kopVanAanbieder('440'))), Client: one(Client) }),
} as const;

export type Jw307 = { soort: 'JW307' } & Waarde<typeof jw307.wortel>;
