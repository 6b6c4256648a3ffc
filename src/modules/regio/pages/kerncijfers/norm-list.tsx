import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Norm } from '../../schema/norm.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';

/** Terms beside the figures: how long, how binding, and from where. */
export function NormList({ normen }: { normen: readonly Norm[] }) {
  const t = useWords({ nl, en });
  const language = useLanguage();
  return (
    <Card title={t.normen.title}>
      <p className="stip-small stip-soft">{t.normen.lead}</p>
      <ul className="stip-list">
        {normen.map((norm) => (
          <li key={norm.code} className="stip-figure-card">
            <strong>{language === 'en' ? norm.naamEn : norm.naam}</strong>
            <p>
              {norm.waarde === null ? t.kerncijfers.unknown : t.normen.eenheid[norm.eenheid](norm.waarde)}{' '}
              <Chip>{t.normen.soort[norm.soort]}</Chip>
            </p>
            <p className="stip-small stip-soft">
              {[norm.onbekend, norm.toelichting, norm.bron].filter(Boolean).join(' ')}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
