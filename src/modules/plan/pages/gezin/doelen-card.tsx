import { Link, useSearchParams } from 'react-router';
import { dayOf } from '#web/kit/figure/dates.ts';
import { Meter } from '#web/kit/figure/meter.tsx';
import { RadioGroup, Select } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import type { Draft } from '#web/kit/form/form-state.ts';
import { DateField, TextArea, TextField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Doel } from '../../schema/plan.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { ClosedPart } from './closed-part.tsx';
import type { CardProps } from './family-file.ts';
import { type Domeinvariant, domeinenOf, groupDoelen } from './group-doelen.ts';

/** The goals of the family by domain of life, how far each is, and a way to change them. */
export function DoelenCard({ file, refusal }: CardProps) {
  const t = useWords({ nl, en }).gezin.goals;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const [query] = useSearchParams();
  const asked = query.get('domeinen');
  const variant = asked === 'samen' || asked === 'apart' ? asked : file.variant;
  const { dossier, may } = file;
  if (!dossier?.delen.plan) return <ClosedPart title={t.title} />;
  const other = variant === 'samen' ? 'apart' : 'samen';
  const canChange = may.changePlan && dossier.plan?.geslotenOp === null;
  return (
    <Card title={t.title} id="doelen">
      {dossier.doelen.length === 0 && <p className="stip-soft">{dossier.plan ? t.empty : t.needsPlan}</p>}
      {groupDoelen(dossier.doelen, variant).map(({ domein, doelen }) => (
        <section key={domein} className="stip-entry">
          <h3 className="utrecht-heading-3" title={m.domein[domein].uitleg}>
            {m.domein[domein].naam}
          </h3>
          {doelen.map((doel) => (
            <DoelItem key={doel.id} doel={doel} canChange={canChange} refusal={refusal} />
          ))}
        </section>
      ))}
      {dossier.doelen.length > 1 && (
        <p className="stip-small stip-no-print">
          <Link to={`?domeinen=${other}#doelen`}>{t.variant[other]}</Link>
        </p>
      )}
      {canChange && <NewDoel refusal={refusal} draft={file.drafts?.doel} variant={variant} />}
    </Card>
  );
}

type DoelProps = { doel: Doel; canChange: boolean; refusal: CardProps['refusal'] };

function DoelItem({ doel, canChange, refusal }: DoelProps) {
  const t = useWords({ nl, en }).gezin.goals;
  const language = useLanguage();
  const { voortgang, bereiktOp, tekst } = doel;
  return (
    <div>
      <p>{tekst}</p>
      {bereiktOp && <p className="stip-small">{t.reached(dayOf(bereiktOp, language))}</p>}
      {!bereiktOp && voortgang === null && <p className="stip-small stip-soft">{t.progressUnknown}</p>}
      {!bereiktOp && voortgang !== null && (
        <Meter value={voortgang} max={100} label={`${tekst}: ${t.progressOf(voortgang)}`} />
      )}
      {canChange && <ChangeDoel doel={doel} refusal={refusal} />}
    </div>
  );
}

function ChangeDoel({ doel, refusal }: Omit<DoelProps, 'canChange'>) {
  const t = useWords({ nl, en }).gezin.goals;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const options = Object.entries(m.domein).map(([value, { naam }]) => ({ value, label: naam }));
  return (
    <DeedForm
      opener={t.edit}
      submit={t.save}
      kind="secondary"
      deed="doel-bewaar"
      hidden={{ doelId: doel.id }}
      version={doel.versie}
      values={doel}
      merge={{ tekst: t.text, domein: t.domain, voortgang: t.progress, bereiktOp: t.reachedOn }}
      refusal={refusal}
      words={m.refused}
    >
      <TextArea name="tekst" label={t.text} description={t.textAbout} maxLength={2000} />
      <Select name="domein" label={t.domain} options={options} />
      <TextField
        name="voortgang"
        label={t.progress}
        type="number"
        inputMode="numeric"
        min={0}
        max={100}
        isShort
        isOptional
      />
      <DateField name="bereiktOp" label={t.reachedOn} isOptional />
    </DeedForm>
  );
}

type NewDoelProps = Pick<CardProps, 'refusal'> & { draft: Draft | undefined; variant: Domeinvariant };

function NewDoel({ refusal, draft, variant }: NewDoelProps) {
  const t = useWords({ nl, en }).gezin.goals;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const options = domeinenOf(variant).map((value) => ({
    value,
    label: m.domein[value].naam,
    description: m.domein[value].uitleg,
  }));
  return (
    <DeedForm
      opener={t.add}
      submit={t.addSubmit}
      isMain
      deed="doel-open"
      refusal={refusal}
      words={m.refused}
      {...(draft && { draft })}
    >
      <TextArea name="tekst" label={t.text} description={t.textAbout} maxLength={2000} />
      <RadioGroup name="domein" label={t.domain} options={options} />
    </DeedForm>
  );
}
