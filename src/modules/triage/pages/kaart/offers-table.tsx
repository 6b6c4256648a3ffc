import { Form } from 'react-router';
import { dayOf } from '#web/kit/figure/dates.ts';
import { type Column, DataTable } from '#web/kit/list/data-table.tsx';
import { Button } from '#web/kit/page/button.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Buurtaanbod } from '../../schema/kaart.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

/** Offers with what they are; one of an own gemeente can be taken off the map. */
export function OffersTable({ aanbod, own }: { aanbod: readonly Buurtaanbod[]; own: readonly string[] }) {
  const t = useWords({ nl, en }).kaart;
  const { soort } = useWords({ nl: moduleNl, en: moduleEn });
  const columns: readonly Column<Buurtaanbod>[] = [
    { key: 'naam', header: t.column.naam, cell: (one) => <What one={one} /> },
    { key: 'soort', header: t.column.soort, cell: (one) => soort[one.soort] },
    { key: 'leeftijd', header: t.column.leeftijd, cell: (one) => t.ages(one.leeftijdVan, one.leeftijdTot) },
    { key: 'kosten', header: t.column.kosten, cell: (one) => one.kosten ?? t.unknown },
    {
      key: 'contact',
      header: t.column.contact,
      cell: (one) => (
        <>
          {one.contact ?? t.unknown}
          {own.includes(one.gemeente) && <Stop one={one} />}
        </>
      ),
    },
  ];
  return (
    <DataTable caption={t.caption} isCaptionHidden columns={columns} rows={aanbod} rowKey={({ id }) => id} />
  );
}

function What({ one }: { one: Buurtaanbod }) {
  const t = useWords({ nl, en }).kaart;
  const language = useLanguage();
  return (
    <>
      {one.naam} {one.verzonnen && <Chip>{t.invented}</Chip>}
      <small>
        {one.omschrijving} {one.gemeenteNaam}.
      </small>
      <small>{t.source(one.bron, dayOf(one.gecontroleerdOp, language))}</small>
    </>
  );
}

function Stop({ one: { id, versie, naam } }: { one: Buurtaanbod }) {
  const t = useWords({ nl, en }).kaart;
  return (
    <Form method="post" className="stip-no-print">
      <input type="hidden" name="doe" value="stop" />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="versie" value={versie} />
      <Button kind="subtle">
        {t.stop}
        <span className="stip-hidden"> {t.stopThis(naam)}</span>
      </Button>
    </Form>
  );
}
