import { dayOf } from '#web/kit/figure/dates.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { Asked } from './find-asked.ts';

/** What waits for the one who looks, each with one button; nothing is a good answer too. */
export function AskedCard({ asked }: { asked: readonly Asked[] }) {
  const t = useWords({ nl, en }).asked;
  const text = useAskedText();
  return (
    <Card title={t.title} id="gevraagd">
      {asked.length === 0 && <p className="stip-soft">{t.nothing}</p>}
      <ul className="stip-asked">
        {asked.map((one, nr) => (
          <li key={`${one.soort} ${one.wie ?? ''} ${String(nr)}`}>
            <span>{text(one)}</span>
            <LinkButton kind={nr === 0 ? 'primary' : 'secondary'} to={one.to}>
              {one.soort === 'besluit' || one.soort === 'messages' ? t.read : t.do}
              <span className="stip-hidden"> {text(one)}</span>
            </LinkButton>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function useAskedText(): (one: Asked) => string {
  const t = useWords({ nl, en }).asked;
  const language = useLanguage();
  const ofParty = { consent: t.consent, again: t.again } as const;
  return ({ soort, wie = '', dag, aantal = 0 }) => {
    if (soort === 'messages') return t.messages(aantal);
    if (soort === 'renew') return t.renew(wie, dayOf(dag ?? '', language));
    if (soort === 'consent' || soort === 'again') return ofParty[soort](wie);
    return dag ? `${t[soort]} ${t.by(dayOf(dag, language))}` : t[soort];
  };
}
