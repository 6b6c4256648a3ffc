import { Link } from 'react-router';
import { dayOf } from '#web/kit/figure/dates.ts';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import type { Question } from './read-question.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** The facts of a question, and the way to take it or to give it back. */
export function AboutCard({ question, refusal }: { question: Question; refusal: Refused | undefined }) {
  const t = useWords({ nl, en });
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const { hulpvraag } = question;
  if (!hulpvraag) return null;
  return (
    <Card title={t.facts} actions={<Chip>{m.stadium[hulpvraag.stadium]}</Chip>}>
      <AllFacts question={question} />
      <Turn question={question} refusal={refusal} />
    </Card>
  );
}

function AllFacts({ question: { hulpvraag, triage, melder } }: { question: Question }) {
  const t = useWords({ nl, en });
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  if (!hulpvraag) return null;
  const { afgeslotenOp, uitkomst } = hulpvraag;
  const norm = triage?.norm ? t.norm(triage.norm.dagen, triage.norm.naam) : t.noNorm;
  return (
    <Facts
      facts={[
        [t.about, hulpvraag.persoonNaam],
        [t.received, dayOf(hulpvraag.ontvangenOp, language)],
        [t.waits, triage && afgeslotenOp === null && `${t.days(triage.dagen)}, ${norm}`],
        [t.deur, m.deur[hulpvraag.deur]],
        [
          t.verwijzer,
          hulpvraag.verwijzerNaam && (
            <Link to={`/gezinnen/${hulpvraag.gezinId}/terugkoppeling`}>{hulpvraag.verwijzerNaam}</Link>
          ),
        ],
        [t.reach, melder && <Reach melder={melder} />],
        [t.locatie, triage?.locatieNaam],
        [t.behandelaar, hulpvraag.behandelaarNaam ?? t.nobody],
        [t.closedOn, afgeslotenOp && dayOf(afgeslotenOp, language)],
        [t.outcome, uitkomst && m.uitkomst[uitkomst]],
      ]}
    />
  );
}

/** By telephone or e-mail, and whether the family expects a call. */
function Reach({ melder: { contact, besproken } }: { melder: NonNullable<Question['melder']> }) {
  const t = useWords({ nl, en });
  return (
    <>
      {contact.naam} {contact.telefoon && <a href={`tel:${contact.telefoon}`}>{contact.telefoon}</a>}{' '}
      {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
      {besproken === false && <small>{t.callReferrer}</small>}
    </>
  );
}

function Turn({ question, refusal }: { question: Question; refusal: Refused | undefined }) {
  const t = useWords({ nl, en });
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  const { triage, account } = question;
  if (!triage || triage.afgeslotenOp !== null) return null;
  if (triage.behandelaar === null)
    return <Form submit={t.take} deed="pak" refusal={refusal} words={refused} />;
  if (triage.behandelaar !== account) return null;
  return (
    <details className="stip-behind">
      <summary>{t.giveBack}</summary>
      <p className="stip-small">{t.giveBackAbout}</p>
      <Form submit={t.giveBack} deed="terug" kind="secondary" refusal={refusal} words={refused} />
    </details>
  );
}
