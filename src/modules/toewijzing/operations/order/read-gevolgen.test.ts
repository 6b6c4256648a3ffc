import { afterAll, beforeEach, expect, test } from 'vitest';
import { readGevolgen } from './read-gevolgen.ts';
import { forgetOrders, openOrderBase, order, worker } from './testing.ts';

const { base, gezin, kind } = await openOrderBase();
afterAll(() => base.close());
beforeEach(() => forgetOrders(base));

const shorter = { soort: 'inkorten', einddatum: '2027-03-31', reden: '05', besproken: true, versie: 1 };
const ask = (toewijzing: string, wens: object) =>
  base.as(worker)(readGevolgen, { id: toewijzing, ...wens } as never);

test('what follows is shown before anyone does it, and nothing has changed then', async () => {
  const one = await order(base, { gezin, kind });
  await order(base, { gezin, kind }, { productcode: '45B01' });
  expect(await ask(one, shorter)).toEqual({
    gevolgen: [expect.objectContaining({ soort: 'wijzig', einddatum: '2027-03-31', redenWijziging: '05' })],
    ongewijzigd: 1,
  });
  expect(await ask(one, { ...shorter, besproken: false })).toMatchObject({
    refused: 'toewijzing/niet-besproken',
  });
  const kept = await base.owner.selectFrom('toewijzing').select('versie').execute();
  expect(kept).toEqual([{ versie: 1 }, { versie: 1 }]);
});

test('an answer names what is missing of a change', async () => {
  const one = await order(base, { gezin, kind });
  const missing = async (wens: object) => {
    const made = await ask(one, { besproken: true, versie: 1, ...wens });
    if (!('refused' in made) || made.refused !== 'ongeldig') throw new Error(JSON.stringify(made));
    return (made.detail['issues'] as { path: string[] }[]).map(({ path }) => path.join('.'));
  };
  expect(await missing({ soort: 'inkorten' })).toEqual(['einddatum', 'reden']);
  expect(await missing({ soort: 'volume', reden: '05' })).toEqual(['volume']);
  expect(await missing({ soort: 'budget', reden: '05' })).toEqual(['budget']);
  expect(await missing({ soort: 'vervangen', reden: '05' })).toEqual(['ingangsdatum', 'productcategorie']);
});
