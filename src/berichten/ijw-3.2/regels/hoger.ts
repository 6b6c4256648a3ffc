import { compareDates } from '../../schema/datum.ts';
import { Prestatie } from '../berichten/jw323.ts';
import type { MetKop } from '../kop.ts';
import { regelBij } from '../rule.ts';

type MetPeriode = MetKop & {
  readonly Declaratie?: { readonly DeclaratiePeriode?: { readonly Einddatum?: string } };
};

function lastDayOf(bericht: MetPeriode): string | undefined {
  return bericht.Declaratie?.DeclaratiePeriode?.Einddatum;
}

/** Whether some hourly tariff that rounds to this tariff per minute makes this amount, all in cents (IV081). */
function canBeMinutes(minuten: number, tarief: number, bedrag: number): boolean {
  const [lowest, highest] = [Math.max(0, tarief * 60 - 30), tarief * 60 + 29];
  return (
    bedrag >= Math.floor((lowest * minuten + 30) / 60) && bedrag <= Math.floor((highest * minuten + 30) / 60)
  );
}

/**
 * Rules of level 3 and 4 that one message can be held against by itself. TR319 is level 3 in the list of rules and
 * level 2 in the published transformation; as level 3 it refuses the prestatie and not the whole declaratie.
 */
export const hogereRegels = [
  regelBij(
    'TR319',
    [Prestatie],
    ({ ProductPeriode }, meld, bericht) => {
      const last = lastDayOf(bericht);
      if (last !== undefined && compareDates(ProductPeriode.Einddatum, last) > 0)
        meld('', 'De periode van de hulp ligt na de declaratieperiode.');
    },
    { niveau: 3, code: '9319' },
  ),
  // An hourly tariff that is declared in minutes stands here rounded, so only what no such tariff makes is wrong.
  regelBij(
    'TR346',
    [Prestatie],
    ({ Eenheid, GeleverdVolume, ProductTarief, IngediendBedrag: { Bedrag } }, meld) => {
      if (Eenheid === '83' || ProductTarief === undefined || Bedrag === GeleverdVolume * ProductTarief)
        return;
      if (Eenheid === '01' && canBeMinutes(GeleverdVolume, ProductTarief, Bedrag)) return;
      meld('/IngediendBedrag', 'Het bedrag is niet het volume maal het tarief.');
    },
    { niveau: 4, code: '9346' },
  ),
];
