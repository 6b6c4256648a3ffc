import { dayOf } from '#web/kit/figure/dates.ts';
import { RadioGroup } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { DateField, TextArea } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Opp } from '../../schema/school.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { CardProps } from './read-file.ts';

/** What school and parents agreed; the newest in sight, the ones before it behind a click. */
export function OppCard({ file, refusal }: CardProps) {
  const t = useWords({ nl, en }).opp;
  const [now, ...earlier] = file.kind.opps;
  return (
    <Card title={t.title} id="opp">
      <p className="stip-soft">{t.about}</p>
      {now ? <Agreed opp={now} /> : <p>{t.empty}</p>}
      {now && file.canChange && <Change opp={now} refusal={refusal} />}
      {earlier.length > 0 && (
        <details className="stip-behind">
          <summary>{t.earlier}</summary>
          {earlier.map((opp) => (
            <Agreed key={opp.id} opp={opp} />
          ))}
        </details>
      )}
      {file.canChange && <Add file={file} refusal={refusal} />}
    </Card>
  );
}

function Agreed({ opp }: { opp: Opp }) {
  const words = useWords({ nl, en });
  const language = useLanguage();
  const t = words.opp;
  const said = opp.metOuders === null ? words.unknown : opp.metOuders ? t.yes : t.no;
  return (
    <>
      <p className="stip-text">{opp.afspraken}</p>
      <Facts
        facts={[
          [t.facts.vastgesteld, dayOf(opp.vastgesteldOp, language)],
          [t.facts.evaluatie, opp.evaluatieOp ? dayOf(opp.evaluatieOp, language) : words.unknown],
          [t.facts.ouders, said],
        ]}
      />
    </>
  );
}

function OppFields() {
  const t = useWords({ nl, en }).opp;
  return (
    <>
      <TextArea name="afspraken" label={t.afspraken} maxLength={5000} />
      <DateField name="evaluatieOp" label={t.evaluatieOp} isOptional />
      <RadioGroup
        name="metOuders"
        label={t.metOuders}
        isOptional
        options={[
          { value: 'ja', label: t.yes },
          { value: 'nee', label: t.no },
        ]}
      />
    </>
  );
}

function Change({ opp, refusal }: { opp: Opp } & Pick<CardProps, 'refusal'>) {
  const t = useWords({ nl, en }).opp;
  const { afspraken, evaluatieOp } = opp;
  const metOuders = opp.metOuders === null ? '' : opp.metOuders ? 'ja' : 'nee';
  return (
    <DeedForm
      deed="opp-wijzig"
      opener={t.change}
      hidden={{ oppId: opp.id, persoonId: opp.persoonId }}
      version={opp.versie}
      values={{ afspraken, evaluatieOp, metOuders }}
      merge={{ afspraken: t.afspraken, evaluatieOp: t.evaluatieOp, metOuders: t.metOuders }}
      submit={t.save}
      refusal={refusal}
      words={useWords({ nl: moduleNl, en: moduleEn }).refused}
    >
      <OppFields />
    </DeedForm>
  );
}

function Add({ file, refusal }: CardProps) {
  const t = useWords({ nl, en }).opp;
  return (
    <DeedForm
      deed="opp"
      opener={t.add}
      hidden={{ persoonId: file.kind.persoonId }}
      values={{ vastgesteldOp: file.today }}
      submit={t.submit}
      refusal={refusal}
      words={useWords({ nl: moduleNl, en: moduleEn }).refused}
      {...(file.draft && { draft: file.draft })}
    >
      <DateField name="vastgesteldOp" label={t.vastgesteldOp} />
      <OppFields />
    </DeedForm>
  );
}
