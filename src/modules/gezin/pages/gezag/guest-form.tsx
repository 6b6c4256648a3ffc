import { CheckboxGroup, RadioGroup } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Draft, Refused } from '#web/kit/form/form-state.ts';
import { DateField, TextField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en as consentEn } from '../words.en.ts';
import { nl as consentNl } from '../words.nl.ts';
import type { Guests } from './read-guests.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** The parts that openGast takes, the one that is asked for most first. */
const shareable = ['plan', 'hulplijn', 'analyse', 'school'] as const;

type Props = { readonly data: Guests; readonly draft: Draft; readonly refusal: Refused | undefined };

/** Who, what for, what and until when; a worker also says who of the family agreed. */
export function GuestForm({ data, draft, refusal }: Props) {
  const t = useWords({ nl, en }).gasten;
  const { give } = useWords({ nl: consentNl, en: consentEn }).toestemmingen;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const levels = (['lezen', 'bijdragen'] as const).map((value) => ({ value, label: said.niveau[value] }));
  const delen = shareable.map((value) => ({ value, label: said.deel[value] }));
  const givers = data.leden.filter(({ soort }) => soort !== 'netwerk');
  return (
    <Card title={t.give} id="toelaten">
      <Form
        deed="toelaten"
        submit={t.submit}
        refusal={refusal}
        words={said.refused}
        draft={draft}
        values={{ van: data.van, tot: data.tot, niveau: 'lezen', 'delen[]': ['plan'] }}
      >
        <TextField name="naam" label={t.naam} description={t.naamAbout} maxLength={200} />
        <TextField name="doel" label={t.doel} description={t.doelAbout} maxLength={500} />
        <CheckboxGroup name="delen[]" label={t.delen} description={t.delenAbout} options={delen} />
        <RadioGroup name="niveau" label={give.niveau} options={levels} />
        <DateField name="van" label={give.van} />
        <DateField name="tot" label={give.tot} description={give.totAbout} />
        {!data.isOwn && (
          <CheckboxGroup
            name="instemming[]"
            label={give.agreed}
            description={give.agreedAbout}
            options={givers.map(({ id, naam }) => ({ value: id, label: naam }))}
          />
        )}
      </Form>
    </Card>
  );
}
