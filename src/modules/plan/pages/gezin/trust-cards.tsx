import { Link } from 'react-router';
import { dayOf } from '#web/kit/figure/dates.ts';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { FamilyFile } from './family-file.ts';

/** Who looked lately; the whole list is one link away. */
export function SeenCard({
  gezinId,
  lately,
}: {
  gezinId: string;
  lately: NonNullable<FamilyFile['lately']>;
}) {
  const t = useWords({ nl, en }).gezin.seen;
  const language = useLanguage();
  return (
    <Card title={t.title} id="inzage">
      {lately.length === 0 && <p className="stip-soft">{t.empty}</p>}
      <ul className="stip-list stip-small">
        {lately.map(({ dag, naam, rol, isNood }) => (
          <li key={`${dag}-${naam}-${rol.nl}`}>
            {dayOf(dag, language)}: {naam} ({rol[language]}){' '}
            {isNood && <Chip tone="alarm">{t.emergency}</Chip>}
          </li>
        ))}
      </ul>
      <p>
        <Link to={`/gezinnen/${gezinId}/inzage`}>{t.all}</Link>
      </p>
    </Card>
  );
}

const tones = {
  'wacht-op-instemming': 'warn',
  'komt-nog': undefined,
  'opnieuw-vragen': 'warn',
  geldig: 'ok',
  verlopen: 'warn',
  ingetrokken: undefined,
} as const;

type ConsentProps = { gezinId: string; toestemmingen: FamilyFile['toestemmingen']; canGive: boolean };

/** With whom parts of the file are shared, until when. */
export function ConsentCard({ gezinId, toestemmingen, canGive }: ConsentProps) {
  const t = useWords({ nl, en }).gezin.consent;
  const language = useLanguage();
  const shown = toestemmingen.filter(({ status }) => status !== 'ingetrokken');
  return (
    <Card title={t.title} id="toestemming">
      {shown.length === 0 && <p className="stip-soft">{t.empty}</p>}
      <ul className="stip-list">
        {shown.map(({ id, partijNaam, deel, status, tot }) => {
          const tone = tones[status];
          return (
            <li key={id}>
              <Chip {...(tone && { tone })}>
                {partijNaam}, {t.part[deel]}: {t.status[status]}
                {status === 'geldig' && ` ${t.until(dayOf(tot, language))}`}
              </Chip>
            </li>
          );
        })}
      </ul>
      {canGive && (
        <p>
          <Link to={`/gezinnen/${gezinId}/toestemmingen`}>{t.all}</Link>
        </p>
      )}
    </Card>
  );
}
