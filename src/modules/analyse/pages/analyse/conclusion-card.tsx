import { dateAt, dayOf } from '#web/kit/figure/dates.ts';
import { RadioGroup } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { TextArea } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { DeelnemerMetVerhaal, GegevenStandpunt } from '../../schema/analyse.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { PartyField, pensOf } from './answer-form.tsx';
import type { CardProps } from './read-page.ts';

/** What was found together, who stands behind it and who sees it differently, and the deed that establishes it. */
export function ConclusionCard(props: CardProps) {
  const { data, ronde, refusal } = props;
  const t = useWords({ nl, en }).analyse.conclusion;
  const words = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const { conclusie, versie } = ronde.analyse;
  return (
    <Card title={t.text} id="conclusie">
      {conclusie ? <p className="stip-merge__value">{conclusie}</p> : <p className="stip-soft">{t.noText}</p>}
      {data.isWritable && (
        <DeedForm
          opener={t.writeText}
          submit={t.save}
          kind="secondary"
          deed="conclusie"
          version={versie}
          values={{ conclusie }}
          merge={{ conclusie: t.text }}
          refusal={refusal}
          words={words}
          {...(data.drafts.conclusie && { draft: data.drafts.conclusie })}
        >
          <TextArea
            name="conclusie"
            label={t.textLabel}
            description={t.textAbout}
            rows={6}
            maxLength={10_000}
          />
        </DeedForm>
      )}
      {conclusie && <Signing {...props} />}
    </Card>
  );
}

function Signing({ data, ronde, refusal }: CardProps) {
  const t = useWords({ nl, en }).analyse.signing;
  const words = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const missing = new Set(ronde.ontbreekt.map(({ deelnemerId }) => deelnemerId)).size;
  return (
    <>
      <h3 className="utrecht-heading-3">{t.title}</h3>
      <ul className="stip-list">
        {ronde.deelnemers
          .filter(({ nietGevraagd }) => nietGevraagd === null)
          .map((party) => (
            <li key={party.id}>
              <Said party={party} ronde={ronde} />
            </li>
          ))}
      </ul>
      {data.isWritable && <SignForm ronde={ronde} refusal={refusal} />}
      {data.isWritable && data.isRegie && missing > 0 && <p className="stip-soft">{t.missing(missing)}</p>}
      {data.isWritable && data.isRegie && missing === 0 && (
        <div className="stip-no-print">
          <p>{t.closeLead}</p>
          <Form submit={t.close} deed="vaststellen" refusal={refusal} words={words} />
        </div>
      )}
    </>
  );
}

/** The newest answer of a party in front, and every earlier one beneath it: dissent is never written over. */
function Said({ party, ronde }: { party: DeelnemerMetVerhaal; ronde: CardProps['ronde'] }) {
  const t = useWords({ nl, en }).analyse.signing;
  const said = ronde.standpunten.filter(({ deelnemerId }) => deelnemerId === party.id).toReversed();
  const version = ronde.analyse.conclusieVersie;
  return (
    <div>
      <strong>{party.naam}</strong>{' '}
      {!said.some(({ overVersie }) => overVersie === version) && <Chip>{t.noAnswer}</Chip>}
      {said.map((one) => (
        <Answer
          key={one.gegevenOp}
          one={one}
          isEarlier={one.overVersie !== version}
          isBeneath={one !== said[0]}
        />
      ))}
    </div>
  );
}

type AnswerProps = { one: GegevenStandpunt; isEarlier: boolean; isBeneath: boolean };

function Answer({ one, isEarlier, isBeneath }: AnswerProps) {
  const t = useWords({ nl, en }).analyse.signing;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const isAgreed = one.standpunt === 'staat-erachter';
  return (
    <p className={isBeneath ? 'stip-small stip-soft' : undefined}>
      <Chip {...(!isEarlier && !isBeneath && { tone: isAgreed ? ('ok' as const) : ('warn' as const) })}>
        {isAgreed ? '✓' : '≠'} {m.standpunt[one.standpunt]}
      </Chip>{' '}
      <span className="stip-small stip-soft">
        {dayOf(dateAt(new Date(one.gegevenOp)), language)}
        {isEarlier && `, ${t.earlier}`}
      </span>{' '}
      {one.toelichting}
    </p>
  );
}

function SignForm({ ronde, refusal }: Omit<CardProps, 'data'>) {
  const t = useWords({ nl, en }).analyse.signing;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const parties = pensOf(ronde.deelnemers);
  if (parties.length === 0) return null;
  const unsaid = parties.filter(({ id }) =>
    ronde.ontbreekt.some(({ deelnemerId, wat }) => deelnemerId === id && wat === 'standpunt'),
  );
  const options = Object.entries(m.standpunt).map(([value, label]) => ({ value, label }));
  const form = (
    <>
      <PartyField
        parties={[...unsaid, ...parties.filter((party) => !unsaid.includes(party))]}
        label={t.forWhom}
      />
      <RadioGroup name="standpunt" label={t.answer} options={options} />
      <TextArea
        name="toelichting"
        label={t.how}
        description={t.howAbout}
        maxLength={2000}
        rows={2}
        isOptional
      />
    </>
  );
  const props = {
    submit: t.submit,
    kind: 'secondary' as const,
    deed: 'standpunt',
    hidden: { conclusieVersie: String(ronde.analyse.conclusieVersie) },
    refusal,
    words: m.refused,
  };
  return (
    <DeedForm opener={t.answer} isMain={unsaid.length > 0} {...props}>
      {form}
    </DeedForm>
  );
}
