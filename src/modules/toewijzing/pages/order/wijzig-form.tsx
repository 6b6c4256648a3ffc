import { addDays } from '#berichten/rekenen/kalender.ts';
import { useUnit } from '#web/kit/amount/use-size.ts';
import { Checkbox, Select } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused, Values } from '#web/kit/form/form-state.ts';
import { DateField, TextArea, TextField } from '#web/kit/form/text-field.tsx';
import { useWords } from '#web/use-words.ts';
import type { WijzigbareToewijzing, WijzigingSoort } from '../../schema/wijziging.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { Amount } from '../toewijzing/new-order.tsx';
import { en as pageEn } from '../words.en.ts';
import { nl as pageNl } from '../words.nl.ts';
import { valuesFor } from './values-for.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Props = {
  readonly toewijzing: WijzigbareToewijzing;
  readonly soort: WijzigingSoort;
  readonly redenen: readonly string[];
  readonly today: string;
  readonly refusal: Refused | undefined;
  /** What was typed before it was looked at. */
  readonly typed: Values | undefined;
};

/** Only the fields that this kind of change needs; it shows first what would happen. */
export function WijzigForm({ toewijzing, soort, redenen, today, refusal, typed }: Props) {
  const t = useWords({ nl, en });
  const said = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const hidden = { soort, ...(toewijzing.omvang && { eenheid: toewijzing.omvang.eenheid }) };
  return (
    <Form
      deed="bekijk"
      submit={typed ? t.adjust : t.look}
      kind={typed ? 'secondary' : 'primary'}
      refusal={refusal}
      words={said}
      hidden={hidden}
      version={toewijzing.versie}
      values={{
        ...valuesFor(soort, toewijzing, { today, tomorrow: addDays(today, 1) }),
        reden: redenen[0],
        ...typed,
      }}
    >
      <Fields soort={soort} toewijzing={toewijzing} />
      {soort !== 'intrekken' && (
        <Select
          name="reden"
          label={t.reason}
          options={redenen.map((value) => ({ value, label: t.reasonOf[value] ?? value }))}
        />
      )}
      <TextArea
        name="toelichting"
        label={t.remark}
        description={t.remarkAbout}
        rows={2}
        maxLength={1000}
        isOptional
      />
      <Checkbox name="besproken" label={t.discussed} description={t.discussedAbout} />
    </Form>
  );
}

function Fields({ soort, toewijzing }: Pick<Props, 'soort' | 'toewijzing'>) {
  const t = useWords({ nl, en });
  const unit = useUnit();
  switch (soort) {
    case 'inkorten':
      return <DateField name="einddatum" label={t.lastDay} min={toewijzing.ingangsdatum} />;
    case 'verlengen':
      return <DateField name="einddatum" label={t.lastDay} description={t.lastDayOptional} isOptional />;
    case 'volume':
      return (
        <TextField
          name="volume"
          label={t.newVolume(toewijzing.omvang ? unit.many(toewijzing.omvang.eenheid) : '')}
          inputMode="decimal"
          maxLength={11}
          isShort
        />
      );
    case 'budget':
      return <TextField name="budget" label={t.newBudget} inputMode="decimal" maxLength={11} isShort />;
    case 'vervangen':
      return <NextOrder />;
    case 'intrekken':
      return null;
  }
}

/** Everything of the order that comes instead, as it is now until someone types something else. */
function NextOrder() {
  const t = useWords({ nl, en });
  const { categorie, nieuw } = useWords({ nl: pageNl, en: pageEn });
  const kinds = Object.entries(categorie).map(([value, label]) => ({ value, label: `${label} (${value})` }));
  return (
    <>
      <DateField name="ingangsdatum" label={t.from} description={t.fromAbout} />
      <DateField name="einddatum" label={nieuw.until} description={t.lastDayOptional} isOptional />
      <Select
        name="productcategorie"
        label={nieuw.kind}
        options={kinds.toSorted((one, other) => one.label.localeCompare(other.label))}
      />
      <TextField
        name="productcode"
        label={nieuw.code}
        description={nieuw.codeAbout}
        maxLength={7}
        isOptional
        isShort
      />
      <Amount />
      <TextField
        name="budget"
        label={t.newBudget}
        description={t.budgetAbout}
        inputMode="decimal"
        maxLength={11}
        isOptional
        isShort
      />
    </>
  );
}
