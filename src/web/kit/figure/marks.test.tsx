import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Mark } from './mark.tsx';
import { Meter } from './meter.tsx';
import { NumberObject } from './number-object.tsx';
import { SegmentMark } from './segment-mark.tsx';

const marks = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'hexagon',
  'house',
  'ring',
  'star',
  'plus',
  'cross',
  'question',
];

test('each class has a shape of its own, so that nobody needs colour', () => {
  const shapes = marks.map((teken) => renderToStaticMarkup(<Mark teken={teken} kleur="seg-1" />));
  expect(new Set(shapes).size).toBe(marks.length);
});

test('a mark is decoration and the name is the message', () => {
  const html = renderToStaticMarkup(<SegmentMark klasse={null}>Onbekend</SegmentMark>);
  expect(html).toContain('aria-hidden="true"');
  expect(html).toContain('stip-colour-none');
  expect(html).toContain('Onbekend');
});

test('a meter never runs past its end or before its beginning', () => {
  const width = (value: number, max: number) =>
    renderToStaticMarkup(<Meter value={value} max={max} label="deel" />).match(/part" width="(\d+)%"/)?.[1];
  expect([width(5, 10), width(20, 10), width(-3, 10), width(1, 0)]).toEqual(['50', '100', '0', '0']);
});

test('unknown is not zero', () => {
  const draw = (value: number | null) =>
    renderToStaticMarkup(<NumberObject value={value} unit="kinderen" source="CBS" date="2026-01-01" />);
  expect(draw(null)).toContain('onbekend');
  expect(draw(null)).not.toContain('kinderen');
  expect(draw(0)).toContain('>0</span>');
  expect(draw(2943)).toContain('2.943');
});
