import type { Jw315 } from '#berichten/index.ts';
import type { Bevinding } from '#modules/bericht/index.ts';
import { type KnownVerzoeken, openKey, referentieKey } from '../known.ts';
import { doubleReference, stillOpen, unknownGemeente, wrongCategory } from './findings.ts';

/** What is wrong with a verzoek om toewijzing against the records: TR347, TR374, TR378 and TR381 of iJw 3.2. */
export function judgeVot({ Header, Client }: Jw315, mark: string, known: KnownVerzoeken): Bevinding[] {
  const { Afzender: agb, Ontvanger: gemeente } = Header;
  const producten = Client.AangevraagdeProducten.AangevraagdProduct.flatMap((product, nr) => {
    const pad = `/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[${nr + 1}]`;
    const isUsed = known.referenties.has(referentieKey(agb, product.ReferentieAanbieder));
    return [
      ...(isUsed ? [doubleReference(pad)] : []),
      ...wrongCategory(product.Product, pad, known.categorieen),
    ];
  });
  return [
    ...unknownGemeente(gemeente, '/Bericht/Header/Ontvanger', known.gemeentecodes),
    ...(known.open.has(openKey({ gemeente, agb, mark })) ? [stillOpen()] : []),
    ...producten,
  ];
}
