import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import type { BezwaarProps } from '../besluit/read-dossier.ts';
import { TermChip } from '../term-chip.tsx';
import { useBesluitWords } from '../use-besluit-words.ts';
import { useDay } from '../use-day.ts';
import { AnswerForms } from './answer-forms.tsx';
import { MendPart } from './mend-part.tsx';

/** One conversation or bezwaar: who, when, in what words, until when an answer may take, and the answer. */
export function BezwaarItem(props: BezwaarProps) {
  const { one, data } = props;
  const { said } = useBesluitWords();
  return (
    <article className="stip-stack" aria-label={`${said.bezwaarsoort[one.soort]} ${one.indienerNaam}`}>
      <Head one={one} />
      {one.woorden && <blockquote className="stip-merge__value">{one.woorden}</blockquote>}
      <About one={one} />
      {one.uitkomst === null && <Waiting {...props} />}
      {one.uitkomst === null && <MendPart {...props} />}
      {one.uitkomst === null && data.isWorker && <AnswerForms {...props} />}
    </article>
  );
}

function Head({ one }: Pick<BezwaarProps, 'one'>) {
  const { t, said } = useBesluitWords();
  return (
    <p className="stip-row">
      <strong>{said.bezwaarsoort[one.soort]}</strong>
      {one.termijn && <TermChip termijn={one.termijn} />}
      {one.uitkomst && <Chip tone="ok">{said.uitkomst[one.uitkomst]}</Chip>}
      {one.isTeLaat && <Chip tone="warn">{t.objections.late}</Chip>}
    </p>
  );
}

function About({ one }: Pick<BezwaarProps, 'one'>) {
  const { t, said } = useBesluitWords();
  const day = useDay();
  const answer =
    one.uitkomstOp &&
    t.objections.answered(day(one.uitkomstOp), one.uitkomstNaam ?? '', one.uitkomstReden ?? '');
  return (
    <Facts
      facts={[
        [t.objections.received, `${day(one.ontvangenOp)}. ${said.weg[one.weg]}. ${one.indienerNaam}.`],
        [t.objections.posted, one.gepostOp && day(one.gepostOp)],
        [t.objections.position, one.soort === 'bezwaar' && said.positie[one.positie]],
        [t.objections.whyLate, one.laatReden],
        [t.objections.handler, one.behandelaarNaam],
        [t.objections.committee, one.heeftCommissie && t.objections.committeeAbout],
        [t.objections.postponed, one.verdaagdOp && `${day(one.verdaagdOp)}. ${one.verdaagdReden ?? ''}`],
        [t.objections.answer, answer],
        [t.mend.ground, one.uitkomstGrond && said.uitkomstGrond[one.uitkomstGrond]],
      ]}
    />
  );
}

/** What happens next, for whose words these are, and the way to take them back. */
function Waiting({ one, data, refusal }: BezwaarProps) {
  const { t, said } = useBesluitWords();
  const isMine = one.ingediendDoor === data.self;
  return (
    <>
      {one.isTeLaat && <p className="stip-small">{t.objections.lateAbout}</p>}
      {data.isOwn && <p className="stip-small">{t.objections.next[one.soort]}</p>}
      {isMine && (
        <DeedForm
          deed="intrekken"
          hidden={{ bezwaarId: one.id }}
          opener={t.objections.withdraw}
          submit={t.objections.withdrawSubmit}
          kind="negative"
          refusal={refusal}
          words={said.refused}
        />
      )}
    </>
  );
}
