import { RadioGroup, Select } from '#web/kit/form/choices.tsx';
import { Field } from '#web/kit/form/field.tsx';
import { useField } from '#web/kit/form/form-state.ts';
import { DateField, TextField, textOf } from '#web/kit/form/text-field.tsx';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../words.en.ts';
import { nl as moduleNl } from '../words.nl.ts';
import { SizeFields } from './size-fields.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export type ProductOption = {
  readonly productcategorie: string;
  readonly productcode: string;
  readonly hulpsoortNaam: string;
};

const list = 'productcodes';

/** The codes of the region with what each is, once on a page for all fields that ask one. */
export function ProductList({ producten }: { producten: readonly ProductOption[] }) {
  const help = useWords({ nl: moduleNl, en: moduleEn }).categorie;
  return (
    <datalist id={list}>
      {producten.map(({ productcode, productcategorie, hulpsoortNaam }) => (
        <option key={`${productcategorie}${productcode}`} value={productcode}>
          {`${hulpsoortNaam}, ${help[productcategorie] ?? productcategorie}`}
        </option>
      ))}
    </datalist>
  );
}

type Props = {
  /** Where the fields of this product stand in the form: `producten.0`. */
  prefix: string;
  isInstelling: boolean;
};

/** One product that is asked for: what goes with the chosen kind stands in its own group (iJw IV075). */
export function ProductFields({ prefix, isInstelling }: Props) {
  const t = useWords({ nl, en }).product;
  return (
    <div className="stip-asked">
      {isInstelling ? (
        <input type="hidden" name={`${prefix}.vorm`} value="specifiek" />
      ) : (
        <RadioGroup
          name={`${prefix}.vorm`}
          label={t.vorm}
          options={Object.entries(t.vormOf).map(([value, label]) => ({ value, label }))}
          defaultValue="specifiek"
        />
      )}
      <div className="stip-asked__code">
        <CodeField name={`${prefix}.productcode`} />
      </div>
      <div className="stip-asked__kind">
        <Kind name={`${prefix}.productcategorie`} />
      </div>
      <div className="stip-asked__size">
        <SizeFields name={`${prefix}.omvang`} label={t.amount} isOutput={isInstelling} />
      </div>
      {!isInstelling && (
        <div className="stip-asked__budget">
          <TextField
            name={`${prefix}.budget`}
            label={t.budget}
            description={t.budgetAbout}
            inputMode="decimal"
            maxLength={11}
            isShort
            isOptional
          />
        </div>
      )}
      <div className="stip-row">
        <DateField name={`${prefix}.ingangsdatum`} label={t.from} />
        <DateField name={`${prefix}.einddatum`} label={t.until} description={t.untilAbout} isOptional />
      </div>
    </div>
  );
}

function CodeField({ name }: { name: string }) {
  const t = useWords({ nl, en }).product;
  const { id, error, value, control } = useField(name, true);
  return (
    <Field id={id} label={t.code} description={t.codeAbout} error={error} isShort>
      <input
        className={`utrecht-textbox utrecht-textbox--html-input ${error ? 'utrecht-textbox--invalid' : ''}`}
        type="text"
        list={list}
        autoComplete="off"
        maxLength={7}
        defaultValue={textOf(value)}
        {...control}
      />
    </Field>
  );
}

function Kind({ name }: { name: string }) {
  const t = useWords({ nl, en }).product;
  const help = useWords({ nl: moduleNl, en: moduleEn }).categorie;
  const options = Object.entries(help).map(([value, label]) => ({ value, label: `${label} (${value})` }));
  return (
    <Select
      name={name}
      label={t.kind}
      options={options.toSorted((one, other) => one.label.localeCompare(other.label))}
      isOptional
    />
  );
}
