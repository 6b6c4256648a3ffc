import type { Hulpfeit, Maatregelfeit } from './records/feiten.ts';
import type { Jeugdige } from './records/jeugdige.ts';
import type { Verslagperiode } from './verslagperiode.ts';

export const seed = 307;

/** January to June 2026. */
export const voorjaar: Verslagperiode = { stroom: 'jeugdhulp', jaar: 2026, nummer: 1 };
/** July to December 2026. */
export const najaar: Verslagperiode = { stroom: 'jeugdhulp', jaar: 2026, nummer: 2 };

/** A jeugdige of whom all is known; the BSN is from the series for tests. */
export const sam: Jeugdige = {
  nummer: 'c1',
  bsn: '123456782',
  geboortedatum: '2012-05-17',
  geslacht: 'M',
  woonplaatsen: [{ postcode: '9711 AB' }],
};

/** A girl without BSN. */
export const noor: Jeugdige = {
  nummer: 'c2',
  geboortedatum: '2015-02',
  geslacht: 'V',
  woonplaatsen: [{ gemeentecode: '0014' }],
};

/** Help at the supplier's place from March on, of which all is known; `wijziging` says what is different. */
export function hulp(wijziging: Partial<Hulpfeit> = {}): Hulpfeit {
  return {
    soort: 'jeugdhulp',
    kenmerk: 'h1',
    jeugdige: sam,
    hulpvorm: '02',
    verwijzer: '02',
    isCrisis: false,
    begin: '2026-03-02',
    ...wijziging,
  };
}

/** An ondertoezichtstelling from February on. */
export function maatregel(wijziging: Partial<Maatregelfeit> = {}): Maatregelfeit {
  return {
    soort: 'jeugdbescherming',
    kenmerk: 'm1',
    jeugdige: sam,
    type: '11',
    begin: '2026-02-01',
    ...wijziging,
  };
}
