import { dayOf } from '#web/kit/figure/dates.ts';
import { SegmentMark } from '#web/kit/figure/segment-mark.tsx';
import { Select } from '#web/kit/form/choices.tsx';
import { DateField } from '#web/kit/form/text-field.tsx';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { HulplijnInPlan } from '../../schema.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { DeedForm } from './deed-form.tsx';
import type { CardProps } from './family-file.ts';

const tones = { wacht: 'warn', loopt: 'ok', gestopt: undefined } as const;

/** One stretch of help: what, for whom, how, by whom, since when, and a way to end it. */
export function HulplijnItem({ hulplijn, file, refusal }: CardProps & { hulplijn: HulplijnInPlan }) {
  const t = useWords({ nl, en }).gezin.help;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const tone = tones[hulplijn.status];
  // What was ordered ends by ending the order, on the page of the order.
  const isOrdered = hulplijn.toegang === 'toewijzing' && hulplijn.leveringsvorm === 'zin';
  return (
    <li className="stip-entry">
      <div className="stip-row">
        <SegmentMark klasse={hulplijn.klasse}>
          <strong>{language === 'en' ? hulplijn.naamEn : hulplijn.naam}</strong>
        </SegmentMark>
        <Chip {...(tone && { tone })}>{m.status[hulplijn.status]}</Chip>
      </div>
      <Facts
        hulplijn={hulplijn}
        doel={file.dossier?.doelen.find(({ id }) => id === hulplijn.doelId)?.tekst}
      />
      {isOrdered && file.may.seeToewijzing && (
        <LinkButton to={`/hulplijnen/${hulplijn.id}/toewijzing`}>{t.order}</LinkButton>
      )}
      {!isOrdered && file.may.stopHulplijn && hulplijn.einddatum === null && (
        <StopForm hulplijn={hulplijn} today={file.today} refusal={refusal} />
      )}
    </li>
  );
}

function Facts({ hulplijn, doel }: { hulplijn: HulplijnInPlan; doel: string | undefined }) {
  const t = useWords({ nl, en }).gezin.help;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const { namen, toegang, leveringsvorm, ingangsdatum, gestartOp, einddatum, redenEinde, status } = hulplijn;
  const by = [hulplijn.uitvoerder, hulplijn.aanbiederNaam].filter(Boolean).join(', ');
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    [t.for, namen.join(', ')],
    [t.by, by],
    [t.how, `${m.toegang[toegang]}, ${m.leveringsvorm[leveringsvorm].toLowerCase()}`],
    [status === 'wacht' ? t.starts : t.since, dayOf(gestartOp ?? ingangsdatum, language)],
    [t.until, einddatum && dayOf(einddatum, language)],
    [t.why, redenEinde && m.reden[redenEinde]],
    [t.goal, doel],
  ];
  return (
    <dl className="stip-facts stip-small">
      {facts.map(([name, value]) => value && <Fact key={name} name={name} value={value} />)}
    </dl>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

type StopProps = { hulplijn: HulplijnInPlan; today: string; refusal: CardProps['refusal'] };

function StopForm({ hulplijn, today, refusal }: StopProps) {
  const t = useWords({ nl, en }).gezin.help;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const reasons = Object.entries(m.reden).map(([value, label]) => ({ value, label }));
  return (
    <DeedForm
      opener={t.end}
      submit={t.endSubmit}
      kind="secondary"
      deed="hulp-stop"
      hidden={{ hulplijnId: hulplijn.id }}
      version={hulplijn.versie}
      refusal={refusal}
      words={m.refused}
    >
      <DateField name="einddatum" label={t.endDate} min={hulplijn.ingangsdatum} defaultValue={today} />
      <Select name="reden" label={t.endReason} options={reasons} />
    </DeedForm>
  );
}
