import { RadioGroup } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused, Values } from '#web/kit/form/form-state.ts';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { type Order, OrderFields, valuesOf } from './order-fields.tsx';
import { ProductFields, ProductList, type ProductOption } from './product-fields.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Props = {
  orders: readonly Order[];
  producten: readonly ProductOption[];
  refusal: Refused | undefined;
};

/** All that is assigned, as it is; who asks makes otherwise what should be, and leaves the rest. */
export function VowForm({ orders, producten, refusal }: Props) {
  const t = useWords({ nl, en }).vow;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const isMore = Object.entries(refusal?.typed ?? {}).some(
    ([name, value]) => /^nieuw\.0\.(?!vorm)/.test(name) && value !== '',
  );
  return (
    <Form submit={t.submit} refusal={refusal} words={said.refused} values={valuesFor(orders)}>
      {orders.map((order, nr) => (
        <OrderFields key={order.id} order={order} nr={nr} />
      ))}
      <ProductList producten={producten} />
      <details className="stip-asked__more" open={isMore}>
        <summary>{t.more}</summary>
        <ProductFields prefix="nieuw.0" isInstelling={false} />
      </details>
      <RadioGroup
        name="reden"
        label={t.why}
        options={Object.entries(t.whyOf).map(([value, label]) => ({ value, label }))}
      />
    </Form>
  );
}

function valuesFor(orders: readonly Order[]): Values {
  return Object.fromEntries(
    orders.flatMap((order, nr) =>
      Object.entries(valuesOf(order)).map(([name, value]) => [`wijzigingen.${nr}.${name}`, value]),
    ),
  );
}
