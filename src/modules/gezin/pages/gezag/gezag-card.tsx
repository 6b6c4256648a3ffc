import { CheckboxGroup, Select } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Draft, Refused } from '#web/kit/form/form-state.ts';
import { TextArea } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import type { Persoon } from '../../schema/gezin.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { personName } from '../person-name.ts';
import { ChildGezag } from './child-gezag.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export type GezagProps = {
  readonly leden: readonly Persoon[];
  readonly today: string;
  /** What was typed before about gezag; null for who may only read. */
  readonly draft: Draft | null;
  readonly canAsk: boolean;
  readonly refusal: Refused | undefined;
};

/** Who decides about each child of the family, since when that is known, and how to find out what is not. */
export function GezagCard(props: GezagProps) {
  const t = useWords({ nl, en }).gezag;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const { leden, today, canAsk, refusal } = props;
  const children = leden.filter(({ soort }) => soort === 'jeugdige');
  if (children.length === 0) return null;
  return (
    <Card title={t.title} id="gezag">
      <p className="stip-soft">{t.lead}</p>
      <ul className="stip-list">
        {children.map((child) => (
          <li key={child.id}>
            <ChildGezag child={child} leden={leden} today={today} />
          </li>
        ))}
      </ul>
      {canAsk && (
        <div className="stip-no-print">
          <Form deed="gezag-vragen" submit={t.ask} kind="secondary" refusal={refusal} words={said.refused} />
        </div>
      )}
      {props.draft && <FillIn {...props} draft={props.draft} children_={children} />}
    </Card>
  );
}

function FillIn({
  leden,
  draft,
  refusal,
  children_: children,
}: GezagProps & { readonly draft: Draft; readonly children_: readonly Persoon[] }) {
  const t = useWords({ nl, en }).gezag;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const optionOf = (lid: Persoon) => ({ value: String(lid.id), label: personName(lid) });
  const [only] = children;
  const kinds = Object.entries(said.gezag).map(([value, label]) => ({ value, label }));
  return (
    <details className="stip-behind stip-no-print" open={refusal?.typed?.['doe'] === 'gezag-invullen'}>
      <summary>{t.fill}</summary>
      <Form
        deed="gezag-invullen"
        submit={t.save}
        refusal={refusal}
        words={said.refused}
        draft={draft}
        values={{ persoonId: children.length === 1 ? String(only?.id) : '' }}
      >
        <Select name="persoonId" label={t.child} options={children.map(optionOf)} />
        <Select name="soort" label={t.soort} options={kinds} />
        <CheckboxGroup
          name="dragers[]"
          label={t.dragers}
          description={t.dragersAbout}
          options={leden.filter(({ soort }) => soort !== 'jeugdige').map(optionOf)}
          isOptional
        />
        <TextArea name="toelichting" label={t.toelichting} description={t.toelichtingAbout} isOptional />
      </Form>
    </details>
  );
}
