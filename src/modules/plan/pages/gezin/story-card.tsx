import { Timeline } from '#web/kit/figure/timeline.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { CardProps } from './family-file.ts';

/** All help of the family on one line of time: what began when, what runs on, what is still to come. */
export function StoryCard({ file }: Pick<CardProps, 'file'>) {
  const t = useWords({ nl, en }).gezin.story;
  const language = useLanguage();
  const { dossier, today } = file;
  if (!dossier?.delen.hulplijn) return null;
  if (dossier.hulplijnen.length === 0)
    return (
      <Card title={t.title} id="verhaal">
        <p className="stip-soft">{t.empty}</p>
      </Card>
    );
  return (
    <Card title={t.title} id="verhaal">
      <Timeline
        today={today}
        rows={dossier.hulplijnen.map(({ id, naam, naamEn, klasse, ingangsdatum, gestartOp, einddatum }) => ({
          key: id,
          label: language === 'en' ? naamEn : naam,
          from: gestartOp ?? ingangsdatum,
          until: einddatum,
          klasse,
        }))}
      />
    </Card>
  );
}
