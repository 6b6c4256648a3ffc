import { dayOf } from '#web/kit/figure/dates.ts';
import { SegmentMark } from '#web/kit/figure/segment-mark.tsx';
import { Select } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { DateField } from '#web/kit/form/text-field.tsx';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { HulplijnInPlan } from '../../../schema/hulplijn.ts';
import { en as moduleEn } from '../../../words.en.ts';
import { nl as moduleNl } from '../../../words.nl.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';
import type { CardProps } from '../family-file.ts';
import { MoreFields } from './more-fields.tsx';
import { ScaleUp, StandForm } from './scale-form.tsx';
import { StandHistory } from './stand-history.tsx';
import { en as hulpEn } from './words.en.ts';
import { nl as hulpNl } from './words.nl.ts';

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
        {hulplijn.stand && hulplijn.status !== 'gestopt' && <Chip>{m.stand[hulplijn.stand].naam}</Chip>}
      </div>
      <Facts
        hulplijn={hulplijn}
        isWhole={isWhole(hulplijn, file)}
        doel={file.dossier?.doelen.find(({ id }) => id === hulplijn.doelId)?.tekst}
      />
      <StandHistory stappen={hulplijn.stappen} />
      {file.may.changeHulplijn && hulplijn.status !== 'gestopt' && (
        <Changes hulplijn={hulplijn} file={file} refusal={refusal} />
      )}
      {isOrdered && file.may.seeToewijzing && (
        <LinkButton to={`/hulplijnen/${hulplijn.id}/toewijzing`}>{t.order}</LinkButton>
      )}
      {!isOrdered && file.may.stopHulplijn && hulplijn.einddatum === null && (
        <StopForm hulplijn={hulplijn} today={file.today} refusal={refusal} />
      )}
    </li>
  );
}

/** Help for everyone who lives in the family is help for the family. */
function isWhole({ personen }: HulplijnInPlan, { gezin }: CardProps['file']): boolean {
  const members = gezin.leden.filter(({ soort }) => soort !== 'netwerk');
  return members.length > 1 && members.every(({ id }) => personen.includes(id));
}

function Changes(props: CardProps & { hulplijn: HulplijnInPlan }) {
  const { hulplijn, file, refusal } = props;
  const { methodiek, groep, maatwerkReden, isThuis } = hulplijn;
  const t = useWords({ nl: hulpNl, en: hulpEn }).more;
  const words = useWords({ nl: moduleNl, en: moduleEn }).refused;
  return (
    <>
      {hulplijn.stand === 'waakvlam' && <ScaleUp {...props} />}
      <StandForm hulplijn={hulplijn} refusal={refusal} />
      <DeedForm
        opener={t.edit}
        submit={t.save}
        kind="secondary"
        deed="hulp-soort"
        hidden={{ hulplijnId: hulplijn.id }}
        version={hulplijn.versie}
        values={{ methodiek, groep, maatwerkReden, isThuis }}
        merge={{ methodiek: t.methodiek, groep: t.groep, maatwerkReden: t.maatwerk }}
        refusal={refusal}
        words={words}
      >
        <MoreFields methodieken={file.methodieken} />
      </DeedForm>
    </>
  );
}

type FactsProps = { hulplijn: HulplijnInPlan; doel: string | undefined; isWhole: boolean };

function Facts({ hulplijn, doel, isWhole: isForAll }: FactsProps) {
  const t = useWords({ nl, en }).gezin.help;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const { namen, toegang, leveringsvorm, ingangsdatum, gestartOp, einddatum, redenEinde, status } = hulplijn;
  const own = useWords({ nl: hulpNl, en: hulpEn }).fact;
  const names = namen.join(', ');
  const by = [hulplijn.uitvoerder, hulplijn.aanbiederNaam].filter(Boolean).join(', ');
  const facts: readonly (readonly [string, string | false | null | undefined])[] = [
    [t.for, isForAll ? own.whole(names) : names],
    [t.by, by],
    [t.how, `${m.toegang[toegang]}, ${m.leveringsvorm[leveringsvorm].toLowerCase()}`],
    [status === 'wacht' ? t.starts : t.since, dayOf(gestartOp ?? ingangsdatum, language)],
    [t.until, einddatum && dayOf(einddatum, language)],
    [t.why, redenEinde && m.reden[redenEinde]],
    [t.goal, doel],
    [own.methodiek, language === 'en' ? hulplijn.methodiekNaamEn : hulplijn.methodiekNaam],
    [own.groep, hulplijn.groep],
    [own.maatwerk, hulplijn.maatwerkReden],
    [own.thuis, hulplijn.isThuis && own.isThuis],
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
