import { useWords } from '#web/use-words.ts';
import type { Oordeel } from '../../schema/analyse.ts';
import type { Ronde } from '../../schema/dossier.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

/** One shape for each answer, so that nothing hangs on colour: a check, a cross, a question, and a dash for silence. */
const SHAPES: Readonly<Record<Oordeel | 'none', string>> = {
  eens: 'M3 8.5l3.5 3.5L13 4.5',
  oneens: 'M4 4l8 8M12 4l-8 8',
  'weet-niet': 'M5 5.5a3 3 0 1 1 4.4 2.7c-1 .5-1.4 1-1.4 2M8 13v.1',
  none: 'M5 8h6',
};

/** Parties beside explanations: where they agree and where they go on to differ, at one glance. */
export function Matrix({ ronde }: { ronde: Ronde }) {
  const t = useWords({ nl, en }).analyse.hypotheses;
  const parties = ronde.deelnemers.filter(({ nietGevraagd }) => nietGevraagd === null);
  return (
    <div className="stip-table-box">
      <table className="stip-table stip-matrix">
        <caption>
          {t.matrix}
          <br />
          <span className="stip-small stip-soft">{t.matrixLead}</span>
        </caption>
        <thead>
          <tr>
            <td />
            {ronde.hypothesen.map(({ id }, place) => (
              <th scope="col" key={id}>
                {t.nr(place + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parties.map(({ id, naam }) => (
            <tr key={id}>
              <th scope="row">{naam}</th>
              {ronde.hypothesen.map((one) => (
                <td key={one.id}>
                  <Answer deelnemerId={id} hypotheseId={one.id} ronde={ronde} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type AnswerProps = { deelnemerId: string; hypotheseId: string; ronde: Ronde };

function Answer({ deelnemerId, hypotheseId, ronde }: AnswerProps) {
  const t = useWords({ nl, en }).analyse.hypotheses;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const given = ronde.oordelen.find(
    (one) => one.deelnemerId === deelnemerId && one.hypotheseId === hypotheseId,
  );
  return (
    <span className="stip-matrix__answer">
      <svg width="20" height="20" viewBox="-1 -1 18 18" aria-hidden="true" focusable="false">
        {given?.isOudeTekst && (
          <circle cx="8" cy="8" r="8" fill="none" stroke="currentColor" strokeDasharray="2 2" />
        )}
        <path
          d={SHAPES[given?.oordeel ?? 'none']}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
        />
      </svg>
      <span>
        {given ? m.oordeel[given.oordeel] : t.noAnswer}
        {given?.isOudeTekst && <small> ({t.old})</small>}
      </span>
    </span>
  );
}
