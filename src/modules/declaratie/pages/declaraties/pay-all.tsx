import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { TextField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { useAmounts } from '../amounts/use-amounts.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { DeclaratieList } from './read-list.ts';

type PayAllProps = Pick<DeclaratieList['list'], 'nuTeBetalen'> & { readonly refusal: Refused | undefined };

/** All that has to be paid today at once; when it is another sum by then, nothing is told as paid. */
export function PayAll({ nuTeBetalen, refusal }: PayAllProps) {
  const t = useWords({ nl, en }).list.payAll;
  const said = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const { euros } = useAmounts();
  if (!nuTeBetalen || (nuTeBetalen.aantal === 0 && !refusal)) return null;
  const { aantal, bedrag } = nuTeBetalen;
  return (
    <Card title={t.title} id="betalen">
      <p>{t.about(aantal, euros(bedrag))}</p>
      <Form key={`${aantal} ${bedrag}`} submit={t.submit} refusal={refusal} words={said} kind="secondary">
        <input type="hidden" name="aantal" value={aantal} />
        <input type="hidden" name="bedrag" value={bedrag} />
        <TextField name="kenmerk" label={t.kenmerk} maxLength={100} isShort isOptional />
      </Form>
    </Card>
  );
}
