import { useId } from 'react';
import { Form } from 'react-router';
import { Choice } from '#web/kit/list/choice.tsx';
import { choicesOf } from '#web/kit/list/choices-of.ts';
import { Button } from '#web/kit/page/button.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Naam } from '../../schema/kader-regel.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';

export type Asked = {
  readonly tekst: string;
  readonly soort: string;
  readonly onderwerp: string;
  readonly status: string;
  readonly bij: string;
};

type Props = { readonly asked: Asked; readonly onderwerpen: readonly Naam[] };

/** By GET: rules are no persons, and the address of what one found can be passed on. */
export function KaderSearch({ asked, onderwerpen }: Props) {
  const words = useWords({ nl, en });
  const language = useLanguage();
  const t = words.kaders;
  const id = useId();
  return (
    <Form method="get" role="search" className="stip-kaders__search stip-no-print" aria-label={t.search}>
      <div className="stip-field">
        <label className="utrecht-form-label" htmlFor={id}>
          {t.search}
        </label>
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          type="search"
          id={id}
          name="tekst"
          defaultValue={asked.tekst}
          maxLength={200}
        />
      </div>
      <Choice
        name="onderwerp"
        label={t.onderwerp}
        all={t.allOnderwerpen}
        options={onderwerpen.map(({ code, naam, naamEn }) => ({
          code,
          naam: language === 'en' ? naamEn : naam,
        }))}
        chosen={asked.onderwerp}
      />
      <Choice
        name="soort"
        label={t.soort}
        all={t.allSoorten}
        options={choicesOf(words.kadersoort)}
        chosen={asked.soort}
      />
      <Choice
        name="status"
        label={t.status}
        all={t.everyStatus}
        options={choicesOf(words.kaderstatus)}
        chosen={asked.status}
      />
      <Button kind="secondary">{t.go}</Button>
    </Form>
  );
}
