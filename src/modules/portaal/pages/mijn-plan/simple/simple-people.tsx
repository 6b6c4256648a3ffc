import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';
import type { OwnFile } from '../own-file.ts';

type Someone = { readonly naam: string; readonly wat: string };

/** Who helps, as faces with initials: the fixed face first, then helpers, then the own people. */
export function SimplePeople({ file }: { file: NonNullable<OwnFile['file']> }) {
  const t = useWords({ nl, en }).child;
  const { gezin, dossier } = file;
  const face = gezin.vastGezicht?.naam;
  const people: Someone[] = [
    ...(face ? [{ naam: face, wat: t.face }] : []),
    ...dossier.bijdragers
      .filter(({ naam }) => naam !== face && !naam.startsWith(`${face ?? naam},`))
      .map(({ naam }) => ({ naam, wat: t.helper })),
    ...gezin.leden
      .filter(({ soort }) => soort === 'netwerk')
      .map(({ voornaam, relatie }) => ({ naam: voornaam, wat: relatie ?? t.near })),
  ];
  return (
    <Card title={t.people} id="mensen">
      {people.length === 0 && <p>{t.noPeople}</p>}
      <ul className="stip-faces">
        {people.map(({ naam, wat }, nr) => (
          <li key={`${naam} ${wat}`}>
            <Face naam={naam} nr={nr} />
            <span>
              <strong>{naam}</strong>
              <br />
              <span className="stip-soft">{wat}</span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

const CENTRE = 32;

/** A round picture with initials; beside it stands the name, so a screen reader passes it by. */
function Face({ naam, nr }: { naam: string; nr: number }) {
  return (
    <svg
      className={`stip-face stip-face--${(nr % 4) + 1}`}
      width="64"
      height="64"
      viewBox="0 0 64 64"
      aria-hidden="true"
    >
      <circle cx={CENTRE} cy={CENTRE} r="28" />
      <text x={CENTRE} y={CENTRE} dy="0.35em" textAnchor="middle">
        {initialsOf(naam)}
      </text>
    </svg>
  );
}

function initialsOf(naam: string): string {
  const [person = ''] = naam.split(',');
  const capitals = person.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  const [first = person, last] = [capitals[0], capitals.length > 1 ? capitals.at(-1) : undefined];
  return `${first.charAt(0)}${last?.charAt(0) ?? ''}`.toUpperCase();
}
