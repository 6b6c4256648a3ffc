import { afterAll, beforeEach, expect, test } from 'vitest';
import { inScope } from '#platform/database/transaction.ts';
import { isRefusal } from '#platform/refusal.ts';
import { anna, bram, carla, dirk, esra, huib, id, ilse, withGrants } from '#tests/people.ts';
import { expert, grants, idsOf, key, mother, openGesprekBase, worker, youth } from '../testing.ts';
import { changeLeesstand } from './change-leesstand.ts';
import { listGesprekken } from './list-gesprekken.ts';
import { listGesprekspartners } from './list-gesprekspartners.ts';
import { openGesprek } from './open-gesprek.ts';
import { readGesprek } from './read-gesprek.ts';
import { sendGesprekbericht } from './send-gesprekbericht.ts';
import { withdrawGesprekbericht } from './withdraw-gesprekbericht.ts';

const { base, now, fresh, begin, letIn, withdrawConsent, messages } = await openGesprekBase();
beforeEach(fresh);
afterAll(() => base.close());

test('a worker and a parent talk, and each sees what the other has read', async () => {
  const begun = await begin(worker, [ilse]);
  expect(begun).toMatchObject({
    onderwerp: 'Kan het gesprek donderdag?',
    gezinNaam: `Linde ${now.nr}`,
    eerder: 0,
  });
  const listed = await base.as(mother)(listGesprekken, { gezinId: now.gezin });
  expect(listed).toMatchObject({
    totaal: 1,
    gesprekken: [{ id: begun.id, ongelezen: 1, met: ['Anna de Wit'], laatsteVan: 'Anna de Wit' }],
  });
  const answer = { id: begun.id, tekst: 'Ja, dat kan.', sleutel: key() };
  expect(await base.as(mother)(sendGesprekbericht, answer)).toMatchObject({
    berichten: [
      { tekst: 'Kan het gesprek donderdag?' },
      { tekst: 'Ja, dat kan.', afzenderNaam: 'Ilse Linde' },
    ],
  });
  expect(await base.as(worker)(listGesprekken, { ongelezen: 'true', gezinId: now.gezin })).toMatchObject({
    totaal: 1,
  });
  await base.as(worker)(changeLeesstand, { id: begun.id });
  expect(await base.as(worker)(listGesprekken, { ongelezen: 'true', gezinId: now.gezin })).toMatchObject({
    totaal: 0,
  });
  const seen = await base.as(mother)(readGesprek, { id: begun.id });
  if (isRefusal(seen)) throw new Error(seen.refused);
  expect(seen.deelnemers.map(({ naam, leest }) => [naam, leest])).toEqual([
    ['Anna de Wit', true],
    ['Ilse Linde', true],
  ]);
  const [asked, answered] = seen.berichten;
  expect(seen.deelnemers.map(({ gelezen }) => gelezen)).toEqual([answered?.id, answered?.id]);
  expect(asked?.id).not.toBe(answered?.id);
});

test('one can talk with members of the family and with who works with it, and with nobody else', async () => {
  await letIn(youth, 'gezin');
  await letIn(esra, 'toestemming');
  const partners = await base.as(worker)(listGesprekspartners, { id: now.gezin });
  expect(partners).toMatchObject({
    partners: [
      { naam: 'Esra Yildiz', rol: 'expert', organisatie: 'De Wadden Jeugdhulp' },
      { naam: 'Ilse Linde', rol: 'ouder', organisatie: null },
      { naam: 'Noor Linde', rol: 'jeugdige' },
    ],
  });
  for (const met of [[carla], [ilse, bram], [dirk]])
    expect(
      await base.as(worker)(openGesprek, {
        id: now.gezin,
        deelnemers: idsOf(...met),
        tekst: 'x',
        sleutel: key(),
      }),
    ).toMatchObject({ refused: 'gesprek/deelnemer-zonder-recht' });
  const nobody = { id: now.gezin, deelnemers: [], tekst: 'x', sleutel: key() };
  expect(await base.as(worker)(openGesprek, nobody)).toMatchObject({ refused: 'ongeldig' });
  const oneself = { ...nobody, deelnemers: idsOf(anna) };
  expect(await base.as(worker)(openGesprek, oneself)).toMatchObject({
    refused: 'gesprek/deelnemer-zonder-recht',
  });
});

test('of an organisation that a family let in, its experts can be talked with and its administration cannot', async () => {
  await letIn({ ...esra, account: id(903) }, 'toestemming');
  await base.owner
    .updateTable('betrokkenheid')
    .set({ soort_houder: 'organisatie' })
    .where('houder', '=', id(903))
    .execute();
  const partners = await base.as(worker)(listGesprekspartners, { id: now.gezin });
  if (isRefusal(partners)) throw new Error(partners.refused);
  expect(partners.partners.map(({ naam }) => naam)).toEqual(['Esra Yildiz', 'Ilse Linde']);
});

test('what a parent and a worker say is not for a youth of the same family, and the other way round', async () => {
  await letIn(youth, 'gezin');
  const ofMother = await begin(mother, [anna]);
  const ofYouth = await begin(youth, [anna], 'Dit wil ik liever alleen met jou bespreken.');
  for (const [who, foreign] of [
    [youth, ofMother],
    [mother, ofYouth],
  ] as const) {
    const no = { refused: 'gesprek/onbekend' };
    expect(await base.as(who)(readGesprek, { id: foreign.id })).toMatchObject(no);
    const bericht = { id: foreign.id, tekst: 'x', sleutel: key() };
    expect(await base.as(who)(sendGesprekbericht, bericht)).toMatchObject(no);
    const list = await base.as(who)(listGesprekken, { gezinId: now.gezin });
    if (isRefusal(list)) throw new Error(list.refused);
    expect(list.gesprekken.map((one) => one.id)).not.toContain(foreign.id);
    const lines = await inScope(base.kit.db, who, base.kit.clock, (db) =>
      db
        .selectFrom('audit_line')
        .select('account_id')
        .where('gezin_id', '=', now.gezin)
        .where('part', '=', 'gesprek')
        .execute(),
    );
    expect(new Set(lines.map(({ account_id }) => account_id))).toEqual(new Set([who.account]));
  }
});

test('another worker of the same team, another gemeente and an aanbieder see nothing of it', async () => {
  const { id: gesprek } = await begin(worker, [ilse]);
  for (const stranger of [carla, bram, dirk, huib]) {
    const who = withGrants(stranger, ...grants);
    const no = { refused: 'gesprek/onbekend' };
    expect(await base.as(who)(readGesprek, { id: gesprek })).toMatchObject(no);
    expect(await base.as(who)(changeLeesstand, { id: gesprek })).toMatchObject(no);
    expect(await base.as(who)(sendGesprekbericht, { id: gesprek, tekst: 'x', sleutel: key() })).toMatchObject(
      no,
    );
    expect(await base.as(who)(listGesprekken, {})).toMatchObject({ gesprekken: [], totaal: 0 });
    expect(await base.as(who)(listGesprekspartners, { id: now.gezin })).toMatchObject({
      refused: 'gezin/onbekend',
    });
    const fresh = { id: now.gezin, deelnemers: idsOf(ilse), tekst: 'x', sleutel: key() };
    expect(await base.as(who)(openGesprek, fresh)).toMatchObject({ refused: 'gezin/onbekend' });
  }
  expect(await messages(gesprek)).toHaveLength(1);
});

test('an expert whose consent was withdrawn loses the conversation, and the others see that', async () => {
  await letIn(esra, 'toestemming');
  const { id: gesprek } = await begin(worker, [esra, ilse]);
  expect(await base.as(expert)(readGesprek, { id: gesprek })).toMatchObject({ id: gesprek });
  await withdrawConsent();
  expect(await base.as(expert)(readGesprek, { id: gesprek })).toMatchObject({ refused: 'gesprek/onbekend' });
  expect(await base.as(worker)(readGesprek, { id: gesprek })).toMatchObject({
    deelnemers: [
      { naam: 'Anna de Wit', leest: true },
      { naam: 'Esra Yildiz', leest: false },
      { leest: true },
    ],
  });
});

test('a message that nobody would read is refused and not kept', async () => {
  await letIn(esra, 'toestemming');
  const { id: gesprek } = await begin(worker, [esra]);
  await withdrawConsent();
  expect(
    await base.as(worker)(sendGesprekbericht, { id: gesprek, tekst: 'Hallo?', sleutel: key() }),
  ).toMatchObject({
    refused: 'gesprek/niemand-leest',
  });
  expect(await messages(gesprek)).toHaveLength(1);
});

test('emergency access opens a file and no conversation', async () => {
  const { id: gesprek } = await begin(worker, [ilse]);
  await base.owner
    .updateTable('betrokkenheid')
    .set({ tot: '2026-11-01' })
    .where('gezin_id', '=', now.gezin)
    .where('houder', '=', anna.account ?? '')
    .execute();
  await base.owner
    .insertInto('noodtoegang')
    .values({
      id: key(),
      gezin_id: now.gezin,
      account_id: anna.account ?? '',
      account_naam: anna.name,
      reden: 'Spoed in de nacht.',
      begonnen_op: base.kit.clock.now(),
      eindigt_op: new Date(base.kit.clock.now().getTime() + 3_600_000),
    })
    .execute();
  expect(await base.as(worker)(readGesprek, { id: gesprek })).toMatchObject({ refused: 'gesprek/onbekend' });
  const fresh = { id: now.gezin, deelnemers: idsOf(ilse), tekst: 'x', sleutel: key() };
  expect(await base.as(worker)(openGesprek, fresh)).toMatchObject({ refused: 'gezin/onbekend' });
});

test('only the newest messages come at first, and all of them when asked', async () => {
  const { id: gesprek } = await begin(worker, [ilse]);
  const rows = Array.from({ length: 60 }, (_, at) => ({
    id: key(),
    gesprek_id: gesprek,
    gezin_id: now.gezin,
    afzender: ilse.account ?? '',
    tekst: `Bericht ${at}`,
    sleutel: key(),
    geplaatst_op: new Date(base.kit.clock.now().getTime() + at * 1000),
  }));
  await base.owner.insertInto('gesprekbericht').values(rows).execute();
  const newest = await base.as(worker)(readGesprek, { id: gesprek });
  if (isRefusal(newest)) throw new Error(newest.refused);
  expect([newest.berichten.length, newest.eerder, newest.berichten.at(-1)?.tekst]).toEqual([
    50,
    11,
    'Bericht 59',
  ]);
  expect(await base.as(worker)(readGesprek, { id: gesprek, alles: 'true' })).toMatchObject({ eerder: 0 });
});

test('conversations come newest message first, page by page', async () => {
  const first = await begin(worker, [ilse], 'Eerst');
  const later = new Date('2026-11-21T10:00:00Z');
  const second = await begin(worker, [ilse], 'Daarna');
  await base.owner
    .updateTable('gesprekbericht')
    .set({ geplaatst_op: later })
    .where('gesprek_id', '=', second.id)
    .execute();
  const page = await base.as(worker)(listGesprekken, { gezinId: now.gezin, limiet: 1 });
  expect(page).toMatchObject({ totaal: 2, gesprekken: [{ id: second.id }], volgende: second.id });
  expect(
    await base.as(worker)(listGesprekken, { gezinId: now.gezin, limiet: 1, na: second.id }),
  ).toMatchObject({
    gesprekken: [{ id: first.id }],
    volgende: null,
  });
});

test('nobody speaks or reads without the grant', async () => {
  const no = { refused: 'verboden' };
  const fresh = { id: now.gezin, deelnemers: idsOf(ilse), tekst: 'x', sleutel: key() };
  expect(await base.as(anna)(openGesprek, fresh)).toMatchObject(no);
  expect(await base.as(anna)(listGesprekspartners, { id: now.gezin })).toMatchObject(no);
  expect(await base.as(anna)(listGesprekken, {})).toMatchObject(no);
  expect(await base.as(anna)(readGesprek, { id: id(1) })).toMatchObject(no);
  expect(await base.as(anna)(changeLeesstand, { id: id(1) })).toMatchObject(no);
  expect(await base.as(anna)(sendGesprekbericht, { id: id(1), tekst: 'x', sleutel: key() })).toMatchObject(
    no,
  );
  expect(await base.as(anna)(withdrawGesprekbericht, { id: id(1), berichtId: id(1) })).toMatchObject(no);
});
