import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { DateField, TextField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { useAmounts } from '../amounts/use-amounts.ts';
import { useMoments } from '../amounts/use-moments.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { DeclaratieFile } from './read-file.ts';

type PaymentCardProps = { readonly file: DeclaratieFile; readonly refusal: Refused | undefined };

/** What follows from the answer in money, and for the gemeente the form that tells it was paid: once. */
export function PaymentCard({ file, refusal }: PaymentCardProps) {
  const t = useWords({ nl, en }).one.betaling;
  const said = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const sentence = useSentence();
  const { declaratie, canPay } = file;
  if (declaratie.stand === 'wacht-op-antwoord') return null;
  const isBack = (declaratie.toegekend ?? 0) < 0;
  const isOpen = canPay && declaratie.stand === 'te-betalen';
  return (
    <Card title={isBack ? t.settleTitle : t.title} id="betaling">
      {refusal && !isOpen && (
        <Note tone="alarm" isNews>
          <Said refusal={refusal} />
        </Note>
      )}
      <p>{sentence(file)}</p>
      {isOpen && (
        <Form
          submit={isBack ? t.recordSettled : t.record}
          refusal={refusal}
          words={said}
          values={{ betaaldOp: file.today }}
        >
          <DateField
            name="betaaldOp"
            label={isBack ? t.settledOn : t.on}
            description={t.onAbout}
            min={declaratie.dagtekening}
            max={file.today}
          />
          <TextField name="kenmerk" label={t.kenmerk} maxLength={100} isOptional />
        </Form>
      )}
    </Card>
  );
}

/** What was answered where the form has gone: somebody else was first. */
function Said({ refusal: { refused, detail } }: { refusal: Refused }) {
  const said = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const sentence = said[refused as keyof typeof said];
  return typeof sentence === 'function' ? sentence(detail) : sentence;
}

/** Where the money stands. */
function useSentence(): (file: DeclaratieFile) => string {
  const t = useWords({ nl, en }).one.betaling;
  const { euros } = useAmounts();
  const { day } = useMoments();
  return ({ declaratie: { toegekend, betaaldOp, betalenUiterlijk, isTeLaat } }) => {
    if (!toegekend || betalenUiterlijk === null) return t.nothing;
    const amount = euros(Math.abs(toegekend));
    const says =
      toegekend < 0
        ? { done: t.settled, inTime: t.toSettle, late: t.settleLate }
        : { done: t.paid, inTime: t.toPay, late: t.payLate };
    if (betaaldOp !== null) return says.done(amount, day(betaaldOp));
    return (isTeLaat ? says.late : says.inTime)(amount, day(betalenUiterlijk));
  };
}
