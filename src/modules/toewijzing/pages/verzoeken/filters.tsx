import { Form, Link } from 'react-router';
import { Choice } from '#web/kit/list/choice.tsx';
import { choicesOf } from '#web/kit/list/choices-of.ts';
import { Button } from '#web/kit/page/button.tsx';
import { useWords } from '#web/use-words.ts';
import { en } from '../verzoek/words.en.ts';
import { nl } from '../verzoek/words.nl.ts';
import type { Filter } from './read-filter.ts';

type Props = {
  filter: Filter;
  gemeenten: readonly { code: string; naam: string }[];
  aanbieders: readonly { id: string; naam: string }[];
};

/** What can be chosen; a choice of one is none. */
export function Filters({ filter, gemeenten, aanbieders }: Props) {
  const t = useWords({ nl, en });
  const choices = [
    { name: 'soort', label: t.verzoeken.kind, all: t.verzoeken.allKinds, options: choicesOf(t.soort) },
    { name: 'status', label: t.verzoeken.status, all: t.verzoeken.allStatuses, options: choicesOf(t.status) },
    {
      name: 'gemeente',
      label: t.verzoeken.gemeente,
      all: t.verzoeken.allGemeenten,
      options: gemeenten,
    },
    {
      name: 'aanbiederId',
      label: t.verzoeken.aanbieder,
      all: t.verzoeken.allAanbieders,
      options: aanbieders.map(({ id, naam }) => ({ code: id, naam })),
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
