import { Form as PlainForm } from 'react-router';
import { timeOf } from '#web/kit/figure/dates.ts';
import { Form } from '#web/kit/form/form.tsx';
import type { Draft } from '#web/kit/form/form-state.ts';
import { DateField, TextField } from '#web/kit/form/text-field.tsx';
import { Button } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { FoundList } from './found-list.tsx';
import type { SearchAnswer } from './take-step.ts';

type Props = { answer: SearchAnswer | undefined; draft: Draft };

/** First look whether the family is known: one field for a name or a number, and a birth date to be surer. */
export function SearchStep({ answer, draft }: Props) {
  const t = useWords({ nl, en }).nieuw;
  return (
    <div className="stip-stack">
      {draft.content && !answer && <DraftNote draft={draft} />}
      <Card title={t.search}>
        <Form
          submit={t.submitSearch}
          deed="zoek"
          refusal={answer?.refusal}
          {...(answer && { values: answer.typed })}
        >
          <TextField name="tekst" label={t.searchField} description={t.searchAbout} maxLength={200} />
          <DateField name="geboortedatum" label={t.birth} isOptional />
        </Form>
      </Card>
      {answer?.found && <Results found={answer.found} typed={answer.typed} />}
    </div>
  );
}

function DraftNote({ draft }: { draft: Draft }) {
  const t = useWords({ nl, en }).nieuw;
  const language = useLanguage();
  return (
    <Note>
      <p>
        <strong>{t.draftTitle}.</strong> {draft.savedAt && t.draftLead(timeOf(draft.savedAt, language))}
      </p>
      <PlainForm method="post">
        <Button kind="secondary" name="doe" value="nieuw">
          {t.draftGo}
        </Button>
      </PlainForm>
    </Note>
  );
}

function Results({
  found,
  typed,
}: {
  found: NonNullable<SearchAnswer['found']>;
  typed: SearchAnswer['typed'];
}) {
  const t = useWords({ nl, en }).nieuw;
  return (
    <Card title={t.found(found.length)} id="gevonden">
      <p className="stip-hidden" role="status">
        {t.found(found.length)}
      </p>
      {found.length === 0 ? (
        <EmptyState title={t.noneTitle}>
          <p>{t.none}</p>
        </EmptyState>
      ) : (
        <FoundList found={found} />
      )}
      <PlainForm method="post" className="stip-row">
        <input type="hidden" name="tekst" value={String(typed['tekst'] ?? '')} />
        {found.length > 0 && <span>{t.newOneLead}</span>}
        <Button kind={found.length > 0 ? 'secondary' : 'primary'} name="doe" value="nieuw">
          {t.newOne}
        </Button>
      </PlainForm>
    </Card>
  );
}
