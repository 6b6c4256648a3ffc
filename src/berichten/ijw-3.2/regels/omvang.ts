import { compareDates } from '../../schema/datum.ts';
import { ToegewezenProduct } from '../berichten/jw301.ts';
import { regelBij } from '../rule.ts';

/** Some rules hold only for what runs beyond 2020, when release 3.0 brought them. */
function isSince2021(einde: string | undefined): boolean {
  return einde === undefined || compareDates(einde, '2020-12-31') > 0;
}

const NIET_PER_DAG = ['14', '16', '83', '84'];

export const omvangRegels = [
  regelBij('CD041', [ToegewezenProduct], ({ Product, Omvang }, meld) => {
    if (Product?.Code !== undefined && Omvang === undefined)
      meld('/Omvang', 'Bij een productcode hoort een omvang.');
  }),
  regelBij('CD077', [ToegewezenProduct], ({ Budget, Omvang }, meld) => {
    if (Budget !== undefined && Omvang !== undefined)
      meld('/Omvang', 'Bij een budget mag geen omvang staan.');
  }),
  regelBij('CD078', [ToegewezenProduct], ({ Budget, Omvang }, meld) => {
    if (Budget !== undefined && Omvang !== undefined)
      meld('/Budget', 'Bij een omvang mag geen budget staan.');
  }),
  regelBij('CD079', [ToegewezenProduct], ({ Budget, Product }, meld) => {
    if (Budget === undefined && Product === undefined)
      meld('/Product', 'Zonder budget moet er een product staan.');
  }),
  regelBij('CD080', [ToegewezenProduct], ({ Einddatum, Omvang, Product }, meld) => {
    if (Omvang !== undefined && Product?.Code === undefined && isSince2021(Einddatum)) {
      meld('/Omvang', 'Een omvang mag alleen bij een product met een productcode.');
    }
  }),
  regelBij('CS338', [ToegewezenProduct], ({ Einddatum, Omvang }, meld) => {
    if (Omvang?.Frequentie === '1' && NIET_PER_DAG.includes(Omvang.Eenheid) && isSince2021(Einddatum)) {
      meld('/Omvang', 'Bij deze eenheid past alleen een frequentie per week, per maand of in totaal.');
    }
  }),
  regelBij('CD075', [ToegewezenProduct], ({ Budget, Einddatum }, meld) => {
    if (Budget !== undefined && Einddatum === undefined)
      meld('/Einddatum', 'Bij een budget hoort een einddatum.');
  }),
  regelBij('CD076', [ToegewezenProduct], ({ Omvang, Einddatum }, meld) => {
    if (Omvang?.Frequentie === '2' && Einddatum === undefined) {
      meld('/Einddatum', 'Bij een omvang per week hoort een einddatum.');
    }
  }),
];
