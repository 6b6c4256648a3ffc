import { afterAll, beforeEach, expect, test } from 'vitest';
import { anna, carla, esra, huib, id, ilse, withGrants } from '#tests/people.ts';
import { doctor, expert, key, openConsultBase, rosa, stranger, worker } from '../testing.ts';
import { assignConsult } from './assign-consult.ts';
import { expireConsulten } from './expire-consulten.ts';
import { listConsulten } from './list-consulten.ts';
import { openConsult } from './open-consult.ts';
import { readConsult } from './read-consult.ts';
import { withdrawConsult } from './withdraw-consult.ts';

const { base, now, fresh, ask, letIn, withdrawConsent, hear } = await openConsultBase();
beforeEach(fresh);
afterAll(() => base.close());

const vraag = 'Een meisje van 14 piekert. Wat werkt?';
const fields = (changes: object) => ({ thema: 'trauma', vraag, sleutel: key(), ...changes }) as never;

test('a doctor asks without naming anyone, and nothing that leads to a family is kept', async () => {
  const asked = await ask();
  expect(asked).toMatchObject({
    anoniem: true,
    gezinId: null,
    expertId: null,
    vragerOrganisatie: 'Huisartsenpraktijk De Brug',
    status: 'gevraagd',
    uiterlijkOp: '2026-11-27',
  });
  const line = await base.owner
    .selectFrom('audit_line')
    .select(['event', 'gezin_id', 'account_id'])
    .orderBy('id', 'desc')
    .executeTakeFirst();
  expect(line).toEqual({ event: 'openConsult', gezin_id: null, account_id: huib.account });
  await expect(base.owner.updateTable('consult').set({ gezin_id: now.gezin }).execute()).rejects.toThrow(
    'consult_check',
  );
});

test('an open question lies with the experts who know its theme, and with nobody else', async () => {
  const { id: consult } = await ask();
  const { id: other } = await ask({ thema: 'ggz' });
  for (const who of [expert, rosa])
    expect(await base.as(who)(listConsulten, { bak: 'voor-iedereen' })).toMatchObject({
      consulten: [{ id: consult }, { id: other }].slice(0, who === expert ? 2 : 1),
    });
  for (const who of [worker, stranger, withGrants(carla, 'consult:list'), withGrants(ilse, 'consult:list')])
    expect(await base.as(who)(readConsult, { id: consult })).toMatchObject({ refused: 'consult/onbekend' });
  expect(await base.as(doctor)(readConsult, { id: consult })).toMatchObject({ id: consult });
});

test('who stops being an expert no longer sees open questions', async () => {
  const { id: consult } = await ask();
  await base.owner.updateTable('aanstelling').set({ tot: '2026-11-19' }).where('id', '=', id(121)).execute();
  expect(await base.as(rosa)(readConsult, { id: consult })).toMatchObject({ refused: 'consult/onbekend' });
  await base.owner.updateTable('aanstelling').set({ tot: null }).where('id', '=', id(121)).execute();
});

test.each([
  ['bsn', 'Het gaat om 999900006.'],
  ['geboortedatum', 'Geboren op 2 mei 2016.'],
  ['email', 'Mail naar ouder@voorbeeld.example.'],
  ['telefoon', 'Bel 06-12345678.'],
  ['adres', 'Op 9711 AB 12.'],
])('a text with what looks like %s is refused with what was seen, and not kept', async (soort, text) => {
  expect(await base.as(doctor)(openConsult, fields({ vraag: text }))).toMatchObject({
    refused: 'consult/lijkt-herleidbaar',
    detail: { sporen: [{ soort }] },
  });
  expect(await base.owner.selectFrom('consult').select('id').execute()).toEqual([]);
});

test('a name of an own family is seen, and the same name of a family that one does not know is not', async () => {
  const named = fields({ vraag: 'Sem wordt snel boos.' });
  expect(await base.as(worker)(openConsult, named)).toMatchObject({
    refused: 'consult/lijkt-herleidbaar',
    detail: { sporen: [{ soort: 'naam', gezien: 'Sem' }] },
  });
  expect(await base.as(doctor)(openConsult, named)).toMatchObject({ anoniem: true });
});

test('about a family one asks an expert whom the family let in, and nobody else sees it', async () => {
  await letIn(esra);
  const asked = await ask({ gezinId: now.gezin as never, expertId: id(9) as never }, worker);
  expect(asked).toMatchObject({ anoniem: false, gezinNaam: `Linde ${now.nr}`, expertNaam: 'Esra Yildiz' });
  expect(await base.as(expert)(readConsult, { id: asked.id })).toMatchObject({ gezinId: now.gezin });
  for (const who of [
    rosa,
    stranger,
    doctor,
    withGrants(carla, 'consult:list'),
    withGrants(ilse, 'consult:list'),
  ])
    expect(await base.as(who)(readConsult, { id: asked.id })).toMatchObject({ refused: 'consult/onbekend' });
  expect(await base.as(worker)(listConsulten, { gezinId: now.gezin })).toMatchObject({ totaal: 1 });
});

test('an expert loses a question about a family with the consent, and so does a worker with the family', async () => {
  await letIn(esra);
  const { id: consult } = await ask({ gezinId: now.gezin as never, expertId: id(9) as never }, worker);
  await withdrawConsent();
  expect(await base.as(expert)(readConsult, { id: consult })).toMatchObject({ refused: 'consult/onbekend' });
  expect(await base.as(expert)(listConsulten, { bak: 'aan-mij' })).toMatchObject({ consulten: [] });
  await base.owner
    .updateTable('betrokkenheid')
    .set({ tot: '2026-11-19' })
    .where('houder', '=', id(1))
    .execute();
  expect(await base.as(worker)(readConsult, { id: consult })).toMatchObject({ refused: 'consult/onbekend' });
});

test('without consent nobody is asked about a family, and a stranger hears that there is no such family', async () => {
  const about = fields({ gezinId: now.gezin, expertId: id(9) });
  expect(await base.as(worker)(openConsult, about)).toMatchObject({
    refused: 'consult/toestemming-nodig',
    detail: { gezinId: now.gezin, naam: 'Esra Yildiz', organisatie: 'De Wadden Jeugdhulp' },
  });
  for (const who of [stranger, doctor])
    expect(await base.as(who)(openConsult, about)).toMatchObject({ refused: 'gezin/onbekend' });
  const nobody = fields({ gezinId: now.gezin });
  expect(await base.as(worker)(openConsult, nobody)).toMatchObject({
    refused: 'ongeldig',
    detail: { issues: [{ path: ['expertId'] }] },
  });
});

test('one asks an expert who exists and is not oneself, about a theme that exists', async () => {
  for (const expertId of [id(1), id(404)])
    expect(await base.as(doctor)(openConsult, fields({ expertId }))).toMatchObject({
      refused: 'consult/expert-onbekend',
    });
  expect(await base.as(expert)(openConsult, fields({ expertId: id(9) }))).toMatchObject({
    refused: 'consult/expert-onbekend',
  });
  expect(await base.as(doctor)(openConsult, fields({ thema: 'geluk' }))).toMatchObject({
    refused: 'consult/thema-onbekend',
  });
});

test('the same form twice is one question', async () => {
  const sleutel = key();
  const outcomes = await Promise.all([1, 2, 3].map(() => ask({ sleutel })));
  expect(new Set(outcomes.map(({ id }) => id)).size).toBe(1);
  expect(await base.owner.selectFrom('consult').select('id').execute()).toHaveLength(1);
});

test('a question that nobody answered goes to another in one deed, and the first is taken back', async () => {
  const first = await ask({ expertId: id(9) as never });
  await base.owner.updateTable('consult').set({ uiterlijk_op: '2026-11-19' }).execute();
  expect(await expireConsulten(base.kit)).toBe(1);
  expect(await expireConsulten(base.kit)).toBe(0);
  expect(await hear()).toContainEqual(['Huib Arts', 'consult-verlopen']);
  expect(await base.as(doctor)(readConsult, { id: first.id })).toMatchObject({ status: 'verlopen' });
  const again = await ask({ expertId: id(21) as never, kopieVan: first.id });
  expect(again).toMatchObject({ expertNaam: 'Rosa Maan', status: 'gevraagd' });
  expect(await base.as(doctor)(readConsult, { id: first.id })).toMatchObject({ status: 'ingetrokken' });
  expect(await base.as(doctor)(openConsult, fields({ kopieVan: first.id }))).toMatchObject({
    refused: 'consult/reeds-klaar',
  });
  expect(await base.as(worker)(openConsult, fields({ kopieVan: again.id }))).toMatchObject({
    refused: 'consult/onbekend',
  });
});

test('only the asker takes a question back, once, and the expert then finds it nowhere open', async () => {
  const { id: consult } = await ask({ expertId: id(9) as never });
  expect(await base.as({ ...expert, grants: doctor.grants })(withdrawConsult, { id: consult })).toMatchObject(
    {
      refused: 'consult/onbekend',
    },
  );
  expect(await base.as(worker)(withdrawConsult, { id: consult })).toMatchObject({
    refused: 'consult/onbekend',
  });
  expect(await base.as(doctor)(withdrawConsult, { id: consult })).toMatchObject({ status: 'ingetrokken' });
  expect(await base.as(doctor)(withdrawConsult, { id: consult })).toMatchObject({
    refused: 'consult/reeds-klaar',
  });
  expect(await base.as(expert)(listConsulten, { bak: 'aan-mij' })).toMatchObject({ consulten: [] });
  expect(await base.as(expert)(assignConsult, { id: consult })).toMatchObject({
    refused: 'consult/reeds-klaar',
  });
});

test('a question for one tells that one; an open one tells everyone who knows it and is at work', async () => {
  await ask({ expertId: id(9) as never });
  expect(await hear()).toEqual([['Esra Yildiz', 'consult-gevraagd']]);
  await base.owner
    .insertInto('afwezigheid')
    .values({ account_id: id(21), tot: '2026-11-20' })
    .execute();
  await ask();
  expect(await hear()).toEqual([['Esra Yildiz', 'consult-gevraagd']]);
});

test('questions come page by page, with how many there are by theme', async () => {
  const first = await ask();
  const second = await ask({ thema: 'ggz' });
  await base.owner
    .updateTable('consult')
    .set({ gevraagd_op: '2026-11-19T10:00:00Z' })
    .where('id', '=', first.id)
    .execute();
  const page = await base.as(doctor)(listConsulten, { limiet: 1 });
  expect(page).toMatchObject({
    totaal: 2,
    consulten: [{ id: second.id }],
    volgende: second.id,
    themas: [
      { thema: 'ggz', aantal: 1 },
      { thema: 'trauma', aantal: 1 },
    ],
    bakken: { gesteld: 2, 'aan-mij': 0 },
  });
  expect(await base.as(doctor)(listConsulten, { limiet: 1, na: second.id })).toMatchObject({
    consulten: [{ id: first.id }],
    volgende: null,
  });
});

test('nobody asks, reads or withdraws without the grant', async () => {
  const no = { refused: 'verboden' };
  expect(await base.as(anna)(openConsult, fields({}))).toMatchObject(no);
  expect(await base.as(anna)(listConsulten, {})).toMatchObject(no);
  expect(await base.as(anna)(readConsult, { id: id(1) })).toMatchObject(no);
  expect(await base.as(anna)(withdrawConsult, { id: id(1) })).toMatchObject(no);
});
