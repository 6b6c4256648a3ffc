import { dayOf } from '#web/kit/figure/dates.ts';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { TextArea } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Woonplaatsbepaling } from '../../schema/woonplaats.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { capital, GemeenteField, useGemeenteName } from './gemeente-field.tsx';
import type { ChildFile } from './read-woonplaats.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Props = { file: ChildFile; one: Woonplaatsbepaling; refusal: Refused | undefined };

/** What people decided, and the form to decide where the law leaves it open or a person knows better. */
export function DecideCard({ file, one, refusal }: Props) {
  const t = useWords({ nl, en }).decide;
  const language = useLanguage();
  const nameOf = useGemeenteName(file.gemeenten);
  const isAsked = one.uitkomst === null || refusal?.typed?.['doe'] === 'besluit';
  if (!file.canChange && one.besluiten.length === 0) return null;
  return (
    <Card title={t.title} id="besluit">
      {one.besluiten.length > 0 && (
        <ul className="stip-list">
          {one.besluiten.map(({ gemeente, reden, beslotenDoor, beslotenOp }) => (
            <li key={beslotenOp}>
              <strong>
                {t.line(capital(nameOf(gemeente)), beslotenDoor, dayOf(beslotenOp.slice(0, 10), language))}
              </strong>
              <p>{reden}</p>
            </li>
          ))}
        </ul>
      )}
      {file.canChange && (
        <details className="stip-behind stip-no-print" open={isAsked}>
          <summary>{t.submit}</summary>
          <p className="stip-soft">{t.lead}</p>
          <DecideForm file={file} one={one} refusal={refusal} />
        </details>
      )}
    </Card>
  );
}

function DecideForm({ file, one, refusal }: Props) {
  const t = useWords({ nl, en }).decide;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  return (
    <Form
      deed="besluit"
      hidden={{ bepalingId: one.id }}
      submit={t.submit}
      refusal={refusal}
      words={said.refused}
    >
      <GemeenteField name="gemeente" label={t.gemeente} gemeenten={file.gemeenten} />
      <TextArea name="reden" label={t.reason} description={t.reasonAbout} maxLength={2000} />
    </Form>
  );
}
