import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { ClosedPart } from './closed-part.tsx';
import type { CardProps } from './family-file.ts';
import { HulplijnForm } from './hulplijn-form.tsx';
import { HulplijnItem } from './hulplijn-item.tsx';

/** Which help runs or waits now, with the help that ended behind one line. */
export function HulpCard({ file, refusal }: CardProps) {
  const t = useWords({ nl, en }).gezin.help;
  const { dossier, may } = file;
  if (!dossier?.delen.hulplijn) return <ClosedPart title={t.title} />;
  const now = dossier.hulplijnen.filter(({ status }) => status !== 'gestopt');
  const ended = dossier.hulplijnen.filter(({ status }) => status === 'gestopt').toReversed();
  return (
    <Card title={t.title} id="hulp">
      {now.length === 0 && <p className="stip-soft">{t.empty}</p>}
      <ul className="stip-list">
        {now.map((hulplijn) => (
          <HulplijnItem key={hulplijn.id} hulplijn={hulplijn} file={file} refusal={refusal} />
        ))}
      </ul>
      {ended.length > 0 && (
        <details className="stip-behind">
          <summary>{t.ended(ended.length)}</summary>
          <ul className="stip-list">
            {ended.map((hulplijn) => (
              <HulplijnItem key={hulplijn.id} hulplijn={hulplijn} file={file} refusal={refusal} />
            ))}
          </ul>
        </details>
      )}
      {may.openHulplijn && <HulplijnForm file={file} refusal={refusal} />}
    </Card>
  );
}
