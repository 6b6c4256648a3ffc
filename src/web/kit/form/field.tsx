import type { ReactNode } from 'react';
import { useWords } from '../../use-words.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';

export type FieldProps = {
  readonly name: string;
  readonly label: string;
  readonly description?: ReactNode;
  readonly isOptional?: boolean;
  readonly isShort?: boolean;
};

type AroundProps = Omit<FieldProps, 'name'> & {
  readonly id: string;
  readonly error: string | undefined;
  readonly children: ReactNode;
};

/** Label, explanation and fault around one input, joined for screen readers by their ids. */
export function Field({ id, label, description, error, isOptional, isShort, children }: AroundProps) {
  const t = useWords({ nl, en }).form;
  return (
    <div className={`stip-field ${error ? 'stip-field--invalid' : ''} ${isShort ? 'stip-field--short' : ''}`}>
      <label className="utrecht-form-label" htmlFor={id}>
        {label} {isOptional && <span className="stip-field__optional">({t.optional})</span>}
      </label>
      <Explanation id={id} description={description} error={error} />
      {children}
    </div>
  );
}

type ExplanationProps = { id: string; description: ReactNode; error: string | undefined };

export function Explanation({ id, description, error }: ExplanationProps) {
  return (
    <>
      {description && (
        <div className="utrecht-form-field-description" id={`${id}-about`}>
          {description}
        </div>
      )}
      {error && (
        <div className="utrecht-form-field-error-message" id={`${id}-error`}>
          {error}
        </div>
      )}
    </>
  );
}
