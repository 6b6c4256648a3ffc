import { Link } from 'react-router';
import { RadioGroup, Select } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { TextArea } from '#web/kit/form/text-field.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { HulplijnInPlan } from '../../../schema/hulplijn.ts';
import { en as moduleEn } from '../../../words.en.ts';
import { nl as moduleNl } from '../../../words.nl.ts';
import type { CardProps } from '../family-file.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Props = CardProps & { readonly hulplijn: HulplijnInPlan };

/** From a pilot light to intensive with one click. Why, and what is added, may be told in the same deed. */
export function ScaleUp({ hulplijn, file, refusal }: Props) {
  const t = useWords({ nl, en }).scale;
  const words = useWords({ nl: moduleNl, en: moduleEn }).refused;
  return (
    <div className="stip-scale stip-no-print">
      <p className="stip-small">
        <strong>{t.title}</strong> {t.about}
      </p>
      <Form
        submit={t.now}
        deed="stand-op"
        hidden={{ hulplijnId: hulplijn.id, stand: 'intensief' }}
        version={hulplijn.versie}
        refusal={refusal}
        words={words}
      >
        <details className="stip-behind" open={isRefused(refusal, hulplijn.id)}>
          <summary>{t.more}</summary>
          <Why />
          <Besides file={file} />
        </details>
      </Form>
    </div>
  );
}

/** What was chosen behind the line must be in sight when it was refused. */
function isRefused(refusal: CardProps['refusal'], hulplijnId: string): boolean {
  const typed = refusal?.typed;
  return typed?.['doe'] === 'stand-op' && typed['hulplijnId'] === hulplijnId;
}

function Why() {
  const t = useWords({ nl, en }).scale;
  const reasons = useWords({ nl: moduleNl, en: moduleEn }).standReden;
  const options = Object.entries(reasons).map(([value, label]) => ({ value, label }));
  return (
    <RadioGroup
      name="reden"
      label={t.why}
      isOptional
      defaultValue=""
      options={[{ value: '', label: t.noReason }, ...options]}
    />
  );
}

function Besides({ file }: Pick<CardProps, 'file'>) {
  const t = useWords({ nl, en }).scale;
  const language = useLanguage();
  const soorten = file.hulpsoorten
    .flatMap(({ soorten: those }) => those)
    .filter(({ toewijzing }) => toewijzing === 'geen');
  return (
    <>
      <RadioGroup
        name="erbij.toegang"
        label={t.besides}
        isOptional
        defaultValue=""
        options={[
          { value: '', label: t.same },
          { value: 'consult', label: t.expert },
          { value: 'zonder-indicatie', label: t.other, description: t.otherAbout },
        ]}
      />
      <Select
        name="erbij.hulpsoort"
        label={t.kind}
        isOptional
        options={soorten.map(({ code, naam, naamEn }) => ({
          value: code,
          label: language === 'en' ? naamEn : naam,
        }))}
      />
      <TextArea name="toelichting" label={t.words} isOptional maxLength={2000} rows={3} />
      {file.may.openToewijzing && (
        <p className="stip-small">
          {t.order} <Link to={`/gezinnen/${file.gezin.id}/toewijzing`}>{t.toOrder}</Link>
        </p>
      )}
    </>
  );
}

/** A step up or down from where it is. */
export function StandForm({ hulplijn, refusal }: Omit<Props, 'file'>) {
  const t = useWords({ nl, en }).scale;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const options = Object.entries(m.stand)
    .filter(([value]) => value !== hulplijn.stand)
    .map(([value, { naam, uitleg }]) => ({ value, label: naam, description: uitleg }));
  return (
    <DeedForm
      opener={t.change}
      submit={t.changeSubmit}
      kind="secondary"
      deed="stand-anders"
      hidden={{ hulplijnId: hulplijn.id }}
      version={hulplijn.versie}
      refusal={refusal}
      words={m.refused}
    >
      <RadioGroup name="stand" label={t.changeTo} options={options} />
      <Why />
      <TextArea name="toelichting" label={t.words} isOptional maxLength={2000} rows={3} />
    </DeedForm>
  );
}
