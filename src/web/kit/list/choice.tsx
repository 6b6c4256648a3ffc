import { useId } from 'react';

/** A code, and its name for people. */
export type Named = { readonly code: string; readonly naam: string };

type ChoiceProps = {
  readonly name: string;
  readonly label: string;
  /** The choice that leaves nothing out; without it one of the options is always chosen. */
  readonly all?: string;
  readonly options: readonly Named[];
  readonly chosen: string | undefined;
};

/** One list to choose from in a form by GET, whose address says what is shown. */
export function Choice({ name, label, all, options, chosen = '' }: ChoiceProps) {
  const id = useId();
  return (
    <div className={all === undefined ? 'stip-field' : 'stip-field stip-field--short'}>
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      <select
        className="utrecht-select utrecht-select--html-select"
        id={id}
        name={name}
        defaultValue={chosen}
        key={chosen}
      >
        {all !== undefined && <option value="">{all}</option>}
        {options.map(({ code, naam }) => (
          <option key={code} value={code}>
            {naam}
          </option>
        ))}
      </select>
    </div>
  );
}
