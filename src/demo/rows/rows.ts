/** Rows on their way to the database: names are columns, values as JSON carries them. */
export type Row = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** In this order, so that what is pointed at is there first. */
export const tables = [
  'gezin',
  'persoon',
  'inschrijving',
  'betrokkenheid',
  'toestemming',
  'hulpvraag',
  'ladderkeuze',
  'ladderstap',
  'gezinsplan',
  'doel',
  'hulplijn',
  'hulplijn_persoon',
  'toewijzing',
  'levering',
  'noodtoegang',
  'audit_line',
] as const;
type Table = (typeof tables)[number];

export type Batch = Readonly<Record<Table, Row[]>>;

export function emptyBatch(): Batch {
  return {
    gezin: [],
    persoon: [],
    inschrijving: [],
    betrokkenheid: [],
    toestemming: [],
    hulpvraag: [],
    ladderkeuze: [],
    ladderstap: [],
    gezinsplan: [],
    doel: [],
    hulplijn: [],
    hulplijn_persoon: [],
    toewijzing: [],
    levering: [],
    noodtoegang: [],
    audit_line: [],
  };
}
