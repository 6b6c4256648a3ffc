import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { aJw305, aStart } from '#berichten/testing/made.ts';
import { forgetAll, late, listLines, openBerichtenBase, order, sent, start, stop } from '../testing.ts';

const { base, receive } = await openBerichtenBase();
afterAll(() => base.close());
beforeEach(() => forgetAll(base));

describe('a start', () => {
  test('says when help began', async () => {
    expect(await receive(order(), start())).toEqual(['verwerkt', 'verwerkt']);
    expect(await listLines(base)).toMatchObject([{ gestart_op: '2026-05-04' }]);
  });

  test('without its toewijzing is refused where the toewijzingen of the gemeente are kept here', async () => {
    expect(await receive(start())).toEqual(['TR019']);
    expect(await listLines(base)).toEqual([]);
  });

  test('for a gemeente elsewhere is taken as help that is given', async () => {
    const elsewhere = start();
    expect(await receive({ ...elsewhere, Header: { ...elsewhere.Header, Ontvanger: '0363' } })).toEqual([
      'verwerkt',
    ]);
    expect(await listLines(base)).toMatchObject([
      { gemeente: '0363', toegang: 'toewijzing', gestart_op: '2026-05-04' },
    ]);
  });

  test('of help that is paid by task needs no toewijzing', async () => {
    const { ToewijzingNummer: _none, ...paidByTask } = aStart({
      Begindatum: '2026-05-04',
      Product: { Categorie: '45' },
    });
    expect(await receive(late(sent(aJw305(paidByTask))))).toEqual(['verwerkt']);
    expect(await listLines(base)).toMatchObject([
      { toegang: 'zonder-indicatie', hulpsoort: 'ambulante-begeleiding' },
    ]);
  });

  test('by another aanbieder than the one that was asked is refused', async () => {
    await receive(order());
    const other = start();
    expect(await receive({ ...other, Header: { ...other.Header, Afzender: '99000002' } })).toEqual(['TR019']);
  });

  test('that was sent before, or while help runs, is refused', async () => {
    await receive(order(), start());
    expect(await receive(start())).toEqual(['TR074']);
    expect(await receive(start({ Begindatum: '2026-05-05' }))).toEqual(['TR326']);
  });

  test('can be taken back, and then sent again', async () => {
    await receive(order(), start());
    expect(await receive(start({ StatusAanlevering: '3' }))).toEqual(['verwerkt']);
    expect(await receive(start({ StatusAanlevering: '3' }))).toEqual(['TR063']);
    expect(await receive(start())).toEqual(['verwerkt']);
  });
});

describe('a stop', () => {
  test('ends the hulplijn with its reason', async () => {
    expect(await receive(order(), start(), stop())).toEqual(['verwerkt', 'verwerkt', 'verwerkt']);
    expect(await listLines(base)).toMatchObject([{ einddatum: '2026-05-10', reden_einde: '31' }]);
  });

  test('without a start is refused', async () => {
    await receive(order());
    expect(await receive(stop())).toEqual(['TR382']);
  });

  test('for a while lets the hulplijn run on, and help can start anew', async () => {
    await receive(order(), start(), stop({ RedenBeeindiging: '20' }));
    expect(await listLines(base)).toMatchObject([{ einddatum: '2026-10-31' }]);
    expect(await receive(stop({ RedenBeeindiging: '20', Einddatum: '2026-05-12' }))).toEqual(['TR413']);
    expect(await receive(stop({ Einddatum: '2026-05-09' }))).toEqual(['TR414']);
    expect(await receive(start({ Begindatum: '2026-06-01' }))).toEqual(['verwerkt']);
  });

  test('after a final stop is refused, until that is taken back', async () => {
    await receive(order(), start(), stop());
    expect(await receive(stop({ Einddatum: '2026-05-20' }))).toEqual(['TR415']);
    expect(await receive(stop({ StatusAanlevering: '3' }))).toEqual(['verwerkt']);
    expect(await receive(stop({ Einddatum: '2026-05-20' }))).toEqual(['verwerkt']);
  });
});
