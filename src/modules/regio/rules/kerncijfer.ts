import type { Kerncijfer } from '../schema/figure.ts';
import type { Norm } from '../schema/norm.ts';
import type { RegioProfiel } from '../schema/profiel.ts';
import { wordsIn } from './words-in.ts';

/** Norms in force on a day; a norm without dates always is. */
export function normenOp(normen: readonly Norm[], datum: string): Norm[] {
  return normen.filter(
    ({ geldigVan, geldigTot }) =>
      (geldigVan === null || geldigVan <= datum) && (geldigTot === null || datum < geldigTot),
  );
}

/** Every figure of the region, those that belong to one gemeente included. */
export function kerncijfersOf({ regio, kerncijfers }: RegioProfiel): Kerncijfer[] {
  const ofGemeenten = regio.gemeenten.flatMap(({ code, naam, inwoners, cijfers }) => [
    {
      code: `inwoners-${code}`,
      naam: `Inwoners ${naam}`,
      naamEn: `Inhabitants of ${naam}`,
      thema: 'bevolking',
      gebied: code,
      ...inwoners,
    },
    ...cijfers,
  ]);
  return [...kerncijfers, ...ofGemeenten];
}

/** Figures of a theme in which every word that was typed occurs. */
export function findKerncijfers(
  kerncijfers: readonly Kerncijfer[],
  { thema, tekst }: { readonly thema?: string | undefined; readonly tekst?: string | undefined },
): Kerncijfer[] {
  const isAsked = wordsIn(tekst);
  return kerncijfers.filter((kerncijfer) => {
    const { naam, naamEn, definitie, bron, periode } = kerncijfer;
    const isTheme = !thema || kerncijfer.thema === thema;
    return isTheme && isAsked([naam, naamEn, kerncijfer.thema, definitie, bron, periode]);
  });
}
