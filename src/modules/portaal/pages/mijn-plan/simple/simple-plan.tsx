import { Meter } from '#web/kit/figure/meter.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';
import type { SimpleProps } from '../own-file.ts';
import { SayCard } from './say-card.tsx';
import { SimplePeople } from './simple-people.tsx';

/** The same plan for a young person: own words on top, few and large words, faces, and one button to say something. */
export function SimplePlan({ file, refusal }: SimpleProps) {
  return (
    <div className="stip-simple stip-stack">
      <OwnWords file={file} />
      <Next file={file} />
      <Goals file={file} refusal={refusal} />
      <Help file={file} refusal={refusal} />
      <SimplePeople file={file} />
      <SayCard file={file} refusal={refusal} />
    </div>
  );
}

function OwnWords({ file }: { file: SimpleProps['file'] }) {
  const t = useWords({ nl, en }).child;
  return (
    <Card title={t.words} id="woorden">
      {file.ownWords.length === 0 && <p>{t.noWords}</p>}
      {file.ownWords.map((text) => (
        <blockquote className="stip-simple__quote" key={text}>
          {text}
        </blockquote>
      ))}
      <p>
        <LinkButton to={`/gezinnen/${file.gezin.id}/analyse`}>{t.moreWords}</LinkButton>
      </p>
    </Card>
  );
}

/** What is asked, one thing at a time; the rest comes after it. */
function Next({ file }: { file: SimpleProps['file'] }) {
  const t = useWords({ nl, en }).child;
  const [first] = file.asked;
  if (!first) return null;
  return (
    <Card title={t.next} id="gevraagd">
      <p>{t.asked[first.soort]}</p>
      <LinkButton kind="primary" to={first.to}>
        {t.look}
      </LinkButton>
    </Card>
  );
}

function Goals({ file, refusal }: SimpleProps) {
  const t = useWords({ nl, en }).child;
  const { doelen, delen } = file.dossier;
  if (!delen.plan) return null;
  return (
    <Card title={t.goals} id="doelen">
      {doelen.length === 0 && <p>{t.noGoals}</p>}
      <ul className="stip-list">
        {doelen.map(({ id, tekst, voortgang, bereiktOp }) => {
          const part = voortgang === null ? null : Math.round(voortgang / 10);
          return (
            <li key={id}>
              <p>{tekst}</p>
              {bereiktOp && <p>{t.reached}</p>}
              {!bereiktOp && part !== null && (
                <Meter value={part} max={10} label={`${tekst} ${t.at(part)}`} />
              )}
            </li>
          );
        })}
      </ul>
      {doelen.length > 0 && <Lost over="doelen" file={file} refusal={refusal} />}
    </Card>
  );
}

function Help({ file, refusal }: SimpleProps) {
  const t = useWords({ nl, en }).child;
  const isDutch = useLanguage() === 'nl';
  const now = file.dossier.hulplijnen.filter(({ status }) => status !== 'gestopt');
  return (
    <Card title={t.help} id="hulp">
      {now.length === 0 && <p>{t.noHelp}</p>}
      <ul className="stip-list">
        {now.map(({ id, naam, naamEn, uitleg, uitlegEn, status }) => (
          <li key={id}>
            <p>
              <strong>{isDutch ? naam : naamEn}</strong>
            </p>
            <p>
              {isDutch ? uitleg : uitlegEn} {status === 'wacht' && t.waits}
            </p>
          </li>
        ))}
      </ul>
      {now.length > 0 && <Lost over="hulp" file={file} refusal={refusal} />}
    </Card>
  );
}

/** One click and no typing: the fixed face hears what is not understood. */
function Lost({ over, file, refusal }: SimpleProps & { over: 'doelen' | 'hulp' }) {
  const { child: t, refused } = useWords({ nl, en });
  if (!file.gezin.vastGezicht) return null;
  return (
    <Form
      deed="snap-niet"
      submit={t.lost}
      kind="secondary"
      hidden={{ gezinId: file.gezin.id, over, _sleutel: file.sleutels[over] }}
      refusal={refusal}
      words={refused}
    />
  );
}
