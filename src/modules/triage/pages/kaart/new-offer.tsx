import { RadioGroup, Select } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { TextArea, TextField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { MapData } from './read-map.ts';

/** Who works in a neighbourhood knows what is there: anyone of the team puts it on the map. */
export function NewOffer({ data, refusal }: { data: MapData; refusal: Refused | undefined }) {
  const t = useWords({ nl, en }).kaart;
  const { soort, refused } = useWords({ nl: moduleNl, en: moduleEn });
  const [only, ...others] = data.mine;
  const soorten = Object.entries(soort).map(([value, label]) => ({ value, label }));
  const treden = Object.entries(t.treden).map(([value, label]) => ({ value, label }));
  return (
    <Card>
      <details className="stip-behind" open={refusal?.typed?.['doe'] === 'open'}>
        <summary>{t.newOne}</summary>
        <Form
          submit={t.submit}
          deed="open"
          refusal={refusal}
          words={refused}
          hidden={{ ...(only && others.length === 0 && { gemeente: only.code }) }}
        >
          {others.length > 0 && (
            <Select
              name="gemeente"
              label={t.gemeente}
              options={data.mine.map(({ code, naam }) => ({ value: code, label: naam }))}
            />
          )}
          <TextField name="naam" label={t.naam} maxLength={200} />
          <Select name="soort" label={t.soort} options={soorten} />
          <TextArea name="omschrijving" label={t.omschrijving} rows={3} maxLength={1000} />
          <RadioGroup name="trede" label={t.trede} defaultValue="sociale-basis" options={treden} />
          <div className="stip-offer">
            <TextField name="leeftijdVan" label={t.from} isOptional isShort inputMode="numeric" />
            <TextField name="leeftijdTot" label={t.to} isOptional isShort inputMode="numeric" />
          </div>
          <TextField name="kosten" label={t.kosten} description={t.kostenAbout} isOptional maxLength={100} />
          <TextField
            name="contact"
            label={t.contact}
            description={t.contactAbout}
            isOptional
            maxLength={300}
          />
          <TextField name="bron" label={t.bron} description={t.bronAbout} maxLength={300} />
        </Form>
      </details>
    </Card>
  );
}
