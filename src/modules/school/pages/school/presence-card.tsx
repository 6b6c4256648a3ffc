import { Select } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { TextArea, TextField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Verzuimmaand } from '../../schema/verzuim.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { monthName, PresenceFigure } from './presence-figure.tsx';
import type { CardProps } from './read-file.ts';

/** How often the child was at school, what the family says of it, and the form for one more month. */
export function PresenceCard({ file, refusal }: CardProps) {
  const t = useWords({ nl, en }).presence;
  const { verzuim, voornaam } = file.kind;
  return (
    <Card title={t.title} id="aanwezig">
      {verzuim.length === 0 ? (
        <p className="stip-soft">{t.empty}</p>
      ) : (
        <PresenceFigure maanden={verzuim} voornaam={voornaam} />
      )}
      <Remarks maanden={verzuim} />
      {file.canChange && <FillIn file={file} refusal={refusal} />}
      {file.canAnswer && verzuim.length > 0 && <React file={file} refusal={refusal} />}
    </Card>
  );
}

function Remarks({ maanden }: { maanden: readonly Verzuimmaand[] }) {
  const t = useWords({ nl, en }).presence;
  const language = useLanguage();
  const said = maanden.filter(({ reactie }) => reactie !== null);
  if (said.length === 0) return null;
  return (
    <>
      <h3 className="utrecht-heading-3">{t.remark}</h3>
      <ul className="stip-list">
        {said.map(({ maand, reactie, reactieVan }) => (
          <li key={maand}>
            <strong>{monthName(maand, language)}</strong>: {reactie}{' '}
            {reactieVan && <small className="stip-soft">{t.by(reactieVan)}</small>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The month before this one, which a school knows whole. */
function lastMonth(today: string): string {
  const date = new Date(`${today.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - 1);
  return date.toISOString().slice(0, 7);
}

function FillIn({ file, refusal }: CardProps) {
  const t = useWords({ nl, en }).presence;
  const maand = String(refusal?.typed?.['maand'] ?? lastMonth(file.today));
  const known = file.kind.verzuim.find((one) => one.maand === maand);
  return (
    <DeedForm
      deed="verzuim"
      opener={t.add}
      intro={<p className="stip-soft">{t.emptyIsUnknown}</p>}
      hidden={{ persoonId: file.kind.persoonId }}
      {...(known && { version: known.versie })}
      values={{
        maand,
        dagdelen: known?.dagdelen,
        geoorloofd: known?.geoorloofd,
        ongeoorloofd: known?.ongeoorloofd,
      }}
      merge={{ dagdelen: t.dagdelen, geoorloofd: t.geoorloofd, ongeoorloofd: t.ongeoorloofd }}
      submit={t.submit}
      refusal={refusal}
      words={useWords({ nl: moduleNl, en: moduleEn }).refused}
    >
      <TextField name="maand" label={t.maand} description={t.maandAbout} isShort />
      <TextField name="dagdelen" label={t.dagdelen} inputMode="numeric" isShort />
      <TextField name="geoorloofd" label={t.geoorloofd} inputMode="numeric" isShort isOptional />
      <TextField name="ongeoorloofd" label={t.ongeoorloofd} inputMode="numeric" isShort isOptional />
    </DeedForm>
  );
}

function React({ file, refusal }: CardProps) {
  const t = useWords({ nl, en }).presence;
  const language = useLanguage();
  const options = file.kind.verzuim.map(({ maand }) => ({ value: maand, label: monthName(maand, language) }));
  return (
    <DeedForm
      deed="reactie"
      opener={t.react}
      hidden={{ persoonId: file.kind.persoonId }}
      values={{ maand: options[0]?.value }}
      submit={t.reactSubmit}
      refusal={refusal}
      words={useWords({ nl: moduleNl, en: moduleEn }).refused}
    >
      <Select name="maand" label={t.month} options={options} />
      <TextArea name="reactie" label={t.reactie} maxLength={1000} />
    </DeedForm>
  );
}
