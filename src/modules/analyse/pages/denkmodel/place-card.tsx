import { Field } from '#web/kit/form/field.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { type Refused, useField } from '#web/kit/form/form-state.ts';
import { DateField, TextArea } from '#web/kit/form/text-field.tsx';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { Button } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { useWords } from '#web/use-words.ts';
import type { Modelfout } from '../../schema/denkmodel.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import '../analyse.css';

type Props = {
  readonly today: string;
  readonly refusal: Refused | undefined;
  /** What stood there when it was looked at, also when it came from a file. */
  readonly typed: { readonly tekst: string; readonly van: string } | undefined;
};

/** A model to paste or to upload. Looking at it first is the first button; nothing is kept by looking. */
export function PlaceCard({ today, refusal, typed }: Props) {
  const t = useWords({ nl, en }).place;
  const words = useWords({ nl: moduleNl, en: moduleEn }).refused;
  return (
    <Card title={t.title} id="plaats">
      <p>{t.about}</p>
      <Form
        submit={t.look}
        deed="bekijk"
        hasFile
        refusal={refusal}
        words={words}
        values={{ tekst: typed?.tekst ?? '', van: typed?.van ?? today }}
        kind="secondary"
        foot={
          <Button name="plaats" value="ja">
            {t.submit}
          </Button>
        }
        key={typed?.tekst ?? ''}
      >
        <div className="stip-model-text">
          <TextArea name="tekst" label={t.text} rows={10} maxLength={500_000} isOptional />
        </div>
        <FileField />
        <DateField name="van" label={t.from} />
      </Form>
    </Card>
  );
}

function FileField() {
  const t = useWords({ nl, en }).place;
  const { id, error, control } = useField('bestand', true);
  return (
    <Field id={id} label={t.file} error={error} isOptional>
      <input type="file" accept=".json,application/json" {...control} />
    </Field>
  );
}

/** Each thing that is wrong, row by row, with where it stands. */
export function Faults({ fouten }: { fouten: readonly Modelfout[] }) {
  const t = useWords({ nl, en });
  const rows = fouten.map((fout, place) => ({ ...fout, key: `${place}` }));
  return (
    <Note tone="alarm" isNews>
      <DataTable
        caption={t.place.faults(fouten.length)}
        columns={[
          {
            key: 'waar',
            header: t.place.where,
            cell: ({ plek }: (typeof rows)[number]) => plek.join(' › ') || t.place.whole,
          },
          { key: 'wat', header: t.place.what, cell: ({ wat }) => t.fout[wat] ?? wat },
        ]}
        rows={rows}
        rowKey={({ key }) => key}
      />
    </Note>
  );
}
