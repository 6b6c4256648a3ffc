import { type FormEvent, useEffect, useId, useRef } from 'react';
import { Form, useSubmit } from 'react-router';
import { useWords } from '../../use-words.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';
import { Button } from '../page/button.tsx';

const PAUSE_MS = 350;

type SearchBoxProps = {
  readonly label: string;
  readonly name?: string;
  readonly defaultValue?: string;
  /** Other fields to send along, `doe` for one. */
  readonly hidden?: Readonly<Record<string, string>>;
};

/** Searches by POST, because what people look for are names. With JavaScript a pause in typing is enough. */
export function SearchBox({ label, name = 'tekst', defaultValue = '', hidden = {} }: SearchBoxProps) {
  const t = useWords({ nl, en }).bar;
  const id = useId();
  const submit = useSubmit();
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);

  const submitSoon = (event: FormEvent<HTMLInputElement>) => {
    const { form } = event.currentTarget;
    clearTimeout(pause.current);
    pause.current = setTimeout(
      () => void submit(form, { preventScrollReset: true, replace: true }),
      PAUSE_MS,
    );
  };

  return (
    <Form
      className="stip-search"
      method="post"
      role="search"
      aria-label={label}
      onSubmit={() => clearTimeout(pause.current)}
    >
      {Object.entries(hidden).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <label className="stip-hidden" htmlFor={id}>
        {label}
      </label>
      <input
        className="utrecht-textbox"
        id={id}
        type="search"
        name={name}
        defaultValue={defaultValue}
        placeholder={label}
        autoComplete="off"
        maxLength={100}
        onInput={submitSoon}
      />
      <Button kind="secondary">{t.search}</Button>
    </Form>
  );
}
