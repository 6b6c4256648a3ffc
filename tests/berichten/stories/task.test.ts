import { expect, test } from 'vitest';
import { begun, ended, order, product, start, stop, takenBack, toegewezen } from './berichten.ts';
import { check, openStory } from './story.ts';

const { tell, deliveries, orders, base, today } = await openStory();

const help = { Product: product('45A01') };

test('casus 08: help that is paid by task starts and stops without an order, by product and day', async () => {
  const told = [
    start('2026-02-03', begun(help, '2026-02-02')),
    start('2026-02-04', begun(help, '2026-02-02')),
    stop('2026-05-06', ended(help, ['2026-02-03', '2026-05-04'], '31')),
    stop('2026-05-06', ended(help, ['2026-02-02', '2026-05-04'], '31')),
  ];
  expect(await tell(...told)).toEqual(['goed', '9074', '9069', 'goed']);
  expect(check(today, ...told)).toEqual(['goed', '9074', '9069', 'goed']);
  expect(await orders()).toEqual([]);
  expect(await deliveries()).toEqual(['45/45A01 2026-02-02..2026-05-04 reden 31']);
  const [help1] = await base.owner
    .selectFrom('hulplijn')
    .select(['toegang', 'einddatum', 'reden_einde'])
    .execute();
  expect(help1).toEqual({ toegang: 'zonder-indicatie', einddatum: '2026-05-04', reden_einde: '31' });
});

test('two kinds of help by task run beside each other, and a wrong product is put right in one bericht', async () => {
  const other = { Product: product('54A01') };
  expect(
    await tell(
      start('2026-02-03', begun(help, '2026-02-02'), begun(other, '2026-02-02')),
      start(
        '2026-02-09',
        begun(other, '2026-02-02', takenBack),
        begun({ Product: product('54A02') }, '2026-02-02'),
      ),
    ),
  ).toEqual(['goed', 'goed']);
  expect((await deliveries()).sort()).toEqual(['45/45A01 2026-02-02..', '54/54A02 2026-02-02..']);
});

test('with an order for one piece, or for a category, start and stop go by its number', async () => {
  const piece = toegewezen(70, product('45A01'), ['2026-02-01', '2026-12-31'], {
    Omvang: { Volume: 1, Eenheid: '82', Frequentie: '6' },
  });
  const open = toegewezen(71, { Categorie: '54' }, ['2026-02-01']);
  expect(
    await tell(
      order('2026-02-01', piece, open),
      start('2026-02-03', begun({ ToewijzingNummer: 70, ...help }, '2026-02-02')),
      start('2026-02-03', begun({ ToewijzingNummer: 71, Product: { Categorie: '54' } }, '2026-02-02')),
      stop(
        '2026-03-03',
        ended({ ToewijzingNummer: 71, Product: { Categorie: '54' } }, ['2026-02-02', '2026-03-01'], '31'),
      ),
    ),
  ).toEqual(['goed', 'goed', 'goed', 'goed']);
  expect(await deliveries()).toEqual(['70 2026-02-02..', '71 2026-02-02..2026-03-01 reden 31']);
});
