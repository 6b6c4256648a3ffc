import { dateAt, dayOf } from '#web/kit/figure/dates.ts';
import { Chip } from '#web/kit/page/chip.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Gezagsrelatie, Persoon } from '../../schema/gezin.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { personName } from '../person-name.ts';
import { isAtLeast } from './age-stage.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Props = { readonly child: Persoon; readonly leden: readonly Persoon[]; readonly today: string };

/** Who decides about one child, in a sentence, and what to do where that is not enough. */
export function ChildGezag({ child, leden, today }: Props) {
  const t = useWords({ nl, en }).gezag;
  const isOf = (age: number) => isAtLeast(child.geboortedatum, age, today);
  if (isOf(18)) return <p>{t.grown(child.voornaam)}</p>;
  return (
    <article aria-label={personName(child)}>
      {child.gezag ? (
        <KnownGezag child={child} gezag={child.gezag} leden={leden} />
      ) : (
        <UnknownGezag child={child} leden={leden} />
      )}
      {isOf(16) && <p>{t.alone(child.voornaam)}</p>}
      {isOf(12) && !isOf(16) && <p>{t.together(child.voornaam)}</p>}
    </article>
  );
}

function UnknownGezag({ child, leden }: Omit<Props, 'today'>) {
  const t = useWords({ nl, en }).gezag;
  const ouders = leden.filter(({ soort, hasGezag }) => soort === 'ouder' && hasGezag !== false);
  return (
    <p>
      {t.unknown(child.voornaam)}{' '}
      {ouders.length > 0 ? t.assumed(ouders.map(personName).join(t.and)) : t.nobody}
    </p>
  );
}

function KnownGezag({ child, gezag, leden }: Omit<Props, 'today'> & { readonly gezag: Gezagsrelatie }) {
  const t = useWords({ nl, en }).gezag;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const derden = gezag.derden.map((naam) => naam || t.someone);
  const own = leden.filter(({ id }) => gezag.dragers.includes(id)).map(personName);
  const isUnnamed = gezag.soort === 'voogdij' && own.length + derden.length === 0;
  const missing = isUnnamed ? [t.institution] : derden;
  const names = [...own, ...missing].join(t.and);
  const todo = t.todo[gezag.soort];
  return (
    <>
      <p>
        <strong>{t.is[gezag.soort]({ names, child: child.voornaam })}</strong>{' '}
        <Chip>{said.gezag[gezag.soort]}</Chip>
      </p>
      <p className="stip-soft stip-small">
        {t.known(dayOf(dateAt(new Date(gezag.vastgelegdOp)), language))}, {t.bron[gezag.bron]}.
      </p>
      {gezag.toelichting && (
        <p>{gezag.bron === 'brp' ? t.why(gezag.toelichting) : t.whyTyped(gezag.toelichting)}</p>
      )}
      {gezag.inOnderzoek && <Note>{t.inquiry}</Note>}
      {todo && <Note>{todo}</Note>}
      {missing.length > 0 && <Note>{t.missing(missing.join(t.and))}</Note>}
    </>
  );
}
