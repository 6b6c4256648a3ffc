import { useSizeOptions } from '#web/kit/amount/use-size.ts';
import { Select } from '#web/kit/form/choices.tsx';
import { TextField } from '#web/kit/form/text-field.tsx';
import { useWords } from '#web/use-words.ts';
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
  const { units: all, frequencies } = useSizeOptions();
  const units = all.filter(({ value }) => !isOutput || output.includes(value));
  return (
    <fieldset className="stip-form__group">
      <legend>{label}</legend>
      <div className="stip-row">
        <TextField name={`${name}.volume`} label={t.volume} inputMode="decimal" maxLength={11} isShort />
        <Select name={`${name}.eenheid`} label={t.unit} options={units} isShort />
        <Select name={`${name}.frequentie`} label={t.frequency} options={frequencies} isShort />
      </div>
    </fieldset>
  );
}
