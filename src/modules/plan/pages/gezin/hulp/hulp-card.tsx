import { Card } from '#web/kit/page/card.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';
import { ClosedPart } from '../closed-part.tsx';
import type { CardProps } from '../family-file.ts';
import { HulplijnForm } from './hulplijn-form.tsx';
import { HulplijnItem } from './hulplijn-item.tsx';
import { en as hulpEn } from './words.en.ts';
import { nl as hulpNl } from './words.nl.ts';

/** Which help runs or waits now, with the help that ended behind one line. */
export function HulpCard({ file, refusal }: CardProps) {
  const t = useWords({ nl, en }).gezin.help;
  const own = useWords({ nl: hulpNl, en: hulpEn });
  const { dossier, may } = file;
  if (!dossier?.delen.hulplijn) return <ClosedPart title={t.title} />;
  const now = dossier.hulplijnen.filter(({ status }) => status !== 'gestopt');
  const ended = dossier.hulplijnen.filter(({ status }) => status === 'gestopt').toReversed();
  return (
    <Card title={t.title} id="hulp">
      {dossier.isWaakvlam && <Note>{own.scale.waakvlam}</Note>}
      {now.length === 0 && <p className="stip-soft">{t.empty}</p>}
      <ul className="stip-list">
        {now.map((hulplijn) => (
          <HulplijnItem key={hulplijn.id} hulplijn={hulplijn} file={file} refusal={refusal} />
        ))}
      </ul>
      {dossier.stapels.length > 0 && <Stapels file={file} />}
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

/** What runs beside what, for each gezinslid with more than one kind of help (stapeling); a fact to talk about. */
function Stapels({ file }: Pick<CardProps, 'file'>) {
  const t = useWords({ nl: hulpNl, en: hulpEn }).stapel;
  const language = useLanguage();
  const nameOf = (id: string) => file.gezin.leden.find((one) => one.id === id)?.voornaam ?? '';
  const helpOf = (id: string) => file.dossier?.hulplijnen.find((one) => one.id === id);
  return (
    <details className="stip-behind">
      <summary>{t.title}</summary>
      <ul className="stip-list stip-small">
        {file.dossier?.stapels.map(({ persoonId, hulplijnen }) => (
          <li key={persoonId}>
            {t.line(nameOf(persoonId), hulplijnen.length)}:{' '}
            {hulplijnen
              .map(helpOf)
              .map((line) => (language === 'en' ? line?.naamEn : line?.naam))
              .join(', ')}
          </li>
        ))}
      </ul>
    </details>
  );
}
