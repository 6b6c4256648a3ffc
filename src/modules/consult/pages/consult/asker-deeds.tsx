import { Select } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { useAnswerTime } from '../experts/use-answer-time.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { AskOn, type DeedProps } from './answer-card.tsx';

/** While it waits: ask another without typing again, say more to who took it, or take the question back. */
export function AskerDeeds({ data, refusal }: DeedProps) {
  const t = useWords({ nl, en }).consult;
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  const { consult } = data;
  const isLate = consult.status === 'verlopen';
  return (
    <>
      {consult.aangenomenOp && (
        <Card>
          <AskOn data={data} refusal={refusal} />
        </Card>
      )}
      <Card title={t.again}>
        {isLate && <p>{t.againLate}</p>}
        {!data.isKnown && <Note tone="warn">{t.nobodyKnows}</Note>}
        {consult.anoniem && consult.expertNaam && <AskAll data={data} refusal={refusal} />}
        <AskOne data={data} refusal={refusal} />
      </Card>
      <Form deed="intrekken" submit={t.withdraw} kind="negative" refusal={refusal} words={refused} />
    </>
  );
}

function AskAll({ data, refusal }: DeedProps) {
  const t = useWords({ nl, en }).consult;
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  return (
    <Form
      deed="opnieuw"
      hidden={{ _sleutel: `${data.sleutel}` }}
      submit={t.againAll}
      refusal={refusal?.typed?.['expertId'] === undefined ? refusal : undefined}
      words={refused}
    />
  );
}

function AskOne({ data, refusal }: DeedProps) {
  const t = useWords({ nl, en }).consult;
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  const answerTime = useAnswerTime();
  if (data.others.length === 0) return <p className="stip-soft">{t.nobody}</p>;
  const options = data.others.map(({ accountId, naam, antwoordtijd }) => ({
    value: String(accountId),
    label: `${naam}. ${answerTime(antwoordtijd)}`,
  }));
  return (
    <Form
      deed="opnieuw"
      hidden={{ _sleutel: data.sleutel }}
      submit={t.againOne}
      kind="secondary"
      refusal={refusal?.typed?.['expertId'] === undefined ? undefined : refusal}
      words={refused}
    >
      <Select name="expertId" label={t.who} options={options} />
    </Form>
  );
}
