import { Form } from '#web/kit/form/form.tsx';
import { DateField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useBesluitWords } from '../use-besluit-words.ts';
import type { CardProps } from './read-dossier.ts';

/** What still lacks, by name; and once nothing lacks, the one press that takes the besluit. */
export function LacksCard({ data, refusal }: CardProps) {
  const { t, said } = useBesluitWords();
  if (!data.canWrite) return null;
  const { ontbreekt, besluit } = data;
  return (
    <Card title={t.take.title} id="nemen">
      {ontbreekt.length > 0 ? (
        <>
          <p>{t.take.lacks}</p>
          <ul>
            {ontbreekt.map((one) => (
              <li key={`${one.kind} ${one.wat}`}>{said.ontbreekt(one)}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t.take.ready}</p>
      )}
      <Hints data={data} />
      {(ontbreekt.length === 0 || refusal?.typed?.['doe'] === 'nemen') && (
        <Form
          deed="nemen"
          submit={t.take.submit}
          version={besluit.versie}
          refusal={refusal}
          words={said.refused}
          values={{ verzondenOp: data.today }}
        >
          <DateField name="verzondenOp" label={t.take.sentOn} description={t.take.sentAbout} />
        </Form>
      )}
    </Card>
  );
}

/** What could be said more simply; a hint that bars nothing. */
function Hints({ data }: Pick<CardProps, 'data'>) {
  const { t } = useBesluitWords();
  const fields: Readonly<Record<string, string>> = t.field;
  if (data.taalhints.length === 0) return null;
  return (
    <details className="stip-behind">
      <summary>{t.hints.title(data.taalhints.length)}</summary>
      <p className="stip-small stip-soft">{t.hints.about}</p>
      <ul>
        {data.taalhints.map(({ veld, tekst, beter }) => (
          <li key={`${veld} ${tekst}`}>
            <small className="stip-soft">{fields[veld] ?? veld}</small>{' '}
            {beter === null ? t.hints.long(tekst) : t.hints.word(tekst, beter)}
          </li>
        ))}
      </ul>
    </details>
  );
}
