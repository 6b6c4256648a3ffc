import { compareDates } from '../schema/datum.ts';
import type { Looptijd, OpenPeriode } from './kalender.ts';

/** Category alone is aspecific, no product at all is generic (OP260). */
export interface Product {
  readonly Categorie: string;
  readonly Code?: string | undefined;
}

/** The part of a ToegewezenProduct, AangevraagdProduct or NieuwProduct that may clash with another. */
export interface Stapelbaar extends Looptijd {
  readonly Product?: Product | undefined;
  readonly RedenWijziging?: string | undefined;
}

function isBefore({ Einddatum }: OpenPeriode, { Begindatum }: OpenPeriode): boolean {
  return Einddatum !== undefined && compareDates(Einddatum, Begindatum) < 0;
}

/**
 * Whether two periods share a day. The last day counts, so one may not begin where the other ends; without Einddatum
 * there is no end; a period that ends before it begins has no day (TR302, CS003).
 */
export function hasOverlap(one: OpenPeriode, other: OpenPeriode): boolean {
  const isEmpty = isBefore(one, one) || isBefore(other, other);
  return !isEmpty && !isBefore(one, other) && !isBefore(other, one);
}

/**
 * Whether two products are partly the same: one category with the same code or one without a code; nothing at all
 * (undefined) clashes with everything (TR302).
 */
export function hasProductConflict(one: Product | undefined, other: Product | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  if (one.Categorie !== other.Categorie) return false;
  return one.Code === undefined || other.Code === undefined || one.Code === other.Code;
}

/** Taken back as if it had never been: it ends on its first day with reason 13, or with 01 of before (TR302, CS335). */
export function isVerwijderd({ RedenWijziging, Ingangsdatum, Einddatum }: Stapelbaar): boolean {
  if (RedenWijziging !== '13' && RedenWijziging !== '01') return false;
  return Einddatum !== undefined && compareDates(Einddatum, Ingangsdatum) === 0;
}

function periodeOf({ Ingangsdatum, Einddatum }: Looptijd): OpenPeriode {
  return { Begindatum: Ingangsdatum, Einddatum };
}

/** Whether two may not stand beside each other: products that clash on a day that both run (TR302, TR386, TR410, OP259). */
export function isGestapeld(one: Stapelbaar, other: Stapelbaar): boolean {
  if (isVerwijderd(one) || isVerwijderd(other)) return false;
  return hasProductConflict(one.Product, other.Product) && hasOverlap(periodeOf(one), periodeOf(other));
}
