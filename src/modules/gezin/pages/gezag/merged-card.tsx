import { dateAt, dayOf } from '#web/kit/figure/dates.ts';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Samenvoeging } from '../../schema/samenvoeging.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Props = { readonly samenvoegingen: readonly Samenvoeging[]; readonly refusal: Refused | undefined };

/** What was merged before, and the way back as long as there is one. */
export function MergedCard({ samenvoegingen, refusal }: Props) {
  const t = useWords({ nl, en }).samenvoegen;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const day = (moment: string) => dayOf(dateAt(new Date(moment)), language);
  return (
    <Card title={t.earlier}>
      <ul className="stip-list">
        {samenvoegingen.map(({ id, vanNaam, samengevoegdOp, ongedaanOp }) => (
          <li key={id}>
            <p>
              {t.merged(vanNaam, day(samengevoegdOp))}
              {ongedaanOp && `, ${t.undone(day(ongedaanOp))}`}
            </p>
            {ongedaanOp === null && (
              <Form
                deed="ongedaan"
                hidden={{ samenvoegingId: id }}
                submit={t.undo}
                kind="secondary"
                refusal={refusal}
                words={said.refused}
              />
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
