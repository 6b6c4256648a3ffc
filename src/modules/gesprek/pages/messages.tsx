import { momentOf } from '#web/kit/figure/dates.ts';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Gesprekbericht } from '../schema.ts';
import { en as moduleEn } from '../words.en.ts';
import { nl as moduleNl } from '../words.nl.ts';
import type { Conversation } from './read-conversation.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Props = { data: Conversation; refusal: Refused | undefined };

/** What was said, oldest first, with who read it. */
export function Messages({ data, refusal }: Props) {
  return (
    <ol className="stip-messages">
      {data.gesprek.berichten.map((bericht) => (
        <Message key={bericht.id} bericht={bericht} data={data} refusal={refusal} />
      ))}
    </ol>
  );
}

type MessageProps = Props & { bericht: Gesprekbericht };

function Message({ bericht, data, refusal }: MessageProps) {
  const t = useWords({ nl, en }).gesprek;
  const language = useLanguage();
  const { afzender, afzenderNaam, tekst, geplaatstOp, ingetrokkenOp } = bericht;
  const isMine = afzender === data.account;
  return (
    <li className={isMine ? 'stip-message stip-message--own' : 'stip-message'}>
      <strong>{isMine ? t.you : afzenderNaam}</strong>{' '}
      <span className="stip-soft stip-small">{momentOf(new Date(geplaatstOp), language)}</span>
      {ingetrokkenOp ? (
        <p className="stip-message__text stip-soft">{t.withdrawn}</p>
      ) : (
        <p className="stip-message__text">{tekst}</p>
      )}
      {isMine && !ingetrokkenOp && <Own bericht={bericht} data={data} refusal={refusal} />}
    </li>
  );
}

function Own({ bericht, data, refusal }: MessageProps) {
  const t = useWords({ nl, en }).gesprek;
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  const { gesprek, account, now, withdrawMinutes } = data;
  const placeOf = (id: string | null) => gesprek.berichten.findIndex((one) => one.id === id);
  const seen = gesprek.deelnemers.filter(
    ({ accountId, gelezen }) => accountId !== account && placeOf(gelezen) >= placeOf(bericht.id),
  );
  const isFresh =
    new Date(now).getTime() - new Date(bericht.geplaatstOp).getTime() < withdrawMinutes * 60_000;
  return (
    <>
      <span className="stip-soft stip-small">
        {seen.length > 0 ? t.seen(seen.map(({ naam }) => naam).join(', ')) : t.seenNobody}
      </span>
      {isFresh && (
        <details className="stip-behind stip-no-print">
          <summary>{t.withdraw}</summary>
          <Form
            deed="terugtrekken"
            hidden={{ berichtId: bericht.id }}
            submit={t.withdraw}
            kind="secondary"
            refusal={refusal}
            words={refused}
          >
            <p className="stip-small">{t.withdrawHint}</p>
          </Form>
        </details>
      )}
    </>
  );
}
