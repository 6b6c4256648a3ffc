import type { Jw301 } from '#berichten/index.ts';
import { type Bevinding, finding } from '#modules/bericht/index.ts';
import type { ToewijzingDeed } from './judge-toewijzing.ts';
import { askingKey, type NamedVerzoek, verzoekKey } from './known.ts';
import type { Planning } from './planning.ts';

type ToegewezenProduct = Jw301['Client']['ToegewezenProducten']['ToegewezenProduct'][number];

/**
 * TR379: a ReferentieAanbieder is that of a verzoek of this aanbieder to this gemeente for this client, of which this is
 * the first honouring (IV097); what stays as it is may be sent once more with it (IV013). Where no verzoek of this
 * aanbieder to this gemeente is kept here, it asks elsewhere and nobody can tell. Whether an order without a reference
 * honours a verzoek is known to its gemeente only.
 */
export function judgeReferentie(
  { ReferentieAanbieder: referentie }: ToegewezenProduct,
  { deed }: ToewijzingDeed,
  { pad, planning }: { readonly pad: string; readonly planning: Planning },
): Bevinding | undefined {
  const { known, parties, named } = planning;
  if (referentie === undefined || !known.asking.has(askingKey(named.agb, parties.gemeente))) return undefined;
  const verzoek = known.verzoeken.get(verzoekKey(named.agb, referentie));
  if (!isOf(verzoek, planning)) return wrong(pad, 'Er is geen verzoek met deze referentie voor deze cliënt.');
  return verzoek.isBesloten && deed !== 'keep'
    ? wrong(pad, 'Op het verzoek met deze referentie is al besloten.')
    : undefined;
}

function isOf(
  verzoek: NamedVerzoek | undefined,
  { parties, named }: Pick<Planning, 'parties' | 'named'>,
): verzoek is NamedVerzoek {
  return verzoek?.gemeente === parties.gemeente && verzoek.mark === named.mark;
}

const wrong = (pad: string, tekst: string) => finding('TR379', '9379', `${pad}/ReferentieAanbieder`, tekst);
