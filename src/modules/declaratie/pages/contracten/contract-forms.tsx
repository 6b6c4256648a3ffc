import { useSearchParams } from 'react-router';
import { Select } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { TextField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { eurosIn } from '../nieuw/amount-of.ts';
import type { ContractFile } from './read-contracten.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type FormProps = { readonly file: ContractFile; readonly refusal: Refused | undefined };

/** The contract that somebody chose to change: only its plafond, and where that stands. */
export function ChangeContract({ file: { contracten, canManage }, refusal }: FormProps) {
  const t = useWords({ nl, en });
  const said = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const chosen = useSearchParams()[0].get('wijzig');
  const one = contracten.find(({ id }) => id === chosen);
  if (!canManage || !one) return null;
  return (
    <Card title={t.changeTitle} id="wijzig">
      <Form
        submit={t.change}
        deed="wijzig"
        refusal={refusal}
        words={said}
        version={one.versie}
        hidden={{ id: one.id }}
        values={{ plafond: one.plafond === null ? '' : eurosIn(one.plafond), bron: one.bron }}
      >
        <TextField
          name="plafond"
          label={t.ceiling}
          description={t.ceilingAbout}
          inputMode="decimal"
          isShort
          isOptional
        />
        <TextField name="bron" label={t.bron} description={t.bronAbout} maxLength={300} />
      </Form>
    </Card>
  );
}

export function NewContract({ file: { names, isRegio, jaar }, refusal }: FormProps) {
  const t = useWords({ nl, en });
  const said = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const options = (list: typeof names.gemeenten) =>
    list.map(({ code, naam }) => ({ value: code, label: naam }));
  const gemeenten = [...(isRegio ? [{ value: '*', label: t.all }] : []), ...options(names.gemeenten)];
  return (
    <Card title={t.newTitle} id="nieuw">
      <Form
        submit={t.save}
        deed="open"
        refusal={refusal}
        words={said}
        values={{ jaar, gemeente: gemeenten[0]?.value, variant: 'inspanning' }}
      >
        <Select name="aanbiederId" label={t.aanbieder} options={options(names.aanbieders)} />
        <Select name="gemeente" label={t.gemeente} options={gemeenten} />
        <TextField name="jaar" label={t.jaar} inputMode="numeric" maxLength={4} isShort />
        <Select
          name="variant"
          label={t.variant}
          options={Object.entries(t.variantOf).map(([value, label]) => ({ value, label }))}
        />
        <TextField name="taak" label={t.task} description={t.taskAbout} maxLength={200} isOptional />
        <TextField
          name="plafond"
          label={t.ceiling}
          description={t.ceilingAbout}
          inputMode="decimal"
          isShort
          isOptional
        />
        <TextField name="bron" label={t.bron} description={t.bronAbout} maxLength={300} />
      </Form>
    </Card>
  );
}
