import { dayOf } from '#web/kit/figure/dates.ts';
import { Card } from '#web/kit/page/card.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import type { Bezorging, Brief, Stuk } from '../../schema/brief.ts';
import { useBesluitWords } from '../use-besluit-words.ts';
import { envelopeLines } from './envelope-lines.ts';

/** The letter, word for word as it was sent: Dutch, also where the screen around it is English. */
export function LetterSheet({ brief, bezorging }: { brief: Brief; bezorging: Bezorging | null }) {
  const { t } = useBesluitWords();
  return (
    <Card>
      <div lang="nl" className="stip-stack">
        <p className="stip-merge__value">
          {bezorging ? envelopeLines(brief, bezorging).join('\n') : brief.aan.join('\n')}
        </p>
        <Facts
          facts={[
            [t.letter.date, dayOf(brief.datum, 'nl')],
            [t.letter.number, brief.kenmerk],
            [t.letter.about, brief.betreft],
          ]}
        />
        <p>{brief.aanhef}</p>
        <Pieces stukken={brief.stukken} />
        <Signed brief={brief} />
      </div>
    </Card>
  );
}

export function ChildSheet({ brief, child }: { brief: Brief; child: Brief['kinderen'][number] }) {
  return (
    <Card>
      <div lang="nl" className="stip-stack">
        <p>
          <strong>{child.aanhef}</strong>
        </p>
        <Pieces stukken={child.stukken} />
        <Signed brief={brief} />
      </div>
    </Card>
  );
}

function Pieces({ stukken }: { stukken: readonly Stuk[] }) {
  return stukken.map(({ kop, zinnen, lijst }) => (
    <section key={kop}>
      {kop && <h2 className="utrecht-heading-3">{kop}</h2>}
      {zinnen.map((zin) => (
        <p className="stip-merge__value" key={zin}>
          {zin}
        </p>
      ))}
      {lijst.length > 0 && (
        <ul>
          {lijst.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
    </section>
  ));
}

function Signed({ brief }: { brief: Brief }) {
  return (
    <>
      <p>{brief.groet}</p>
      <p>
        {brief.afzender}
        <br />
        {brief.namens}
      </p>
    </>
  );
}
