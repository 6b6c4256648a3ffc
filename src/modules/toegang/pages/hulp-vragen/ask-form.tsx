import type { z } from 'zod';
import { RadioGroup, Select } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { TextArea, TextField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import type { readAanmeldformulier } from '../../operations/aanmelding/read-aanmeldformulier.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { SafetyNumbers } from './safety-numbers.tsx';

type Props = {
  data: z.output<typeof readAanmeldformulier.output> & { readonly sleutel: string };
  refusal: Refused | undefined;
};
const asOptions = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** The numbers to call come by style alone as soon as somebody says that it is unsafe, so that it takes no JavaScript. */
export function AskForm({ data, refusal }: Props) {
  const t = useWords({ nl, en }).publiek;
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  const sleutel = refusal?.typed?.['sleutel'];
  return (
    <Card>
      <div className="stip-ask">
        <Form
          submit={t.submit}
          hidden={{ sleutel: typeof sleutel === 'string' ? sleutel : data.sleutel }}
          refusal={refusal}
          words={refused}
        >
          <RadioGroup
            name="onveilig"
            label={t.onveilig}
            description={t.onveiligAbout}
            options={asOptions(t.yesNo)}
          />
          <div className="stip-note stip-note--alarm stip-ask__unsafe">
            <h2>{t.call.title}</h2>
            <SafetyNumbers />
            <p>{t.call.after}</p>
          </div>
          <RadioGroup name="wie" label={t.wie} options={asOptions(t.who)} />
          <Reach />
          <Select
            name="gemeente"
            label={t.gemeente}
            description={t.gemeenteAbout}
            options={data.gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))}
          />
          <TextField name="kindVoornaam" label={t.kindVoornaam} maxLength={100} />
          <TextField
            name="kindLeeftijd"
            label={t.kindLeeftijd}
            inputMode="numeric"
            maxLength={2}
            isOptional
            isShort
          />
          <TextArea name="tekst" label={t.tekst} description={t.tekstAbout} rows={6} maxLength={4000} />
          <Trap isShown={refusal?.refused === 'aanmelding/machine'} />
        </Form>
      </div>
    </Card>
  );
}

function Reach() {
  const t = useWords({ nl, en }).publiek;
  return (
    <>
      <TextField name="naam" label={t.naam} autoComplete="name" maxLength={200} />
      <TextField
        name="telefoon"
        label={t.telefoon}
        description={t.reachAbout}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        maxLength={20}
        isOptional
        isShort
      />
      <TextField name="email" label={t.email} type="email" autoComplete="email" maxLength={80} isOptional />
    </>
  );
}

/** Seen by machines only; when a person's browser filled it in, it comes into sight with the reason. */
function Trap({ isShown }: { isShown: boolean }) {
  const t = useWords({ nl, en }).publiek;
  if (isShown) return <TextField name="website" label={t.trap} isOptional />;
  return (
    <div className="stip-ask__trap" aria-hidden="true">
      <label>
        {t.trap} <input name="website" tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  );
}
