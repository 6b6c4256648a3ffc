import { dayOf } from '#web/kit/figure/dates.ts';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Signaal } from '../../schema/dossier.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { PupilFile } from './read-file.ts';

/** Signals whose limit stands in a law or a pact; the limits of the others are assumptions, and say so. */
const sourced: readonly Signaal['soort'][] = ['thuiszitter', 'opp-bekijken'];

/** Facts that ask for a talk, each with what it is held against. */
export function SignalsCard({ file: { kind } }: { file: PupilFile }) {
  const t = useWords({ nl, en }).signals;
  const language = useLanguage();
  return (
    <Card title={t.title} id="signalen">
      {kind.signalen.length === 0 ? (
        <p className="stip-soft">{t.none}</p>
      ) : (
        <>
          <p className="stip-soft">{t.lead}</p>
          <ul className="stip-list">
            {kind.signalen.map((signaal) => (
              <li key={signaal.soort}>
                {t.text(signaal, (date) => dayOf(date, language))}
                {!sourced.includes(signaal.soort) && (
                  <>
                    {' '}
                    <small className="stip-soft">{t.assumed}</small>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
