import type { KnownAdres } from '#modules/gezin/index.ts';
import type { Bezorging, Brief } from '../../schema/brief.ts';

type Adres = NonNullable<KnownAdres['adres']>;

/** Lines of an address as they stand under a name: street and number, then postcode and place (addressing of the post). */
function linesOf({
  straat,
  straatLang,
  huisnummer,
  huisletter,
  toevoeging,
  postcode,
  plaats,
}: Adres): string[] {
  const number = `${huisnummer}${huisletter ?? ''}${toevoeging ? `-${toevoeging}` : ''}`;
  return [
    `${straatLang ?? straat} ${number}`,
    `${postcode.slice(0, 4)} ${postcode.slice(4)}  ${plaats.toUpperCase()}`,
  ];
}

/** An address as it goes with a letter: one that is secret does not go with it at all (Wet BRP art. 2.59). */
export function addressOf(
  persoonId: string,
  known: KnownAdres | undefined,
): { persoonId: string; regels: string[] | null; isGeheim: boolean } {
  const isGeheim = known?.isGeheim === true;
  return { persoonId, isGeheim, regels: isGeheim || !known?.adres ? null : linesOf(known.adres) };
}

type Kept = {
  readonly persoonId: string;
  readonly regels: readonly string[] | null;
  readonly isGeheim: boolean;
};

/**
 * Where a letter goes, as its reader may know it: `adressen` holds only what is for the reader, and of whom nothing is
 * there only the name stands on the letter, without a word about why.
 */
export function deliveryOf({ geadresseerden }: Brief, adressen: readonly Kept[]): Bezorging[] {
  return geadresseerden.map(({ persoonId, naam }) => {
    const kept = adressen.find((one) => one.persoonId === persoonId);
    if (!kept) return { persoonId, naam, via: 'afgeschermd' as const, regels: [] };
    if (kept.isGeheim) return { persoonId, naam, via: 'geheim' as const, regels: [] };
    return kept.regels === null
      ? { persoonId, naam, via: 'onbekend' as const, regels: [] }
      : { persoonId, naam, via: 'adres' as const, regels: [...kept.regels] };
  });
}
