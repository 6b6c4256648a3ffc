import { Form, useSearchParams } from 'react-router';
import { Choice } from '#web/kit/list/choice.tsx';
import { Button } from '#web/kit/page/button.tsx';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { MapData } from './read-map.ts';

const ages = Array.from({ length: 18 }, (_, age) => ({ code: String(age), naam: String(age) }));

/** What kind of offer and for what age: by GET, so that it can be kept and sent on. Words are searched by POST. */
export function MapFilters({ data }: { data: MapData }) {
  const t = useWords({ nl, en }).kaart;
  const { soort } = useWords({ nl: moduleNl, en: moduleEn });
  const [query] = useSearchParams();
  const chosen = (name: string) => query.get(name) ?? undefined;
  const soorten = Object.entries(soort).map(([code, naam]) => ({ code, naam }));
  return (
    <Form className="stip-queue__filters stip-no-print" aria-label={t.filters}>
      <Choice name="soort" label={t.soort} all={t.every} options={soorten} chosen={chosen('soort')} />
      <Choice
        name="leeftijd"
        label={t.leeftijd}
        all={t.everyAge}
        options={ages}
        chosen={chosen('leeftijd')}
      />
      {data.own.length !== 1 && (
        <Choice
          name="gemeente"
          label={t.gemeente}
          all={t.every}
          options={data.gemeenten}
          chosen={chosen('gemeente')}
        />
      )}
      <Button kind="secondary">{t.apply}</Button>
    </Form>
  );
}
