import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { TextField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../../words.en.ts';
import { nl as moduleNl } from '../../../words.nl.ts';
import type { ChildFile } from '../read-woonplaats.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

type Props = { file: ChildFile; refusal: Refused | undefined };

/** Telephone and e-mail of the child, which an order to an aanbieder may carry. */
export function ContactCard({ file, refusal }: Props) {
  const words = useWords({ nl, en });
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const t = words.contact;
  const { telefoon = null, email = null, versie = 0 } = file.contact ?? {};
  return (
    <Card title={t.title} id="contact">
      <dl className="stip-facts">
        <dt>{t.telefoon}</dt>
        <dd>{telefoon ?? words.unknown}</dd>
        <dt>{t.email}</dt>
        <dd>{email ?? words.unknown}</dd>
      </dl>
      {file.canChange && (
        <details className="stip-behind stip-no-print" open={refusal?.typed?.['doe'] === 'contact'}>
          <summary>{t.change}</summary>
          <Form
            deed="contact"
            hidden={{ persoonId: file.kind.id }}
            version={versie}
            submit={t.save}
            refusal={refusal}
            words={said.refused}
            values={{ telefoon, email }}
          >
            <TextField name="telefoon" label={t.telefoon} type="tel" maxLength={20} isOptional />
            <TextField name="email" label={t.email} type="email" maxLength={80} isOptional />
          </Form>
        </details>
      )}
    </Card>
  );
}
