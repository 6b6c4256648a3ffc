import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { spanOf, Timeline, type TimelineRow } from './timeline.tsx';

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
