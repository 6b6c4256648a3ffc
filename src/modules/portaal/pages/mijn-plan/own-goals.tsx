import { dayOf } from '#web/kit/figure/dates.ts';
import { Meter } from '#web/kit/figure/meter.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { OwnFile } from './own-file.ts';

type Doel = NonNullable<OwnFile['file']>['dossier']['doelen'][number];

import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

/** What the family wants to reach, in its own words. */
export function OwnGoals({ doelen }: { doelen: readonly Doel[] }) {
  const t = useWords({ nl, en });
  const language = useLanguage();
  return (
    <Card title={t.goals} id="doelen">
      {doelen.length === 0 && <p className="stip-soft">{t.noGoals}</p>}
      <ul className="stip-list">
        {doelen.map(({ id, tekst, domein: about, voortgang, bereiktOp }) => (
          <li key={id} className="stip-entry">
            <strong>{tekst}</strong>
            <p className="stip-soft stip-small">
              {t.domein[about].naam}. {t.domein[about].uitleg}
            </p>
            {bereiktOp && <p>{t.goalReached(dayOf(bereiktOp, language))}</p>}
            {!bereiktOp && voortgang !== null && (
              <>
                <Meter value={voortgang} max={100} label={t.goalAt(voortgang)} />
                <p className="stip-small">{t.goalAt(voortgang)}</p>
              </>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
