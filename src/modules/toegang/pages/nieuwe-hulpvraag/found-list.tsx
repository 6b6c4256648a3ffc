import { Form, Link } from 'react-router';
import { Button } from '#web/kit/page/button.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useWords } from '#web/use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { isLikely } from './likely.ts';
import type { Found } from './take-step.ts';

type Props = {
  found: readonly Found[];
  /** What was typed about the question already, to take along to the family that is chosen. */
  typed?: Readonly<Record<string, string>>;
};

/** Known families; those that resemble only a little stand behind one line, unless there are no others. */
export function FoundList({ found, typed = {} }: Props) {
  const t = useWords({ nl, en }).nieuw;
  const likely = found.filter(isLikely);
  const others = found.filter((one) => !isLikely(one));
  return (
    <>
      <Families found={likely} typed={typed} />
      {others.length > 0 && (
        <details className="stip-behind" open={likely.length === 0}>
          <summary>{t.less(others.length)}</summary>
          <Families found={others} typed={typed} />
        </details>
      )}
    </>
  );
}

function Families({ found, typed = {} }: Props) {
  return (
    <ul className="stip-list">
      {found.map((gezin) => (
        <li key={gezin.id} className="stip-card stip-found">
          <About gezin={gezin} />
          <Choose gezin={gezin} typed={typed} />
        </li>
      ))}
    </ul>
  );
}

/** Who they are and how likely they are the ones, in words. */
function About({ gezin }: { gezin: Found }) {
  const t = useWords({ nl, en }).nieuw;
  const { naam, leden, betrokken, vastGezicht } = gezin;
  return (
    <div>
      <strong>{naam}</strong> {leden && <span className="stip-soft">{leden}</span>}
      <div className="stip-row">
        <Likely {...gezin} />
        {betrokken && <Chip>{t.yours}</Chip>}
        {vastGezicht && <span className="stip-small">{t.face(vastGezicht)}</span>}
      </div>
    </div>
  );
}

function Choose({ gezin, typed }: { gezin: Found; typed: Readonly<Record<string, string>> }) {
  const t = useWords({ nl, en }).nieuw;
  const { id, naam, betrokken } = gezin;
  const fields = { ...typed, gezinId: id, gezinNaam: naam, betrokken: String(betrokken) };
  return (
    <Form method="post" className="stip-row">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {!betrokken && (
        <Link className="stip-small stip-link" to={`/noodtoegang/${id}`}>
          {t.emergency}
        </Link>
      )}
      <Button kind="secondary" name="doe" value="kies" aria-label={`${t.thisOne}: ${naam}`}>
        {t.thisOne}
      </Button>
    </Form>
  );
}

function Likely({ reden, gelijkenis }: Pick<Found, 'reden' | 'gelijkenis'>) {
  const { likely } = useWords({ nl, en }).nieuw;
  if (reden !== 'naam') return <Chip tone={reden === 'bsn' ? 'ok' : 'warn'}>{likely[reden]}</Chip>;
  return <Chip>{isLikely({ reden, gelijkenis }) ? likely.naam : likely.little}</Chip>;
}
