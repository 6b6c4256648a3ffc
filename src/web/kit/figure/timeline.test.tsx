import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { barOf, spanOf, Timeline, type TimelineRow } from './timeline.tsx';

const help: TimelineRow = {
  key: '1',
  label: 'Basishulp thuis',
  from: '2026-01-01',
  until: null,
  klasse: { kleur: 'seg-1', teken: 'circle' },
};
const today = '2026-11-22';
const draw = (rows: readonly TimelineRow[]) => renderToStaticMarkup(<Timeline rows={rows} today={today} />);

test('at most two years back and two months ahead are drawn', () => {
  const [from, until] = spanOf([{ ...help, from: '2019-01-01' }], today);
  expect(from.toISOString().slice(0, 10)).toBe('2024-11-22');
  expect(until.toISOString().slice(0, 10)).toBe('2027-01-21');
});

test('a family whose help began yesterday still gets a quarter to look at', () => {
  const [from] = spanOf([{ ...help, from: '2026-11-21' }], today);
  expect(from.getTime()).toBeLessThan(new Date('2026-09-01').getTime());
});

test('help without an end has an arrow and says so in the table; ended help has neither', () => {
  expect(draw([help])).toContain('stip-timeline__arrow');
  expect(draw([help])).toContain('loopt door');
  const ended = draw([{ ...help, until: '2026-06-30' }]);
  expect(ended).not.toContain('stip-timeline__arrow');
  expect(ended).toContain('30 juni 2026');
});

test('no bar leaves the picture, whenever the help was', () => {
  const html = draw([
    { ...help, from: '1999-01-01', until: '2001-01-01' },
    { ...help, key: '2', from: '2040-01-01', until: '2041-01-01' },
  ]);
  const widths = [...html.matchAll(/<rect[^>]* x="([\d.]+)"[^>]* width="([\d.]+)"/g)];
  expect(widths.length).toBeGreaterThan(0);
  for (const [, x, width] of widths) expect(Number(x) + Number(width)).toBeLessThanOrEqual(672);
});

test('help of one day is still seen, at the edge of the picture too; help of before the picture is not', () => {
  const picture = [100, 500] as const;
  expect(barOf([200, 200], picture)).toEqual([200, 203]);
  expect(barOf([500, 500], picture)).toEqual([497, 500]);
  expect(barOf([98, 100], picture)).toEqual([100, 103]);
  expect(barOf([20, 60], picture)).toEqual([100, 100]);
  expect(barOf([200, 300], picture)).toEqual([200, 300]);
});

test('help that began and ended on the same day has a bar', () => {
  const html = draw([{ ...help, from: '2026-10-01', until: '2026-10-01' }]);
  const widths = [...html.matchAll(/timeline__bar" [^>]*width="([\d.]+)"/g)].map(([, width]) =>
    Number(width),
  );
  expect(widths).toHaveLength(2);
  expect(Math.min(...widths)).toBeCloseTo(3);
});
