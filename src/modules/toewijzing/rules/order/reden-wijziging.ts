import type { WijzigingSoort } from '../../schema/wijziging.ts';

/** RedenWijziging 13: taken back as if it had never been (iJw JZ002, CS335). */
export const verwijderd = '13';

/**
 * Which RedenWijziging (iJw JZ002) fits which change, the likely one first. 12 is for what the aanbieder asked itself, 01 is
 * no longer given out, and 13 is for taking back only.
 */
export const redenen: Readonly<Record<WijzigingSoort, readonly string[]>> = {
  inkorten: ['05', '09', '07', '06', '08', '02', '03', '10', '11', '14'],
  verlengen: ['04', '03', '10', '11', '14'],
  intrekken: [verwijderd],
  volume: ['04', '05', '03', '10', '11', '14'],
  budget: ['04', '05', '03', '10', '11', '14'],
  vervangen: ['05', '04', '03', '08', '10', '11', '14'],
};

/** RedenBeeindiging (JZ588) of help that ends because its order changed, as the code list couples the two. */
const ends: Readonly<Record<string, string>> = {
  '02': '02',
  '06': '39',
  '07': '35',
  '09': '38',
  '12': '37',
};
const byGemeente = '36';

/** What the plan says about why help ends, for a RedenWijziging; the gemeente decided where nothing else is said. */
export const redenEindeOf = (redenWijziging: string): string => ends[redenWijziging] ?? byGemeente;
