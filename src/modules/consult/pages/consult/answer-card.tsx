import { momentOf } from '#web/kit/figure/dates.ts';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { TextArea } from '#web/kit/form/text-field.tsx';
import { Button, LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { ConsultPage } from './read-consult.ts';

export type DeedProps = { readonly data: ConsultPage; readonly refusal: Refused | undefined };

/** What the expert answered, what was asked on, and whether it was of use. */
export function AnswerCard({ data, refusal }: DeedProps) {
  const t = useWords({ nl, en }).consult;
  const language = useLanguage();
  const { consult, isAsker } = data;
  return (
    <Card title={t.answer}>
      <div className="stip-stack">
        <p className="stip-merge__value">{consult.advies}</p>
        <Offer data={data} />
        {consult.berichten.length > 0 && (
          <ol className="stip-list">
            {consult.berichten.map(({ id, naam, tekst, geplaatstOp }) => (
              <li key={id} className="stip-entry">
                <strong>{naam}</strong>{' '}
                <span className="stip-soft stip-small">{momentOf(new Date(geplaatstOp), language)}</span>
                <p className="stip-merge__value">{tekst}</p>
              </li>
            ))}
          </ol>
        )}
        {isAsker && consult.nuttig === null && <Useful data={data} refusal={refusal} />}
        {consult.nuttig !== null && (
          <p className="stip-soft">{consult.nuttig ? t.wasUseful : t.wasNotUseful}</p>
        )}
        <AskOn data={data} refusal={refusal} />
      </div>
    </Card>
  );
}

/** An offer changes nothing by itself; here stands what has to happen for it. */
function Offer({ data: { consult, isAsker } }: Pick<DeedProps, 'data'>) {
  const t = useWords({ nl, en }).consult;
  if (consult.uitkomst === 'neemt-over') return <Note>{t.takeOver}</Note>;
  if (consult.uitkomst !== 'sluit-aan') return null;
  if (consult.doetMee) return <Note>{t.joined}</Note>;
  return (
    <Note tone="warn">
      <p>
        {t.joins} {t.joinNeeds}
      </p>
      {isAsker && (
        <LinkButton to={`/gezinnen/${consult.gezinId}/toestemmingen#geven`}>{t.toConsent}</LinkButton>
      )}
    </Note>
  );
}

function Useful({ refusal }: DeedProps) {
  const t = useWords({ nl, en }).consult;
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  return (
    <Form
      deed="nuttig"
      hidden={{ nuttig: 'true' }}
      submit={t.yes}
      kind="secondary"
      refusal={refusal}
      words={refused}
      foot={
        <Button kind="subtle" name="nuttig" value="false">
          {t.no}
        </Button>
      }
    >
      <p>
        <strong>{t.useful}</strong> <span className="stip-soft stip-small">{t.usefulHint}</span>
      </p>
    </Form>
  );
}

/** Between the two, as long as they want; the words are kept while they are typed. */
export function AskOn({ data, refusal }: DeedProps) {
  const t = useWords({ nl, en }).consult;
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  const { consult, draft, sleutel } = data;
  const isThis = refusal?.typed?.['doe'] === 'doorvragen';
  return (
    <details className="stip-behind stip-no-print" open={isThis || Boolean(draft.content?.['tekst'])}>
      <summary>{t.more}</summary>
      <Form
        deed="doorvragen"
        hidden={{ _sleutel: isThis ? String(refusal.typed?.['_sleutel']) : sleutel }}
        submit={t.moreSubmit}
        kind="secondary"
        refusal={refusal}
        words={refused}
        draft={draft}
      >
        <TextArea
          name="tekst"
          label={t.moreText}
          rows={4}
          maxLength={5000}
          {...(consult.anoniem && { description: t.anonymousHint })}
        />
      </Form>
    </details>
  );
}
