import { dayOf } from '#web/kit/figure/dates.ts';
import { Select } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { DateField, TextArea, TextField } from '#web/kit/form/text-field.tsx';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { DeelnemerMetVerhaal, Kandidaat } from '../../schema/analyse.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { GuestForm } from '../gast/guest-form.tsx';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { CardProps } from './read-page.ts';

/** Who takes part, what each does and by when, and whether it was done; and a way to ask more people. */
export function PartiesCard({ data, ronde, refusal }: CardProps) {
  const t = useWords({ nl, en }).analyse.parties;
  const language = useLanguage();
  const { today } = data;
  const columns = [
    { key: 'wie', header: t.column.wie, cell: (one: DeelnemerMetVerhaal) => <Who one={one} /> },
    { key: 'taak', header: t.column.taak, cell: ({ taak }: DeelnemerMetVerhaal) => taak ?? t.ownTask },
    {
      key: 'uiterlijk',
      header: t.column.uiterlijk,
      cell: ({ uiterlijk }: DeelnemerMetVerhaal) => (uiterlijk ? dayOf(uiterlijk, language) : t.noDay),
    },
    {
      key: 'verhaal',
      header: t.column.verhaal,
      cell: (one: DeelnemerMetVerhaal) => <Told one={one} today={today} />,
    },
  ];
  return (
    <Card title={t.title} id="wie">
      <DataTable
        caption={t.caption}
        isCaptionHidden
        columns={columns}
        rows={ronde.deelnemers}
        rowKey={({ id }) => id}
      />
      {data.isWritable && (
        <details className="stip-behind stip-no-print" open={refusal?.typed?.['doe'] === 'deelnemer-bewaar'}>
          <summary>{t.changeAny}</summary>
          {ronde.deelnemers.map((one) => (
            <ChangeParty key={one.id} one={one} isRegie={data.isRegie} refusal={refusal} />
          ))}
        </details>
      )}
      {data.isWritable && <AddParty known={data.teVragen} refusal={refusal} />}
      {data.guests && <GuestForm data={data} ronde={ronde} refusal={refusal} />}
    </Card>
  );
}

function Who({ one }: { one: DeelnemerMetVerhaal }) {
  const t = useWords({ nl, en }).analyse.parties;
  const { soort } = useWords({ nl: moduleNl, en: moduleEn });
  return (
    <>
      {one.naam}
      <br />
      <span className="stip-small stip-soft">
        {soort[one.soort]}
        {one.opgeschrevenDoor && `. ${t.writtenBy(one.opgeschrevenDoor)}`}
        {one.isZonderPen && `. ${t.noAccount}`}
        {one.isGast && `. ${t.guest}`}
      </span>
    </>
  );
}

function Told({ one, today }: { one: DeelnemerMetVerhaal; today: string }) {
  const t = useWords({ nl, en }).analyse.parties;
  if (one.nietGevraagd !== null)
    return (
      <>
        <Chip>{t.notAsked}</Chip> <span className="stip-small">{t.notAskedWhy(one.nietGevraagd)}</span>
      </>
    );
  if (one.gedeeldOp !== null) return <Chip tone="ok">{t.shared}</Chip>;
  const isLate = one.uiterlijk !== null && one.uiterlijk < today;
  return <Chip {...(isLate && { tone: 'warn' as const })}>{isLate ? t.late : t.notYet}</Chip>;
}

type ChangeProps = { one: DeelnemerMetVerhaal; isRegie: boolean; refusal: CardProps['refusal'] };

function ChangeParty({ one, isRegie, refusal }: ChangeProps) {
  const t = useWords({ nl, en }).analyse.parties;
  const words = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const form = { refusal, words, version: one.versie, kind: 'secondary' as const };
  const hidden = { deelnemerId: one.id };
  return (
    <DeedForm
      {...form}
      opener={t.change(one.naam)}
      submit={t.save}
      deed="deelnemer-bewaar"
      hidden={hidden}
      values={{ taak: one.taak, uiterlijk: one.uiterlijk, nietGevraagd: one.nietGevraagd }}
      merge={{ taak: t.task, uiterlijk: t.until, ...(isRegie && { nietGevraagd: t.why }) }}
      intro={
        isRegie &&
        !one.komtZelf &&
        !one.isMijn &&
        !one.isZonderPen && (
          <Form
            {...form}
            submit={t.takePen(one.naam)}
            deed="deelnemer-bewaar"
            hidden={{ ...hidden, neemPen: 'true' }}
          />
        )
      }
    >
      <TextField name="taak" label={t.task} maxLength={500} isOptional />
      <DateField name="uiterlijk" label={t.until} isOptional />
      {isRegie && (
        <TextArea
          name="nietGevraagd"
          label={t.why}
          description={t.whyAbout}
          maxLength={1000}
          rows={2}
          isOptional
        />
      )}
    </DeedForm>
  );
}

function AddParty({ known, refusal }: { known: readonly Kandidaat[]; refusal: CardProps['refusal'] }) {
  const t = useWords({ nl, en }).analyse.parties;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const kinds = Object.entries(m.soort).map(([value, label]) => ({ value, label }));
  const form = { deed: 'deelnemer-open', refusal, words: m.refused, kind: 'secondary' as const };
  return (
    <>
      {known.length > 0 && (
        <ul className="stip-row stip-list stip-no-print">
          {known.map(({ naam, persoonId, houder }) => {
            const hidden = persoonId ? { persoonId } : { houder: houder ?? '' };
            return (
              <li key={persoonId ?? houder}>
                <Form {...form} submit={t.addKnown(naam)} hidden={hidden} />
              </li>
            );
          })}
        </ul>
      )}
      <DeedForm
        {...form}
        opener={t.addOther}
        submit={t.submit}
        intro={<p className="stip-small">{t.addOtherLead}</p>}
      >
        <TextField name="naam" label={t.name} maxLength={200} />
        <Select name="soort" label={t.kind} options={kinds} />
        <TextField name="taak" label={t.task} maxLength={500} isOptional />
      </DeedForm>
    </>
  );
}
