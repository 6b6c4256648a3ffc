import type { Omvang } from '#berichten/rekenen/omvang.ts';
import { canBeTaakgericht } from '#berichten/rekenen/variant.ts';
import type { Vorm } from './kandidaat.ts';

/**
 * Whether help of this form is declared month by month (SAP §2.5.1). No declaratie follows on what may be taakgericht, and
 * a result or a traject in euros for the whole period is declared when it is reached (IV089), not when a month ends.
 */
export function isMonthly({
  productcategorie,
  productcode,
  volume,
  eenheid,
  frequentie,
  budget,
}: Vorm): boolean {
  const isResult = (eenheid === '82' || eenheid === '83') && frequentie === '6';
  if (isResult) return false;
  const Omvang =
    volume === null || eenheid === null || frequentie === null
      ? undefined
      : ({ Volume: volume, Eenheid: eenheid, Frequentie: frequentie } as Omvang);
  return !canBeTaakgericht({
    Product: { Categorie: productcategorie, Code: productcode ?? undefined },
    Omvang,
    Budget: budget ?? undefined,
  });
}
