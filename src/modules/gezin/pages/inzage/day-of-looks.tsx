import { asDate, dayOf, timeOf } from '#web/kit/figure/dates.ts';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { InzageDag } from '../../schema/gezin.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

type Wie = InzageDag['wie'][number];
export type Rollen = Readonly<Record<string, { readonly nl: string; readonly en: string }>>;

/** One day, an emergency first; what the reader did is folded into one line. */
export function DayOfLooks({ dag, rollen }: { dag: InzageDag; rollen: Rollen }) {
  const language = useLanguage();
  const weekday = asDate(dag.dag).toLocaleDateString(language, { weekday: 'long', timeZone: 'UTC' });
  return (
    <section aria-labelledby={`dag-${dag.dag}`}>
      <h2 className="utrecht-heading-3" id={`dag-${dag.dag}`}>
        {weekday} {dayOf(dag.dag, language)}
      </h2>
      <ul className="stip-list">
        {dag.wie.map((wie) => (
          <li key={`${wie.naam}/${wie.rol}/${wie.organisatie}/${wie.isEigen}`}>
            {wie.isEigen ? <Own wie={wie} /> : <Other wie={wie} rollen={rollen} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Own({ wie }: { wie: Wie }) {
  const t = useWords({ nl, en }).inzage;
  const said = useWords({ nl: moduleNl, en: moduleEn }).inzage;
  return <p className="stip-soft">{t.own(said.keren(wie.keren))}</p>;
}

function Other({ wie, rollen }: { wie: Wie; rollen: Rollen }) {
  const t = useWords({ nl, en }).inzage;
  const said = useWords({ nl: moduleNl, en: moduleEn }).inzage;
  const language = useLanguage();
  const rol = wie.rol === 'systeem' ? t.system : (rollen[wie.rol]?.[language] ?? wie.rol);
  return (
    <div className={wie.isNood ? 'stip-note stip-note--alarm' : undefined}>
      <p className="stip-row">
        <strong>{wie.naam}</strong>
        <span className="stip-soft">{t.role(rol, wie.organisatie)}</span>
        {wie.isNood && <Chip tone="alarm">{said.nood}</Chip>}
      </p>
      <ul>
        {wie.handelingen.map((deed) => (
          <Deed key={`${deed.handeling}/${deed.deel}/${deed.grond}/${deed.eerste}`} deed={deed} />
        ))}
      </ul>
    </div>
  );
}

function Deed({ deed }: { deed: Wie['handelingen'][number] }) {
  const t = useWords({ nl, en }).inzage;
  const { inzage: said, grond: grounds } = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const from = timeOf(new Date(deed.eerste), language);
  const until = timeOf(new Date(deed.laatste), language);
  const ground = deed.grond && deed.grond in grounds ? grounds[deed.grond as keyof typeof grounds] : null;
  return (
    <li>
      {from === until ? from : `${from}–${until}`} {said.handeling(deed)}
      {deed.keren > 1 && `, ${said.keren(deed.keren)}`}
      {ground && <span className="stip-soft stip-small"> · {t.because(ground)}</span>}
    </li>
  );
}
