import { Select } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { DeedProps } from './answer-card.tsx';

/** Who thinks along beside the two, and one more to bring in once somebody has taken the question. */
export function JoinCard({ data, refusal }: DeedProps) {
  const t = useWords({ nl, en }).consult.join;
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  const { consult, canJoin } = data;
  if (consult.deelnemers.length === 0 && canJoin.length === 0) return null;
  return (
    <Card title={t.title}>
      {consult.deelnemers.length > 0 && (
        <ul>
          {consult.deelnemers.map(({ accountId, naam }) => (
            <li key={accountId}>{naam}</li>
          ))}
        </ul>
      )}
      {canJoin.length > 0 && (
        <DeedForm
          deed="erbij"
          opener={t.open}
          submit={t.submit}
          kind="secondary"
          refusal={refusal}
          words={refused}
          intro={<p className="stip-small">{consult.anoniem ? t.leadAnonymous : t.lead}</p>}
        >
          <Select name="accountId" label={t.who} options={canJoin} />
        </DeedForm>
      )}
    </Card>
  );
}
