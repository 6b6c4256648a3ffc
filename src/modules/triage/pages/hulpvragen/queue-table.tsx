import { Form, Link, useSearchParams } from 'react-router';
import { dayOf } from '#web/kit/figure/dates.ts';
import { type Column, DataTable } from '#web/kit/list/data-table.tsx';
import { Button } from '#web/kit/page/button.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Intakenorm, WachtrijRegel } from '../../schema/triage.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

type Props = { regels: readonly WachtrijRegel[]; norm: Intakenorm | null; account: string | null };

const tones = { spoed: 'alarm', snel: 'warn', gewoon: undefined } as const;

/** The queue as a table: who it is about, how long it waits, and one button to take it. */
export function QueueTable({ regels, norm, account }: Props) {
  const t = useWords({ nl, en }).wachtrij;
  const deuren: Readonly<Record<string, string>> = useWords({ nl: moduleNl, en: moduleEn }).deur;
  const [query] = useSearchParams();
  const columns: readonly Column<WachtrijRegel>[] = [
    { key: 'wie', header: t.column.wie, cell: (regel) => <Who regel={regel} /> },
    { key: 'deur', header: t.column.deur, cell: (regel) => <Door regel={regel} name={deuren[regel.deur]} /> },
    {
      key: 'wacht',
      header: t.column.wacht,
      cell: (regel) => <Wait regel={regel} norm={norm} />,
      canSort: true,
    },
    { key: 'urgentie', header: t.column.urgentie, cell: (regel) => <Urgency regel={regel} /> },
    { key: 'door', header: t.column.door, cell: (regel) => <By regel={regel} account={account} /> },
    { key: 'doe', header: t.column.doe, cell: (regel) => <Deed regel={regel} /> },
  ];
  const sorted = query.get('sorteer');
  return (
    <DataTable
      caption={t.caption}
      isCaptionHidden
      columns={columns}
      rows={regels}
      rowKey={({ id }) => id}
      {...(sorted && { sorted })}
    />
  );
}

/** First names with ages, as a family is spoken of before anyone knows it. */
export function useNames() {
  const t = useWords({ nl, en }).wachtrij;
  return (jeugdigen: WachtrijRegel['jeugdigen']) =>
    jeugdigen.map(({ voornaam, leeftijd }) => t.child(voornaam, leeftijd)).join(', ') || t.nobodyNamed;
}

function Who({ regel: { id, jeugdigen, gezinNaam, verhuisdNaar } }: { regel: WachtrijRegel }) {
  const t = useWords({ nl, en }).wachtrij;
  const names = useNames();
  return (
    <>
      <Link to={`/hulpvragen/${id}`}>{names(jeugdigen)}</Link>
      {gezinNaam && <small>{gezinNaam}</small>}
      {verhuisdNaar && <Chip tone="warn">{t.moved(verhuisdNaar)}</Chip>}
    </>
  );
}

function Door({ regel: { locatieNaam }, name }: { regel: WachtrijRegel; name: string | undefined }) {
  const t = useWords({ nl, en }).wachtrij;
  return (
    <>
      {name}
      {locatieNaam && <small>{t.at(locatieNaam)}</small>}
    </>
  );
}

function Wait({ regel: { dagen, contactOp }, norm }: { regel: WachtrijRegel; norm: Intakenorm | null }) {
  const t = useWords({ nl, en }).wachtrij;
  const language = useLanguage();
  return (
    <>
      {t.days(dagen)} {norm && dagen > norm.dagen && <Chip tone="warn">{t.tooLong}</Chip>}
      {contactOp && <small>{t.callOn(dayOf(contactOp, language))}</small>}
    </>
  );
}

function Urgency({ regel: { urgentie } }: { regel: WachtrijRegel }) {
  const words = useWords({ nl: moduleNl, en: moduleEn }).urgentie;
  const tone = tones[urgentie];
  return tone ? <Chip tone={tone}>{words[urgentie]}</Chip> : words[urgentie];
}

function By({ regel, account }: { regel: WachtrijRegel; account: string | null }) {
  const t = useWords({ nl, en }).wachtrij;
  if (regel.behandelaar === null) return <span className="stip-soft">{t.nobody}</span>;
  return regel.behandelaar === account ? t.you : regel.behandelaarNaam;
}

function Deed({ regel: { id, behandelaar, jeugdigen } }: { regel: WachtrijRegel }) {
  const t = useWords({ nl, en }).wachtrij;
  const names = useNames();
  if (behandelaar !== null) return <Link to={`/hulpvragen/${id}`}>{t.look}</Link>;
  return (
    <Form method="post">
      <input type="hidden" name="doe" value="pak" />
      <input type="hidden" name="id" value={id} />
      <Button kind="secondary">
        {t.take}
        <span className="stip-hidden"> {t.takeThis(names(jeugdigen))}</span>
      </Button>
    </Form>
  );
}
