import { Form, Link } from 'react-router';
import { Button } from '#web/kit/page/button.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useWords } from '#web/use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { Found } from './take-step.ts';

type Props = {
  found: readonly Found[];
  /** What was typed about the question already, to take along to the family that is chosen. */
  typed?: Readonly<Record<string, string>>;
};

/** From this likeness of names on two people may well be one. */
const muchAlike = 0.7;

/** Known families, how likely each is in words, and a button to choose it. */
export function FoundList({ found, typed = {} }: Props) {
  const t = useWords({ nl, en }).nieuw;
  return (
    <ul className="stip-list">
      {found.map((gezin) => (
        <li key={gezin.id} className="stip-card">
          <strong>{gezin.naam}</strong> {gezin.leden && <span className="stip-soft">{gezin.leden}</span>}
          <div className="stip-row">
            <Likely {...gezin} />
            {gezin.betrokken && <Chip>{t.yours}</Chip>}
            {gezin.vastGezicht && <span className="stip-small">{t.face(gezin.vastGezicht)}</span>}
          </div>
          <Form method="post">
            {Object.entries({
              ...typed,
              gezinId: gezin.id,
              gezinNaam: gezin.naam,
              betrokken: String(gezin.betrokken),
            }).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <Button kind="secondary" name="doe" value="kies" aria-label={`${t.thisOne}: ${gezin.naam}`}>
              {t.thisOne}
            </Button>
          </Form>
          {!gezin.betrokken && <Link to={`/gezinnen/${gezin.id}/noodtoegang`}>{t.emergency}</Link>}
        </li>
      ))}
    </ul>
  );
}

function Likely({ reden, gelijkenis }: Pick<Found, 'reden' | 'gelijkenis'>) {
  const { likely } = useWords({ nl, en }).nieuw;
  if (reden !== 'naam') return <Chip tone={reden === 'bsn' ? 'ok' : 'warn'}>{likely[reden]}</Chip>;
  return <Chip>{gelijkenis >= muchAlike ? likely.naam : likely.little}</Chip>;
}
