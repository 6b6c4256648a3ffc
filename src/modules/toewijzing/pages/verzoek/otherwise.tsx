import { Checkbox } from '#web/kit/form/choices.tsx';
import { Form, type FormProps } from '#web/kit/form/form.tsx';
import type { Values } from '#web/kit/form/form-state.ts';
import { DateField, TextField } from '#web/kit/form/text-field.tsx';
import { useWords } from '#web/use-words.ts';
import type { VerzoekRegel } from '../../schema/verzoek.ts';
import { SizeFields } from '../asking/size-fields.tsx';
import { otherwise } from './read-besluit.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Props = { readonly regel: VerzoekRegel; readonly form: Pick<FormProps, 'refusal' | 'words'> };

/** Assigning otherwise than asked, after contact: behind a line, for what is asked is the rule. It begins with what was asked. */
export function Otherwise({ regel, form }: Props) {
  const t = useWords({ nl, en }).verzoek.otherwise;
  return (
    <details className="stip-behind" open={form.refusal?.typed?.['doe'] === otherwise}>
      <summary>{t.title}</summary>
      <p className="stip-soft stip-small">{t.about}</p>
      <Form {...form} deed={otherwise} submit={t.submit} kind="secondary" values={valuesOf(regel)}>
        <DateField name="afwijking.ingangsdatum" label={t.from} />
        <DateField name="afwijking.einddatum" label={t.until} isOptional />
        <SizeFields name="afwijking.omvang" label={t.size} />
        <TextField
          name="afwijking.budget"
          label={t.budget}
          inputMode="decimal"
          maxLength={11}
          isOptional
          isShort
        />
        <Checkbox name="besproken" label={t.discussed} />
      </Form>
    </details>
  );
}

/** Eenheid 83 (WJ756) counts cents (IV042), and people type euros. */
const typedEuros = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');

function valuesOf({ ingangsdatum, einddatum, omvang, budget }: VerzoekRegel): Values {
  return {
    'afwijking.ingangsdatum': ingangsdatum,
    'afwijking.einddatum': einddatum,
    ...(omvang && {
      'afwijking.omvang.volume': omvang.eenheid === '83' ? typedEuros(omvang.volume) : String(omvang.volume),
      'afwijking.omvang.eenheid': omvang.eenheid,
      'afwijking.omvang.frequentie': omvang.frequentie,
    }),
    ...(budget !== null && { 'afwijking.budget': typedEuros(budget) }),
  };
}
