import { Link } from 'react-router';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Pilotantwoord } from '../../schema/dossier.ts';
import { ExceptionPart, StartPart } from '../buur/start-part.tsx';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { CardProps, PupilFile } from './read-file.ts';

/** Whether the pupil takes part in a pilot and why, and which gemeente arranges the help. */
export function PilotCard(props: CardProps) {
  const { file } = props;
  const t = useWords({ nl, en }).origin;
  if (file.kind.inschrijvingen.length === 0) return null;
  return (
    <>
      {file.kind.pilots.map((pilot) => (
        <Pilot key={pilot.code} pilot={pilot} {...props} />
      ))}
      <Card title={t.title} id="herkomst">
        <Origin file={file} />
        <ExceptionPart {...props} />
      </Card>
    </>
  );
}

const wordOf = (voldoet: boolean | null) => (voldoet === null ? 'onbekend' : voldoet ? 'ja' : 'nee');
const signs = { ja: '✓', nee: '✕', onbekend: '?' } as const;

function Pilot({ pilot, ...props }: CardProps & { pilot: Pilotantwoord }) {
  const t = useWords({ nl, en }).pilot;
  const language = useLanguage();
  return (
    <Card title={t.title(language === 'nl' ? pilot.naam : pilot.naamEn)}>
      <p>
        <strong>{t.answer[pilot.deelname]}</strong>
      </p>
      <StartPart pilot={pilot} {...props} />
      <details className="stip-behind">
        <summary>{t.why}</summary>
        <ul className="stip-list">
          {pilot.redenen.map(({ soort, voldoet }) => (
            <li key={soort}>
              <span aria-hidden="true">{signs[wordOf(voldoet)]}</span> {t.reason[soort][wordOf(voldoet)]}
            </li>
          ))}
        </ul>
        <p className="stip-soft stip-small">
          {t.source}: {pilot.bron}
        </p>
      </details>
    </Card>
  );
}

function Origin({ file: { kind, gemeenten, gezinId, isWorker } }: { file: PupilFile }) {
  const t = useWords({ nl, en }).origin;
  const { gemeente, isElders, hasBuurafspraak } = kind.herkomst;
  const naam = gemeenten.find(({ code }) => code === gemeente)?.naam ?? gemeente ?? '';
  return (
    <>
      {isElders === null && <p>{t.unknown}</p>}
      {isElders === false && <p>{t.same}</p>}
      {isElders && <p>{t.elsewhere(naam)}</p>}
      {hasBuurafspraak !== null && <p>{hasBuurafspraak ? t.agreed : t.notAgreed}</p>}
      {isWorker && (
        <p>
          <Link to={`/gezinnen/${gezinId}/woonplaats?kind=${kind.persoonId}`}>{t.find}</Link>
        </p>
      )}
    </>
  );
}
