import type { WijzigingSoort } from '../../schema/wijziging.ts';
import { isActueel, type Toegewezen } from '../toegewezen.ts';

/** The frequentie of a total over the whole order (iJw WMO757). */
export const totaal = '6';

/** An order with what a change of it is weighed against. */
export type Wijzigbaar = Toegewezen & {
  readonly versie: number;
  readonly toewijzingsdatum: string;
  readonly toewijzingstijd: string;
  readonly leveringsvorm: string;
  readonly gestartOp: string | null;
  /** The last day of help that was stopped for good; a pause is no stop. */
  readonly gestoptOp: string | null;
  /** Cents that were declared, granted and not taken back, with the last day and the volume for each eenheid. */
  readonly gedeclareerd: number;
  readonly gedeclareerdTot: string | null;
  readonly volumes: Readonly<Record<string, number>>;
  /** What this child gets by pgb. */
  readonly pgb: readonly Pgb[];
};

/** Help that the family buys itself: a product for a while. */
type Pgb = {
  readonly productcategorie: string;
  readonly productcode: string | null;
  readonly ingangsdatum: string;
  readonly einddatum: string | null;
};

const fits: Readonly<Record<WijzigingSoort, (of: Wijzigbaar) => boolean>> = {
  inkorten: () => true,
  verlengen: ({ einddatum }) => einddatum !== null,
  intrekken: ({ gestartOp, gedeclareerdTot }) => gestartOp === null && gedeclareerdTot === null,
  volume: ({ omvang }) => omvang?.frequentie === totaal,
  budget: ({ budget }) => budget !== null,
  vervangen: () => true,
};

/** Whether this kind of change says something of this order at all (iJw OP033x1): only a total is changed as a total. */
export const isFitting = (soort: WijzigingSoort, of: Wijzigbaar): boolean => fits[soort](of);

/** Help by pgb is not told by bericht (UP001), and what ended or was taken back stays as it is. */
export const isOpen = (of: Wijzigbaar, today: string): boolean =>
  of.leveringsvorm !== 'pgb' && isActueel(of, today);

/** The kinds of change to choose from, in the order in which people look for them. */
export function mogelijkFor(of: Wijzigbaar, today: string): WijzigingSoort[] {
  if (!isOpen(of, today)) return [];
  const kinds = ['inkorten', 'verlengen', 'volume', 'budget', 'vervangen', 'intrekken'] as const;
  return kinds.filter((soort) => isFitting(soort, of));
}

const [minutes, hours, euros] = ['01', '04', '83'] as const;

/** How much of a total was used: hours may be declared as minutes (TR341), and euros are told as money. */
export function usedOf({ omvang, volumes, gedeclareerd }: Wijzigbaar): number {
  if (omvang === null) return 0;
  if (omvang.eenheid === euros) return gedeclareerd;
  const used = volumes[omvang.eenheid] ?? 0;
  return omvang.eenheid === hours ? used + Math.ceil((volumes[minutes] ?? 0) / 60) : used;
}
