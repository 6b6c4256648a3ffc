import { afterAll, beforeAll, expect, test } from 'vitest';
import { anna, esra, ilse } from '#tests/people.ts';
import { type PersoonId, Toestemming } from '../../schema/gezin.ts';
import { readGezin } from '../read-gezin.ts';
import { openToestemming } from '../toestemming/open-toestemming.ts';
import { stopToestemming } from '../toestemming/stop-toestemming.ts';
import { openGezagsrelatie } from './open-gezagsrelatie.ts';
import { receiveGezag } from './receive-gezag.ts';
import { bsn, bsnOfJan, found, openGezagBase, says, share } from './testing.ts';

let at: Awaited<ReturnType<typeof openGezagBase>>;
beforeAll(async () => {
  at = await openGezagBase();
});
afterAll(() => at.base.close());

test('nobody consents for a child while someone who decides does not stand with the gezin', async () => {
  const { gezin, sem } = await at.family();
  const give = () => at.asking(ilse).run(openToestemming, { id: gezin, ...share, persoonId: sem });
  const guardian = [{ bsn: null, naam: 'Mia de Boer' }];
  await at.asking(anna, says(bsn, found({ soort: 'voogdij', dragers: guardian }))).run(receiveGezag, {
    id: gezin,
  });
  expect(await give()).toMatchObject({ refused: 'toestemming/gezag-buiten-gezin' });
  // An institution has voogdij: the register names nobody, and somebody decides all the same.
  await at.asking(anna, says(bsn, found({ soort: 'voogdij' }))).run(receiveGezag, { id: gezin });
  expect(await give()).toMatchObject({ refused: 'toestemming/gezag-buiten-gezin' });
  await at
    .asking(anna, says(bsn, found({ soort: 'niet-te-bepalen', toelichting: 'Onduidelijk.' })))
    .run(receiveGezag, { id: gezin });
  expect(await give()).toMatchObject({ refused: 'toestemming/gezag-onbekend' });
});

test('a parent decides about one child and not about the other', async () => {
  const { gezin, sem, teen, jan, ilse: mother } = await at.family();
  const write = (persoonId: PersoonId, dragers: PersoonId[]) =>
    at.asking(anna).run(openGezagsrelatie, {
      id: gezin,
      persoonId,
      soort: 'eenhoofdig-ouderlijk',
      dragers,
    });
  await write(sem, [mother]);
  await write(teen, [jan]);
  const give = (persoonId: PersoonId) =>
    at.asking(ilse).run(openToestemming, { id: gezin, ...share, persoonId });
  expect(await give(sem)).toMatchObject({ status: 'geldig', nodig: [mother] });
  expect(await give(teen)).toMatchObject({
    refused: 'toestemming/ander-nodig',
    detail: { nodig: [teen, jan] },
  });
});

test('a voogd is one of those who must agree', async () => {
  const { gezin, sem, granny } = await at.family();
  await at.base.owner.updateTable('persoon').set({ soort: 'voogd' }).where('id', '=', granny).execute();
  const write = { id: gezin, persoonId: sem, soort: 'voogdij' as const, dragers: [granny] };
  await at.asking(anna).run(openGezagsrelatie, write);
  const give = { id: gezin, ...share, persoonId: sem };
  expect(await at.asking(ilse).run(openToestemming, give)).toMatchObject({
    refused: 'toestemming/ander-nodig',
  });
  expect(await at.asking(anna).run(openToestemming, { ...give, instemming: [granny] })).toMatchObject({
    status: 'geldig',
    nodig: [granny],
  });
});

test('a parent without gezag does not take back what others agreed to', async () => {
  const { gezin, sem, jan, ilse: mother } = await at.family();
  const writeDown = (dragers: PersoonId[]) =>
    at.asking(anna).run(openGezagsrelatie, {
      id: gezin,
      persoonId: sem,
      soort: 'eenhoofdig-ouderlijk',
      dragers,
    });
  await writeDown([jan]);
  const given = Toestemming.parse(
    await at.asking(anna).run(openToestemming, {
      id: gezin,
      ...share,
      persoonId: sem,
      instemming: [jan],
    }),
  );
  const stop = { id: gezin, toestemmingId: given.id };
  expect(await at.asking(ilse).run(stopToestemming, stop)).toMatchObject({
    refused: 'toestemming/zonder-gezag',
  });
  // Who decides now may take it back, also when someone else gave it.
  await writeDown([mother]);
  expect(await at.asking(ilse).run(stopToestemming, stop)).toMatchObject({ status: 'ingetrokken' });
});

test('when gezag turns out otherwise, what runs must be agreed to anew and holds a month meanwhile', async () => {
  const { gezin, sem, jan, ilse: mother } = await at.family();
  await at.asking(anna).run(openGezagsrelatie, {
    id: gezin,
    persoonId: sem,
    soort: 'eenhoofdig-ouderlijk',
    dragers: [mother],
  });
  await at.asking(ilse).run(openToestemming, { id: gezin, ...share, persoonId: sem });
  const both = [
    { bsn: null, naam: 'Ilse Linde' },
    { bsn: bsnOfJan, naam: 'Jan Vos' },
  ];
  await at
    .asking(anna, says(bsn, found({ soort: 'gezamenlijk-ouderlijk', dragers: both })))
    .run(receiveGezag, {
      id: gezin,
    });
  const canRead = async () => 'naam' in Object(await at.asking(esra).run(readGezin, { id: gezin }));
  const rows = await at.base.owner
    .selectFrom('toestemming')
    .selectAll()
    .where('gezin_id', '=', gezin)
    .execute();
  expect(rows).toMatchObject([{ opnieuw_op: '2026-11-20', opnieuw_gemeld: true }]);
  const told = await at.base.owner
    .selectFrom('outbox')
    .select('payload')
    .where('event', '=', 'toestemming.opnieuw')
    .execute();
  expect(told.filter(({ payload }) => JSON.stringify(payload).includes(gezin))).toHaveLength(1);
  const seen: boolean[] = [];
  for (at.time.day of ['2026-11-20', '2026-12-20', '2026-12-21']) seen.push(await canRead());
  at.time.day = '2026-11-20';
  expect(seen).toEqual([true, true, false]);
  expect(jan).toBeDefined();
});
