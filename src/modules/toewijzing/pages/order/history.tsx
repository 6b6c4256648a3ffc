import { momentOf } from '#web/kit/figure/dates.ts';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { ToewijzingWijziging } from '../../schema/wijziging.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** What was changed before, by whom and why; nothing where nothing was. */
export function History({ wijzigingen }: { wijzigingen: readonly ToewijzingWijziging[] }) {
  const t = useWords({ nl, en });
  const language = useLanguage();
  if (wijzigingen.length === 0) return null;
  return (
    <Card title={t.history}>
      <ol className="stip-chain">
        {wijzigingen.map(({ id, soort, reden, toelichting, gewijzigdOp, gewijzigdDoor }) => (
          <li key={id}>
            <strong>{t.soort[soort]}</strong> {t.by(gewijzigdDoor)}
            <div>{t.reasonOf[reden] ?? reden}</div>
            {toelichting && <div>{toelichting}</div>}
            <small className="stip-soft">{momentOf(gewijzigdOp, language)}</small>
          </li>
        ))}
      </ol>
    </Card>
  );
}
