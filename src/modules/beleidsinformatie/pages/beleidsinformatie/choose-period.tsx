import { Form } from 'react-router';
import { asDate } from '#web/kit/figure/dates.ts';
import { SourceLine } from '#web/kit/figure/source-line.tsx';
import { Choice } from '#web/kit/list/choice.tsx';
import { Button } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { useWords } from '#web/use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { PageFile } from './read-page.ts';
import { useSays } from './use-says.ts';

const day = 86_400_000;

/** Which period, and until when it can be delivered. */
export function ChoosePeriod({ page }: { page: PageFile }) {
  const t = useWords({ nl, en });
  const says = useSays();
  const { stromen, stroom, perioden, periode } = page.file;
  const known = perioden.some(({ naam }) => naam === periode.naam) ? perioden : [...perioden, periode];
  return (
    <Card>
      <Form
        method="get"
        action="/beleidsinformatie"
        className="stip-cbs-choice stip-no-print"
        aria-label={t.choose}
      >
        {stromen.length > 1 && (
          <Choice
            name="stroom"
            label={t.stroom}
            chosen={stroom}
            options={stromen.map((code) => ({ code, naam: t.stromen[code] }))}
          />
        )}
        <Choice
          name="periode"
          label={t.periode}
          chosen={periode.naam}
          options={known.map((one) => ({
            code: one.naam,
            naam: t.option(says.periode(one), t.standOf[one.stand]),
          }))}
        />
        <Button kind="secondary">{t.show}</Button>
      </Form>
      <Term page={page} />
      <SourceLine source={t.term.source}>{t.term.about}</SourceLine>
    </Card>
  );
}

function Term({ page }: { page: PageFile }) {
  const t = useWords({ nl, en }).term;
  const says = useSays();
  const { stand, laatsteDag, uiterlijk } = page.file.periode;
  const current = page.file.huidige;
  const left = Math.round((asDate(uiterlijk).getTime() - asDate(page.today).getTime()) / day);
  if (stand === 'loopt') return <Note>{t.runs(says.day(laatsteDag))}</Note>;
  if (stand === 'gesloten') return <Note>{t.closed}</Note>;
  if (current) return <Note>{t.done(says.dayAt(current.gemaaktOp))}</Note>;
  if (left < 0) return <Note tone="alarm">{t.late(-left, says.day(uiterlijk))}</Note>;
  return <Note tone={left > 7 ? 'info' : 'warn'}>{t.left(left, says.day(uiterlijk))}</Note>;
}
