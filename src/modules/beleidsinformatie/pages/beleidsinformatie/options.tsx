import { useId } from 'react';
import type { Named } from '#web/kit/list/choice.tsx';

type OptionsProps = {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Named[];
  readonly chosen: string;
};

/** One of a list that always has one chosen. */
export function Options({ name, label, options, chosen }: OptionsProps) {
  const id = useId();
  return (
    <div className="stip-field">
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
        {options.map(({ code, naam }) => (
          <option key={code} value={code}>
            {naam}
          </option>
        ))}
      </select>
    </div>
  );
}
