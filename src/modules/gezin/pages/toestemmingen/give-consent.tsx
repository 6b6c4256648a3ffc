import { CheckboxGroup, RadioGroup } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { DateField, TextField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { PartijSelect } from './partij-select.tsx';
import type { Choices, Consents } from './read-consents.ts';

type Props = { data: Consents; choices: Choices; refusal: Refused | undefined };

/** Party, purpose, part and period in one form; a worker also says who of the family agreed. */
export function GiveConsent({ data, choices, refusal }: Props) {
  const t = useWords({ nl, en }).toestemmingen.give;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const levels = (['lezen', 'bijdragen'] as const).map((value) => ({ value, label: said.niveau[value] }));
  const delen = Object.entries(said.deel).map(([value, label]) => ({ value, label }));
  const children = data.leden.filter(({ soort }) => soort === 'jeugdige').map(optionOf);
  const givers = data.leden.filter(({ soort }) => soort !== 'netwerk').map(optionOf);
  return (
    <Card title={t.title} id="geven">
      <p className="stip-soft">{t.lead}</p>
      <Form
        deed="geven"
        submit={t.submit}
        refusal={refusal}
        words={said.refused}
        draft={choices.draft}
        values={{ van: choices.van, tot: choices.tot, niveau: 'lezen' }}
      >
        <PartijSelect partijen={choices.partijen} />
        <TextField name="doel" label={t.doel} description={t.doelAbout} maxLength={500} />
        <CheckboxGroup name="delen[]" label={t.deel} options={delen} />
        <RadioGroup name="niveau" label={t.niveau} options={levels} />
        {children.length > 1 && <About options={children} />}
        <DateField name="van" label={t.van} />
        <DateField name="tot" label={t.tot} description={t.totAbout} />
        {!data.isOwn && (
          <CheckboxGroup name="instemming[]" label={t.agreed} description={t.agreedAbout} options={givers} />
        )}
        {data.isOwn && <p className="stip-soft stip-small">{t.agreedAbout}</p>}
      </Form>
    </Card>
  );
}

type Option = { value: string; label: string };

function About({ options }: { options: Option[] }) {
  const t = useWords({ nl, en }).toestemmingen;
  return (
    <RadioGroup
      name="persoonId"
      label={t.give.about}
      options={[{ value: '', label: t.allChildren }, ...options]}
      defaultValue=""
    />
  );
}

function optionOf({ id, naam }: { id: string; naam: string }): Option {
  return { value: id, label: naam };
}
