import fc from 'fast-check';
import type { FeitRow } from '../schema.ts';

export const seed = 1601;

/** Help at the aanbieder from 2 March 2026 on, of which all is known; `changes` says what is different. */
export function aRow(changes: Partial<FeitRow> = {}): FeitRow {
  return {
    hulplijnId: 'h1',
    gezinId: 'g1',
    persoonId: 'p1',
    begindatum: '2026-03-02',
    einddatum: null,
    reden: null,
    categorie: '45',
    code: '45A01',
    gemeente: '0014',
    toewijzingnummer: 1,
    isWijkteam: false,
    hulpsoort: 'Jeugd-ggz',
    hulpsoortEn: 'Youth mental health',
    cbsVorm: '02',
    verwijzer: '02',
    persoonSoort: 'jeugdige',
    naam: 'Sem Linde',
    geboortedatum: '2017-03-02',
    bsn: '999900006',
    geslacht: null,
    woonplaats: null,
    adressen: [],
    aanvullingen: {},
    ...changes,
  };
}

const day = fc
  .integer({ min: 0, max: 700 })
  .map((nr) => new Date(Date.UTC(2025, 0, 1) + nr * 86_400_000).toISOString().slice(0, 10));

/** Anything that a supplier may have registered, in the order in which it began. */
export const anyRows: fc.Arbitrary<FeitRow[]> = fc
  .array(
    fc
      .record({
        hulplijnId: fc.constantFrom('h1', 'h2', 'h3', 'h4'),
        persoonId: fc.constantFrom('p1', 'p2', 'p3'),
        days: fc.tuple(day, fc.option(day)),
        reden: fc.constantFrom(null, '20', '31', '36'),
        product: fc.constantFrom(
          ['45', '45A01'],
          ['44', '44A01'],
          ['46', ''],
          ['42', '42A03'],
          ['48', '48A01'],
          ['47', ''],
          ['', ''],
        ),
        cbsVorm: fc.constantFrom(null, '01', '02', '14', '41'),
        verwijzer: fc.constantFrom(null, '02', 'rechter', 'school', 'onbekend'),
        persoonSoort: fc.constantFrom('jeugdige', 'jeugdige', 'ouder'),
        isWijkteam: fc.boolean(),
      })
      .map(({ days: [from, until], product: [categorie = '', code = ''], ...rest }) =>
        aRow({
          ...rest,
          categorie,
          code,
          bsn: rest.persoonId === 'p3' ? null : `99990000${rest.persoonId === 'p1' ? '6' : '18'}`.slice(0, 9),
          begindatum: until !== null && until < from ? until : from,
          einddatum: until !== null && until < from ? from : until,
        }),
      ),
    { maxLength: 12 },
  )
  .map((rows) => {
    // A fact is known by line, person and first day, so none of them is there twice.
    const unique = new Map(rows.map((row) => [`${row.hulplijnId} ${row.persoonId} ${row.begindatum}`, row]));
    return [...unique.values()].toSorted((a, b) => (a.begindatum < b.begindatum ? -1 : 1));
  });
