import { Form } from 'react-router';
import { dateAt, dayOf } from '#web/kit/figure/dates.ts';
import { Choice } from '#web/kit/list/choice.tsx';
import { Button } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Wijziging } from '../../schema/samen.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import type { SamenProps } from './read-samen.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** What changed in the plan from one version to another, in words. */
export function VersiesCard({ file }: Pick<SamenProps, 'file'>) {
  const t = useWords({ nl, en }).versies;
  const language = useLanguage();
  const { versies, verschil } = file.versies;
  const named = versies.map(({ nummer }) => ({ code: String(nummer), naam: t.version(nummer) }));
  return (
    <Card title={t.title} id="versies">
      {verschil === null ? (
        <p className="stip-soft">{versies.length === 0 ? t.none : t.one}</p>
      ) : (
        <>
          <h3 className="utrecht-heading-3">{t.between(verschil.van, verschil.tot)}</h3>
          {verschil.wijzigingen.length === 0 && <p className="stip-soft">{t.same}</p>}
          <ChangeList wijzigingen={verschil.wijzigingen} />
          <Form method="get" action="#versies" className="stip-row stip-no-print">
            <Choice name="van" label={t.from} options={named} chosen={String(verschil.van)} />
            <Choice name="tot" label={t.until} options={named} chosen={String(verschil.tot)} />
            <Button kind="secondary">{t.compare}</Button>
          </Form>
        </>
      )}
      {versies.length > 0 && (
        <details className="stip-behind">
          <summary>{t.all(versies.length)}</summary>
          <ul className="stip-list stip-small">
            {versies.map(({ nummer, door, op }) => (
              <li key={nummer}>{t.by(nummer, door, dayOf(dateAt(new Date(op)), language))}</li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}

/** Each difference: what it is about, and what it was and is; added, removed or changed is said in a word. */
export function ChangeList({ wijzigingen }: { wijzigingen: readonly Wijziging[] }) {
  const t = useWords({ nl, en }).versies;
  const sayValue = useValue();
  return (
    <ul className="stip-list stip-small">
      {wijzigingen.map((one) => {
        const kind = one.was === null ? t.added : one.is === null ? t.removed : t.changed;
        return (
          <li key={`${one.soort}-${one.over}-${one.was}-${one.is}`}>
            <Chip>{kind}</Chip> {t.soort[one.soort]}
            {one.over && ` (${one.over})`}: {sayValue(one.soort, one.is ?? one.was)}
            {one.was !== null && one.is !== null && (
              <span className="stip-soft">
                {' '}
                ({t.was}: {sayValue(one.soort, one.was)})
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Codes and dates as people say them; what was typed as it was typed. */
function useValue() {
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const t = useWords({ nl, en });
  const language = useLanguage();
  const named: Readonly<Partial<Record<Wijziging['soort'], Readonly<Record<string, string>>>>> = {
    regie: m.regie,
    'doel-domein': Object.fromEntries(Object.entries(m.domein).map(([key, { naam }]) => [key, naam])),
    'afspraak-uitkomst': m.afspraakStatus,
  };
  return (soort: Wijziging['soort'], value: string | null): string => {
    if (value === null) return t.versies.nothing;
    if (soort === 'doel-bereikt' || soort === 'afspraak-dag') return dayOf(value, language);
    return named[soort]?.[value] ?? value;
  };
}
