import { afterAll, beforeEach, expect, test } from 'vitest';
import { anna, esra, id } from '#tests/people.ts';
import { doctor, expert, key, openConsultBase, rosa, stranger, worker } from '../testing.ts';
import { answerConsult } from './answer-consult.ts';
import { assignConsult } from './assign-consult.ts';
import { readConsult } from './read-consult.ts';
import { reviewConsult } from './review-consult.ts';
import { sendConsultbericht } from './send-consultbericht.ts';

const { base, now, fresh, ask, letIn, hear } = await openConsultBase();
beforeEach(fresh);
afterAll(() => base.close());

const tekst = 'Vraag eerst hoe de avond verloopt.';
const unknown = { refused: 'consult/onbekend' };
const ofGezin = () => ask({ gezinId: now.gezin as never, expertId: id(9) as never }, worker);

test('an expert takes an open question, and then it is of no other', async () => {
  const { id: consult } = await ask();
  expect(await base.as(rosa)(assignConsult, { id: consult })).toMatchObject({
    consult: { status: 'aangenomen', expertNaam: 'Rosa Maan', segment: 'hsj' },
  });
  expect(await base.as(expert)(readConsult, { id: consult })).toMatchObject(unknown);
  expect(await base.as(expert)(assignConsult, { id: consult })).toMatchObject(unknown);
  expect(await hear()).toContainEqual(['Huib Arts', 'consult-aangenomen']);
});

test('two who take it at the same moment: one has it, the other hears that it is gone', async () => {
  const { id: consult } = await ask();
  const outcomes = await Promise.all(
    [expert, rosa].map((who) => base.as(who)(assignConsult, { id: consult })),
  );
  expect(outcomes.filter((one) => 'consult' in one)).toHaveLength(1);
  expect(outcomes.filter((one) => 'refused' in one)).toHaveLength(1);
});

test('an expert answers at once without taking it first, and the asker hears of it', async () => {
  const { id: consult } = await ask();
  expect(await base.as(expert)(answerConsult, { id: consult, tekst, versie: 1 })).toMatchObject({
    status: 'beantwoord',
    uitkomst: 'advies',
    advies: tekst,
    segment: 'ah',
    versie: 2,
  });
  expect(await hear()).toContainEqual(['Huib Arts', 'consult-beantwoord']);
  expect(await base.as(expert)(answerConsult, { id: consult, tekst, versie: 2 })).toMatchObject({
    refused: 'consult/reeds-klaar',
  });
  expect(await base.as(rosa)(answerConsult, { id: consult, tekst, versie: 2 })).toMatchObject(unknown);
});

test('who answers a question that changed in between gets to see how it is now', async () => {
  const { id: consult } = await ask({ expertId: id(9) as never });
  await base.as(expert)(assignConsult, { id: consult });
  expect(await base.as(expert)(answerConsult, { id: consult, tekst, versie: 1 })).toMatchObject({
    refused: 'verouderd',
    detail: { huidig: { versie: 2, status: 'aangenomen' } },
  });
});

test('an answer to an anonymous question holds no trace of anyone either', async () => {
  const { id: consult } = await ask();
  const traced = { id: consult, tekst: 'Mail mij op esra@voorbeeld.example.', versie: 1 };
  expect(await base.as(expert)(answerConsult, traced)).toMatchObject({
    refused: 'consult/lijkt-herleidbaar',
    detail: { sporen: [{ soort: 'email' }] },
  });
});

test('one joins or takes over a family, and never a question about nobody', async () => {
  const { id: consult } = await ask();
  for (const uitkomst of ['sluit-aan', 'neemt-over'] as const)
    expect(await base.as(expert)(answerConsult, { id: consult, tekst, uitkomst, versie: 1 })).toMatchObject({
      refused: 'consult/geen-gezin',
    });
});

test('who joins takes part once the family lets in to contribute; an offer changes no right', async () => {
  await letIn(esra, 'lezen');
  const { id: consult } = await ofGezin();
  const offer = { id: consult, tekst, uitkomst: 'sluit-aan', versie: 1 } as const;
  expect(await base.as(expert)(answerConsult, offer)).toMatchObject({
    uitkomst: 'sluit-aan',
    doetMee: false,
  });
  await base.owner
    .updateTable('toestemming')
    .set({ niveau: 'bijdragen' })
    .where('gezin_id', '=', now.gezin)
    .execute();
  expect(await base.as(worker)(readConsult, { id: consult })).toMatchObject({ doetMee: true });
});

test('a proposal to take over leaves the direction where it is', async () => {
  await letIn(esra);
  const { id: consult } = await ofGezin();
  const rights = () =>
    base.owner
      .selectFrom('betrokkenheid')
      .select(['houder', 'niveau'])
      .where('gezin_id', '=', now.gezin)
      .orderBy('id')
      .execute();
  const before = await rights();
  await base.as(expert)(answerConsult, { id: consult, tekst, uitkomst: 'neemt-over', versie: 1 });
  expect(await rights()).toEqual(before);
});

test('a question that is passed on is with the other, and no longer with the one who passed it', async () => {
  const { id: consult } = await ask({ expertId: id(9) as never });
  const passed = { id: consult, naar: id(21), reden: 'Dit is meer iets voor jou.' };
  expect(await base.as(expert)(assignConsult, passed)).toEqual({ consult: null });
  expect(await base.as(expert)(readConsult, { id: consult })).toMatchObject(unknown);
  expect(await base.as(rosa)(readConsult, { id: consult })).toMatchObject({
    status: 'doorgezet',
    doorgezetDoorNaam: 'Esra Yildiz',
    doorgezetReden: 'Dit is meer iets voor jou.',
  });
  expect(await hear()).toContainEqual(['Rosa Maan', 'consult-doorgezet']);
});

test('an open question can be handed at once to who fits better', async () => {
  const { id: consult } = await ask();
  expect(await base.as(expert)(assignConsult, { id: consult, naar: id(21) })).toEqual({ consult: null });
  expect(await base.as(rosa)(readConsult, { id: consult })).toMatchObject({ status: 'doorgezet' });
});

test('about a family it is passed on only to whom the family let in, and to nobody who is no expert', async () => {
  await letIn(esra);
  const { id: consult } = await ofGezin();
  expect(await base.as(expert)(assignConsult, { id: consult, naar: id(21) })).toMatchObject({
    refused: 'consult/toestemming-nodig',
  });
  for (const naar of [id(3), id(1), id(404)])
    expect(await base.as(expert)(assignConsult, { id: consult, naar })).toMatchObject({
      refused: 'consult/expert-onbekend',
    });
  await letIn(rosa);
  expect(await base.as(expert)(assignConsult, { id: consult, naar: id(21) })).toEqual({ consult: null });
});

test('nobody answers the own question, and nobody answers before telling what one knows', async () => {
  const { id: own } = await ask({}, expert);
  for (const attempt of [
    base.as(expert)(answerConsult, { id: own, tekst, versie: 1 }),
    base.as(expert)(assignConsult, { id: own }),
  ])
    expect(await attempt).toMatchObject({ refused: 'consult/eigen-vraag' });
  const { id: consult } = await ask({ expertId: id(9) as never });
  await base.owner.deleteFrom('expertprofiel').where('account_id', '=', id(9)).execute();
  expect(await base.as(expert)(assignConsult, { id: consult })).toMatchObject({
    refused: 'consult/profiel-nodig',
  });
  expect(await base.as(expert)(answerConsult, { id: consult, tekst, versie: 1 })).toMatchObject({
    refused: 'consult/profiel-nodig',
  });
});

test('asking on goes between the two, once for each form, and tells the other', async () => {
  const { id: consult } = await ask({ expertId: id(9) as never });
  const more = { id: consult, tekst: 'En in de pauze?', sleutel: key() };
  expect(await base.as(doctor)(sendConsultbericht, more)).toMatchObject({
    refused: 'consult/nog-niet-aangenomen',
  });
  await base.as(expert)(answerConsult, { id: consult, tekst, versie: 1 });
  await hear();
  await Promise.all([1, 2].map(() => base.as(doctor)(sendConsultbericht, more)));
  expect(await hear()).toEqual([['Esra Yildiz', 'consult-bericht']]);
  const reply = { id: consult, tekst: 'Dan een vaste plek.', sleutel: key() };
  expect(await base.as(expert)(sendConsultbericht, reply)).toMatchObject({
    berichten: [{ tekst: 'En in de pauze?' }, { tekst: 'Dan een vaste plek.', naam: 'Esra Yildiz' }],
  });
  expect(await hear()).toEqual([['Huib Arts', 'consult-bericht']]);
  expect(
    await base.as(doctor)(sendConsultbericht, { ...more, tekst: 'Bel 0612345678', sleutel: key() }),
  ).toMatchObject({
    refused: 'consult/lijkt-herleidbaar',
  });
  for (const who of [rosa, stranger, worker])
    expect(await base.as(who)(sendConsultbericht, more)).toMatchObject(unknown);
});

test('after it was taken back nobody asks on', async () => {
  const { id: consult } = await ask({ expertId: id(9) as never });
  await base.as(expert)(assignConsult, { id: consult });
  await base.owner.updateTable('consult').set({ ingetrokken_op: '2026-11-20T10:00:00Z' }).execute();
  expect(
    await base.as(doctor)(sendConsultbericht, { id: consult, tekst: 'x', sleutel: key() }),
  ).toMatchObject({
    refused: 'consult/reeds-klaar',
  });
});

test('the asker tells whether it was of use, after the answer and nobody else', async () => {
  const { id: consult } = await ask({ expertId: id(9) as never });
  expect(await base.as(doctor)(reviewConsult, { id: consult, nuttig: 'true' })).toMatchObject({
    refused: 'consult/nog-niet-beantwoord',
  });
  await base.as(expert)(answerConsult, { id: consult, tekst, versie: 1 });
  expect(await base.as(expert)(reviewConsult, { id: consult, nuttig: 'true' })).toMatchObject(unknown);
  expect(await base.as(worker)(reviewConsult, { id: consult, nuttig: 'true' })).toMatchObject(unknown);
  expect(await base.as(doctor)(reviewConsult, { id: consult, nuttig: 'false' })).toMatchObject({
    nuttig: false,
  });
});

test('nobody takes, answers, asks on or looks back without the grant', async () => {
  const no = { refused: 'verboden' };
  const which = { id: id(1) };
  expect(await base.as(anna)(assignConsult, which)).toMatchObject(no);
  expect(await base.as(anna)(answerConsult, { ...which, tekst, versie: 1 })).toMatchObject(no);
  expect(await base.as(anna)(sendConsultbericht, { ...which, tekst, sleutel: key() })).toMatchObject(no);
  expect(await base.as(anna)(reviewConsult, { ...which, nuttig: 'true' })).toMatchObject(no);
});
