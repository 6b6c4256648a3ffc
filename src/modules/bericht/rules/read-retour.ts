import type { Retourbericht } from '#berichten/index.ts';
import type { Retourcode } from '../schema.ts';

const fine = '0200';

/** What a retour says is wrong, by the path of each class; empty when it says nothing (IV028: a header without codes). */
export function readRetour(bericht: Retourbericht): Retourcode[] {
  return codesWithin(bericht, '/Bericht');
}

function codesWithin(node: object, pad: string): Retourcode[] {
  return Object.entries(node).flatMap(([naam, value]: [string, unknown]) => {
    if (naam === 'RetourCodes') return ownCodes(value, pad);
    if (Array.isArray(value))
      return value.flatMap((one, index) =>
        isNode(one) ? codesWithin(one, `${pad}/${naam}[${index + 1}]`) : [],
      );
    return isNode(value) ? codesWithin(value, `${pad}/${naam}`) : [];
  });
}

function isNode(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function ownCodes(value: unknown, pad: string): Retourcode[] {
  const { RetourCode: codes } = value as { readonly RetourCode: readonly string[] };
  const wrong = codes.filter((code) => code !== fine);
  return wrong.length === 0 ? [] : [{ pad, codes: wrong }];
}

/** The kind of message that this kind of retour answers. */
export function answeredSoort(retour: Retourbericht['soort']): string {
  const soorten: Readonly<Record<Retourbericht['soort'], string>> = {
    JW302: 'JW301',
    JW306: 'JW305',
    JW308: 'JW307',
    JW316: 'JW315',
    JW318: 'JW317',
    JW320: 'JW319',
  };
  return soorten[retour];
}
