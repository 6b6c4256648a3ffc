import { dayOf } from '#web/kit/figure/dates.ts';
import { RadioGroup, Select } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { TextArea } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { WAAKVLAM } from '../options.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { CardProps } from './file.ts';
import { isReady } from './nodig-card.tsx';
import { WaakvlamOffer } from './waakvlam-offer.tsx';

/** The closing itself, or what a closed family can do; for the family only the second. */
export function SluitenCard({ page, refusal }: CardProps) {
  const t = useWords({ nl, en }).sluiten;
  const { file, canClose } = page;
  if (file.geslotenOp !== null) return <ClosedCard page={page} refusal={refusal} />;
  if (!canClose)
    return file.afsluitingen.length > 0 ? (
      <Card>
        <History page={page} />
      </Card>
    ) : null;
  const covered = file.ontbreekt.length === 0 || file.uitzondering?.besluit === 'akkoord';
  return (
    <Card title={t.title} id="sluiten">
      {file.ontbreekt.length > 0 && <Uitzondering page={page} refusal={refusal} />}
      <WaakvlamOffer page={page} refusal={refusal} />
      {isReady(page) && covered ? <CloseForm refusal={refusal} /> : <p className="stip-soft">{t.notYet}</p>}
      <History page={page} />
    </Card>
  );
}

function CloseForm({ refusal }: Pick<CardProps, 'refusal'>) {
  const t = useWords({ nl, en }).sluiten;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  return (
    <Form deed="sluiten" submit={t.submit} refusal={refusal} words={m.refused}>
      <RadioGroup
        name="waakvlam"
        label={t.choice}
        options={WAAKVLAM.map((value) => ({ value, label: m.waakvlam[value] }))}
      />
      <p className="stip-small stip-soft">{t.effect}</p>
    </Form>
  );
}

function Uitzondering({ page, refusal }: CardProps) {
  const t = useWords({ nl, en }).uitzondering;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const { uitzondering } = page.file;
  const answer = uitzondering?.besluit ?? 'waits';
  return (
    <section className="stip-entry">
      <h3 className="utrecht-heading-3">{t.title}</h3>
      <p>{t.about}</p>
      {uitzondering && (
        <Note tone={answer === 'akkoord' ? 'info' : 'warn'}>
          <p>
            {t[answer](
              uitzondering.gevraagdAanNaam,
              dayOf(uitzondering.beslotenOp ?? uitzondering.gevraagdOp, language),
            )}
          </p>
          <p>{uitzondering.reden}</p>
          {uitzondering.toelichting && <p>{uitzondering.toelichting}</p>}
        </Note>
      )}
      {page.collegas.length === 0 ? (
        <p className="stip-soft">{t.none}</p>
      ) : (
        <DeedForm
          opener={t.submit}
          submit={t.submit}
          kind="secondary"
          deed="vragen"
          refusal={refusal}
          words={m.refused}
        >
          <TextArea name="reden" label={t.reden} description={t.redenAbout} maxLength={2000} rows={3} />
          <Select name="collegaId" label={t.collega} options={page.collegas} />
        </DeedForm>
      )}
    </section>
  );
}

function ClosedCard({ page, refusal }: CardProps) {
  const t = useWords({ nl, en }).sluiten;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const { file, canWrite } = page;
  const now = file.afsluitingen.find(({ heropendOp }) => heropendOp === null);
  return (
    <Card title={t.title} id="sluiten">
      {now && (
        <>
          <p>{t.closed(dayOf(now.geslotenOp, language), now.geslotenDoorNaam)}</p>
          <p className="stip-soft">{t.involved(dayOf(now.betrokkenTot, language))}</p>
          {now.metUitzondering && <p className="stip-soft">{t.exception}</p>}
        </>
      )}
      {canWrite && (
        <section className="stip-entry">
          <h3 className="utrecht-heading-3">{t.reopenTitle}</h3>
          <p>{t.reopenOwn}</p>
          <Form deed="heropen" submit={t.reopen} refusal={refusal} words={m.refused} />
        </section>
      )}
      <History page={page} />
    </Card>
  );
}

/** Closings that were taken back: the history of a family is not rewritten. */
function History({ page }: Pick<CardProps, 'page'>) {
  const t = useWords({ nl, en }).sluiten;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const past = page.file.afsluitingen.flatMap((one) =>
    one.heropendOp && one.heropendOm ? [{ ...one, op: one.heropendOp, om: one.heropendOm }] : [],
  );
  if (past.length === 0) return null;
  return (
    <section className="stip-entry">
      <h3 className="utrecht-heading-3">{t.history}</h3>
      <ul className="stip-list">
        {past.map(({ id, geslotenOp, op, om }) => (
          <li key={id}>{t.past(dayOf(geslotenOp, language), dayOf(op, language), m.heropend[om])}</li>
        ))}
      </ul>
    </section>
  );
}
