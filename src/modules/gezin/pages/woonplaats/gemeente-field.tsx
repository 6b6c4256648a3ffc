import { Select } from '#web/kit/form/choices.tsx';
import { TextField } from '#web/kit/form/text-field.tsx';
import { useWords } from '#web/use-words.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export type Gemeente = { readonly code: string; readonly naam: string };
type Props = {
  readonly name: string;
  readonly label: string;
  readonly description?: string;
  readonly gemeenten: readonly Gemeente[];
  readonly isOptional?: boolean;
  /** Only those of the region. */
  readonly isOwn?: boolean;
};

const elsewhere = 'anders';

/** The gemeenten of the region by name, and any other by its code; it works without JavaScript, so both are in sight. */
export function GemeenteField(props: Props) {
  const { name, label, description, gemeenten, isOptional = false, isOwn = false } = props;
  const t = useWords({ nl, en }).gemeente;
  const own = gemeenten.map(({ code, naam }) => ({ value: code, label: naam }));
  const options = isOwn ? own : [...own, { value: elsewhere, label: t.other }];
  return (
    <>
      <Select name={name} label={label} options={options} {...{ description, isOptional }} />
      {!isOwn && (
        <TextField
          name={codeName(name)}
          label={t.otherCode}
          description={t.otherAbout}
          inputMode="numeric"
          maxLength={4}
          isOptional
          isShort
        />
      )}
    </>
  );
}

const codeName = (name: string) => `${name}-code`;

/** What the two fields begin with for a gemeente that is known. */
export function gemeenteValues(name: string, code: string | null, gemeenten: readonly Gemeente[]) {
  if (code === null) return {};
  const isKnown = gemeenten.some((one) => one.code === code);
  return isKnown ? { [name]: code } : { [name]: elsewhere, [codeName(name)]: code };
}

/** The one gemeente that two fields say: that of the list, else the code; the choice for another without its code is no answer. */
export function joinGemeenten(typed: Record<string, unknown>): Record<string, unknown> {
  const joined: Record<string, unknown> = {};
  for (const key of Object.keys(typed)) {
    const name = key.replace(/-code$/, '');
    const chosen = typed[name];
    const said = chosen === undefined || chosen === elsewhere ? typed[codeName(name)] : chosen;
    if (said !== undefined) joined[name] = said;
  }
  return joined;
}

/** At the beginning of a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How a gemeente is called beside others: its name alone, or its code. */
export function shortName(code: string, gemeenten: readonly Gemeente[]): string {
  return gemeenten.find((one) => one.code === code)?.naam ?? code;
}

/** How a gemeente is called in a sentence, by name where the region knows it. */
export function useGemeenteName(gemeenten: readonly Gemeente[]): (code: string) => string {
  const t = useWords({ nl, en }).gemeente;
  return (code) => {
    const naam = gemeenten.find((one) => one.code === code)?.naam;
    return naam ? t.named(naam) : t.of(code);
  };
}
