import { Link } from 'react-router';
import { CheckboxGroup } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { Card } from '#web/kit/page/card.tsx';
import type { CardProps } from '../besluit/read-dossier.ts';
import { useBesluitWords } from '../use-besluit-words.ts';
import { useDay } from '../use-day.ts';

/** Findings of the shared analyse on which the besluit rests: chosen by who writes, read by everyone else. */
export function FindingsCard(props: CardProps) {
  const { data } = props;
  const { t } = useBesluitWords();
  if (data.canWrite && (data.analyse.length > 0 || data.besluit.bevindingen.length > 0))
    return <Choose {...props} />;
  if (data.besluit.bevindingen.length === 0) return null;
  return (
    <Card title={t.findings.read}>
      <ul className="stip-list">
        {data.besluit.bevindingen.map(({ id, tekst, ronde, eens, anders }) => (
          <li key={id}>
            {tekst} <small className="stip-soft">{t.findings.about(ronde, eens, anders)}</small>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Choose({ data, refusal }: CardProps) {
  const { t, said } = useBesluitWords();
  const day = useDay();
  const { analyse, besluit, gezin } = data;
  const gone = besluit.bevindingen.filter(({ id }) => analyse.every((one) => one.id !== id));
  const options = [
    ...analyse.map((one) => ({
      value: one.id,
      label: `${t.findings.soort[one.soort]}: ${one.tekst}`,
      description: <Source one={one} kept={besluit.bevindingen.find(({ id }) => id === one.id)?.tekst} />,
    })),
    ...gone.map((one) => ({
      value: one.id,
      label: `${t.findings.soort[one.soort]}: ${one.tekst}`,
      description: `${t.findings.gone} ${day(one.overgenomenOp)}.`,
    })),
  ];
  return (
    <Card title={t.findings.title} id="bevindingen">
      <Form
        deed="bevindingen"
        submit={t.findings.submit}
        kind="secondary"
        version={besluit.versie}
        values={{ 'bevindingIds[]': besluit.bevindingen.map(({ id }) => id) }}
        refusal={refusal}
        words={said.refused}
      >
        <CheckboxGroup name="bevindingIds[]" label={t.findings.lead} options={options} isOptional />
      </Form>
      <p className="stip-entry">
        <Link to={`/gezinnen/${gezin.id}/analyse`}>{t.findings.link}</Link>
      </p>
    </Card>
  );
}

type SourceProps = { one: CardProps['data']['analyse'][number]; kept: string | undefined };

/** From where it comes; and when the words moved on since they were taken over, what the besluit still says. */
function Source({ one, kept }: SourceProps) {
  const { t } = useBesluitWords();
  return (
    <>
      {t.findings.about(one.ronde, one.eens, one.anders)}
      {kept !== undefined && kept !== one.tekst && (
        <strong>
          {' '}
          {t.findings.changed} “{kept}”
        </strong>
      )}
    </>
  );
}
