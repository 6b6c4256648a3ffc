import { dayOf } from '#web/kit/figure/dates.ts';
import { Select } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { DateField, TextField } from '#web/kit/form/text-field.tsx';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { KeyData } from './read-management.ts';
import type { Done } from './run-deed.ts';

type Props = { data: KeyData; made: Done['made']; refusal: Refused | undefined };

export function Keys({ data, made, refusal }: Props) {
  const t = useWords({ nl, en });
  return (
    <>
      {made && <Made made={made} />}
      <Card title={t.part.sleutels}>
        <p className="stip-soft">{t.sleutels.lead}</p>
        {data.sleutels.length === 0 ? (
          <EmptyState title={t.sleutels.emptyTitle}>
            <p>{t.sleutels.empty}</p>
          </EmptyState>
        ) : (
          <KeyTable data={data} refusal={refusal} />
        )}
      </Card>
      <NewKey data={data} refusal={refusal} />
    </>
  );
}

function Made({ made }: { made: NonNullable<Done['made']> }) {
  const t = useWords({ nl, en }).sleutels;
  const language = useLanguage();
  return (
    <Note tone="warn" isNews>
      <h2>{t.madeTitle}</h2>
      <p>
        <code>{made.sleutel}</code>
      </p>
      <p>{t.made(made.naam, dayOf(made.einddatum, language))}</p>
    </Note>
  );
}

function KeyTable({ data, refusal }: Omit<Props, 'made'>) {
  const { sleutels: t, rol } = useWords({ nl, en });
  const language = useLanguage();
  return (
    <DataTable
      caption={t.caption}
      isCaptionHidden
      rows={data.sleutels}
      rowKey={({ id }) => id}
      columns={[
        { key: 'naam', header: t.naam, cell: ({ naam }) => naam },
        {
          key: 'houder',
          header: t.houder,
          cell: (one) => holderOf({ ...one, naam: one.houder ?? '', organisatieNaam: one.organisatie }, rol),
        },
        { key: 'tot', header: t.tot, cell: ({ einddatum }) => dayOf(einddatum, language) },
        {
          key: 'stop',
          header: t.stop,
          cell: ({ id }) => (
            <Form
              deed="trek-in"
              hidden={{ id }}
              submit={t.stop}
              kind="negative"
              refusal={refusal}
              words={t.refused}
            />
          ),
        },
      ]}
    />
  );
}

function NewKey({ data, refusal }: Omit<Props, 'made'>) {
  const { sleutels: t, rol } = useWords({ nl, en });
  const houders = data.houders.map((one) => ({ value: one.id, label: holderOf(one, rol) }));
  return (
    <Card title={t.newTitle}>
      <Form deed="sleutel" submit={t.submit} refusal={refusal} words={t.refused} draft={data.draft}>
        <TextField name="naam" label={t.newNaam} description={t.newNaamAbout} maxLength={100} />
        <Select name="aanstelling" label={t.aanstelling} description={t.aanstellingAbout} options={houders} />
        <DateField name="einddatum" label={t.einddatum} description={t.einddatumAbout} />
      </Form>
    </Card>
  );
}

type Holder = { naam: string; rol: string | null; organisatieNaam: string | null };

function holderOf({ naam, rol, organisatieNaam }: Holder, rollen: Readonly<Record<string, string>>): string {
  return [naam, rol && (rollen[rol] ?? rol), organisatieNaam].filter(Boolean).join(', ');
}
