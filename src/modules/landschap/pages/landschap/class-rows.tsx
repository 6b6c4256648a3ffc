import { Mark } from '#web/kit/figure/mark.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Stand, Telling } from '../../schema.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';
import { DotBlock } from './dot-block.tsx';
import { dotSize, dotsOf } from './dots.ts';

/** Every class on a row of its own: its mark and name, and two blocks of dots that weigh the same. */
export function ClassRows({ stand }: { stand: Stand }) {
  const t = useWords({ nl, en });
  const isParent = (code: string) => stand.klassen.some(({ ouder }) => ouder === code);
  const leaves = stand.klassen.filter(({ code }) => !isParent(code));
  const size = dotSize(
    leaves.flatMap(({ zonder, met, trajecten }) => [zonder.waarde, met.waarde, trajecten.waarde]),
  );
  return (
    <figure className="stip-figure stip-classes">
      <ul className="stip-list">
        {stand.klassen.map((klasse) => (
          <ClassRow
            key={klasse.code}
            klasse={klasse}
            size={size}
            hasParts={isParent(klasse.code)}
            isSplit={stand.gemeente === null}
          />
        ))}
      </ul>
      <figcaption className="stip-soft stip-small">
        {t.dots(size)} {stand.gemeente === null && t.dotForms}
      </figcaption>
    </figure>
  );
}

type RowProps = {
  readonly klasse: Stand['klassen'][number];
  readonly size: number;
  readonly hasParts: boolean;
  /** With and without indication apart; of one gemeente only their sum is told. */
  readonly isSplit: boolean;
};

function ClassRow({ klasse, size, hasParts, isSplit }: RowProps) {
  const t = useWords({ nl, en });
  const language = useLanguage();
  const { kleur, teken, zonder, met, trajecten, ouder } = klasse;
  return (
    <li className={`stip-class ${ouder ? 'stip-class--part' : ''}`}>
      <div className="stip-class__name">
        <span className="stip-segment">
          <Mark teken={teken} kleur={kleur} size={18} />
          <strong>{language === 'en' ? klasse.naamEn : klasse.naam}</strong>
        </span>
        <span className="stip-class__count">{t.telling(trajecten)}</span>
      </div>
      {!hasParts && !isSplit && <Half telling={trajecten} text={t.inAll} kleur={kleur} size={size} />}
      {!hasParts && isSplit && (
        <>
          <Half telling={zonder} text={t.without} kleur={kleur} size={size} />
          <Half telling={met} text={t.with} kleur={kleur} size={size} isOpen />
        </>
      )}
    </li>
  );
}

type HalfProps = {
  readonly telling: Telling;
  readonly text: string;
  readonly kleur: string | null;
  readonly size: number;
  readonly isOpen?: boolean;
};

function Half({ telling, text, kleur, size, isOpen = false }: HalfProps) {
  const t = useWords({ nl, en });
  return (
    <div className="stip-class__half">
      <DotBlock dots={dotsOf(telling.waarde, size)} kleur={kleur} isOpen={isOpen} />
      <span className="stip-small stip-soft">
        {t.telling(telling)} {text}
      </span>
    </div>
  );
}
