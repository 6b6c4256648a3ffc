import type { Stand, Verloop } from '../../schema.ts';

export type Line = {
  readonly klasse: Stand['klassen'][number];
  readonly numbers: readonly (number | null)[];
};
export type Multiple = { readonly code: string; readonly naam: string; readonly lines: readonly Line[] };
export type Multiples = { readonly maanden: readonly string[]; readonly multiples: readonly Multiple[] };

/** How many months are drawn; older ones are in the API. */
const MONTHS = 24;

/** The two classes with which the region's own help begins, by gemeente, over the newest months: that is all the picture needs. */
export function pickLines({ maanden, reeksen }: Verloop, stand: Stand): Multiples {
  const inside = stand.klassen
    .filter(({ positie, ouder }) => positie === 'binnen' && ouder === null)
    .slice(0, 2);
  const known = new Map(reeksen.map((reeks) => [`${reeks.gemeente} ${reeks.klasse}`, reeks]));
  const newest = (reeks: Verloop['reeksen'][number] | undefined) => reeks?.trajecten.slice(-MONTHS) ?? [];
  const shown = stand.perGemeente.filter(
    ({ isBekend, code }) => isBekend && (stand.gemeente?.code ?? code) === code,
  );
  return {
    maanden: maanden.slice(-MONTHS),
    multiples: shown.map(({ code, naam }) => ({
      code,
      naam,
      lines: inside.map((klasse) => ({ klasse, numbers: newest(known.get(`${code} ${klasse.code}`)) })),
    })),
  };
}
