import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { OwnStories } from './read-own.ts';
import { StoryFields } from './story-fields.tsx';

type Props = { data: OwnStories; refusal: Refused | undefined; isFirst: boolean };

/** The first story is asked openly; a further one stands behind a button. */
export function NewStory({ data, refusal, isFirst }: Props) {
  const t = useWords({ nl, en }).own;
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  const self = data.leden.find(({ isEigen }) => isEigen);
  const form = {
    deed: 'nieuw',
    submit: t.saveNew,
    refusal,
    words: refused,
    draft: data.draft,
    values: {
      persoonId: self?.persoonId ?? '',
      wie: self?.wie ?? 'ouder',
      leeftijd: self?.leeftijd ?? undefined,
      plaats: 'regio',
      segment: data.segment,
    },
  };
  return (
    <Card title={isFirst ? t.new : t.newMore} id="nieuw">
      {isFirst ? (
        <Form {...form}>
          <StoryFields data={data} />
        </Form>
      ) : (
        <DeedForm {...form} opener={t.newMore} isMain>
          <StoryFields data={data} />
        </DeedForm>
      )}
    </Card>
  );
}
