import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useWords } from '#web/use-words.ts';
import type { Ronde } from '../../schema/dossier.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { AnswerForm } from './answer-form.tsx';
import { ExplanationFields } from './explanation-fields.tsx';
import { Matrix } from './matrix.tsx';
import { Basis, useTekst } from './own-words.tsx';
import type { CardProps } from './read-page.ts';

type Hypothese = Ronde['hypothesen'][number];

/** Explanations with the own words on which they rest, what each party thinks of them, and where they differ. */
export function ExplanationsCard({ data, ronde, refusal }: CardProps) {
  const t = useWords({ nl, en }).analyse.hypotheses;
  const words = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const { hypothesen } = ronde;
  const isOnlySymptoms = hypothesen.length > 0 && hypothesen.every(({ gerichtOp }) => gerichtOp === 'klacht');
  return (
    <Card title={t.title} id="verklaringen">
      <p className="stip-soft">{hypothesen.length === 0 ? t.empty : t.lead}</p>
      {isOnlySymptoms && <p className="stip-note stip-note--warn">{t.onlySymptoms}</p>}
      <ol className="stip-explanations">
        {hypothesen.map((one, place) => (
          <li key={one.id}>
            <Explanation one={one} nr={place + 1} data={data} ronde={ronde} refusal={refusal} />
          </li>
        ))}
      </ol>
      {hypothesen.length > 0 && <Matrix ronde={ronde} />}
      {data.isWritable && (
        <DeedForm
          opener={t.add}
          submit={t.submit}
          deed="hypothese-open"
          refusal={refusal}
          words={words}
          isMain
          {...(data.drafts.hypothese && { draft: data.drafts.hypothese })}
        >
          <ExplanationFields data={data} ronde={ronde} />
        </DeedForm>
      )}
    </Card>
  );
}

const TONES = { eens: 'ok', verschil: 'warn', open: undefined } as const;

function Explanation({ one, nr, data, ronde, refusal }: CardProps & { one: Hypothese; nr: number }) {
  const t = useWords({ nl, en }).analyse.hypotheses;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const say = useTekst();
  const { oorzaken, domeinen } = data.model;
  const tone = TONES[one.eensgezindheid];
  const named = [...oorzaken, ...domeinen].filter(
    ({ code }) => one.oorzaken.includes(code) || one.domeinen.includes(code),
  );
  return (
    <div className="stip-finding">
      <p className="stip-row">
        <strong>{t.nr(nr)}</strong>
        <Chip>{m.gerichtOp[one.gerichtOp]}</Chip>
        <Chip {...(tone && { tone })}>{t.agreement[one.eensgezindheid]}</Chip>
      </p>
      <p className="stip-merge__value">{t.sentence(one.omdat, one.daardoor)}</p>
      {named.length > 0 && (
        <p className="stip-small stip-soft">{named.map(({ naam }) => say(naam)).join(' · ')}</p>
      )}
      <Basis bronnen={one.bronnen} ronde={ronde} />
      <Differing id={one.id} ronde={ronde} />
      {data.isWritable && <AnswerForm one={one} nr={nr} data={data} ronde={ronde} refusal={refusal} />}
      {data.isWritable && <Change one={one} nr={nr} data={data} ronde={ronde} refusal={refusal} />}
    </div>
  );
}

/** What parties said of it in their own words stays to be read, also where the others agree. */
function Differing({ id, ronde }: { id: string; ronde: Ronde }) {
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const said = ronde.oordelen.filter(({ hypotheseId, toelichting }) => hypotheseId === id && toelichting);
  return said.map(({ deelnemerId, oordeel, toelichting }) => (
    <p key={deelnemerId} className="stip-small">
      <strong>{ronde.deelnemers.find((party) => party.id === deelnemerId)?.naam}</strong> (
      {m.oordeel[oordeel]}): {toelichting}
    </p>
  ));
}

function Change({ one, nr, data, ronde, refusal }: CardProps & { one: Hypothese; nr: number }) {
  const t = useWords({ nl, en }).analyse.hypotheses;
  const words = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const form = { deed: 'hypothese-bewaar', refusal, words, version: one.versie };
  const hidden = { hypotheseId: one.id };
  return (
    <DeedForm
      {...form}
      opener={t.change(nr)}
      submit={t.save}
      kind="secondary"
      hidden={hidden}
      values={{
        omdat: one.omdat,
        daardoor: one.daardoor,
        gerichtOp: one.gerichtOp,
        'oorzaken[]': one.oorzaken,
        'domeinen[]': one.domeinen,
        'bronnen[]': one.bronnen,
      }}
      merge={{ omdat: t.because, daardoor: t.therefore, gerichtOp: t.about }}
      intro={<Form {...form} submit={t.remove} kind="negative" hidden={{ ...hidden, vervalt: 'true' }} />}
    >
      <ExplanationFields data={data} ronde={ronde} />
    </DeedForm>
  );
}
