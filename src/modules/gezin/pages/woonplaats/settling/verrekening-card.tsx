import { dayOf } from '#web/kit/figure/dates.ts';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { DateField, TextField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Verrekening, Woonplaatsbepaling } from '../../../schema/woonplaats.ts';
import { en as moduleEn } from '../../../words.en.ts';
import { nl as moduleNl } from '../../../words.nl.ts';
import { GemeenteField, useGemeenteName } from '../gemeente-field.tsx';
import type { ChildFile } from '../read-woonplaats.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

type Props = { file: ChildFile; one: Woonplaatsbepaling; refusal: Refused | undefined };
type SettlementProps = Pick<Props, 'file' | 'refusal'> & { verrekening: Verrekening };

const tones = { 'bedrag-onbekend': 'warn', open: 'warn', afgesproken: undefined, verrekend: 'ok' } as const;

/** What gemeenten still owe each other for this child, and how far each settlement is. */
export function VerrekeningCard({ file, one, refusal }: Props) {
  const t = useWords({ nl, en }).verrekening;
  const all = (file.bepalingen ?? []).flatMap(({ verrekeningen }) => verrekeningen);
  return (
    <Card title={t.title} id="verrekening">
      <p className="stip-soft">{t.lead}</p>
      {all.length === 0 && <p>{t.none}</p>}
      <ul className="stip-list">
        {all.map((verrekening) => (
          <li key={verrekening.id}>
            <Settlement file={file} refusal={refusal} verrekening={verrekening} />
          </li>
        ))}
      </ul>
      {file.canChange && <OpenSettlement file={file} one={one} refusal={refusal} />}
    </Card>
  );
}

function Settlement({ file, refusal, verrekening }: SettlementProps) {
  const words = useWords({ nl, en });
  const t = words.verrekening;
  const nameOf = useGemeenteName(file.gemeenten);
  const tone = tones[verrekening.status];
  return (
    <>
      <p className="stip-row">
        <span>{t.line(nameOf(verrekening.betaaldDoor), nameOf(verrekening.komtVan))}</span>
        <Chip {...(tone && { tone })}>{t.status[verrekening.status]}</Chip>
      </p>
      <About verrekening={verrekening} />
      {file.canChange && verrekening.status !== 'verrekend' && (
        <StepForm refusal={refusal} verrekening={verrekening} />
      )}
    </>
  );
}

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

function About({ verrekening }: Pick<SettlementProps, 'verrekening'>) {
  const words = useWords({ nl, en });
  const t = words.verrekening;
  const language = useLanguage();
  const { bedrag, van, tot, afgesprokenOp, verrekendOp } = verrekening;
  const euro = (cents: number) =>
    (cents / 100).toLocaleString(locales[language], { style: 'currency', currency: 'EUR' });
  const facts = [
    [t.amount, bedrag === null ? words.unknown : euro(bedrag)],
    [t.period, words.registration.period(dayOf(van, language), dayOf(tot, language))],
    [t.agreed, afgesprokenOp && dayOf(afgesprokenOp, language)],
    [t.settled, verrekendOp && dayOf(verrekendOp, language)],
  ] as const;
  return <Facts facts={facts} />;
}

function StepForm({ refusal, verrekening }: Omit<SettlementProps, 'file'>) {
  const t = useWords({ nl, en }).verrekening;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const { id, bedrag, afgesprokenOp } = verrekening;
  return (
    <details className="stip-behind stip-no-print" open={refusal?.typed?.['verrekeningId'] === id}>
      <summary>{t.step}</summary>
      <Form
        deed="verrekening-stap"
        hidden={{ verrekeningId: id }}
        version={verrekening.versie}
        submit={t.stepSubmit}
        refusal={refusal}
        words={said.refused}
        values={{ bedrag: bedrag === null ? '' : (bedrag / 100).toFixed(2).replace('.', ','), afgesprokenOp }}
      >
        <AmountField />
        <DateField name="afgesprokenOp" label={t.agreed} isOptional />
        <DateField name="verrekendOp" label={t.settled} isOptional />
      </Form>
    </details>
  );
}

function AmountField() {
  const t = useWords({ nl, en }).verrekening;
  return (
    <TextField
      name="bedrag"
      label={t.amount}
      description={t.amountAbout}
      inputMode="decimal"
      maxLength={15}
      isOptional
      isShort
    />
  );
}

function OpenSettlement({ file, one, refusal }: Props) {
  const words = useWords({ nl, en });
  const t = words.verrekening;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  return (
    <details className="stip-behind stip-no-print" open={refusal?.typed?.['doe'] === 'verrekening'}>
      <summary>{t.open}</summary>
      <Form
        deed="verrekening"
        hidden={{ bepalingId: one.id }}
        submit={t.submit}
        refusal={refusal}
        words={said.refused}
      >
        <GemeenteField name="betaaldDoor" label={t.door} gemeenten={file.gemeenten} />
        <GemeenteField name="komtVan" label={t.van} gemeenten={file.gemeenten} />
        <DateField name="van" label={words.registration.van} />
        <DateField name="tot" label={words.registration.tot} />
        <AmountField />
      </Form>
    </details>
  );
}
