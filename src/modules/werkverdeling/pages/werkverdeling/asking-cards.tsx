import { CheckboxGroup, RadioGroup, Select } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { DateField, TextArea, TextField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { type CardProps, colleagues, type Found } from './shown.ts';

/** How much a colleague gets; what is usual is chosen already. */
function MateField() {
  const t = useWords({ nl, en });
  const options = (['regie', 'bijdragen', 'lezen'] as const).map((value) => ({
    value,
    label: t.mate[value],
  }));
  return <RadioGroup name="niveau" label={t.niveau} description={t.mateAbout} options={options} />;
}

/** Who has a family offers it; several at once where someone leaves. */
export function TransferCard({ file, refusal }: CardProps) {
  const words = useWords({ nl, en });
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const t = words.transfer;
  const gezinnen = file.mijnGezinnen.map(({ id, naam }) => ({ value: String(id), label: naam }));
  return (
    <Card title={t.title} id="overdragen">
      {gezinnen.length === 0 ? (
        <p className="stip-soft">{t.none}</p>
      ) : (
        <DeedForm
          deed="overdracht-bied"
          opener={t.open}
          isMain
          values={{ niveau: 'regie' }}
          submit={t.submit}
          refusal={refusal}
          words={said.refused}
        >
          <Select name="collegaId" label={words.collega} options={colleagues(file.caseload)} />
          <CheckboxGroup name="gezinIds[]" label={t.gezinnen} options={gezinnen} />
          <MateField />
          <TextArea name="notitie" label={words.notitie} maxLength={2000} isOptional />
        </DeedForm>
      )}
    </Card>
  );
}

type TakeProps = {
  found: { found: readonly Found[]; typed: Readonly<Record<string, string>> } | undefined;
  refusal: Refused | undefined;
};

/** Who wants a family looks it up and asks its vast gezicht; the family sees the search. */
export function TakeCard({ found, refusal }: TakeProps) {
  const words = useWords({ nl, en });
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const t = words.take;
  return (
    <Card title={t.title} id="overnemen">
      <details className="stip-behind" open={found !== undefined || refusal?.typed?.['doe'] === 'zoek'}>
        <summary>{t.open}</summary>
        <p className="stip-soft">{t.about}</p>
        <Form
          deed="zoek"
          submit={t.search}
          kind="secondary"
          refusal={refusal}
          values={{ tekst: found?.typed['tekst'] }}
          words={said.refused}
        >
          <TextField name="tekst" label={t.tekst} />
        </Form>
        {found?.found.length === 0 && <p>{t.none}</p>}
        <ul className="stip-list">
          {found?.found.map((one) => (
            <li key={one.id}>
              <p>
                <strong>{one.naam}</strong> {one.leden}{' '}
                {one.vastGezicht && <small className="stip-soft">{t.by(one.vastGezicht)}</small>}
              </p>
              {one.isBetrokken ? (
                <p className="stip-soft">{t.own}</p>
              ) : (
                <DeedForm
                  deed="overdracht-vraag"
                  opener={t.ask(one.naam)}
                  hidden={{ id: one.id }}
                  values={{ niveau: 'regie' }}
                  submit={words.transfer.submitAsk}
                  refusal={refusal}
                  words={said.refused}
                >
                  <MateField />
                  <TextArea name="notitie" label={words.notitie} maxLength={2000} isOptional />
                </DeedForm>
              )}
            </li>
          ))}
        </ul>
      </details>
    </Card>
  );
}

/** Who is away asks a colleague; rights begin and end by themselves. */
export function AwayCard({ file, refusal, today }: CardProps & { today: string }) {
  const words = useWords({ nl, en });
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const t = words.away;
  const gezinnen = file.mijnGezinnen.map(({ id, naam }) => ({ value: String(id), label: naam }));
  return (
    <Card title={t.title} id="afwezig">
      <DeedForm
        deed="vervanging-vraag"
        opener={t.open}
        intro={<p className="stip-soft">{t.about}</p>}
        values={{ niveau: 'bijdragen', van: today }}
        submit={t.submit}
        refusal={refusal}
        words={said.refused}
      >
        <Select name="collegaId" label={words.collega} options={colleagues(file.caseload)} />
        <DateField name="van" label={t.van} />
        <DateField name="tot" label={t.tot} />
        <MateField />
        <details className="stip-behind">
          <summary>{t.gezinnen}</summary>
          <CheckboxGroup
            name="gezinIds[]"
            label={t.gezinnen}
            description={t.gezinnenAbout}
            options={gezinnen}
            isOptional
          />
        </details>
        <TextArea name="notitie" label={words.notitie} maxLength={2000} isOptional />
      </DeedForm>
    </Card>
  );
}
