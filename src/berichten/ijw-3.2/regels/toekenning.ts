import { DeclaratieAntwoord, Prestatie } from '../berichten/jw325.ts';
import { regelOver } from '../rule.ts';

/** Codes of a declaratie that was judged line by line; with any other code it was refused as a whole. */
const PER_REGEL = ['0200', '8001'];

function signed({ TotaalBedrag, DebetCredit }: { TotaalBedrag: number; DebetCredit: string }): number {
  return DebetCredit === 'D' ? TotaalBedrag : -TotaalBedrag;
}

/** TR342: what is paid is what was asked without what was refused, or nothing. */
export const toekenningRegels = [
  regelOver('TR342', { over: Prestatie, binnen: DeclaratieAntwoord }, () => {
    let refused = 0;
    return {
      add({ IngediendBedrag: { Bedrag, DebetCredit } }) {
        refused += DebetCredit === 'D' ? Bedrag : -Bedrag;
      },
      end({ TotaalIngediendBedrag, TotaalToegekendBedrag, RetourCodes }, meld) {
        const asked = signed(TotaalIngediendBedrag);
        const granted = signed(TotaalToegekendBedrag);
        const isPerLine = RetourCodes.RetourCode.every((code) => PER_REGEL.includes(code));
        if (granted !== (isPerLine ? asked - refused : 0))
          meld('/TotaalToegekendBedrag', 'Het toegekende bedrag volgt niet uit wat is afgewezen.');
      },
    };
  }),
];
