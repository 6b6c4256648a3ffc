import fc from 'fast-check';
import { expect, test } from 'vitest';
import { id } from '#tests/people.ts';
import { type Blik, Domein, type Domeinstand, type Stand } from '../schema/domeinstand.ts';
import { type Closing, checkUitzondering, decideClosing } from './afsluiting.ts';
import { lacksOf, standenOf, versieOf } from './domeinstand.ts';

const [kim, lot] = [id(1), id(2)];
let nr = 100;
const said = (
  persoonId: string | null,
  domein: Domein,
  stand: Stand,
  more: { blik?: Blik; versie?: number } = {},
) => {
  nr += 1;
  const { blik = 'hulpverlener', versie = 2 } = more;
  const row = { id: id(nr), gezinId: id(9), persoonId, domein, blik, stand, toelichting: '', versie };
  return { ...row, gezegdOp: '2026-11-20', gezegdDoorNaam: 'Anna' } as Domeinstand;
};
const all = (persoonId: string | null, stand: Stand, more = {}) =>
  Domein.options.map((domein) => said(persoonId, domein, stand, more));

test('of twins each needs a word of its own: what is said of the one says nothing of the other', () => {
  expect(lacksOf(all(kim, 'stevig'), [kim, lot])).toEqual(
    Domein.options.map((domein) => ({ persoonId: lot, domein, waarom: 'geen-stand' })),
  );
});

test('what is said of the whole family holds for each child of whom nothing else is said', () => {
  expect(lacksOf(all(null, 'stevig'), [kim, lot])).toEqual([]);
  const worse = [...all(null, 'stevig'), said(lot, 'wonen', 'nog-niet')];
  expect(lacksOf(worse, [kim, lot])).toEqual([{ persoonId: lot, domein: 'wonen', waarom: 'nog-niet' }]);
});

test('a family that does not find it firm is heard, also when the worker does', () => {
  const rows = [...all(kim, 'stevig'), said(kim, 'inkomen', 'nog-niet', { blik: 'gezin' })];
  expect(lacksOf(rows, [kim])).toEqual([{ persoonId: kim, domein: 'inkomen', waarom: 'gezin-nog-niet' }]);
});

test('the view of the family alone is no state that the worker answers for', () => {
  expect(lacksOf(all(kim, 'stevig', { blik: 'gezin' }), [kim])).toHaveLength(5);
});

test('an ordinary life will do: on the way is enough, and what does not apply lacks nothing', () => {
  expect(lacksOf([...all(kim, 'op-weg')], [kim])).toEqual([]);
  expect(lacksOf([...all(kim, 'speelt-niet')], [kim])).toEqual([]);
});

test('the newest word counts, in whatever order the words come', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom<Stand>('nog-niet', 'op-weg', 'stevig', 'speelt-niet'), {
        minLength: 1,
        maxLength: 8,
      }),
      fc.integer(),
      (stands, turn) => {
        const rows = stands.map((stand, at) => said(kim, 'wonen', stand, { versie: at + 2 }));
        const mixed = rows.toSorted(
          (a, b) => ((a.versie * 7919 + turn) % 13) - ((b.versie * 7919 + turn) % 13),
        );
        const [now] = standenOf(mixed, [{ persoonId: kim as never, voornaam: 'Kim' }]);
        expect(now?.nu.map(({ stand }) => stand)).toEqual([stands.at(-1)]);
        expect(now?.eerder).toHaveLength(stands.length - 1);
        expect(versieOf(mixed, kim, 'hulpverlener')).toBe(stands.length + 1);
        expect(versieOf(mixed, kim, 'gezin')).toBe(1);
      },
    ),
    { seed: 5, numRuns: 200 },
  );
});

const lacking = [{ persoonId: null, domein: 'wonen' as const, waarom: 'geen-stand' as const }];
const fine: Closing = {
  geslotenOp: null,
  lopend: 0,
  openVragen: 0,
  hasEvaluatie: true,
  ontbreekt: [],
  uitzondering: null,
};
const refusedOf = (more: Partial<Closing>) => decideClosing({ ...fine, ...more })?.refused;

test('help is closed when nothing runs, nothing is asked, it was looked back at and every domein has a state', () => {
  expect(refusedOf({})).toBeUndefined();
  expect(refusedOf({ geslotenOp: '2026-01-01' })).toBe('afsluiting/reeds-gesloten');
  expect(refusedOf({ lopend: 1 })).toBe('afsluiting/hulp-loopt');
  expect(refusedOf({ openVragen: 1 })).toBe('afsluiting/hulpvraag-open');
  expect(refusedOf({ hasEvaluatie: false })).toBe('afsluiting/evaluatie-ontbreekt');
  expect(decideClosing({ ...fine, ontbreekt: lacking })).toEqual({
    refused: 'afsluiting/domein-zonder-stand',
    detail: { ontbreekt: lacking },
  });
});

test('an exception covers what lacked when a colleague agreed, and nothing that came to lack after that', () => {
  const agreed = { besluit: 'akkoord' as const, ontbreekt: lacking };
  expect(refusedOf({ ontbreekt: lacking, uitzondering: agreed })).toBeUndefined();
  expect(refusedOf({ ontbreekt: lacking, uitzondering: { ...agreed, besluit: null } })).toBe(
    'afsluiting/domein-zonder-stand',
  );
  expect(refusedOf({ ontbreekt: lacking, uitzondering: { ...agreed, besluit: 'niet-akkoord' } })).toBe(
    'afsluiting/domein-zonder-stand',
  );
  const more = [...lacking, { persoonId: null, domein: 'inkomen' as const, waarom: 'nog-niet' as const }];
  expect(decideClosing({ ...fine, ontbreekt: more, uitzondering: agreed })?.detail).toEqual({
    ontbreekt: more.slice(1),
  });
});

test('an exception is asked of a colleague, never of oneself, and only when something lacks', () => {
  const of = { asker: id(1), asked: id(2), isColleague: true };
  expect(checkUitzondering(lacking, of)).toBeUndefined();
  expect(checkUitzondering([], of)?.refused).toBe('uitzondering/niet-nodig');
  expect(checkUitzondering(lacking, { ...of, asked: id(1) })?.refused).toBe('uitzondering/niet-zelf');
  expect(checkUitzondering(lacking, { ...of, isColleague: false })?.refused).toBe(
    'uitzondering/collega-onbekend',
  );
});
