import type { Bericht } from '#berichten/index.ts';
import { aJw301, aJw305, aProduct, aStart, type Product } from '#berichten/testing/made.ts';
import { dirk, id, withGrants } from '#tests/people.ts';
import { sent } from '../../testing.ts';
import { agb, openVerzoekBase } from '../verzoek/testing.ts';

const mayAsk = ['verzoek:send', 'verzoek:list', 'toewijzing:list'] as const;
/** Of the aanbieder that asks. */
export const asker = withGrants(dirk, ...mayAsk);
/** Of another aanbieder, and of a gecertificeerde instelling. */
export const rival = { ...asker, organisatie: id(994) };
export const guardian = { ...asker, organisatie: id(993) };
export const guardianAgb = '98200001';
/** Of an aanbieder without AGB-code. */
export const nameless = { ...asker, organisatie: id(995) };

/** A base in which an aanbieder, its rival and a gecertificeerde instelling ask two gemeenten that work here. */
export async function openAskingBase() {
  const { base, receive } = await openVerzoekBase();
  await base.owner
    .insertInto('organisatie')
    .values([
      { id: id(993), soort: 'gecertificeerde-instelling', naam: 'Bescherming Noord', agb: guardianAgb },
      { id: id(994), soort: 'aanbieder', naam: 'De Dollard', agb: '98000002' },
      { id: id(995), soort: 'aanbieder', naam: 'Zonder code' },
    ])
    .execute();
  return { base, receive };
}

const day = '2026-11-18';
const headed = <B extends Bericht>(bericht: B, parties: { Afzender: string; Ontvanger: string }): B => {
  const BerichtIdentificatie = { Identificatie: 'B', Dagtekening: day };
  return sent({ ...bericht, Header: { ...bericht.Header, ...parties, BerichtIdentificatie } });
};

type To = { readonly gemeente?: string; readonly aanbieder?: string };
/** An order that runs on until the end of October 2027, and the start of help on it. */
export const anOrder = (changes: Partial<Product> = {}, { gemeente = '0014', aanbieder = agb }: To = {}) =>
  headed(aJw301({}, aProduct({ Einddatum: '2027-10-31', ...changes })), {
    Afzender: gemeente,
    Ontvanger: aanbieder,
  });
export const orders = (...producten: Partial<Product>[]) =>
  headed(aJw301({}, ...producten.map((one) => aProduct({ Einddatum: '2027-10-31', ...one }))), {
    Afzender: '0014',
    Ontvanger: agb,
  });
export const aBegin = (ToewijzingNummer = 1, { gemeente = '0014', aanbieder = agb }: To = {}) =>
  headed(aJw305(aStart({ ToewijzingNummer, Begindatum: '2026-05-04' })), {
    Afzender: aanbieder,
    Ontvanger: gemeente,
  });

/** What is asked: four hours a week for a year. */
export const product = {
  vorm: 'specifiek',
  productcode: '45A01',
  ingangsdatum: '2027-11-01',
  einddatum: '2028-10-31',
  omvang: { volume: 4, eenheid: '04', frequentie: '2' },
};
export const newChild = {
  bsn: '123456782',
  voornaam: 'Eva',
  achternaam: 'Proef',
  geboortedatum: '2015-03-04',
  geslacht: '2',
};
export const huisarts = { soort: '02', code: '01000001' };
/** A question for a child that is new to this aanbieder. */
export const forNewChild = (changes = {}) => ({
  client: newChild,
  gemeente: '0014',
  verwijzer: huisarts,
  producten: [product],
  ...changes,
});
