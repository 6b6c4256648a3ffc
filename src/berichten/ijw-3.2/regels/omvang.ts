import { compareDates } from '../../schema/datum.ts';
import type { Waarde } from '../../schema/definition.ts';
import type { cdt } from '../basisschema.ts';
import { ToegewezenProduct } from '../berichten/jw301.ts';
import { AangevraagdProduct } from '../berichten/jw315.ts';
import { NieuwProduct, TeWijzigenProduct } from '../berichten/jw317.ts';
import { type Meld, regelBij } from '../rule.ts';

/** What these rules look at in every order and request; only the JW315 has a name of its own for the last day. */
interface Order {
  readonly Product?: Waarde<typeof cdt.Product>;
  readonly Omvang?: Waarde<typeof cdt.Omvang>;
  readonly Budget?: number;
  readonly Einddatum?: string;
  readonly ToewijzingEinddatum?: string;
}

/** Some rules hold only for what runs beyond 2020, when release 3.0 brought them. */
function isSince2021({ Einddatum, ToewijzingEinddatum }: Order): boolean {
  const einde = Einddatum ?? ToewijzingEinddatum;
  return einde === undefined || compareDates(einde, '2020-12-31') > 0;
}

const NIET_PER_DAG = ['14', '16', '83', '84'];

function testFrequency(order: Order, meld: Meld): void {
  const { Omvang } = order;
  if (Omvang?.Frequentie === '1' && NIET_PER_DAG.includes(Omvang.Eenheid) && isSince2021(order)) {
    meld('/Omvang', 'Bij deze eenheid past alleen een frequentie per week, per maand of in totaal.');
  }
}

function testCode(order: Order, meld: Meld): void {
  if (order.Omvang !== undefined && order.Product?.Code === undefined && isSince2021(order)) {
    meld('/Omvang', 'Een omvang mag alleen bij een product met een productcode.');
  }
}

const alle = [ToegewezenProduct, AangevraagdProduct, NieuwProduct, TeWijzigenProduct];
/** A change of what was ordered before does not name the product again. */
const metProduct = [ToegewezenProduct, AangevraagdProduct, NieuwProduct];
const metEinddatum = [ToegewezenProduct, NieuwProduct, TeWijzigenProduct];

const bijBudget = 'Bij een budget hoort een einddatum.';
const perWeek = 'Bij een omvang per week hoort een einddatum.';

export const omvangRegels = [
  regelBij('CD041', metProduct, ({ Product, Omvang }: Order, meld) => {
    if (Product?.Code !== undefined && Omvang === undefined)
      meld('/Omvang', 'Bij een productcode hoort een omvang.');
  }),
  regelBij('CD077', alle, ({ Budget, Omvang }: Order, meld) => {
    if (Budget !== undefined && Omvang !== undefined)
      meld('/Omvang', 'Bij een budget mag geen omvang staan.');
  }),
  regelBij('CD078', alle, ({ Budget, Omvang }: Order, meld) => {
    if (Budget !== undefined && Omvang !== undefined)
      meld('/Budget', 'Bij een omvang mag geen budget staan.');
  }),
  regelBij('CD079', metProduct, ({ Budget, Product }: Order, meld) => {
    if (Budget === undefined && Product === undefined)
      meld('/Product', 'Zonder budget moet er een product staan.');
  }),
  regelBij('CD080', [ToegewezenProduct], testCode),
  regelBij('CD095', [AangevraagdProduct], testCode),
  regelBij('CD096', [NieuwProduct], testCode),
  regelBij('CS338', metEinddatum, testFrequency),
  regelBij('CS343', [AangevraagdProduct], testFrequency),
  regelBij('CD075', metEinddatum, ({ Budget, Einddatum }: Order, meld) => {
    if (Budget !== undefined && Einddatum === undefined) meld('/Einddatum', bijBudget);
  }),
  regelBij('CD075', [AangevraagdProduct], ({ Budget, ToewijzingEinddatum }, meld) => {
    if (Budget !== undefined && ToewijzingEinddatum === undefined) meld('/ToewijzingEinddatum', bijBudget);
  }),
  regelBij('CD076', metEinddatum, ({ Omvang, Einddatum }: Order, meld) => {
    if (Omvang?.Frequentie === '2' && Einddatum === undefined) meld('/Einddatum', perWeek);
  }),
  regelBij('CD076', [AangevraagdProduct], ({ Omvang, ToewijzingEinddatum }, meld) => {
    if (Omvang?.Frequentie === '2' && ToewijzingEinddatum === undefined)
      meld('/ToewijzingEinddatum', perWeek);
  }),
];
