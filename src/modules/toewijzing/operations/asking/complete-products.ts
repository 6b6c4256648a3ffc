import type { Db } from '#platform/database/transaction.ts';
import { type Refusal, refuse } from '#platform/refusal.ts';
import { type CompleteProduct, completeProduct } from '../../rules/asking/asked-product.ts';
import type { GevraagdProduct } from '../../schema/asking.ts';
import { findCategorieen } from '../../store/asking.ts';

/**
 * The products with the category that follows from their code, so that nobody types it. A code that the list of the
 * region does not have, or has under several categories, is refused at its field until its category is chosen.
 * @param field of the question in which they stand.
 */
export async function completeProducts(
  db: Db,
  asked: readonly GevraagdProduct[],
  field: 'producten' | 'nieuw',
): Promise<CompleteProduct[] | Refusal<'ongeldig'>> {
  const complete: CompleteProduct[] = [];
  for (const [nr, product] of asked.entries()) {
    const { productcode, productcategorie, ingangsdatum } = product;
    const isOpen = productcode !== undefined && productcategorie === undefined;
    const [categorie, ...others] = isOpen ? await findCategorieen(db, productcode, ingangsdatum) : [];
    if (isOpen && (categorie === undefined || others.length > 0))
      return refuse('ongeldig', {
        issues: [{ code: 'custom', path: [field, nr, 'productcategorie'], message }],
      });
    complete.push(completeProduct(product, categorie ?? null));
  }
  return complete;
}

const message = 'Deze productcode staat niet op de lijst van deze regio. Kies welke soort hulp het is.';
