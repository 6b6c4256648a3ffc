import { dateAt, dayOf } from '#web/kit/figure/dates.ts';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Evaluatie } from '../../schema/evaluatie.ts';
import type { Doel } from '../../schema/plan.ts';
import { EvaluatieForm } from './evaluatie-form.tsx';
import type { SamenProps } from './read-samen.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Kept = SamenProps['file']['evaluaties'][number];

/** Looking back together, the newest first; an outcome may be put right later, and what it was stays to be read. */
export function EvaluatiesCard({ file, refusal }: SamenProps) {
  const t = useWords({ nl, en }).evaluatie;
  const canWrite = file.may.changePlan && file.plan.geslotenOp === null;
  return (
    <Card title={t.title} id="evaluaties">
      {file.evaluaties.length === 0 && <p className="stip-soft">{t.empty}</p>}
      <ul className="stip-list">
        {file.evaluaties.map((evaluatie) => (
          <li key={evaluatie.id} className="stip-entry">
            <Looked evaluatie={evaluatie} doelen={file.dossier.doelen} />
            <Changes evaluatie={evaluatie} doelen={file.dossier.doelen} />
            {canWrite && <EvaluatieForm evaluatie={evaluatie} file={file} refusal={refusal} />}
          </li>
        ))}
      </ul>
      {canWrite && <EvaluatieForm file={file} refusal={refusal} />}
    </Card>
  );
}

function Looked({ evaluatie, doelen }: { evaluatie: Evaluatie; doelen: readonly Doel[] }) {
  const t = useWords({ nl, en }).evaluatie;
  const language = useLanguage();
  const { gehoudenOp, aanwezig, volgendeOp } = evaluatie;
  return (
    <>
      <h3 className="utrecht-heading-3">{t.on(dayOf(gehoudenOp, language))}</h3>
      {aanwezig.length > 0 && <p className="stip-small stip-soft">{t.with(aanwezig.join(', '))}</p>}
      <Outcome evaluatie={evaluatie} doelen={doelen} />
      {volgendeOp && <p className="stip-small">{t.nextTime(dayOf(volgendeOp, language))}</p>}
    </>
  );
}

type OutcomeProps = {
  readonly evaluatie: Pick<Evaluatie, 'gingGoed' | 'anders' | 'doelen'>;
  readonly doelen: readonly Doel[];
};

function Outcome({ evaluatie, doelen }: OutcomeProps) {
  const t = useWords({ nl, en }).evaluatie;
  const { gingGoed, anders, doelen: said } = evaluatie;
  return (
    <>
      {gingGoed && (
        <p>
          <strong>{t.good}:</strong> {gingGoed}
        </p>
      )}
      {anders && (
        <p>
          <strong>{t.other}:</strong> {anders}
        </p>
      )}
      {said.length > 0 && (
        <div className="stip-table-box">
          <table className="stip-table stip-table--cards">
            <thead>
              <tr>
                <th scope="col">{t.goal}</th>
                <th scope="col">{t.family}</th>
                <th scope="col">{t.worker}</th>
              </tr>
            </thead>
            <tbody>
              {said.map(({ doelId, gezin, hulpverlener, toelichting }) => (
                <tr key={doelId}>
                  <th scope="row">
                    {doelen.find(({ id }) => id === doelId)?.tekst}
                    {toelichting && <small>{toelichting}</small>}
                  </th>
                  <td data-label={t.family}>{t.outOf(gezin)}</td>
                  <td data-label={t.worker}>{t.outOf(hulpverlener)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function Changes({ evaluatie, doelen }: { evaluatie: Kept; doelen: readonly Doel[] }) {
  const t = useWords({ nl, en }).evaluatie;
  const language = useLanguage();
  const { wijzigingen } = evaluatie;
  if (wijzigingen.length === 0) return null;
  return (
    <details className="stip-behind">
      <summary>{t.changes(wijzigingen.length)}</summary>
      {wijzigingen.map(({ versie, door, op, was }) => (
        <div key={versie} className="stip-small">
          <p className="stip-soft">{t.was(door, dayOf(dateAt(new Date(op)), language))}</p>
          <Outcome evaluatie={was} doelen={doelen} />
          {!was.gingGoed && !was.anders && was.doelen.length === 0 && <p>{t.nothing}</p>}
        </div>
      ))}
    </details>
  );
}
