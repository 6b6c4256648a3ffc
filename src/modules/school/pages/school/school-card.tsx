import { dayOf } from '#web/kit/figure/dates.ts';
import { Select } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { DateField, TextField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Schoolinschrijving } from '../../schema/school.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { CardProps } from './read-file.ts';

/** To which school the child goes, and to which it went before. */
export function SchoolCard({ file, refusal }: CardProps) {
  const t = useWords({ nl, en }).at;
  const { inschrijvingen } = file.kind;
  const now = inschrijvingen.find(({ tot }) => tot === null || tot >= file.today);
  const earlier = inschrijvingen.filter((one) => one !== now);
  return (
    <Card title={t.title} id="school">
      {now ? <Now one={now} /> : <Nowhere />}
      {now && file.canChange && <Change one={now} refusal={refusal} />}
      {earlier.length > 0 && <Earlier inschrijvingen={earlier} />}
      {file.canChange && (!now || now.tot !== null) && <Add file={file} refusal={refusal} />}
    </Card>
  );
}

function Nowhere() {
  const t = useWords({ nl, en }).at;
  return (
    <>
      <p>{t.empty}</p>
      <p className="stip-soft">{t.emptyWhy}</p>
    </>
  );
}

function Now({ one }: { one: Schoolinschrijving }) {
  const words = useWords({ nl, en });
  const language = useLanguage();
  const t = words.at;
  return (
    <>
      <p>
        <strong>{one.schoolNaam}</strong>
      </p>
      <Facts
        facts={[
          [t.facts.soort, t.soortOf[one.soort]],
          [t.facts.groep, one.groep ?? words.unknown],
          [t.facts.begeleider, one.begeleider ?? words.unknown],
          [t.facts.since, dayOf(one.van, language)],
          ...(one.tot ? [[t.tot, dayOf(one.tot, language)] as const] : []),
        ]}
      />
    </>
  );
}

function Earlier({ inschrijvingen }: { inschrijvingen: readonly Schoolinschrijving[] }) {
  const t = useWords({ nl, en }).at;
  const language = useLanguage();
  return (
    <details className="stip-behind">
      <summary>{t.earlier}</summary>
      <ul className="stip-list">
        {inschrijvingen.map(({ id, schoolNaam, van, tot }) => (
          <li key={id}>
            {schoolNaam}, {t.period(dayOf(van, language), tot && dayOf(tot, language))}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Change({ one, refusal }: { one: Schoolinschrijving } & Pick<CardProps, 'refusal'>) {
  const t = useWords({ nl, en }).at;
  const { groep, begeleider, tot } = one;
  return (
    <DeedForm
      deed="inschrijving-wijzig"
      opener={t.change}
      hidden={{ inschrijvingId: one.id, persoonId: one.persoonId }}
      version={one.versie}
      values={{ groep, begeleider, tot }}
      merge={{ groep: t.groep, begeleider: t.begeleider, tot: t.tot }}
      submit={t.save}
      refusal={refusal}
      words={useWords({ nl: moduleNl, en: moduleEn }).refused}
    >
      <TextField name="groep" label={t.groep} isOptional isShort />
      <TextField name="begeleider" label={t.begeleider} isOptional />
      <DateField name="tot" label={t.tot} description={t.totAbout} isOptional />
    </DeedForm>
  );
}

function Add({ file, refusal }: CardProps) {
  const t = useWords({ nl, en }).at;
  const soorten = Object.entries(t.soortOf).map(([value, label]) => ({ value, label }));
  return (
    <DeedForm
      deed="inschrijving"
      opener={t.add}
      isMain={file.kind.inschrijvingen.length === 0}
      hidden={{ persoonId: file.kind.persoonId }}
      values={{ van: file.today }}
      submit={t.submit}
      refusal={refusal}
      words={useWords({ nl: moduleNl, en: moduleEn }).refused}
    >
      <Select name="schoolId" label={t.school} options={file.scholen} isOptional />
      <TextField name="schoolNaam" label={t.schoolNaam} description={t.schoolNaamAbout} isOptional />
      <Select name="soort" label={t.soort} options={soorten} />
      <TextField name="groep" label={t.groep} isOptional isShort />
      <TextField name="begeleider" label={t.begeleider} isOptional />
      <DateField name="van" label={t.van} />
    </DeedForm>
  );
}
