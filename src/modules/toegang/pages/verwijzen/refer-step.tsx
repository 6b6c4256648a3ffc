import { RadioGroup, Select } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { DateField, TextArea, TextField } from '#web/kit/form/text-field.tsx';
import { Button } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { ReferAnswer, ReferData } from './refer.ts';

type Props = { data: ReferData; answer: ReferAnswer | undefined };

/** A referral on one screen: who, what, whether the family knows and how to reach it. The rest stays folded. */
export function ReferStep({ data, answer }: Props) {
  const t = useWords({ nl, en }).verwijs;
  const { refused, reden } = useWords({ nl: moduleNl, en: moduleEn });
  const isAlike = answer?.refused === 'hulpvraag/lijkt-op-bekend-gezin';
  const sleutel = answer?.typed['sleutel'];
  return (
    <Card>
      <Form
        submit={t.submit}
        deed="verwijs"
        hidden={{ sleutel: typeof sleutel === 'string' ? sleutel : data.sleutel }}
        refusal={answer}
        words={refused}
        draft={data.draft}
        foot={
          isAlike && (
            <Button kind="secondary" name="doe" value="toch-nieuw">
              {t.stillNew}
            </Button>
          )
        }
      >
        <TextField name="kind" label={t.kind} description={reden.herkennen} maxLength={200} />
        <DateField name="geboortedatum" label={t.geboortedatum} />
        <TextArea name="tekst" label={t.tekst} description={reden.helpen} rows={6} maxLength={10_000} />
        <RadioGroup
          name="besproken"
          label={t.besproken}
          description={reden['niet-verrassen']}
          options={Object.entries(t.know).map(([value, label]) => ({ value, label }))}
        />
        <TextField
          name="telefoon"
          type="tel"
          inputMode="tel"
          label={t.telefoon}
          description={reden.bellen}
          maxLength={20}
          isShort
        />
        <More data={data} />
      </Form>
    </Card>
  );
}

/** What is most often as it stands: nobody need open it. */
function More({ data }: { data: ReferData }) {
  const t = useWords({ nl, en }).verwijs;
  const { spoed, reden } = useWords({ nl: moduleNl, en: moduleEn });
  return (
    <details className="stip-behind" open={data.ownGemeente === null}>
      <summary>{t.more}</summary>
      <div className="stip-form__group">
        <RadioGroup
          name="spoed"
          label={t.spoed}
          description={reden.volgorde}
          defaultValue="gewoon"
          options={Object.entries(spoed).map(([value, label]) => ({ value, label }))}
        />
        <Select
          name="gemeente"
          label={t.gemeente}
          description={reden.team}
          {...(data.ownGemeente && { defaultValue: data.ownGemeente })}
          options={data.gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))}
        />
        <TextField name="contactNaam" label={t.contactNaam} maxLength={200} isOptional />
      </div>
    </details>
  );
}
