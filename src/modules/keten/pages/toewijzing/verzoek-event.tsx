import { useWords } from '#web/use-words.ts';
import type { Gebeurtenis } from '../../schema/keten.ts';
import { en as codesEn } from '../codes/words.en.ts';
import { nl as codesNl } from '../codes/words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

export type Of<Bron extends Gebeurtenis['bron']> = Extract<Gebeurtenis, { bron: Bron }>;

/** The order as it was last given: for the first time, changed, or taken back. */
export function GivenEvent({
  gebeurtenis: { redenWijziging, isIngetrokken },
}: {
  gebeurtenis: Of<'toewijzing'>;
}) {
  const t = useWords({ nl, en }).event;
  const codes = useWords({ nl: codesNl, en: codesEn }).wijziging;
  const changed = redenWijziging === null ? t.given : t.changed;
  return (
    <>
      <strong>{isIngetrokken ? t.withdrawn : changed}</strong>
      {redenWijziging && !isIngetrokken && <p>{t.because(codes[redenWijziging] ?? redenWijziging)}</p>}
    </>
  );
}

/** What the gemeente changed of its own accord. */
export function ChangeEvent({ gebeurtenis: { soort, reden, door } }: { gebeurtenis: Of<'wijziging'> }) {
  const t = useWords({ nl, en }).event;
  const codes = useWords({ nl: codesNl, en: codesEn }).wijziging;
  return (
    <>
      <strong>{t.changedBy[soort]}</strong> {door && <span className="stip-soft">{t.by(door)}</span>}
      <p>{t.because(codes[reden] ?? reden)}</p>
    </>
  );
}

/** What an aanbieder asked, or what the gemeente answered. */
export function VerzoekEvent({ gebeurtenis }: { gebeurtenis: Of<'verzoek'> | Of<'antwoord'> }) {
  const t = useWords({ nl, en }).event;
  const codes = useWords({ nl: codesNl, en: codesEn }).afwijzing;
  if (gebeurtenis.bron === 'verzoek')
    return (
      <>
        <strong>{t.asked[gebeurtenis.soort]}</strong>
        <p>{t.reference(gebeurtenis.referentie)}</p>
      </>
    );
  const { soort, reden, andereGemeente, door, naWerkdagen } = gebeurtenis;
  return (
    <>
      <strong>{t.answered[soort]}</strong> {door && <span className="stip-soft">{t.by(door)}</span>}
      {reden && <p>{t.because(codes[reden] ?? reden)}</p>}
      {andereGemeente && <p>{t.pays(andereGemeente)}</p>}
      {naWerkdagen !== null && <p>{t.after(naWerkdagen)}</p>}
    </>
  );
}

/** Why the aanbieder could not be told of the order yet. */
export function WaitingEvent({ gebeurtenis: { wachtOp, regels } }: { gebeurtenis: Of<'opdracht'> }) {
  const t = useWords({ nl, en }).event;
  return (
    <>
      <strong>{t.waits}</strong>
      <p>
        {t.waitsFor[wachtOp]} {regels.length > 0 && t.rules(regels)}
      </p>
    </>
  );
}

/** That help began, paused, began again or stopped. */
export function DeliveryEvent({
  gebeurtenis,
  isFirst,
}: {
  gebeurtenis: Of<'start'> | Of<'stop'>;
  isFirst: boolean;
}) {
  const t = useWords({ nl, en }).event;
  const codes = useWords({ nl: codesNl, en: codesEn }).beeindiging;
  if (gebeurtenis.bron === 'start') return <strong>{isFirst ? t.started : t.restarted}</strong>;
  const { isTijdelijk, reden } = gebeurtenis;
  return (
    <>
      <strong>{isTijdelijk ? t.paused : t.stopped}</strong>
      {reden && !isTijdelijk && <p>{t.because(codes[reden] ?? reden)}</p>}
    </>
  );
}
