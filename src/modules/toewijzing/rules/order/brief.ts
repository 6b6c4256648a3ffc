import { findDeadline, termijnen } from '#berichten/index.ts';
import { type Refusal, refuse } from '#platform/refusal.ts';
import type { Wijzigbaar } from './wijzigbaar.ts';

/** Twelve characters of the id in threes of four: unique enough to write on paper, and without meaning elsewhere. */
export function clientnummerOf(persoonId: string): string {
  const last = persoonId.replaceAll('-', '').slice(-12).toUpperCase();
  return [last.slice(0, 4), last.slice(4, 8), last.slice(8)].join('-');
}

type No = 'toewijzing/bsn-bekend' | 'toewijzing/pgb';

/** Paper is for who has no BSN: with one, the order goes by bericht and nowhere else (iJw OP079; SAP 4.5). */
export function checkRoute(
  of: Pick<Wijzigbaar, 'leveringsvorm'> & { readonly isBsnBekend: boolean },
): Refusal<No> | undefined {
  if (of.leveringsvorm === 'pgb') return refuse('toewijzing/pgb');
  return of.isBsnBekend ? refuse('toewijzing/bsn-bekend') : undefined;
}

/** The last day for the confirmation of receipt: five working days (SAP 4.5.2). */
export const confirmBy = (verzondenOp: string): string =>
  findDeadline(termijnen.bevestigingZonderBsn, verzondenOp) ?? verzondenOp;

/** What was sent is not dated ahead, and is not received before it went. */
export function checkOntvangst(
  { verzondenOp, ontvangenOp }: { readonly verzondenOp: string; readonly ontvangenOp: string },
  today: string,
): Refusal<'toewijzingbrief/datum-onmogelijk'> | undefined {
  return ontvangenOp < verzondenOp || ontvangenOp > today
    ? refuse('toewijzingbrief/datum-onmogelijk', { van: verzondenOp, tot: today })
    : undefined;
}
