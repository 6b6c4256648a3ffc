import { isBsn } from '../../bsn.ts';
import { ldt } from '../basisschema.ts';
import { regelBij } from '../rule.ts';

/** CS002; 000000000 passes the published formula and is refused here all the same. */
export const bsnRegels = [
  regelBij('CS002', [ldt.BurgerServicenummer], (bsn, meld) => {
    if (!isBsn(bsn)) meld('', 'Het BSN voldoet niet aan de elfproef.');
  }),
];
