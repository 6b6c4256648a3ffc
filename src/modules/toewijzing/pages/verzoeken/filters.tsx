import { Form, Link } from 'react-router';
import { Button } from '#web/kit/page/button.tsx';
import { useWords } from '#web/use-words.ts';
import { en } from '../verzoek/words.en.ts';
import { nl } from '../verzoek/words.nl.ts';
import type { Filter } from './read-filter.ts';

type Named = { readonly value: string; readonly label: string };
type Props = {
  filter: Filter;
  gemeenten: readonly { code: string; naam: string }[];
  aanbieders: readonly { id: string; naam: string }[];
};

/** What can be chosen; a choice of one is none. */
export function Filters({ filter, gemeenten, aanbieders }: Props) {
  const t = useWords({ nl, en });
  const named = (texts: Readonly<Record<string, string>>): Named[] =>
    Object.entries(texts).map(([value, label]) => ({ value, label }));
  const choices = [
    { name: 'soort', label: t.verzoeken.kind, all: t.verzoeken.allKinds, options: named(t.soort) },
    { name: 'status', label: t.verzoeken.status, all: t.verzoeken.allStatuses, options: named(t.status) },
    {
      name: 'gemeente',
      label: t.verzoeken.gemeente,
      all: t.verzoeken.allGemeenten,
      options: gemeenten.map(({ code, naam }) => ({ value: code, label: naam })),
    },
    {
      name: 'aanbiederId',
      label: t.verzoeken.aanbieder,
      all: t.verzoeken.allAanbieders,
      options: aanbieders.map(({ id, naam }) => ({ value: id, label: naam })),
    },
  ] as const;
  return (
    <Form method="get" className="stip-row stip-no-print" role="search" aria-label={t.verzoeken.filter}>
      {choices
        .filter(({ options }) => options.length > 1)
        .map((choice) => (
          <Choice key={choice.name} {...choice} chosen={filter[choice.name]} />
        ))}
      <Button kind="secondary">{t.verzoeken.show}</Button>
      {Object.keys(filter).length > 0 && <Link to="?">{t.verzoeken.everything}</Link>}
    </Form>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  all: string;
  options: readonly Named[];
  chosen: string | undefined;
};

function Choice({ name, label, all, options, chosen = '' }: ChoiceProps) {
  return (
    <div className="stip-field stip-field--short">
      <label className="utrecht-form-label" htmlFor={`filter-${name}`}>
        {label}
      </label>
      <select
        className="utrecht-select utrecht-select--html-select"
        id={`filter-${name}`}
        name={name}
        key={chosen}
        defaultValue={chosen}
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
