import type { Doel, Domein } from '../../schema/plan.ts';

/** Which variant of the Big Five a region shows: school and work as one domain, or apart. */
export type Domeinvariant = 'samen' | 'apart';

const together: readonly Domein[] = ['support', 'wonen', 'school-en-werk', 'inkomen', 'welzijn'];
const apart: readonly Domein[] = ['support', 'wonen', 'school', 'werk', 'inkomen', 'welzijn'];

/** The domains in the order in which they are shown (langjarig perspectief 7.4; the other source counts school and werk apart). */
export function domeinenOf(variant: Domeinvariant): readonly Domein[] {
  return variant === 'samen' ? together : apart;
}

/**
 * Under which domain a doel stands in a variant. Said apart it falls together; said together it cannot be split, so it
 * stays what it is and stands under its own name beside the others.
 */
export function domeinOf(domein: Domein, variant: Domeinvariant): Domein {
  const isOfBoth = domein === 'school' || domein === 'werk';
  return variant === 'samen' && isOfBoth ? 'school-en-werk' : domein;
}

/** Goals by domain in a variant; a domain without a goal is left out, and what has no place in the variant comes last. */
export function groupDoelen(doelen: readonly Doel[], variant: Domeinvariant) {
  const groups = Map.groupBy(doelen, ({ domein }) => domeinOf(domein, variant));
  const order: readonly Domein[] = [...new Set([...domeinenOf(variant), ...groups.keys()])];
  return order.flatMap((domein) => {
    const those = groups.get(domein);
    return those ? [{ domein, doelen: those }] : [];
  });
}
