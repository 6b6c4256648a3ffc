import { Link } from 'react-router';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

/** Everything of the own file, by the words of who it is about; each line is one page. */
export function PlacesCard({ gezinId }: { gezinId: string }) {
  const t = useWords({ nl, en }).places;
  const of = (tab: string) => `/gezinnen/${gezinId}/${tab}`;
  const places = [
    [t.leesbaar, of('plan/leesbaar?voor=ouder')],
    [t.kind, of('plan/leesbaar?voor=kind')],
    [t.samen, of('samen')],
    [t.analyse, of('analyse')],
    [t.gesprek, of('gesprek')],
    [t.besluiten, of('besluiten')],
    [t.school, of('school')],
    [t.toestemmingen, of('toestemmingen')],
    [t.gasten, of('gasten')],
    [t.tijdlijn, of('tijdlijn')],
    [t.verhaal, of('verhaal')],
    [t.later, of('later')],
    [t.afronden, of('afronden')],
    [t.leden, of('leden')],
    [t.inzage, of('inzage')],
    [t.download, of('alles')],
  ] as const;
  return (
    <Card title={t.title} id="waar">
      <ul className="stip-places">
        {places.map(([text, to]) => (
          <li key={to}>
            <Link to={to}>{text}</Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Whom one can call, also without anybody here knowing. */
export function TalkCard() {
  const t = useWords({ nl, en }).talk;
  return (
    <Card title={t.title} id="praten">
      <ul className="stip-list">
        <li>{t.child}</li>
        <li>{t.trust}</li>
        <li>{t.danger}</li>
      </ul>
    </Card>
  );
}
