import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { gemeenteValues, joinGemeenten } from './gemeente-field.tsx';
import { addressLine } from './registrations/registration-card.tsx';
import { ResidenceFigure, type ResidenceRow, spanOf, yearsIn } from './residence-figure.tsx';
import { centsOf } from './run-deed.ts';
import { tellReason } from './tell-reason.ts';

const gemeenten = [{ code: '0014', naam: 'Groningen' }];
const today = '2026-11-20';
const home: ResidenceRow = {
  key: '1',
  kind: 'inschrijving',
  label: 'Ingeschreven: gemeente Groningen',
  from: '2009-06-01',
  until: null,
};

test('a reason names days in words and the gemeenten of the region by name', () => {
  expect(tellReason('op 2026-11-20 is het woonadres in gemeente 0014.', gemeenten)).toBe(
    'op 20 november 2026 is het woonadres in gemeente Groningen.',
  );
  expect(tellReason('gemeente 0363.', gemeenten)).toBe('gemeente 0363.');
});

test('an amount is read as people write it, and what is no amount is none', () => {
  expect(['1250', '1250,50', '1.250,50', '€ 1 250,50', '12.345.678,00'].map(centsOf)).toEqual([
    125000, 125050, 125050, 125050, 1234567800,
  ]);
  for (const text of ['', 'veel', '12,5', '1.25', '-5', '1e3']) expect(centsOf(text), text).toBeNaN();
});

test('any amount of cents reads back as it was written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999_999 }), (cents) => {
      expect(centsOf((cents / 100).toFixed(2).replace('.', ','))).toBe(cents);
    }),
    { seed: 12 },
  );
});

test('a gemeente of the list and one by its code both arrive as one code', () => {
  expect(joinGemeenten({ gemeente: '0014', van: 'x' })).toEqual({ gemeente: '0014', van: 'x' });
  expect(joinGemeenten({ gemeente: 'anders', 'gemeente-code': '0363' })).toEqual({ gemeente: '0363' });
  expect(joinGemeenten({ 'gemeente-code': '0363' })).toEqual({ gemeente: '0363' });
  expect(joinGemeenten({ gemeente: 'anders' })).toEqual({});
  for (const code of ['0014', '0363'])
    expect(joinGemeenten(gemeenteValues('gemeente', code, gemeenten))).toEqual({ gemeente: code });
});

test('an address reads as on an envelope', () => {
  const adres = { straat: 'Verzonnenlaan', huisnummer: 7, postcode: '9999ZZ', plaats: 'Nergenshuizen' };
  expect(addressLine(adres)).toBe('Verzonnenlaan 7, 9999 ZZ Nergenshuizen');
  expect(addressLine({ ...adres, huisletter: 'a', toevoeging: '2' })).toContain('7a-2,');
});

test('the whole life is in the picture, with as many years as fit', () => {
  const span = spanOf({ rows: [home], asked: '2027-01-15', today });
  expect(span[0].toISOString().slice(0, 10)).toBe('2009-06-01');
  expect(span[1].getTime()).toBeGreaterThan(Date.parse('2027-01-15'));
  for (const most of [4, 8]) {
    const years = yearsIn(span, most);
    expect(years.length).toBeGreaterThan(1);
    expect(years.length).toBeLessThanOrEqual(most);
  }
});

test('who came yesterday still gets a year to look at', () => {
  const [from] = spanOf({ rows: [{ ...home, from: '2026-11-19' }], asked: null, today });
  expect(from.getTime()).toBeLessThan(Date.parse('2025-11-22'));
});

test('the picture has a dot for the hulpvraag and everything again as a table', () => {
  const stay: ResidenceRow = {
    key: '2',
    kind: 'verblijf',
    label: 'Verblijf: pleegouders',
    from: '2020-01-01',
    until: '2021-01-01',
  };
  const html = renderToStaticMarkup(<ResidenceFigure rows={[home, stay]} asked="2026-11-01" today={today} />);
  expect(html.match(/<circle/g)).toHaveLength(2);
  expect(html).toContain('<td>1 november 2026</td>');
  expect(html).toContain('<td>Verblijf: pleegouders</td><td>1 januari 2020</td><td>1 januari 2021</td>');
  expect(html).toContain('loopt door');
  const widths = [...html.matchAll(/<rect[^>]* x="([\d.]+)"[^>]* width="([\d.]+)"/g)];
  expect(widths).toHaveLength(4);
  for (const [, x, width] of widths) expect(Number(x) + Number(width)).toBeLessThanOrEqual(590);
});

test('without anything known there is a sentence instead of an empty picture', () => {
  const html = renderToStaticMarkup(<ResidenceFigure rows={[]} asked={null} today={today} />);
  expect(html).not.toContain('<svg');
  expect(html).toContain('nog niets bekend');
});
