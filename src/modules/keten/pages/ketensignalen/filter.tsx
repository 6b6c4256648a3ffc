import { Form, Link } from 'react-router';
import { Choice } from '#web/kit/list/choice.tsx';
import { choicesOf } from '#web/kit/list/choices-of.ts';
import { Button } from '#web/kit/page/button.tsx';
import { useWords } from '#web/use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { SignalenData } from './read-signalen.ts';

/** Which signals; by GET, so that the address says what is shown and can be passed on. */
export function Filter({ filter }: Pick<SignalenData, 'filter'>) {
  const words = useWords({ nl, en });
  const t = words.signalen;
  const parties = choicesOf({ aanbieder: words.aanbieder, gemeente: words.gemeente });
  return (
    <Form
      method="get"
      action="/ketensignalen#lijst"
      className="stip-row stip-keten-filter stip-no-print"
      role="search"
      aria-label={t.filter}
    >
      <Choice
        name="soort"
        label={t.kind}
        all={t.allKinds}
        options={choicesOf(t.kindOf)}
        chosen={filter.soort}
      />
      <Choice name="wie" label={t.who} all={t.everyone} options={parties} chosen={filter.wie} />
      <Choice
        name="teLaat"
        label={t.term}
        all={t.allTerms}
        options={choicesOf({ true: t.onlyLate })}
        chosen={filter.teLaat}
      />
      <Button kind="secondary">{t.show}</Button>
      {Object.keys(filter).length > 0 && <Link to="?#lijst">{t.everything}</Link>}
    </Form>
  );
}
