import { useId } from 'react';
import { Form } from 'react-router';
import { Button } from '#web/kit/page/button.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Stand } from '../../schema.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';

/** What one looks at. A plain form by GET: the address says what is shown and can be passed on. */
export function Chooser({ stand }: { stand: Stand }) {
  const t = useWords({ nl, en });
  const language = useLanguage();
  const id = useId();
  return (
    <Form
      method="get"
      className="stip-chooser stip-no-print"
      aria-label={t.choose}
      key={JSON.stringify(stand.datum)}
    >
      <Choice
        id={`${id}-ordering`}
        name="ordening"
        label={t.ordering}
        value={stand.ordening.code}
        options={stand.ordeningen.map(({ code, naam, naamEn }) => [code, language === 'en' ? naamEn : naam])}
      />
      <Choice
        id={`${id}-area`}
        name="gemeente"
        label={t.area}
        value={stand.gemeente?.code ?? ''}
        options={[
          ['', t.wholeRegion],
          ...stand.gemeenten.map(({ code, naam }): [string, string] => [code, naam]),
        ]}
      />
      <p>
        <label className="utrecht-form-label" htmlFor={`${id}-date`}>
          {t.date}
        </label>
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          type="date"
          id={`${id}-date`}
          name="datum"
          defaultValue={stand.datum}
          min={stand.historieVanaf}
        />
      </p>
      <Button kind="secondary">{t.show}</Button>
    </Form>
  );
}

type ChoiceProps = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
};

function Choice({ id, name, label, value, options }: ChoiceProps) {
  return (
    <p>
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      <select className="utrecht-select utrecht-select--html-select" id={id} name={name} defaultValue={value}>
        {options.map(([code, text]) => (
          <option key={code} value={code}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}
