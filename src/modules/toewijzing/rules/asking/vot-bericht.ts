import type { Jw315 } from '#berichten/index.ts';
import { metCode, type NieuweVot } from '../../schema/asking.ts';
import { type Client, clientOf } from '../client.ts';
import { type CompleteProduct, namedProduct } from './asked-product.ts';
import { headerOf, type Letterhead } from './header.ts';

type AangevraagdProduct = Jw315['Client']['AangevraagdeProducten']['AangevraagdProduct'][number];

export type Vot = Letterhead &
  Pick<NieuweVot, 'verwijzer' | 'beschikking' | 'isRaamcontract' | 'isGezagsdragerBekend'> & {
    readonly client: Client;
    readonly bsn: string;
    /** Each with a reference of its own, used once (OP361). */
    readonly producten: readonly (CompleteProduct & { readonly referentie: string })[];
  };

/** A verzoek om toewijzing as JW315. Level 2 and 3 judge it afterwards; here nothing is refused. */
export function votBericht(vot: Vot): Jw315 {
  const { client } = vot;
  return {
    soort: 'JW315',
    Header: headerOf('446', vot),
    Client: {
      ...clientOf(client, vot.bsn),
      ...(vot.isGezagsdragerBekend !== undefined && {
        GezagsdragerBekend: yesOrNo(vot.isGezagsdragerBekend),
      }),
      AangevraagdeProducten: {
        AangevraagdProduct: vot.producten.map((product) => productFrom(product, vot)),
      },
    },
  };
}

function productFrom(product: Vot['producten'][number], vot: Vot): AangevraagdProduct {
  const { beschikking, isRaamcontract, verwijzer } = vot;
  return {
    ReferentieAanbieder: product.referentie,
    ...namedProduct(product),
    ...(beschikking && {
      BeschikkingNummer: beschikking.nummer,
      BeschikkingIngangsdatum: beschikking.ingangsdatum,
    }),
    ToewijzingIngangsdatum: product.ingangsdatum,
    ...(product.einddatum !== null && { ToewijzingEinddatum: product.einddatum }),
    Verwijzer: verwijzerFrom(verwijzer),
    ...(isRaamcontract !== undefined && { Raamcontract: yesOrNo(isRaamcontract) }),
  };
}

/** OP297, CD066 to CD068: the code where it is known, else the name; who has no code is named at most. */
function verwijzerFrom({ soort, naam, code }: NieuweVot['verwijzer']): AangevraagdProduct['Verwijzer'] {
  if (metCode.includes(soort) && code) return { Type: soort, ZorgverlenerCode: code };
  return { Type: soort, ...(naam && { Naam: naam }) };
}

/** COD260. */
const yesOrNo = (answer: boolean) => (answer ? '1' : '2');
