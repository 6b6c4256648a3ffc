import type { Bevinding } from '../bevinding.ts';

/** The published schemas, as far as this rule asks them something. */
type Published = {
  judge(name: string, bytes: Uint8Array): readonly { readonly line: number; readonly text: string }[];
};

/**
 * What the published schemas have against a bericht that our own level 1 accepts; nothing where they are not at hand
 * or where it was refused already. Of what a schema says only the line is told: its words may hold what stands there.
 */
export function judgeBySchemas(
  {
    soort,
    bevindingen,
  }: { readonly soort?: string; readonly bevindingen: readonly { readonly niveau: number }[] },
  bytes: Uint8Array,
  schemas: Published | undefined,
): Bevinding[] {
  if (schemas === undefined || soort === undefined || bevindingen.some(({ niveau }) => niveau === 1))
    return [];
  return schemas.judge(soort, bytes).map(({ line }) => ({
    regel: 'XSD',
    niveau: 1,
    code: 'xsd',
    pad: '/',
    tekst: 'Het officiële schema keurt dit bericht af op deze regel.',
    regelnummer: line,
    kolom: 1,
  }));
}
