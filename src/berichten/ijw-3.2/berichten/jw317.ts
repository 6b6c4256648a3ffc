import { klassenIn, many, one, optional, type Waarde } from '../../schema/definition.ts';
import { cdt, ldt } from '../basisschema.ts';
import { kopVanAanbieder, naamruimte } from '../kop.ts';

const klasse = klassenIn(naamruimte('JW317'));

const OngewijzigdProduct = klasse('OngewijzigdProduct', { ToewijzingNummer: one(ldt.Nummer) }, [
  'ToewijzingNummer',
]);

export const TeWijzigenProduct = klasse(
  'TeWijzigenProduct',
  {
    ToewijzingNummer: one(ldt.Nummer),
    GewensteIngangsdatum: one(ldt.Datum),
    Einddatum: optional(ldt.Datum),
    Omvang: optional(cdt.Omvang),
    Budget: optional(ldt.Budget),
  },
  ['ToewijzingNummer'],
);

export const NieuwProduct = klasse(
  'NieuwProduct',
  {
    Product: optional(cdt.Product),
    GewensteIngangsdatum: one(ldt.Datum),
    Einddatum: optional(ldt.Datum),
    Omvang: optional(cdt.Omvang),
    Budget: optional(ldt.Budget),
  },
  ['GewensteIngangsdatum', 'Product/Categorie', 'Product/Code'],
);

export const NieuweProducten = klasse('NieuweProducten', { NieuwProduct: many(NieuwProduct) });

export const Verzoek = klasse('Verzoek', {
  ReferentieAanbieder: one(ldt.Referentie),
  RedenVerzoek: one(ldt.RedenVerzoek),
  OngewijzigdeProducten: optional(
    klasse('OngewijzigdeProducten', { OngewijzigdProduct: many(OngewijzigdProduct) }),
  ),
  TeWijzigenProducten: optional(
    klasse('TeWijzigenProducten', { TeWijzigenProduct: many(TeWijzigenProduct) }),
  ),
  NieuweProducten: optional(NieuweProducten),
});

const Client = klasse('Client', { Bsn: one(ldt.BurgerServicenummer), Verzoek: one(Verzoek) });

export const jw317 = {
  soort: 'JW317',
  prefix: 'jw317',
  doel: 'De aanbieder verzoekt om wijziging van wat is toegewezen (VOW).',
  wortel: klasse('Root', { Header: one(klasse('Header', kopVanAanbieder('486'))), Client: one(Client) }),
} as const;

export type Jw317 = { soort: 'JW317' } & Waarde<typeof jw317.wortel>;
