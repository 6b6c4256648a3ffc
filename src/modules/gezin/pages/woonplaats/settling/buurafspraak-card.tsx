import { dayOf } from '#web/kit/figure/dates.ts';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { DateField, TextArea } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../../words.en.ts';
import { nl as moduleNl } from '../../../words.nl.ts';
import { GemeenteField, useGemeenteName } from '../gemeente-field.tsx';
import type { ChildFile } from '../read-woonplaats.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

type Props = { file: ChildFile; buur: string; refusal: Refused | undefined };

/** What was agreed with the gemeente outside the region that is responsible for this child. */
export function BuurafspraakCard({ file, buur, refusal }: Props) {
  const words = useWords({ nl, en });
  const t = words.buurafspraak;
  const language = useLanguage();
  const nameOf = useGemeenteName(file.gemeenten);
  const known = file.buurafspraken.filter(({ buurgemeente }) => buurgemeente === buur);
  return (
    <Card title={t.title} id="buurafspraak">
      <p className="stip-soft">{t.lead}</p>
      {known.length === 0 && <p>{t.none}</p>}
      <ul className="stip-list">
        {known.map(({ id, gemeente, buurgemeente, omvat, van, tot }) => (
          <li key={id}>
            <strong>{t.line(nameOf(gemeente), nameOf(buurgemeente))}</strong>{' '}
            <span>{words.registration.period(dayOf(van, language), tot && dayOf(tot, language))}</span>
            <p>{omvat}</p>
          </li>
        ))}
      </ul>
      {file.canChange && <OpenAgreement file={file} buur={buur} refusal={refusal} />}
    </Card>
  );
}

function OpenAgreement({ file, buur, refusal }: Props) {
  const words = useWords({ nl, en });
  const t = words.buurafspraak;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  return (
    <details className="stip-behind stip-no-print" open={refusal?.typed?.['doe'] === 'buurafspraak'}>
      <summary>{t.open}</summary>
      <Form
        deed="buurafspraak"
        hidden={{ buurgemeente: buur }}
        submit={t.submit}
        refusal={refusal}
        words={said.refused}
        values={{ van: file.today }}
      >
        <GemeenteField name="gemeente" label={t.eigen} gemeenten={file.gemeenten} isOwn />
        <TextArea name="omvat" label={t.omvat} maxLength={2000} />
        <DateField name="van" label={words.registration.van} />
        <DateField name="tot" label={words.registration.tot} isOptional />
      </Form>
    </details>
  );
}
