import { useEffect, useState } from 'react';
import { Form, useSearchParams, useSubmit } from 'react-router';
import { Choice } from '#web/kit/list/choice.tsx';
import { choicesOf } from '#web/kit/list/choices-of.ts';
import { Button } from '#web/kit/page/button.tsx';
import { useWords } from '#web/use-words.ts';
import type { Wachtrij } from '../../schema/triage.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

/** Which questions are shown. A choice works at once with JavaScript, and with the button without. */
export function QueueFilters({ queue }: { queue: Wachtrij }) {
  const t = useWords({ nl, en }).wachtrij;
  const { urgentie, deur } = useWords({ nl: moduleNl, en: moduleEn });
  const [query] = useSearchParams();
  const submit = useSubmit();
  const [isLive, setIsLive] = useState(false);
  useEffect(() => setIsLive(true), []);
  const chosen = (name: string) => query.get(name) ?? undefined;
  const locaties = queue.locaties.map(({ id, naam, aantal }) => ({ code: id, naam: `${naam} (${aantal})` }));
  const stands = choicesOf(t.stands).filter(({ code }) => code !== 'alle');
  return (
    <Form
      className="stip-queue__filters stip-no-print"
      aria-label={t.filters}
      onChange={({ currentTarget }) => void submit(currentTarget, { preventScrollReset: true })}
    >
      <Choice name="stand" label={t.stand} all={t.stands.alle} options={stands} chosen={chosen('stand')} />
      <Choice name="deur" label={t.deur} all={t.every} options={choicesOf(deur)} chosen={chosen('deur')} />
      <Choice
        name="urgentie"
        label={t.urgentie}
        all={t.every}
        options={choicesOf(urgentie)}
        chosen={chosen('urgentie')}
      />
      {locaties.length > 0 && (
        <Choice
          name="locatieId"
          label={t.locatie}
          all={t.every}
          options={locaties}
          chosen={chosen('locatieId')}
        />
      )}
      {!isLive && <Button kind="secondary">{t.apply}</Button>}
    </Form>
  );
}
