import type { ComponentProps, ReactNode } from 'react';
import { useWords } from '../../use-words.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';
import { Explanation, Field, type FieldProps } from './field.tsx';
import { useField, type Value } from './form-state.ts';
import { textOf } from './text-field.tsx';

type Option = { readonly value: string; readonly label: string; readonly description?: ReactNode };

type ChoiceProps = FieldProps & {
  readonly options: readonly Option[];
  readonly defaultValue?: string;
};

export function Select(props: ChoiceProps) {
  const { name, label, description, isOptional = false, isShort = false, options, defaultValue } = props;
  const t = useWords({ nl, en }).form;
  const { id, error, value, control } = useField(name, Boolean(description));
  return (
    <Field {...{ id, label, description, error, isOptional, isShort }}>
      <select
        className={`utrecht-select utrecht-select--html-select ${error ? 'utrecht-select--invalid' : ''}`}
        aria-required={!isOptional || undefined}
        defaultValue={textOf(value) ?? defaultValue ?? ''}
        {...control}
      >
        <option value="">{t.choose}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** All choices in sight, each with room for a word of explanation. */
export function RadioGroup({ name, label, description, options, defaultValue, isOptional }: ChoiceProps) {
  const { id, error, value } = useField(name, Boolean(description));
  const chosen = textOf(value) ?? defaultValue;
  return (
    <Group {...{ id, label, description, error, isOptional }}>
      {options.map((option, nr) => (
        <OptionLine
          key={option.value}
          option={option}
          type="radio"
          name={name}
          id={nr === 0 ? id : undefined}
          defaultChecked={chosen === option.value}
        />
      ))}
    </Group>
  );
}

type CheckboxGroupProps = FieldProps & {
  readonly options: readonly Option[];
  readonly defaultValue?: readonly string[];
};

/** Any number of choices; give it a name that ends in `[]`, and `readForm` makes a list of it. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const { name, label, description, options, defaultValue = [], isOptional } = props;
  const { id, error, value } = useField(name, Boolean(description));
  const chosen = listOf(value) ?? defaultValue;
  return (
    <Group {...{ id, label, description, error, isOptional }}>
      {options.map((option, nr) => (
        <OptionLine
          key={option.value}
          option={option}
          type="checkbox"
          name={name}
          id={nr === 0 ? id : undefined}
          defaultChecked={chosen.includes(option.value)}
        />
      ))}
    </Group>
  );
}

/** Yes or no; sends `true`, or nothing at all. */
export function Checkbox({ name, label, description }: FieldProps) {
  const { id, error, value, control } = useField(name, Boolean(description));
  return (
    <div className={`stip-field ${error ? 'stip-field--invalid' : ''}`}>
      <label className="stip-option">
        <input
          type="checkbox"
          value="true"
          defaultChecked={value === true || value === 'true'}
          {...control}
        />
        <span>{label}</span>
      </label>
      <Explanation id={id} description={description} error={error} />
    </div>
  );
}

type GroupProps = Omit<FieldProps, 'name' | 'isOptional'> & {
  readonly id: string;
  readonly error: string | undefined;
  readonly isOptional: boolean | undefined;
  readonly children: ReactNode;
};

function Group({ id, label, description, error, isOptional = false, children }: GroupProps) {
  const t = useWords({ nl, en }).form;
  return (
    <fieldset
      className={`stip-form__group stip-field ${error ? 'stip-field--invalid' : ''}`}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend>
        {label} {isOptional && <span className="stip-field__optional">({t.optional})</span>}
      </legend>
      <Explanation id={id} description={description} error={error} />
      <div>{children}</div>
    </fieldset>
  );
}

function OptionLine({ option, ...input }: ComponentProps<'input'> & { option: Option }) {
  return (
    <label className="stip-option">
      <input value={option.value} {...input} />
      <span>
        {option.label}
        {option.description && <small>{option.description}</small>}
      </span>
    </label>
  );
}

function listOf(value: Value): readonly string[] | undefined {
  if (typeof value === 'string') return value.split('\n');
  return Array.isArray(value) ? value : undefined;
}
