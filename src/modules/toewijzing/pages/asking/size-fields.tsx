import { Select } from '#web/kit/form/choices.tsx';
import { TextField } from '#web/kit/form/text-field.tsx';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../words.en.ts';
import { nl as moduleNl } from '../words.nl.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** Pieces with a result, and euros: all that a gecertificeerde instelling asks (SAP GI). */
const output = ['82', '83'];

type Props = {
  /** Where the three fields stand in the form. */
  name: string;
  label: string;
  isOutput?: boolean;
};

/** How much help: “4 hours per week” in three fields. */
export function SizeFields({ name, label, isOutput = false }: Props) {
  const t = useWords({ nl, en }).product;
  const { unitOf, frequencyOf } = useWords({ nl: moduleNl, en: moduleEn }).nieuw;
  const optionsOf = (from: Readonly<Record<string, string>>) =>
    Object.entries(from)
      .toSorted(([one], [other]) => one.localeCompare(other))
      .map(([value, text]) => ({ value, label: text }));
  const units = optionsOf(unitOf).filter(({ value }) => !isOutput || output.includes(value));
  return (
    <fieldset className="stip-form__group">
      <legend>{label}</legend>
      <div className="stip-row">
        <TextField name={`${name}.volume`} label={t.volume} inputMode="decimal" maxLength={11} isShort />
        <Select name={`${name}.eenheid`} label={t.unit} options={units} isShort />
        <Select name={`${name}.frequentie`} label={t.frequency} options={optionsOf(frequencyOf)} isShort />
      </div>
    </fieldset>
  );
}
