import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GezagAnswer } from '#platform/registers/register.ts';
import { anna, bram, carla, esra, id, ilse } from '#tests/people.ts';
import { openToestemming } from '../toestemming/open-toestemming.ts';
import { openGezagsrelatie } from './open-gezagsrelatie.ts';
import { receiveGezag } from './receive-gezag.ts';
import { bsn, bsnOfJan, found, openGezagBase, says, share } from './testing.ts';

let at: Awaited<ReturnType<typeof openGezagBase>>;
beforeAll(async () => {
  at = await openGezagBase();
});
afterAll(() => at.base.close());

test('the register says who decides about each child, by number and else by name', async () => {
  const { gezin, sem, teen, jan, ilse: mother } = await at.family();
  const answer = says(
    bsn,
    found({
      soort: 'gezamenlijk-ouderlijk',
      dragers: [
        { bsn: '999990408', naam: 'Ilse Maria Linde' },
        { bsn: bsnOfJan, naam: 'J. Vos' },
      ],
    }),
  );
  const worker = at.asking(anna, answer);
  expect(await worker.run(receiveGezag, { id: gezin })).toEqual({
    kinderen: [
      { persoonId: teen, antwoord: 'zonder-bsn' },
      { persoonId: sem, antwoord: 'bekend' },
    ],
  });
  expect(worker.asked).toEqual([[bsn]]);
  expect(await at.gezagOf(gezin, sem)).toMatchObject({
    soort: 'gezamenlijk-ouderlijk',
    dragers: [mother, jan],
    derden: [],
    bron: 'brp',
    vastgelegdOp: '2026-11-20T11:00:00.000Z',
  });
  expect(await at.gezagOf(gezin, teen)).toBeNull();
});

test('of who is not of the gezin only the name is kept, never the number', async () => {
  const { gezin, sem, ilse: mother } = await at.family();
  const dragers = [
    { bsn: null, naam: 'Ilse Linde' },
    { bsn: '999994888', naam: 'Mia de Boer' },
  ];
  await at.asking(anna, says(bsn, found({ soort: 'gezamenlijk', dragers }))).run(receiveGezag, { id: gezin });
  expect(await at.gezagOf(gezin, sem)).toMatchObject({ dragers: [mother], derden: ['Mia de Boer'] });
  const rows = await at.base.owner
    .selectFrom('gezagsrelatie')
    .selectAll()
    .where('gezin_id', '=', gezin)
    .execute();
  expect(JSON.stringify(rows)).not.toContain('999994888');
});

test('what cannot be written down about gezag is refused', async () => {
  const { gezin, sem, teen, ilse: mother, granny } = await at.family();
  const write = (more: object) =>
    at.asking(anna).run(openGezagsrelatie, {
      id: gezin,
      persoonId: sem,
      soort: 'gezamenlijk-ouderlijk',
      dragers: [mother],
      ...more,
    });
  expect(await write({})).toMatchObject({ refused: 'gezag/aantal' });
  expect(await write({ dragers: [mother, mother] })).toMatchObject({ refused: 'gezag/aantal' });
  expect(await write({ soort: 'niet-te-bepalen' })).toMatchObject({ refused: 'gezag/aantal' });
  expect(await write({ persoonId: granny })).toMatchObject({ refused: 'gezag/geen-jeugdige' });
  expect(await write({ dragers: [mother, teen] })).toMatchObject({ refused: 'gezin/lid-onbekend' });
  expect(await write({ dragers: [mother, id(99)] })).toMatchObject({ refused: 'gezin/lid-onbekend' });
});

test('whatever the register does wrong has its own answer', async () => {
  const { gezin, sem } = await at.family();
  const ask = (answer: GezagAnswer | undefined) => at.asking(anna, answer).run(receiveGezag, { id: gezin });
  const wrong = (fault: 'unreachable' | 'refused' | 'unreadable') =>
    ask({ isAnswered: false, fault, reason: 'x' });
  expect(await ask(undefined)).toMatchObject({ refused: 'register/niet-gekoppeld' });
  expect(await wrong('unreachable')).toMatchObject({ refused: 'register/onbereikbaar' });
  expect(await wrong('refused')).toMatchObject({ refused: 'register/geweigerd' });
  expect(await wrong('unreadable')).toMatchObject({ refused: 'register/onleesbaar' });
  expect(await ask(says('999990408'))).toMatchObject({
    kinderen: [{ antwoord: 'zonder-bsn' }, { persoonId: sem, antwoord: 'onbekend' }],
  });
  expect(await ask(says(bsn))).toMatchObject({ kinderen: [{}, { antwoord: 'geen' }] });
  expect(await at.gezagOf(gezin, sem)).toBeNull();
  await at.base.owner.updateTable('persoon').set({ bsn_versleuteld: null }).where('id', '=', sem).execute();
  expect(await ask(says(bsn))).toMatchObject({ refused: 'gezag/geen-bsn' });
  await at.base.owner
    .updateTable('persoon')
    .set({ geboortedatum: '2008-11-20' })
    .where('gezin_id', '=', gezin)
    .where('soort', '=', 'jeugdige')
    .execute();
  expect(await ask(says(bsn))).toMatchObject({ refused: 'gezag/geen-minderjarige' });
});

test('asking the register is a look into the file of each child, and stands in its log', async () => {
  const { gezin, sem } = await at.family();
  await at.asking(anna, says(bsn)).run(receiveGezag, { id: gezin });
  const lines = await at.base.owner
    .selectFrom('audit_line')
    .select(['persoon_id', 'part', 'action', 'account_name'])
    .where('gezin_id', '=', gezin)
    .where('event', '=', 'receiveGezag')
    .execute();
  expect(lines).toContainEqual({ persoon_id: sem, part: 'gezag', action: 'R', account_name: anna.name });
});

test('a stranger, a reader and who lacks the grant change nothing about gezag', async () => {
  const { gezin, sem, ilse: mother } = await at.family();
  const write = { id: gezin, persoonId: sem, soort: 'eenhoofdig-ouderlijk' as const, dragers: [mother] };
  await at.asking(ilse).run(openToestemming, { id: gezin, ...share });
  for (const [who, refused] of [
    [carla, 'gezin/onbekend'],
    [bram, 'gezin/onbekend'],
    [anna, 'verboden'],
  ] as const) {
    const here = at.asking(who, says(bsn), who === anna ? [] : undefined);
    expect(await here.run(receiveGezag, { id: gezin })).toMatchObject({ refused });
    expect(await here.run(openGezagsrelatie, write)).toMatchObject({ refused });
    expect(here.asked).toEqual([]);
  }
  await at.asking(anna).run(openGezagsrelatie, { ...write, persoonId: sem });
  const reader = at.asking(esra, says(bsn));
  await at.asking(anna).run(openToestemming, {
    id: gezin,
    ...share,
    persoonId: sem,
    instemming: [mother],
  });
  expect(await reader.run(receiveGezag, { id: gezin })).toMatchObject({ refused: 'gezin/bijdrage-nodig' });
  expect(await reader.run(openGezagsrelatie, write)).toMatchObject({ refused: 'gezin/bijdrage-nodig' });
});
