import type { ReactNode } from 'react';
import { Select } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Draft, Refused } from '#web/kit/form/form-state.ts';
import { TextArea } from '#web/kit/form/text-field.tsx';
import { useWords } from '#web/use-words.ts';
import type { Consultthema } from '../../schema.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { useThemas } from '../use-themas.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

type Props = {
  readonly themas: readonly Consultthema[];
  readonly norm: { readonly werkdagen: number; readonly isAanname: boolean };
  readonly sleutel: string;
  readonly draft: Draft;
  readonly refusal: Refused | undefined;
  readonly thema?: string | undefined;
  /** To whom, where that is known already. */
  readonly expertId?: string | undefined;
  /** Fields that come before the question. */
  readonly children?: ReactNode;
};

/** A theme and a question: all that an expert needs to begin. Whom it goes to stands around it. */
export function AskForm({ themas, norm, sleutel, draft, refusal, thema, expertId, children }: Props) {
  const t = useWords({ nl, en }).ask;
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  const { named } = useThemas(themas);
  const key = String(refusal?.typed?.['_sleutel'] ?? sleutel);
  return (
    <Form
      submit={t.submit}
      hidden={{ _sleutel: key, ...(expertId && { expertId }) }}
      values={{ thema }}
      refusal={refusal}
      words={refused}
      draft={draft}
    >
      {children}
      <Select
        name="thema"
        label={t.thema}
        options={named.map(({ code, naam }) => ({ value: code, label: naam }))}
      />
      <TextArea name="vraag" label={t.vraag} description={t.vraagHint} rows={6} maxLength={5000} />
      <p className="stip-soft stip-small">
        {t.norm(norm.werkdagen)} {norm.isAanname && t.assumed}
      </p>
    </Form>
  );
}
