import { dayOf } from '#web/kit/figure/dates.ts';
import { RadioGroup } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { TextField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

type Props = {
  readonly buur: {
    readonly id: string;
    readonly reden: string;
    readonly school: string;
    readonly thuis: string;
    readonly doorNaam: string;
    readonly op: string;
  };
  readonly refusal: Refused | undefined;
};

/** A pupil from elsewhere who would begin before both gemeenten agreed: the reason, and nothing about whom it is. */
export function Neighbour({ buur, refusal }: Props) {
  const t = useWords({ nl, en }).tweedeBlik;
  const language = useLanguage();
  return (
    <Card title={t.buur} id={buur.id}>
      <p className="stip-soft">{t.asked(buur.doorNaam, dayOf(buur.op, language))}</p>
      <p>{t.buurAbout(buur.school, buur.thuis)}</p>
      <Facts facts={[[t.why, buur.reden]]} />
      <div className="stip-entry">
        <Form deed="buur" hidden={{ id: buur.id }} submit={t.submit} refusal={refusal} words={t.buurRefused}>
          <RadioGroup
            name="antwoord"
            label={t.answer}
            options={[
              { value: 'akkoord', label: t.buurAkkoord },
              { value: 'niet-akkoord', label: t.buurNietAkkoord },
            ]}
          />
          <TextField name="toelichting" label={t.words} maxLength={2000} isOptional />
        </Form>
      </div>
    </Card>
  );
}
