import { CheckboxGroup } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { CardProps } from './read-page.ts';

/**
 * From analysis to plan in one click: every wish is chosen already, and nothing is typed again. The plan itself takes it over,
 * so the form is sent to its page.
 */
export function PlanCard({ data, ronde }: Pick<CardProps, 'data' | 'ronde'>) {
  const t = useWords({ nl, en }).analyse.plan;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const open = ronde.wensen.filter(({ isInPlan }) => !isInPlan);
  if (ronde.analyse.vastgesteldOp === null || !data.isPresent) return null;
  const options = open.map(({ id, tekst, domein }) => ({
    value: id,
    label: tekst,
    description: m.domein[domein],
  }));
  return (
    <Card title={t.title} id="plan">
      {open.length === 0 && <p>{t.allIn}</p>}
      {open.length > 0 && data.canPlan && data.canWrite && (
        <>
          <p>{t.lead}</p>
          <Form submit={t.submit} action={`/gezinnen/${data.gezin.id}/plan-uit-analyse`}>
            <CheckboxGroup
              name="wensIds[]"
              label={t.choose}
              options={options}
              defaultValue={open.map(({ id }) => id)}
            />
          </Form>
        </>
      )}
      {data.reader === 'worker' && (
        <p className="stip-no-print">
          <LinkButton to={`/gezinnen/${data.gezin.id}`}>{t.open}</LinkButton>
        </p>
      )}
    </Card>
  );
}
