import { Form, useSearchParams } from 'react-router';
import { Button } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { PageFile } from './read-page.ts';
import { useSays } from './use-says.ts';

/** The button that makes the file, with what one should know first. */
export function DeliverCard({ page }: { page: PageFile }) {
  const t = useWords({ nl, en }).deliver;
  const says = useSays();
  const { periode, stroom, overzicht, huidige: current } = page.file;
  const isEmpty = overzicht.aantalRecords === 0 && current === null;
  if (!page.canExport || periode.stand !== 'te-leveren' || isEmpty) return <Failed />;
  return (
    <Card title={t.title} id="leveren">
      <Failed />
      <div className="stip-stack">
        {overzicht.aantalOnvolledig > 0 && (
          <Note tone="warn">{t.incomplete(overzicht.aantalOnvolledig)}</Note>
        )}
        {overzicht.aantalNietGeleverd > 0 && (
          <Note tone="warn">{t.missed(overzicht.aantalNietGeleverd)}</Note>
        )}
        <p>
          {t.about} {t.text}
        </p>
        <p>
          {t.logged} {current && t.replaces(says.dayAt(current.gemaaktOp))}
        </p>
        <Form method="post" action="/beleidsinformatie/bestand" reloadDocument>
          <input type="hidden" name="stroom" value={stroom} />
          <input type="hidden" name="periode" value={periode.naam} />
          <Button>{current ? t.again : t.button}</Button>
        </Form>
      </div>
    </Card>
  );
}

/** Why a file that was asked for is not there. */
function Failed() {
  const t = useWords({ nl, en }).deliver;
  const said = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const code = useSearchParams()[0].get('mislukt') ?? '';
  if (!Object.hasOwn(said, code)) return null;
  return (
    <Note tone="alarm" isNews>
      <h2>{t.failed}</h2>
      <p>{said[code as keyof typeof said]}</p>
    </Note>
  );
}
