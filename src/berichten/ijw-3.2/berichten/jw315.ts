import { klassenIn, many, one, optional, type Waarde } from '../../schema/definition.ts';
import { cdt, ldt } from '../basisschema.ts';
import { kopVanAanbieder, naamruimte } from '../kop.ts';

const klasse = klassenIn(naamruimte('JW315'));

export const AangevraagdProduct = klasse(
  'AangevraagdProduct',
  {
    ReferentieAanbieder: one(ldt.Referentie),
    BeschikkingNummer: optional(ldt.Nummer),
    Product: optional(cdt.Product),
    BeschikkingIngangsdatum: optional(ldt.Datum),
    ToewijzingIngangsdatum: one(ldt.Datum),
    ToewijzingEinddatum: optional(ldt.Datum),
    Omvang: optional(cdt.Omvang),
    Budget: optional(ldt.Budget),
    Verwijzer: one(cdt.Verwijzer),
    Raamcontract: optional(ldt.JaNee),
    Commentaar: optional(ldt.Commentaar),
  },
  ['ReferentieAanbieder'],
);

export const AangevraagdeProducten = klasse('AangevraagdeProducten', {
  AangevraagdProduct: many(AangevraagdProduct),
});

const Client = klasse('Client', {
  Bsn: one(ldt.BurgerServicenummer),
  Geboortedatum: one(cdt.Geboortedatum),
  Geslacht: one(ldt.Geslacht),
  Naam: one(cdt.VerkorteNaam),
  GezagsdragerBekend: optional(ldt.JaNee),
  Commentaar: optional(ldt.Commentaar),
  AangevraagdeProducten: one(AangevraagdeProducten),
});

export const jw315 = {
  soort: 'JW315',
  prefix: 'jw315',
  doel: 'De aanbieder verzoekt om een toewijzing (VOT).',
  wortel: klasse('Root', { Header: one(klasse('Header', kopVanAanbieder('446'))), Client: one(Client) }),
} as const;

export type Jw315 = { soort: 'JW315' } & Waarde<typeof jw315.wortel>;
