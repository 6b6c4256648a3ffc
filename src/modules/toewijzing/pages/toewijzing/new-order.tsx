import { useSizeOptions } from '#web/kit/amount/use-size.ts';
import { RadioGroup, Select } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Draft, Refused } from '#web/kit/form/form-state.ts';
import { DateField, TextField } from '#web/kit/form/text-field.tsx';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { AanbiederSelect, type Aanbieders } from './aanbieder-select.tsx';

type Props = {
  personen: { value: string; label: string }[];
  aanbieders: Aanbieders;
  today: string;
  draft: Draft;
  refusal: Refused | undefined;
};

/** For whom, by whom, which help and from when; how much only where that was agreed. */
export function NewOrder({ personen, aanbieders, today, draft, refusal }: Props) {
  const t = useWords({ nl, en });
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const kinds = Object.entries(t.categorie).map(([code, naam]) => ({
    value: code,
    label: `${naam} (${code})`,
  }));
  const only = personen.length === 1 ? personen[0]?.value : undefined;
  return (
    <Form
      submit={t.nieuw.submit}
      refusal={refusal}
      words={{ ...t.nieuw.refused, ...said.refused }}
      draft={draft}
      values={{ ingangsdatum: today, persoonId: only }}
    >
      <RadioGroup name="persoonId" label={t.nieuw.person} options={personen} />
      <AanbiederSelect aanbieders={aanbieders} />
      <Select
        name="productcategorie"
        label={t.nieuw.kind}
        options={kinds.toSorted((one, other) => one.label.localeCompare(other.label))}
      />
      <TextField
        name="productcode"
        label={t.nieuw.code}
        description={t.nieuw.codeAbout}
        maxLength={7}
        isOptional
        isShort
      />
      <DateField name="ingangsdatum" label={t.nieuw.from} />
      <DateField name="einddatum" label={t.nieuw.until} description={t.nieuw.untilAbout} isOptional />
      <Amount />
    </Form>
  );
}

/** How much, in the words of iJw: the three stand together. */
export function Amount() {
  const t = useWords({ nl, en }).nieuw;
  const { units, frequencies } = useSizeOptions();
  return (
    <fieldset className="stip-form__group">
      <legend>{t.amount}</legend>
      <p className="stip-soft stip-small">{t.amountAbout}</p>
      <div className="stip-row">
        <TextField name="omvang.volume" label={t.volume} inputMode="decimal" maxLength={11} isShort />
        <Select name="omvang.eenheid" label={t.unit} options={units} isShort />
        <Select name="omvang.frequentie" label={t.frequency} options={frequencies} isShort />
      </div>
    </fieldset>
  );
}
