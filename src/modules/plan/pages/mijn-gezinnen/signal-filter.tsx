import { Form } from 'react-router';
import { Choice } from '#web/kit/list/choice.tsx';
import { Button } from '#web/kit/page/button.tsx';
import { useWords } from '#web/use-words.ts';
import type { Tellingen } from '../../schema/mijn-gezinnen.ts';
import type { SignaalSoort } from '../../schema/signaal.ts';
import { ASKING } from '../../schema/signaalsoorten.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

type FilterProps = { readonly counts: Tellingen; readonly chosen: SignaalSoort | null };

/** Each kind of signal that some family shows, with how many; the chosen one stays in the list when nobody shows it any more. */
export function SignalFilter({ counts, chosen }: FilterProps) {
  const t = useWords({ nl, en }).mijnGezinnen;
  const names = useWords({ nl: moduleNl, en: moduleEn }).signaalNaam;
  const kinds = [...ASKING, 'loopt-goed' as const].filter((soort) => counts[soort] > 0 || soort === chosen);
  const options = kinds.map((code) => ({ code, naam: t.filterOne(names[code], counts[code]) }));
  return (
    <Form
      method="get"
      action="/gezinnen#lijst"
      className="stip-row"
      role="search"
      aria-label={t.column.signaal}
    >
      <Choice
        name="signaal"
        label={t.filter}
        all={t.filterAll}
        options={options}
        chosen={chosen ?? undefined}
      />
      <Button kind="secondary">{t.filterSubmit}</Button>
    </Form>
  );
}
