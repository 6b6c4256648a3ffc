import { Field } from '#web/kit/form/field.tsx';
import { useField } from '#web/kit/form/form-state.ts';
import { useWords } from '#web/use-words.ts';
import { en as webEn } from '#web/words.en.ts';
import { nl as webNl } from '#web/words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

const groups = ['known', 'others'] as const;
type Option = { readonly value: string; readonly label: string };
export type Aanbieders = ReadonlyMap<(typeof groups)[number], readonly Option[]>;

/** Who helps this family already stands first; then all others by name. */
export function AanbiederSelect({ aanbieders }: { aanbieders: Aanbieders }) {
  const t = useWords({ nl, en }).nieuw;
  const { choose } = useWords({ nl: webNl, en: webEn }).form;
  const { id, error, value, control } = useField('aanbiederId', true);
  return (
    <Field id={id} label={t.aanbieder} description={t.aanbiederAbout} error={error}>
      <select
        className={`utrecht-select utrecht-select--html-select ${error ? 'utrecht-select--invalid' : ''}`}
        required
        defaultValue={typeof value === 'string' ? value : ''}
        {...control}
      >
        <option value="">{choose}</option>
        {groups
          .filter((group) => aanbieders.has(group))
          .map((group) => (
            <optgroup key={group} label={t[group]}>
              {aanbieders.get(group)?.map((one) => (
                <option key={one.value} value={one.value}>
                  {one.label}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
    </Field>
  );
}
