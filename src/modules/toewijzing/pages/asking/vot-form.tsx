import type { ReactNode } from 'react';
import { Form } from '#web/kit/form/form.tsx';
import type { Draft, Refused, Values } from '#web/kit/form/form-state.ts';
import type { Named } from '#web/kit/list/choice.tsx';
import { useWords } from '#web/use-words.ts';
import type { AanvraagClient } from '../../schema/asking.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { ChildFields, GemeenteFields } from './child-fields.tsx';
import { ProductFields, ProductList, type ProductOption } from './product-fields.tsx';
import { MoreFields, ReferralFields } from './referral-fields.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Props = {
  /** The child that was chosen; without one it is named in the form. */
  child: AanvraagClient | null;
  gemeenten: readonly Named[];
  producten: readonly ProductOption[];
  isInstelling: boolean;
  today: string;
  draft: Draft;
  refusal: Refused | undefined;
};

/** The places of the products in the form; those beyond the first are rare, and behind a click each. */
const places = [0, 1, 2];

export function VotForm({ child, gemeenten, producten, isInstelling, today, draft, refusal }: Props) {
  const t = useWords({ nl, en });
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const isTyped = typedIn({ draft, refusal });
  return (
    <Form
      submit={t.vot.submit}
      refusal={refusal}
      words={said.refused}
      deed="vraag"
      hidden={child ? { toewijzingId: child.toewijzingId } : {}}
      draft={draft}
      values={valuesFor(child, today)}
    >
      {child ? (
        <details className="stip-asked__more">
          <summary>{t.child.moved}</summary>
          <GemeenteFields gemeenten={gemeenten} isOptional />
        </details>
      ) : (
        <ChildFields gemeenten={gemeenten} />
      )}
      <ReferralFields isInstelling={isInstelling} />
      <ProductList producten={producten} />
      <ProductFields prefix="producten.0" isInstelling={isInstelling} />
      <More nr={1} isTyped={isTyped}>
        <ProductFields prefix="producten.1" isInstelling={isInstelling} />
        <More nr={2} isTyped={isTyped}>
          <ProductFields prefix="producten.2" isInstelling={isInstelling} />
        </More>
      </More>
      <MoreFields />
    </Form>
  );
}

type MoreProps = { nr: number; isTyped: (nr: number) => boolean; children: ReactNode };

function More({ nr, isTyped, children }: MoreProps) {
  const t = useWords({ nl, en }).product;
  return (
    <details className="stip-asked__more" open={isTyped(nr) || isTyped(nr + 1)}>
      <summary>{t.another}</summary>
      {children}
    </details>
  );
}

/** Tells of a product whether something was typed in it, in what was sent or is kept. */
const typedIn =
  ({ draft, refusal }: Pick<Props, 'draft' | 'refusal'>) =>
  (nr: number): boolean =>
    Object.entries(refusal?.typed ?? draft.content ?? {}).some(
      ([name, value]) =>
        name.startsWith(`producten.${nr}.`) && !/\.(vorm|ingangsdatum)$/.test(name) && value !== '',
    );

/** From today, and in the unit and frequency in which this child is helped now. */
function valuesFor(child: AanvraagClient | null, today: string): Values {
  const { eenheid, frequentie } = child?.toewijzingen.findLast(({ omvang }) => omvang)?.omvang ?? {};
  return {
    isRaamcontract: 'ja',
    ...Object.fromEntries(places.map((nr) => [`producten.${nr}.ingangsdatum`, today])),
    'producten.0.omvang.eenheid': eenheid,
    'producten.0.omvang.frequentie': frequentie,
  };
}
