import { dayOf } from '#web/kit/figure/dates.ts';
import { RadioGroup } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { DateField, TextArea } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Geschil, Woonplaatsbepaling } from '../../../schema/woonplaats.ts';
import { en as moduleEn } from '../../../words.en.ts';
import { nl as moduleNl } from '../../../words.nl.ts';
import { capital, GemeenteField, useGemeenteName } from '../gemeente-field.tsx';
import type { ChildFile } from '../read-woonplaats.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

type Props = { file: ChildFile; one: Woonplaatsbepaling; refusal: Refused | undefined };
type DisputeProps = Pick<Props, 'file' | 'refusal'> & { geschil: Geschil };

/** Disputes about every finding of the child, the standpoints side by side, and the forms to open and to settle one. */
export function GeschilCard({ file, one, refusal }: Props) {
  const t = useWords({ nl, en }).geschil;
  const geschillen = (file.bepalingen ?? []).flatMap((bepaling) => bepaling.geschillen);
  const hasOpen = one.geschillen.some(({ wijze }) => wijze === null);
  return (
    <Card title={t.title} id="geschil">
      <p className="stip-soft">{t.lead}</p>
      {geschillen.length === 0 && <p>{t.none}</p>}
      <ul className="stip-list">
        {geschillen.map((geschil) => (
          <li key={geschil.id}>
            <Dispute file={file} refusal={refusal} geschil={geschil} />
          </li>
        ))}
      </ul>
      {file.canChange && !hasOpen && <OpenDispute file={file} one={one} refusal={refusal} />}
    </Card>
  );
}

function Dispute({ file, refusal, geschil }: DisputeProps) {
  const t = useWords({ nl, en }).geschil;
  const nameOf = useGemeenteName(file.gemeenten);
  const isOpen = geschil.wijze === null;
  return (
    <>
      <p className="stip-row">
        <strong>{t.with(nameOf(geschil.andereGemeente))}</strong>
        {isOpen && (
          <Chip tone={geschil.isTeLaat ? 'alarm' : 'warn'}>{geschil.isTeLaat ? t.late : t.waiting}</Chip>
        )}
      </p>
      <About file={file} geschil={geschil} />
      {isOpen && file.canChange && (
        <div className="stip-no-print">
          <AnswerForm file={file} refusal={refusal} geschil={geschil} />
          <EndForm file={file} refusal={refusal} geschil={geschil} />
        </div>
      )}
    </>
  );
}

function About({ file, geschil }: Omit<DisputeProps, 'refusal'>) {
  const t = useWords({ nl, en }).geschil;
  const language = useLanguage();
  const nameOf = useGemeenteName(file.gemeenten);
  const day = (date: string) => dayOf(date.slice(0, 10), language);
  const { wijze, uitkomst, afgedaanDoor, afgedaanOp } = geschil;
  const result = [
    wijze && t.wijze[wijze],
    uitkomst && capital(nameOf(uitkomst)),
    geschil.toelichting?.replace(/\.$/, ''),
  ];
  const facts = [
    [t.since, day(geschil.begonnenOp)],
    [t.due, wijze === null ? day(geschil.uiterlijk) : ''],
    [t.ours, geschil.onsStandpunt],
    [t.theirs, geschil.hunStandpunt],
    [
      t.result,
      result
        .filter(Boolean)
        .map((part) => `${part}.`)
        .join(' '),
    ],
  ] as const;
  return (
    <>
      <Facts facts={facts} />
      {afgedaanDoor && afgedaanOp && (
        <p className="stip-soft stip-small">{t.closedBy(afgedaanDoor, day(afgedaanOp))}</p>
      )}
    </>
  );
}

const isAbout = (refusal: Refused | undefined, doe: string, id: string) =>
  refusal?.typed?.['doe'] === doe && refusal.typed['geschilId'] === id;

function AnswerForm({ refusal, geschil }: DisputeProps) {
  const t = useWords({ nl, en }).geschil;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  return (
    <details className="stip-behind" open={isAbout(refusal, 'geschil-antwoord', geschil.id)}>
      <summary>{t.answer}</summary>
      <Form
        deed="geschil-antwoord"
        hidden={{ geschilId: geschil.id }}
        submit={t.answerSubmit}
        refusal={refusal}
        words={said.refused}
        values={{ hunStandpunt: geschil.hunStandpunt }}
      >
        <TextArea name="hunStandpunt" label={t.theirs} maxLength={2000} />
      </Form>
    </details>
  );
}

function EndForm({ file, refusal, geschil }: DisputeProps) {
  const t = useWords({ nl, en }).geschil;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const ways = Object.entries(t.wijze).map(([value, label]) => ({ value, label }));
  return (
    <details className="stip-behind" open={isAbout(refusal, 'geschil-uitkomst', geschil.id)}>
      <summary>{t.end}</summary>
      <Form
        deed="geschil-uitkomst"
        hidden={{ geschilId: geschil.id }}
        submit={t.endSubmit}
        refusal={refusal}
        words={said.refused}
      >
        <RadioGroup name="wijze" label={t.how} options={ways} />
        <GemeenteField
          name="uitkomst"
          label={t.who}
          description={t.whoAbout}
          gemeenten={file.gemeenten}
          isOptional
        />
        <TextArea name="toelichting" label={t.why} maxLength={1900} />
      </Form>
    </details>
  );
}

function OpenDispute({ file, one, refusal }: Props) {
  const t = useWords({ nl, en }).geschil;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  return (
    <details className="stip-behind stip-no-print" open={refusal?.typed?.['doe'] === 'geschil'}>
      <summary>{t.open}</summary>
      <Form
        deed="geschil"
        hidden={{ bepalingId: one.id }}
        submit={t.submit}
        refusal={refusal}
        words={said.refused}
        values={{ begonnenOp: file.today }}
      >
        <GemeenteField name="andereGemeente" label={t.gemeente} gemeenten={file.gemeenten} />
        <DateField name="begonnenOp" label={t.begonnenOp} description={t.begonnenAbout} />
        <TextArea name="onsStandpunt" label={t.ours} maxLength={2000} />
        <TextArea name="hunStandpunt" label={t.theirs} maxLength={2000} isOptional />
      </Form>
    </details>
  );
}
