import { fullYears } from '#berichten/rekenen/kalender.ts';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { OwnFile } from './own-file.ts';

type Props = { file: NonNullable<OwnFile['file']> };

/** Who stand around the family: itself, its one face, who help, the own network, and who may look into the file. */
export function OwnPeople({ file }: Props) {
  const t = useWords({ nl, en });
  const { gezin, dossier, today } = file;
  const family = gezin.leden.filter(({ soort }) => soort !== 'netwerk');
  const network = gezin.leden.filter(({ soort }) => soort === 'netwerk');
  return (
    <Card title={t.people} id="mensen">
      {gezin.vastGezicht && (
        <p>
          <strong>{gezin.vastGezicht.naam}</strong>
          <br />
          <span className="stip-soft">{t.face}</span>
        </p>
      )}
      <Names
        title={t.family}
        names={family.map(({ voornaam, geboortedatum, soort }) =>
          soort === 'jeugdige' && geboortedatum
            ? `${voornaam} (${fullYears(geboortedatum, today)})`
            : voornaam,
        )}
      />
      <Names title={t.helpers} names={dossier.bijdragers.map(({ naam }) => naam)} />
      <Names
        title={t.network}
        names={network.map(({ voornaam, relatie }) => [voornaam, relatie].filter(Boolean).join(', '))}
      />
      <Names
        title={t.allowed}
        names={gezin.betrokkenen
          .filter(({ grond }) => grond !== 'gezin')
          .map(({ naam, organisatie, grond }) =>
            [naam, organisatie !== naam && organisatie, t.because[grond]].filter(Boolean).join(', '),
          )}
      />
    </Card>
  );
}

function Names({ title, names }: { title: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <>
      <h3 className="utrecht-heading-3">{title}</h3>
      <ul className="stip-list">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}
