import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './field.tsx';
import { useField, type Value } from './form-state.ts';

type TextFieldProps = FieldProps &
  Pick<ComponentProps<'input'>, 'type' | 'inputMode' | 'autoComplete' | 'maxLength' | 'min' | 'max'> & {
    readonly defaultValue?: string | number;
  };

export function TextField(props: TextFieldProps) {
  const { name, label, description, isOptional = false, isShort = false, defaultValue, ...input } = props;
  const { id, error, value, control } = useField(name, Boolean(description));
  return (
    <Field {...{ id, label, description, error, isOptional, isShort }}>
      <input
        className={`utrecht-textbox utrecht-textbox--html-input ${error ? 'utrecht-textbox--invalid' : ''}`}
        type="text"
        autoComplete="off"
        aria-required={!isOptional || undefined}
        defaultValue={textOf(value) ?? defaultValue}
        {...input}
        {...control}
      />
    </Field>
  );
}

/** A day, chosen or typed in the way of the device. */
export function DateField(props: Omit<TextFieldProps, 'type'>) {
  return <TextField isShort {...props} type="date" />;
}

type TextAreaProps = FieldProps & {
  readonly rows?: number;
  readonly maxLength?: number;
  readonly defaultValue?: string;
};

export function TextArea(props: TextAreaProps) {
  const { name, label, description, isOptional = false, defaultValue, rows = 4, maxLength } = props;
  const { id, error, value, control } = useField(name, Boolean(description));
  return (
    <Field {...{ id, label, description, error, isOptional }}>
      <textarea
        className={`utrecht-textarea utrecht-textarea--html-textarea ${error ? 'utrecht-textarea--invalid' : ''}`}
        rows={rows}
        maxLength={maxLength}
        aria-required={!isOptional || undefined}
        defaultValue={textOf(value) ?? defaultValue}
        {...control}
      />
    </Field>
  );
}

export function textOf(value: Value): string | undefined {
  return value === undefined || value === null ? undefined : String(value);
}
