import { Link } from 'react-router';
import { dateAt, dayOf } from '#web/kit/figure/dates.ts';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Verwijzing } from '../../schema.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

const tones = { ontvangen: 'warn', opgepakt: 'ok', afgesloten: undefined } as const;

/** Verwijzingen of one organisatie, with what is asked of it and until when it hears something. */
export function VerwijzingenTable({ verwijzingen }: { verwijzingen: readonly Verwijzing[] }) {
  const t = useWords({ nl, en }).mine;
  return (
    <DataTable
      caption={t.caption}
      isCaptionHidden
      rows={verwijzingen}
      rowKey={({ hulpvraagId }) => hulpvraagId}
      columns={[
        {
          key: 'who',
          header: t.column.who,
          cell: ({ hulpvraagId, voornaam }) => (
            <Link to={`/verwijzingen/${hulpvraagId}`}>{voornaam ?? t.unnamed}</Link>
          ),
        },
        { key: 'where', header: t.column.where, cell: ({ gemeente }) => gemeente },
        { key: 'stand', header: t.column.stand, cell: (row) => <Stand {...row} /> },
        { key: 'last', header: t.column.last, cell: ({ laatste }) => <Last laatste={laatste} /> },
        { key: 'due', header: t.column.due, cell: (row) => <Due {...row} /> },
      ]}
    />
  );
}

function Stand({ stadium, ontvangenOp, opgepaktOp, afgeslotenOp }: Verwijzing) {
  const { stadium: names, mine: t } = useWords({ nl, en });
  const language = useLanguage();
  const tone = tones[stadium];
  const day = { ontvangen: ontvangenOp, opgepakt: opgepaktOp, afgesloten: afgeslotenOp }[stadium];
  return (
    <>
      <Chip {...(tone && { tone })}>{names[stadium]}</Chip>
      {day && <small>{t.since(dayOf(day, language))}</small>}
    </>
  );
}

/** Whether the organisatie is asked something, or only told. */
function Last({ laatste }: Pick<Verwijzing, 'laatste'>) {
  const { bericht: t, mine } = useWords({ nl, en });
  const { zin } = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  if (laatste === null) return <span className="stip-soft">{mine.nothing}</span>;
  const isAsked = laatste.isVraag && laatste.antwoord === null;
  return (
    <>
      {zin[laatste.zin]}
      <small>
        {isAsked ? <Chip tone="warn">{t.asks}</Chip> : t.informs},{' '}
        {dayOf(dateAt(new Date(laatste.gegevenOp)), language)}
      </small>
    </>
  );
}

function Due({ plicht }: Pick<Verwijzing, 'plicht'>) {
  const t = useWords({ nl, en }).mine;
  const language = useLanguage();
  if (plicht === null) return <span className="stip-soft">{t.noDue}</span>;
  return (
    <>
      {dayOf(plicht.uiterlijkOp, language)} {plicht.teLaat > 0 && <Chip tone="warn">{t.late}</Chip>}
    </>
  );
}
