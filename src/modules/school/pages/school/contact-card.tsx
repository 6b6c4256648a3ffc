import { dayOf } from '#web/kit/figure/dates.ts';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { DateField, TextArea, TextField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Schoolcontact } from '../../schema/school.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { CardProps } from './read-file.ts';

/** School is always involved: when there was contact, and what was agreed, for grown-ups and for the child. */
export function ContactCard({ file, refusal }: CardProps) {
  const t = useWords({ nl, en }).contact;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const { contacten, persoonId } = file.kind;
  return (
    <Card title={t.title} id="contact">
      {contacten.length === 0 && <p className="stip-soft">{t.empty}</p>}
      <ul className="stip-list">
        {contacten.map((one) => (
          <Contact key={one.id} one={one} />
        ))}
      </ul>
      {file.canChange && (
        <DeedForm
          deed="contact"
          opener={t.add}
          hidden={{ persoonId }}
          values={{ op: file.today }}
          submit={t.submit}
          refusal={refusal}
          words={said.refused}
        >
          <TextField name="met" label={t.met} />
          <DateField name="op" label={t.op} />
          <TextArea name="afspraak" label={t.afspraak} maxLength={2000} isOptional />
          <TextArea
            name="kindwoorden"
            label={t.kindwoorden}
            description={t.kindwoordenAbout}
            maxLength={500}
            rows={2}
            isOptional
          />
        </DeedForm>
      )}
    </Card>
  );
}

function Contact({ one: { op, met, afspraak, kindwoorden, geschrevenDoor } }: { one: Schoolcontact }) {
  const t = useWords({ nl, en }).contact;
  const language = useLanguage();
  return (
    <li>
      <p>
        <strong>{dayOf(op, language)}</strong> {t.with(met)}{' '}
        <small className="stip-soft">{t.by(geschrevenDoor)}</small>
      </p>
      {afspraak && <p className="stip-text">{afspraak}</p>}
      {kindwoorden && (
        <p>
          <small className="stip-soft">{t.forChild}:</small> {kindwoorden}
        </p>
      )}
    </li>
  );
}
