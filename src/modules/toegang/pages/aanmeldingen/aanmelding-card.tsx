import { daysBetween } from '#berichten/rekenen/kalender.ts';
import { dateAt, momentOf } from '#web/kit/figure/dates.ts';
import { Select } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { TextField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Aanmelding, Contacttermijn } from '../../schema.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { FoundList } from '../nieuwe-hulpvraag/found-list.tsx';
import type { Found } from '../nieuwe-hulpvraag/take-step.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

type Props = {
  aanmelding: Aanmelding;
  termijn: Contacttermijn;
  today: string;
  refusal: (Refused & { readonly typed: NonNullable<Refused['typed']> }) | undefined;
};

/** One question with how to reach who asked; taking it is one click, two when the family may be known. */
export function AanmeldingCard({ aanmelding, termijn, today, refusal }: Props) {
  const t = useWords({ nl, en }).aanmeldingen;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const { id, kindVoornaam, kindLeeftijd, wie, tekst, contact, taal, nummer } = aanmelding;
  const moment = new Date(aanmelding.ontvangenOp);
  const alike = refusal?.refused === 'hulpvraag/lijkt-op-bekend-gezin';
  return (
    <Card
      title={t.about(kindVoornaam, kindLeeftijd)}
      actions={<State aanmelding={aanmelding} termijn={termijn} today={today} />}
    >
      <p className="stip-merge__value">{tekst}</p>
      <Facts
        facts={[
          [t.asker, `${contact.naam ?? ''} (${m.aanmelder[wie]})`],
          [t.telefoon, contact.telefoon && <a href={`tel:${contact.telefoon}`}>{contact.telefoon}</a>],
          [t.email, contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>],
          [t.taal, taal === 'en' && t.english],
          [t.received, momentOf(moment, language)],
          [t.nummer, nummer],
        ]}
      />
      {alike && (
        <section aria-label={t.alike}>
          <h3 className="utrecht-heading-3">{t.alike}</h3>
          <FoundList found={refusal.detail['gevonden'] as Found[]} typed={{ id }} />
        </section>
      )}
      <Form
        submit={alike ? t.takeStill : t.take}
        deed={alike ? 'toch-nieuw' : 'take'}
        hidden={{ id }}
        refusal={alike ? undefined : refusal}
        words={m.refused}
      >
        <details className="stip-behind">
          <summary>{t.otherName}</summary>
          <TextField
            name="achternaam"
            label={t.achternaam}
            description={t.achternaamAbout}
            maxLength={200}
            isOptional
          />
        </details>
      </Form>
      <Close id={id} refusal={refusal} />
    </Card>
  );
}

/** Whether it can wait, and how long it did against the term that was told. */
function State({ aanmelding, termijn, today }: Omit<Props, 'refusal'>) {
  const t = useWords({ nl, en }).aanmeldingen;
  const term = termijn?.dagen ?? null;
  const waited = daysBetween(dateAt(new Date(aanmelding.ontvangenOp)), today);
  const isLate = term !== null && waited > term;
  return (
    <span className="stip-row">
      {aanmelding.isOnveilig && <Chip tone="alarm">{t.unsafe}</Chip>}
      <Chip {...(isLate && { tone: 'warn' })}>{t.waits(waited, term)}</Chip>
    </span>
  );
}

function Close({ id, refusal }: { id: string; refusal: Refused | undefined }) {
  const t = useWords({ nl, en }).aanmeldingen;
  const { aanmeldingReden, refused } = useWords({ nl: moduleNl, en: moduleEn });
  const options = Object.entries(aanmeldingReden).map(([value, label]) => ({ value, label }));
  return (
    <details className="stip-behind" open={refusal?.typed?.['doe'] === 'sluit'}>
      <summary>{t.close}</summary>
      <p className="stip-soft">{t.closeAbout}</p>
      <Form
        submit={t.closeSubmit}
        kind="secondary"
        deed="sluit"
        hidden={{ id }}
        refusal={refusal}
        words={refused}
      >
        <Select name="reden" label={t.reden} options={options} />
      </Form>
    </details>
  );
}
