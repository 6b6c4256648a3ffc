import { RadioGroup } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { TextField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import type { Factor, FactorSoort } from '../../schema/analyse.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { Basis, BasisField } from './own-words.tsx';
import type { CardProps } from './read-page.ts';

const SIDES: readonly FactorSoort[] = ['helpt', 'houdt-in-stand'];

/** What helps and what keeps it going, beside each other; strengths stand in front. */
export function FactorsCard({ data, ronde, refusal }: CardProps) {
  const t = useWords({ nl, en }).analyse.factors;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const options = SIDES.map((value) => ({ value, label: m.factor[value] }));
  return (
    <Card title={t.title} id="factoren">
      <div className="stip-stories">
        {SIDES.map((side) => {
          const here = ronde.factoren.filter(({ soort }) => soort === side);
          return (
            <section key={side}>
              <h3 className="utrecht-heading-3">{m.factor[side]}</h3>
              {here.length === 0 && <p className="stip-soft">{t.empty}</p>}
              <ul>
                {here.map((one) => (
                  <li key={one.id}>
                    {one.tekst}
                    <Basis bronnen={one.bronnen} ronde={ronde} />
                    {data.isWritable && <ChangeFactor one={one} ronde={ronde} refusal={refusal} />}
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      {data.isWritable && (
        <DeedForm opener={t.add} submit={t.submit} deed="factor-open" refusal={refusal} words={m.refused}>
          <RadioGroup name="soort" label={t.kind} options={options} defaultValue="helpt" />
          <TextField name="tekst" label={t.text} maxLength={1000} />
          <BasisField ronde={ronde} />
        </DeedForm>
      )}
    </Card>
  );
}

function ChangeFactor({ one, ronde, refusal }: Pick<CardProps, 'ronde' | 'refusal'> & { one: Factor }) {
  const t = useWords({ nl, en }).analyse;
  const words = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const form = { deed: 'factor-bewaar', refusal, words, version: one.versie };
  return (
    <DeedForm
      {...form}
      opener={t.factors.change}
      submit={t.hypotheses.save}
      kind="secondary"
      hidden={{ factorId: one.id }}
      values={{ tekst: one.tekst, 'bronnen[]': one.bronnen }}
      merge={{ tekst: t.factors.text }}
      intro={
        <Form
          {...form}
          submit={t.factors.remove}
          kind="negative"
          hidden={{ factorId: one.id, vervalt: 'true' }}
        />
      }
    >
      <TextField name="tekst" label={t.factors.text} maxLength={1000} />
      <BasisField ronde={ronde} />
    </DeedForm>
  );
}
