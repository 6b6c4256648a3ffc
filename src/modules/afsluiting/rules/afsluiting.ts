import { type Refusal, refuse } from '#platform/refusal.ts';
import type { Ontbreekt } from '../schema/domeinstand.ts';

/** All that a closing depends on. */
export type Closing = {
  readonly geslotenOp: string | null;
  /** Help that runs or waits, the waakvlam among it. */
  readonly lopend: number;
  readonly openVragen: number;
  readonly hasEvaluatie: boolean;
  readonly ontbreekt: readonly Ontbreekt[];
  readonly uitzondering: Exception | null;
};
type Exception = {
  readonly besluit: 'akkoord' | 'niet-akkoord' | null;
  /** What lacked when it was asked. */
  readonly ontbreekt: readonly Ontbreekt[];
};

/**
 * Whether help to a gezin can be closed now; the refusal names what lacks. An exception covers what lacked when a colleague
 * agreed, and nothing that came to lack after that.
 */
export function decideClosing(closing: Closing) {
  const { geslotenOp, lopend, openVragen, hasEvaluatie } = closing;
  if (geslotenOp !== null) return refuse('afsluiting/reeds-gesloten', { geslotenOp });
  if (lopend > 0) return refuse('afsluiting/hulp-loopt', { lopend });
  if (openVragen > 0) return refuse('afsluiting/hulpvraag-open', { openVragen });
  if (!hasEvaluatie) return refuse('afsluiting/evaluatie-ontbreekt');
  const uncovered = uncoveredBy(closing.uitzondering, closing.ontbreekt);
  return uncovered.length > 0
    ? refuse('afsluiting/domein-zonder-stand', { ontbreekt: uncovered })
    : undefined;
}

/** A waakvlam is offered while the gezin is open, and one is enough. */
export function checkWaakvlam(
  geslotenOp: string | null,
  lopend: readonly { readonly stand: string | null }[],
): Refusal<'afsluiting/reeds-gesloten' | 'afsluiting/waakvlam-brandt'> | undefined {
  if (geslotenOp !== null) return refuse('afsluiting/reeds-gesloten', { geslotenOp });
  return lopend.some(({ stand }) => stand === 'waakvlam') ? refuse('afsluiting/waakvlam-brandt') : undefined;
}

const keyOf = ({ persoonId, domein }: Ontbreekt) => `${persoonId ?? ''}/${domein}`;

function uncoveredBy(exception: Exception | null, lacking: readonly Ontbreekt[]): readonly Ontbreekt[] {
  if (exception?.besluit !== 'akkoord') return lacking;
  const covered = new Set(exception.ontbreekt.map(keyOf));
  return lacking.filter((one) => !covered.has(keyOf(one)));
}

/** An exception is asked when something lacks, of somebody else. */
export function checkUitzondering(
  lacking: readonly Ontbreekt[],
  { asker, asked, isColleague }: { asker: string | null; asked: string; isColleague: boolean },
):
  | Refusal<'uitzondering/niet-nodig' | 'uitzondering/niet-zelf' | 'uitzondering/collega-onbekend'>
  | undefined {
  if (lacking.length === 0) return refuse('uitzondering/niet-nodig');
  if (asker === asked) return refuse('uitzondering/niet-zelf');
  return isColleague ? undefined : refuse('uitzondering/collega-onbekend');
}
