import { Select } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Draft, Refused } from '#web/kit/form/form-state.ts';
import { DateField, TextArea, TextField } from '#web/kit/form/text-field.tsx';
import { useWords } from '#web/use-words.ts';
import type { Samenwerkingsafspraak } from '../../schema.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

type Props = {
  gemeenten: readonly { code: string; naam: string }[];
  refusal: Refused | undefined;
  draft?: Draft;
  /** The one that is changed; absent for a new one. */
  afspraak?: Samenwerkingsafspraak;
};

/** An agreement, new or changed; two people who change the same one get to choose. */
export function AfspraakForm({ gemeenten, refusal, draft, afspraak }: Props) {
  const t = useWords({ nl, en }).agreements;
  const { partij, refused } = useWords({ nl: moduleNl, en: moduleEn });
  return (
    <Form
      submit={t.save}
      deed={afspraak ? 'change' : 'open'}
      refusal={refusal}
      words={refused}
      {...(draft && { draft })}
      {...(afspraak && {
        values: afspraak,
        version: afspraak.versie,
        hidden: { id: afspraak.id },
        merge: mergedOf(t),
      })}
    >
      <Select
        name="soort"
        label={t.soort}
        options={Object.entries(partij).map(([value, label]) => ({ value, label }))}
      />
      <TextField name="partij" label={t.partij} maxLength={200} />
      <Select
        name="gemeente"
        label={t.gemeente}
        description={t.gemeenteAbout}
        isOptional
        options={gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))}
      />
      <TextField name="onderwerp" label={t.onderwerp} maxLength={200} />
      <TextArea name="afspraak" label={t.afspraak} rows={5} maxLength={4000} />
      <DateField name="geslotenOp" label={t.geslotenOp} />
      <DateField name="herzienOp" label={t.herzienOp} />
      {afspraak && <DateField name="beeindigdOp" label={t.beeindigdOp} isOptional />}
      <TextField name="bron" label={t.bron} type="url" maxLength={500} isOptional />
    </Form>
  );
}

/** Every field, because what is chosen is saved as a whole. */
const mergedOf = (t: Readonly<Record<(typeof fields)[number], string>>) =>
  Object.fromEntries(fields.map((name) => [name, t[name]]));

const fields = [
  'soort',
  'partij',
  'gemeente',
  'onderwerp',
  'afspraak',
  'geslotenOp',
  'herzienOp',
  'beeindigdOp',
  'bron',
] as const;
