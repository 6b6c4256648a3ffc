import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { dayOf, momentOf } from '#web/kit/figure/dates.ts';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Gebeurtenis, Keten } from '../../schema/keten.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { BerichtEvent } from './bericht-event.tsx';
import { DeclaratieEvent } from './declaratie-event.tsx';
import type { May } from './may.ts';
import { useParty } from './use-party.ts';
import { ChangeEvent, DeliveryEvent, GivenEvent, VerzoekEvent, WaitingEvent } from './verzoek-event.tsx';

/** What happened in order of time: who did what at which moment, what became of it, and where it is read. */
export function Story({ keten, may }: { keten: Keten; may: May }) {
  const t = useWords({ nl, en }).keten;
  const first = keten.leveringen[0]?.begindatum;
  return (
    <ol className="stip-story" aria-label={t.list}>
      {keten.gebeurtenissen.map((gebeurtenis) => (
        <li key={keyOf(gebeurtenis)} className={`stip-story--${gebeurtenis.wie}`}>
          <When gebeurtenis={gebeurtenis} keten={keten} />
          <div>
            <What gebeurtenis={gebeurtenis} isFirst={gebeurtenis.dag === first} />
            <More gebeurtenis={gebeurtenis} may={may} />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** A verzoek may have two answers under its own number: in onderzoek, and for good. */
const keyOf = (one: Gebeurtenis) => `${one.bron} ${one.id} ${one.bron === 'antwoord' ? one.soort : ''}`;

function When({ gebeurtenis: { op, dag, wie }, keten }: { gebeurtenis: Gebeurtenis; keten: Keten }) {
  const t = useWords({ nl, en }).event;
  const language = useLanguage();
  const party = useParty(keten.toewijzing);
  return (
    <p className="stip-story__when">
      <time dateTime={op ? op.toISOString() : dag}>{op ? momentOf(op, language) : dayOf(dag, language)}</time>
      <span>{t.by(party(wie))}</span>
    </p>
  );
}

function What({ gebeurtenis, isFirst }: { gebeurtenis: Gebeurtenis; isFirst: boolean }): ReactNode {
  switch (gebeurtenis.bron) {
    case 'toewijzing':
      return <GivenEvent gebeurtenis={gebeurtenis} />;
    case 'wijziging':
      return <ChangeEvent gebeurtenis={gebeurtenis} />;
    case 'verzoek':
    case 'antwoord':
      return <VerzoekEvent gebeurtenis={gebeurtenis} />;
    case 'opdracht':
      return <WaitingEvent gebeurtenis={gebeurtenis} />;
    case 'start':
    case 'stop':
      return <DeliveryEvent gebeurtenis={gebeurtenis} isFirst={isFirst} />;
    case 'bericht':
      return <BerichtEvent gebeurtenis={gebeurtenis} />;
    case 'declaratie':
    case 'betaling':
      return <DeclaratieEvent gebeurtenis={gebeurtenis} />;
  }
}

/** Where more of it is read, for who may go there. */
function More({ gebeurtenis: { bron, id }, may }: { gebeurtenis: Gebeurtenis; may: May }) {
  const t = useWords({ nl, en }).event;
  const links: Partial<Record<Gebeurtenis['bron'], [may: boolean, to: string, text: string]>> = {
    verzoek: [may.verzoek, `/verzoeken/${id}`, t.toVerzoek],
    bericht: [may.bericht, `/berichten/${id}`, t.toBericht],
    declaratie: [may.declaratie, `/declaraties/${id}`, t.toDeclaratie],
  };
  const [isOpen, to, text] = links[bron] ?? [false, '', ''];
  return isOpen ? (
    <p>
      <Link to={to}>{text}</Link>
    </p>
  ) : null;
}
