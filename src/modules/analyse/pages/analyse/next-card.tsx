import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import type { DeelnemerMetVerhaal } from '../../schema/analyse.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { useTekst } from './own-words.tsx';
import type { CardProps } from './read-page.ts';

/** How far the analyse is, and the one thing that who reads can do about it. */
export function NextCard({ data, ronde }: CardProps) {
  const t = useWords({ nl, en }).analyse;
  const say = useTekst();
  const { fasen } = data.model;
  const at = ronde.fase === null ? fasen.length : fasen.findIndex(({ code }) => code === ronde.fase);
  return (
    <Card title={t.phases.title} id="stand">
      <ol className="stip-phases">
        {fasen.map(({ code, naam, uitleg }, place) => (
          <li key={code} aria-current={place === at ? 'step' : undefined} data-is={whereIs(place, at)}>
            <strong>{say(naam)}</strong> <span className="stip-small">({t.phases[whereIs(place, at)]})</span>
            <br />
            <span className="stip-soft stip-small">{say(uitleg)}</span>
          </li>
        ))}
      </ol>
      {data.isWritable && <Next data={data} ronde={ronde} />}
    </Card>
  );
}

const whereIs = (place: number, at: number) => {
  if (place === at) return 'now';
  return place < at ? 'done' : 'later';
};

function Next({ data, ronde }: Omit<CardProps, 'refusal'>) {
  const t = useWords({ nl, en }).analyse.next;
  const mine = ronde.deelnemers.filter((one) => isForMe(one, data.isRegie));
  const next = stepOf(mine, ronde, data.isRegie);
  const waiting = new Set(ronde.ontbreekt.map(({ deelnemerId }) => deelnemerId)).size;
  if (next === null) return <p className="stip-soft">{t.wait(waiting)}</p>;
  const { what, party } = next;
  const to = what === 'verhaal' ? `/gezinnen/${data.gezin.id}/analyse/deel/${party?.id}` : `#${places[what]}`;
  const text = what === 'verhaal' && party?.komtZelf === false ? t.verhaalFor(party.naam) : t[what];
  return (
    <p className="stip-no-print">
      <LinkButton kind="primary" to={to}>
        {text}
      </LinkButton>
    </p>
  );
}

const places = { oordeel: 'verklaringen', standpunt: 'conclusie', vaststellen: 'conclusie' } as const;

/** One's own part, the part of whom one writes for, and for who keeps regie that of whom nobody writes for yet. */
function isForMe(one: DeelnemerMetVerhaal, isRegie: boolean): boolean {
  return one.nietGevraagd === null && one.canWrite && (one.isMijn || isRegie);
}

type Step = {
  readonly what: 'verhaal' | keyof typeof places;
  readonly party?: DeelnemerMetVerhaal;
};

function stepOf(
  mine: readonly DeelnemerMetVerhaal[],
  ronde: CardProps['ronde'],
  isRegie: boolean,
): Step | null {
  const { hypothesen, oordelen, ontbreekt, analyse } = ronde;
  const untold = mine.filter(({ gedeeldOp }) => gedeeldOp === null);
  const [party] = [...untold.filter(({ komtZelf }) => komtZelf), ...untold];
  if (party) return { what: 'verhaal', party };
  const hasAnswered = (deelnemerId: string, hypotheseId: string) =>
    oordelen.some(
      (one) => one.deelnemerId === deelnemerId && one.hypotheseId === hypotheseId && !one.isOudeTekst,
    );
  if (mine.some((one) => hypothesen.some((hypothese) => !hasAnswered(one.id, hypothese.id))))
    return { what: 'oordeel' };
  if (analyse.conclusie === '') return null;
  if (mine.some((one) => ontbreekt.some(({ deelnemerId }) => deelnemerId === one.id)))
    return { what: 'standpunt' };
  return isRegie && ontbreekt.length === 0 ? { what: 'vaststellen' } : null;
}
