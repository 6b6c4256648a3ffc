import { Link } from 'react-router';
import { CheckboxGroup, RadioGroup, Select } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { DateField, TextField } from '#web/kit/form/text-field.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../../words.en.ts';
import { nl as moduleNl } from '../../../words.nl.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';
import type { CardProps } from '../family-file.ts';
import { HulpsoortField } from './hulpsoort-field.tsx';
import { MoreFields } from './more-fields.tsx';
import { en as hulpEn } from './words.en.ts';
import { nl as hulpNl } from './words.nl.ts';

/** Help that needs no decision of the gemeente; help that does begins with a toewijzing, on a page of its own. */
const ways = ['zonder-indicatie', 'consult'] as const;

export function HulplijnForm({ file, refusal }: CardProps) {
  const t = useWords({ nl, en }).gezin.newHelp;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const own = useWords({ nl: hulpNl, en: hulpEn }).more;
  const language = useLanguage();
  const { gezin, dossier, today, may, hulpsoorten } = file;
  const members = gezin.leden.filter(({ soort }) => soort !== 'netwerk');
  const doelen = (dossier?.doelen ?? []).filter(({ bereiktOp }) => bereiktOp === null);
  return (
    <DeedForm
      opener={t.open}
      submit={t.submit}
      isMain
      deed="hulp-open"
      {...(file.drafts && { draft: file.drafts.hulp })}
      refusal={refusal}
      words={m.refused}
      intro={
        may.openToewijzing && (
          <p>
            {t.byToewijzing} <Link to={`/gezinnen/${gezin.id}/toewijzing`}>{t.toToewijzing}</Link>
          </p>
        )
      }
    >
      <CheckboxGroup
        name="persoonIds[]"
        label={t.for}
        options={members.map(({ id, voornaam }) => ({ value: id, label: voornaam }))}
      />
      <HulpsoortField groups={hulpsoorten} language={language} />
      <RadioGroup
        name="toegang"
        label={t.how}
        defaultValue="zonder-indicatie"
        options={ways.map((value) => ({ value, label: m.toegang[value], description: t.howAbout[value] }))}
      />
      <TextField name="uitvoerder" label={t.by} description={t.byAbout} isOptional maxLength={200} />
      {doelen.length > 0 && (
        <Select
          name="doelId"
          label={t.goal}
          isOptional
          options={doelen.map(({ id, tekst }) => ({ value: id, label: tekst }))}
        />
      )}
      <DateField name="ingangsdatum" label={t.from} defaultValue={today} />
      {may.changeHulplijn && (
        <details className="stip-behind">
          <summary>{own.open}</summary>
          <Select
            name="stand"
            label={own.stand}
            isOptional
            options={Object.entries(m.stand).map(([value, { naam, uitleg }]) => ({
              value,
              label: `${naam}: ${uitleg}`,
            }))}
          />
          <MoreFields methodieken={file.methodieken} />
        </details>
      )}
    </DeedForm>
  );
}
