import type { Bevinding } from '#modules/bericht/index.ts';

/** A bericht that is right, for which nobody here has work. */
export function withoutDesk(soort: string | undefined): Bevinding {
  const tekst = `Een ${soort ?? 'bericht'} wordt hier niet in behandeling genomen.`;
  return { regel: 'STIP', niveau: 3, code: 'geen-loket', pad: '/Bericht', tekst };
}
