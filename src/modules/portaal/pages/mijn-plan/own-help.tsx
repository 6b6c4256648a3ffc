import { dayOf } from '#web/kit/figure/dates.ts';
import { SegmentMark } from '#web/kit/figure/segment-mark.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { OwnFile } from './own-file.ts';

type HulplijnInPlan = NonNullable<OwnFile['file']>['dossier']['hulplijnen'][number];

import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

type Props = { hulplijnen: readonly HulplijnInPlan[]; today: string };

/** Which help there is, each with what it is in plain words, since when and until when. */
export function OwnHelp({ hulplijnen, today }: Props) {
  const t = useWords({ nl, en });
  const now = hulplijnen.filter(({ status }) => status !== 'gestopt');
  const past = hulplijnen.filter(({ status }) => status === 'gestopt').toReversed();
  return (
    <Card title={t.help} id="hulp">
      {now.length === 0 && <p className="stip-soft">{t.noHelp}</p>}
      <Lines hulplijnen={now} today={today} />
      {past.length > 0 && (
        <details className="stip-behind">
          <summary>{t.helpWas}</summary>
          <Lines hulplijnen={past} today={today} />
        </details>
      )}
    </Card>
  );
}

function Lines({ hulplijnen, today }: Props) {
  return (
    <ul className="stip-list">
      {hulplijnen.map((hulplijn) => (
        <Line key={hulplijn.id} hulplijn={hulplijn} today={today} />
      ))}
    </ul>
  );
}

function Line({ hulplijn, today }: { hulplijn: HulplijnInPlan; today: string }) {
  const t = useWords({ nl, en });
  const language = useLanguage();
  const { klasse, namen } = hulplijn;
  const isDutch = language === 'nl';
  const by = [hulplijn.uitvoerder, hulplijn.aanbiederNaam].filter(Boolean).join(', ');
  return (
    <li className="stip-entry">
      <SegmentMark klasse={klasse}>
        <strong>{isDutch ? hulplijn.naam : hulplijn.naamEn}</strong>
      </SegmentMark>
      <p>{isDutch ? hulplijn.uitleg : hulplijn.uitlegEn}</p>
      <p className="stip-soft stip-small">
        {t.helpFor(namen.join(', '))} {by && t.helpBy(by)} <When hulplijn={hulplijn} today={today} />
      </p>
    </li>
  );
}

function When({ hulplijn, today }: { hulplijn: HulplijnInPlan; today: string }) {
  const t = useWords({ nl, en });
  const language = useLanguage();
  const { ingangsdatum, gestartOp, einddatum, status } = hulplijn;
  const end = einddatum ? t.helpUntil(dayOf(einddatum, language)) : t.helpOpen;
  if (status === 'wacht')
    return ingangsdatum > today
      ? t.helpWill(dayOf(ingangsdatum, language))
      : t.helpWaits(dayOf(ingangsdatum, language));
  return `${t.helpSince(dayOf(gestartOp ?? ingangsdatum, language))}, ${end}.`;
}
