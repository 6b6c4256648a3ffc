import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useSearchParams } from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { PrintButton } from '#web/kit/page/print-button.tsx';
import { useWords } from '#web/use-words.ts';
import { payDeclaratie } from '../operations/betaling/pay-declaratie.ts';
import { useAmounts } from './amounts/use-amounts.ts';
import { useMoments } from './amounts/use-moments.ts';
import { useNames } from './choosing/use-names.ts';
import { BerichtenCard } from './declaratie/berichten-card.tsx';
import { FactsCard } from './declaratie/facts-card.tsx';
import { GrantedCard } from './declaratie/granted-card.tsx';
import { PaymentCard } from './declaratie/payment-card.tsx';
import { PendingCard } from './declaratie/pending-card.tsx';
import { type DeclaratieFile, readFile } from './declaratie/read-file.ts';
import { RefusedCard } from './declaratie/refused-card.tsx';
import { SumCard } from './declaratie/sum-card.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import './declaratie.css';

export function loader({ context, params, request }: LoaderFunctionArgs) {
  return readFile(deskOf(context), params['declaratieId'], new URL(request.url).searchParams);
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const id = params['declaratieId'];
  const outcome = await deskOf(context).run(payDeclaratie, { ...readForm(form), id });
  return isRefusal(outcome) ? keepTyped(outcome, form) : redirect(`/declaraties/${id}?gedaan=betaald`);
}

type Props = { readonly loaderData: DeclaratieFile; readonly actionData?: Refused };

/** One declaratie: what became of its sum, what was refused and why, and what is paid. */
export default function DeclaratiePage({ loaderData: file, actionData: refusal }: Props) {
  const t = useWords({ nl, en }).one;
  const done = useSearchParams()[0].get('gedaan');
  const isPaid = done === 'betaald' && !refusal;
  const { declaratie } = file;
  const actions = (
    <>
      <LinkButton to="/declaraties">{t.back}</LinkButton>
      <PrintButton />
    </>
  );
  return (
    <Page
      title={declaratie.declaratienummer ? t.title(declaratie.declaratienummer) : t.titleWaiting}
      lead={<Lead file={file} />}
      actions={actions}
    >
      {isPaid && <Note isNews>{t.paidDone}</Note>}
      {done === 'verstuurd' && <Note isNews>{t.sentDone}</Note>}
      <div className="stip-stack">
        <div className={declaratie.beoordeeldOp ? 'stip-two' : 'stip-stack'}>
          <div className="stip-stack">
            {declaratie.beoordeeldOp ? <SumCard declaratie={declaratie} /> : <Waiting file={file} />}
            <FactsCard file={file} />
          </div>
          <PaymentCard file={file} refusal={refusal} />
        </div>
        <TooLarge file={file} />
        <PendingCard file={file} />
        <RefusedCard file={file} />
        <GrantedCard file={file} />
        <BerichtenCard file={file} />
      </div>
    </Page>
  );
}

function Lead({ file: { declaratie, names } }: { file: DeclaratieFile }) {
  const t = useWords({ nl, en }).one;
  const { maand } = useAmounts();
  const to = useNames(names).gemeente(declaratie.gemeente);
  const from = declaratie.aanbiederNaam ?? t.unknownAanbieder;
  return declaratie.maand ? t.leadMaand(from, to, maand(declaratie.maand)) : t.lead(from, to);
}

/** The outcome stands here, and the other side did not hear it: somebody has to tell it in another way (OP090, OP179). */
function TooLarge({ file: { declaratie } }: { file: DeclaratieFile }) {
  const t = useWords({ nl, en }).one.tooLarge;
  if (declaratie.antwoordTeGroot === null) return null;
  return (
    <Note tone="alarm">
      <h2>{t.title}</h2>
      <p>{t.about(Math.ceil(declaratie.antwoordTeGroot / 1_000_000))}</p>
    </Note>
  );
}

/** Nothing is known of it yet but that it is there; unknown is not zero. */
function Waiting({ file: { declaratie } }: { file: DeclaratieFile }) {
  const t = useWords({ nl, en }).one;
  const { day } = useMoments();
  const { isTeLaat, antwoordUiterlijk } = declaratie;
  return (
    <Note tone={isTeLaat ? 'warn' : 'info'}>
      <h2>{declaratie.isInStipGemaakt ? t.waitingSentTitle : t.waitingTitle}</h2>
      <p>{(isTeLaat ? t.waitingLate : t.waiting)(day(antwoordUiterlijk))}</p>
    </Note>
  );
}
