import { describe, expect, test } from 'vitest';
import { nextOf, startDeadline, stopDeadline } from './stand.ts';
import { aLevering, aToldOrder } from './testing.ts';

const ended = (reden: '20' | '31') => aLevering({ einddatum: '2026-03-20', reden });

describe('what can be told', () => {
  test('is a start where nothing was told, and begins with the day that was asked while that is in time', () => {
    expect(nextOf(aToldOrder(), '2026-03-09')).toEqual({
      stand: 'niet-gestart',
      magStart: true,
      magStop: false,
      eersteKeuze: '2026-03-02',
      uiterlijk: '2026-03-09',
    });
    expect(nextOf(aToldOrder(), '2026-03-10')).toMatchObject({ eersteKeuze: '2026-03-10' });
  });

  test('is nothing before the order begins, or when it was taken back', () => {
    expect(nextOf(aToldOrder(), '2026-03-01')).toMatchObject({ magStart: false, uiterlijk: null });
    expect(nextOf(aToldOrder({ isIngetrokken: true }), '2026-03-09')).toMatchObject({ magStart: false });
  });

  test('has no first choice for a start on an order that is over', () => {
    expect(nextOf(aToldOrder(), '2026-09-15')).toMatchObject({ magStart: true, eersteKeuze: null });
  });

  test('is a stop while help runs, which is due once the order is over (OP288)', () => {
    const order = aToldOrder({ leveringen: [aLevering()] });
    expect(nextOf(order, '2026-08-30')).toMatchObject({
      stand: 'loopt',
      magStart: false,
      magStop: true,
      uiterlijk: null,
    });
    expect(nextOf(order, '2026-08-31')).toMatchObject({ uiterlijk: '2026-09-07' });
  });

  test('is a start or a final stop after a pause, and a start after a final stop (OP377 to OP379)', () => {
    expect(nextOf(aToldOrder({ leveringen: [ended('20')] }), '2026-04-01')).toMatchObject({
      stand: 'pauze',
      magStart: true,
      magStop: true,
      eersteKeuze: '2026-04-01',
    });
    expect(nextOf(aToldOrder({ leveringen: [ended('31')] }), '2026-04-01')).toMatchObject({
      stand: 'gestopt',
      magStart: true,
      magStop: false,
    });
  });
});

describe('a telling is in time', () => {
  test('until five working days after help began, or after the order where that came later (OP271)', () => {
    expect(startDeadline('2026-03-02', { toewijzingsdatum: '2026-02-20' })).toBe('2026-03-09');
    expect(startDeadline('2026-03-02', { toewijzingsdatum: '2026-03-02' })).toBe('2026-03-09');
    expect(startDeadline('2026-03-02', { toewijzingsdatum: '2026-03-16' })).toBe('2026-03-23');
  });

  test('until five working days after the last day, holidays not counted (OP272)', () => {
    expect(stopDeadline('2026-03-20', 'loopt')).toBe('2026-03-27');
    expect(stopDeadline('2026-04-02', 'loopt')).toBe('2026-04-13');
    expect(stopDeadline('2026-03-20', 'pauze')).toBeNull();
  });
});
