import { Field } from '#web/kit/form/field.tsx';
import { useField } from '#web/kit/form/form-state.ts';
import { useWords } from '#web/use-words.ts';
import { en as webEn } from '#web/words.en.ts';
import { nl as webNl } from '#web/words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { Partijen } from './partijen.ts';

const kinds = ['gezin', 'account', 'team', 'organisatie'] as const;

/** Everyone to share with in one list, by kind; the first letters that are typed lead to a name. */
export function PartijSelect({ partijen }: { partijen: Partijen }) {
  const t = useWords({ nl, en }).toestemmingen;
  const { choose } = useWords({ nl: webNl, en: webEn }).form;
  const { id, error, value, control } = useField('partij', true);
  return (
    <Field id={id} label={t.give.partij} description={t.give.partijAbout} error={error}>
      <select
        className={`utrecht-select utrecht-select--html-select ${error ? 'utrecht-select--invalid' : ''}`}
        required
        defaultValue={typeof value === 'string' ? value : ''}
        {...control}
      >
        <option value="">{choose}</option>
        {kinds
          .filter((kind) => partijen[kind].length > 0)
          .map((kind) => (
            <optgroup key={kind} label={t.soort[kind]}>
              {partijen[kind].map((one) => (
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
