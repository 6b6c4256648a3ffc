import { type Bevinding, finding } from '#modules/bericht/index.ts';

const client = '/Bericht/Client';

/** TR347: an aanbieder uses a reference once, whatever became of the verzoek under it. */
export const doubleReference = (pad: string) =>
  finding('TR347', '9347', `${pad}/ReferentieAanbieder`, 'Deze referentie is al eerder gebruikt.');

/** TR374: as long as a verzoek of this aanbieder for this child is open, there is no other (OP350). */
export const stillOpen = () =>
  finding('TR374', '9374', client, 'Er is al een verzoek voor deze cliënt waarop nog geen besluit is.');

/** TR304. */
export const unknownClient = () =>
  finding('TR304', '8187', `${client}/Bsn`, 'Deze cliënt is bij deze gemeente niet bekend.');

/** TR378, level 4. */
export function unknownGemeente(
  code: string,
  pad: string,
  gemeentecodes: ReadonlySet<string> | undefined,
): Bevinding[] {
  if (gemeentecodes === undefined || gemeentecodes.has(code)) return [];
  return [{ ...finding('TR378', 'S300', pad, 'Deze gemeentecode bestaat niet.'), niveau: 4 }];
}

/** TR381, level 4: a code that the list of products knows under other categories only. */
export function wrongCategory(
  product: { readonly Categorie: string; readonly Code?: string | undefined } | undefined,
  pad: string,
  categorieen: ReadonlyMap<string, ReadonlySet<string>>,
): Bevinding[] {
  if (product?.Code === undefined) return [];
  const known = categorieen.get(product.Code);
  if (known === undefined || known.has(product.Categorie)) return [];
  const tekst = 'Deze productcode hoort bij een andere productcategorie.';
  return [{ ...finding('TR381', 'S329', `${pad}/Product/Code`, tekst), niveau: 4 }];
}
