import { Link } from 'react-router';
import { momentOf } from '#web/kit/figure/dates.ts';
import { Select } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { TextField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../../words.en.ts';
import { nl as moduleNl } from '../../../words.nl.ts';
import type { WeighingProps } from '../weighing-props.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { CrisisLines } from './crisis-lines.tsx';

/** Whom to call when it cannot wait, and who was told already. */
export function CrisisCard({ triage, ladder, tools, refusal }: WeighingProps) {
  const t = useWords({ nl, en }).crisis;
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const nameOf = (code: string) => {
    const line = ladder.crisislijnen.find((one) => one.code === code);
    return (language === 'en' ? line?.naamEn : line?.naam) ?? code;
  };
  const isUnknown = ladder.crisislijnen.some(({ telefoon }) => telefoon === null);
  const options = ladder.crisislijnen.map(({ code }) => ({ value: code, label: nameOf(code) }));
  return (
    <Card title={t.title} id="crisis">
      {triage.crisis.length > 0 && <h3 className="utrecht-heading-3">{t.told}</h3>}
      <ul className="stip-list">
        {triage.crisis.map(({ id, crisislijn, met, afspraak, door, op }) => (
          <li key={id}>
            <strong>{t.entry(nameOf(crisislijn), met)}</strong>
            <div>{afspraak}</div>
            <div className="stip-small stip-soft">{t.by(door, momentOf(op, language))}</div>
          </li>
        ))}
      </ul>
      <details className="stip-behind" open={triage.urgentie === 'spoed'}>
        <summary>{t.lines}</summary>
        <CrisisLines lines={ladder.crisislijnen} />
        {tools && isUnknown && <Link to="/kaart#crisis">{t.fillIn}</Link>}
      </details>
      {tools && (
        <details className="stip-behind" open={refusal?.typed?.['doe'] === 'crisis'}>
          <summary>{t.open}</summary>
          <Form submit={t.submit} deed="crisis" refusal={refusal} words={refused}>
            <Select name="crisislijn" label={t.wie} options={options} />
            <TextField name="met" label={t.met} isOptional maxLength={200} />
            <TextField name="afspraak" label={t.afspraak} maxLength={2000} />
          </Form>
        </details>
      )}
    </Card>
  );
}
