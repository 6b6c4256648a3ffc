import type { Looptijd } from '#berichten/rekenen/kalender.ts';
import { findMaximumInTotaal } from '#berichten/rekenen/maximum.ts';
import { type Eenheid, findFactor, type Omvang } from '#berichten/rekenen/omvang.ts';

type Verbruik = {
  readonly toegewezen: number | null;
  readonly gedeclareerd: number;
  readonly over: number | null;
};

/**
 * How much of the volume of a toewijzing was declared, in its own unit (minutes for hours, as both may be declared).
 * @param volumes debet less credit, by eenheid.
 * @returns null without an Omvang; `toegewezen` and `over` are null where the whole cannot be known (no einddatum).
 */
export function volumeOf(
  toewijzing: Looptijd & { readonly Omvang: Omvang | undefined },
  volumes: Readonly<Partial<Record<Eenheid, number>>>,
): (Verbruik & { readonly eenheid: Eenheid }) | null {
  const { Omvang: omvang } = toewijzing;
  if (omvang === undefined) return null;
  const eenheid = omvang.Eenheid === '04' ? '01' : omvang.Eenheid;
  const declared = Object.entries(volumes) as [Eenheid, number][];
  const gedeclareerd = declared.reduce(
    (sum, [each, volume]) => sum + volume * (findFactor(omvang.Eenheid, each) ?? 0),
    0,
  );
  const toegewezen = findMaximumInTotaal(toewijzing, eenheid)?.volume ?? null;
  return { eenheid, toegewezen, gedeclareerd, over: toegewezen === null ? null : toegewezen - gedeclareerd };
}
