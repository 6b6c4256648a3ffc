import { dateAt, dayOf } from '#web/kit/figure/dates.ts';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { RefusalNote } from '#web/kit/form/refusal-note.tsx';
import { TextField } from '#web/kit/form/text-field.tsx';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { SignaalantwoordNu, SignaalMetStap } from '../../schema/signaal.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import type { CardProps } from '../gezin/family-file.ts';
import { placeOfSignal, toldOf, toneOf } from '../mijn-gezinnen/signals.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** What asks attention in this family: each fact with the one place where it is mended, and room to say that it may rest. */
export function SignalsCard({ file, refusal }: CardProps) {
  const t = useWords({ nl, en });
  const { signalen: found, gezin } = file;
  if (!found) return null;
  const { antwoorden } = found;
  const signalen = found.signalen.filter(({ soort }) => soort !== 'loopt-goed');
  return (
    <Card title={t.title} id="signalen">
      <Lost refusal={refusal} signalen={signalen} />
      <p className="stip-small stip-soft">{signalen.length > 0 ? t.lead : t.none}</p>
      <ul className="stip-list stip-signals">
        {signalen.map((signal) => (
          <li key={signal.soort}>
            <SignalLine
              gezinId={gezin.id}
              signal={signal}
              canAnswer={file.may.answerSignaal}
              refusal={refusal}
            />
          </li>
        ))}
      </ul>
      {antwoorden.length > 0 && (
        <details className="stip-behind">
          <summary>{t.answered(antwoorden.length)}</summary>
          <ul className="stip-list">
            {antwoorden.map((one) => (
              <li key={one.id}>
                <Answer one={one} canTakeBack={file.may.answerSignaal} refusal={refusal} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}

/** The signal that was answered is gone, and with it the form that would say so. */
function Lost({ refusal, signalen }: Pick<CardProps, 'refusal'> & { signalen: readonly SignaalMetStap[] }) {
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  const { doe, soort } = refusal?.typed ?? {};
  if (!refusal || doe !== 'signaal-gezien' || signalen.some((one) => one.soort === soort)) return null;
  return <RefusalNote refusal={refusal} words={refused} />;
}

type LineProps = Pick<CardProps, 'refusal'> & {
  readonly gezinId: string;
  readonly signal: SignaalMetStap;
  readonly canAnswer: boolean;
};

function SignalLine({ gezinId, signal, canAnswer, refusal }: LineProps) {
  const t = useWords({ nl, en });
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const place = placeOfSignal(gezinId, signal);
  const { soort, kenmerk, volgendeStap } = signal;
  return (
    <>
      <p>
        <Chip tone={toneOf(signal)}>{m.signaalNaam[soort]}</Chip> {m.signaal[soort](toldOf(signal, language))}
      </p>
      <div className="stip-row stip-no-print">
        {place && <LinkButton to={place}>{m.volgendeStap[volgendeStap]}</LinkButton>}
        {canAnswer && (
          <DeedForm
            opener={t.seen}
            submit={t.submit}
            kind="secondary"
            deed="signaal-gezien"
            hidden={{ soort }}
            refusal={refusal}
            words={m.refused}
          >
            <input type="hidden" name="kenmerk" value={kenmerk} />
            <TextField name="reden" label={t.reason} description={t.reasonAbout} maxLength={500} />
          </DeedForm>
        )}
      </div>
    </>
  );
}

type AnswerProps = Pick<CardProps, 'refusal'> & {
  readonly one: SignaalantwoordNu;
  readonly canTakeBack: boolean;
};

function Answer({ one, canTakeBack, refusal }: AnswerProps) {
  const t = useWords({ nl, en });
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  return (
    <>
      <p>
        <strong>{m.signaalNaam[one.soort]}</strong>: {one.reden}
      </p>
      <p className="stip-small stip-soft">
        {t.by(one.doorNaam, dayOf(dateAt(new Date(one.op)), language))}
        {!one.isGeldig && ` ${t.past}`}
      </p>
      {canTakeBack && one.isGeldig && (
        <Form
          submit={t.back}
          kind="secondary"
          deed="signaal-terug"
          hidden={{ antwoordId: one.id }}
          refusal={refusal}
          words={m.refused}
        />
      )}
    </>
  );
}
