import { dayOf } from '#web/kit/figure/dates.ts';
import { Meter } from '#web/kit/figure/meter.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { CardProps } from './family-file.ts';
import { HelpersFigure } from './hulp/helpers-figure.tsx';

/** From this many helpers on a family has much to keep up with; an assumption of Stip, shown as something to talk about. */
const many = 4;
const fullMeter = 6;

/** Who help, who of the own network stand around, and who may look into the file. */
export function PeopleCard({ file }: Pick<CardProps, 'file'>) {
  const t = useWords({ nl, en }).gezin.people;
  const { gezin, dossier } = file;
  const network = gezin.leden.filter(({ soort }) => soort === 'netwerk');
  return (
    <Card title={t.title} id="mensen">
      {dossier?.delen.hulplijn && (
        <>
          <Helpers bijdragers={dossier.bijdragers} network={network.length} />
          <HelpersFigure helpers={dossier.helpers} />
        </>
      )}
      <h3 className="utrecht-heading-3">{t.network}</h3>
      {network.length === 0 && <p className="stip-soft stip-small">{t.noNetwork}</p>}
      <ul className="stip-list">
        {network.map(({ id, voornaam, achternaam, relatie }) => (
          <li key={id}>
            {voornaam} {achternaam} {relatie && <span className="stip-soft stip-small">{relatie}</span>}
          </li>
        ))}
      </ul>
      {gezin.betrokkenen.length > 0 && <Involved file={file} />}
    </Card>
  );
}

type HelpersProps = Pick<NonNullable<CardProps['file']['dossier']>, 'bijdragers'> & { network: number };

function Helpers({ bijdragers, network }: HelpersProps) {
  const t = useWords({ nl, en }).gezin.people;
  const count = bijdragers.length;
  return (
    <>
      <p>{t.helpers(count, network)}</p>
      <Meter value={Math.min(count, fullMeter)} max={fullMeter} label={`${t.meter}: ${count}`} />
      {count >= many && <p className="stip-small">{t.many}</p>}
      <ul className="stip-list">
        {bijdragers.map(({ naam, hulplijnen }) => (
          <li key={naam}>
            {naam} <span className="stip-soft stip-small">{t.lines(hulplijnen)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Involved({ file }: Pick<CardProps, 'file'>) {
  const t = useWords({ nl, en }).gezin.people;
  const language = useLanguage();
  return (
    <details className="stip-behind">
      <summary>{t.involved}</summary>
      <ul className="stip-list stip-small">
        {file.gezin.betrokkenen.map(({ houder, grond, naam, organisatie, tot }) => (
          <li key={`${houder}-${grond}`}>
            {[naam, organisatie, tot && t.until(dayOf(tot, language))].filter(Boolean).join(', ')}
          </li>
        ))}
      </ul>
    </details>
  );
}
