import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { answerDeclaratie, type Jw323, type Jw325, readBericht } from '#berichten/index.ts';
import { isRefusal } from '#platform/refusal.ts';
import { withGrants } from '#tests/people.ts';
import {
  aanbieder,
  aChild,
  aLevering,
  type Base,
  emma,
  forgetBerichten,
  openDeclaratieBase,
  rival,
  send,
  traffic,
} from '../../testing.ts';
import { readDeclaratievoorstel } from '../inzending/read-declaratievoorstel.ts';
import { sendDeclaratie } from '../inzending/send-declaratie.ts';
import { readDeclaratie } from '../read-declaratie.ts';
import { receiveDeclaratieantwoorden } from './receive-declaratieantwoorden.ts';

let base: Base;
const elsewhere: string[] = [];
beforeAll(async () => {
  ({ base } = await openDeclaratieBase());
  const one = await aChild(base, 2, '999900018', '0363');
  const two = await aChild(base, 3, '999900031', '0363');
  elsewhere.push(
    await aLevering(base, one, { gemeente: '0363', toewijzingnummer: 77 }),
    await aLevering(base, two, { gemeente: '0363', toewijzingnummer: 78 }),
  );
});
beforeEach(() => forgetBerichten(base));
afterAll(() => base.close());

/** Sends two lines to Amsterdam; answers the declaratie and the bericht that went out. */
async function aSent() {
  const regels = elsewhere.map((opdracht, nr) => ({
    soort: 'debet' as const,
    opdracht,
    maand: '2026-10',
    eenheid: '04' as const,
    volume: nr + 1,
    tarief: 10_000,
  }));
  const outcome = await base.as(aanbieder)(sendDeclaratie, { gemeente: '0363', maand: '2026-10', regels });
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  const { rows } = await sql<{ inhoud: Buffer }>`select inhoud from bericht where soort = 'JW323'`.execute(
    base.owner,
  );
  return {
    id: outcome.declaratie,
    bericht: readBericht(rows[0]?.inhoud ?? Buffer.from('')).bericht as Jw323,
  };
}

let nr = 0;
/** What Amsterdam answers: that these rules are broken in these classes. */
function anAnswer(bericht: Jw323, ...wrong: readonly (readonly [pad: string, code: string])[]): Jw325 {
  nr += 1;
  const bevindingen = wrong.map(([pad, code]) => ({ regel: 'TR', niveau: 3 as const, code, pad, tekst: '' }));
  const made = answerDeclaratie(bericht, bevindingen, { identificatie: `A${nr}`, dagtekening: '2026-11-20' });
  if (!made) throw new Error('no answer');
  return made;
}
const line = (client: number) => `/Bericht/Declaratie/Clienten/Client[${client}]/Prestaties/Prestatie[1]`;
async function take(...answers: Jw325[]) {
  await send(base, ...answers);
  const outcome = await base.as(traffic)(receiveDeclaratieantwoorden, {});
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome.antwoorden.map(({ isVerwerkt }) => isVerwerkt);
}
const read = (id: string) => base.as(aanbieder)(readDeclaratie, { id });
const faults = async () => {
  const { rows } = await sql<{ code: string }>`
    select f ->> 'code' as code from bericht b cross join jsonb_array_elements(b.bevindingen) f where b.soort = 'JW325' order by b.id`.execute(
    base.owner,
  );
  return rows.map(({ code }) => code);
};

test('an answer says line by line what is granted, what is refused and why, and when it is paid', async () => {
  const { id, bericht } = await aSent();
  expect(await take(anAnswer(bericht, [line(2), '9338'], [line(2), '9346']))).toEqual([true]);
  expect(await read(id)).toMatchObject({
    declaratie: {
      stand: 'te-betalen',
      toegekend: 10_000,
      aantalAfgewezen: 1,
      betalenUiterlijk: '2026-12-20',
      antwoordId: expect.any(String),
    },
    prestaties: [
      { isToegekend: true, redenen: [] },
      { isToegekend: false, redenen: [{ code: '9338' }, { code: '9346' }] },
    ],
  });
  const { rows } = await sql<{ open: number; linked: number }>`
    select count(*) filter (where soort = 'JW323' and beantwoord_op is null)::int as open,
      count(*) filter (where soort = 'JW325' and antwoord_op is not null)::int as linked from bericht`.execute(
    base.owner,
  );
  expect(rows).toEqual([{ open: 0, linked: 1 }]);
});

test('a partner that answers twice, the same or another thing, changes nothing', async () => {
  const { id, bericht } = await aSent();
  const first = anAnswer(bericht);
  expect(await take(first)).toEqual([true]);
  expect(await send(base, first)).toEqual(['al-verwerkt']);
  expect(await take(anAnswer(bericht, [line(1), '9338']))).toEqual([false]);
  expect(await faults()).toEqual(['dubbel']);
  expect(await read(id)).toMatchObject({ declaratie: { toegekend: 30_000, aantalAfgewezen: 0 } });
});

test('two answers at once are taken one after another, by two workers as well', async () => {
  const { id, bericht } = await aSent();
  await send(base, anAnswer(bericht), anAnswer(bericht, [line(1), '9338']));
  const outcomes = await Promise.all([1, 2].map(() => base.as(traffic)(receiveDeclaratieantwoorden, {})));
  const taken = outcomes.flatMap((one) => (isRefusal(one) ? [] : one.antwoorden));
  expect(taken.map(({ isVerwerkt }) => isVerwerkt).toSorted()).toEqual([false, true]);
  expect(await read(id)).toMatchObject({ declaratie: { toegekend: 30_000 } });
});

test('a whole that is refused can be declared again, with its lines', async () => {
  const { id, bericht } = await aSent();
  expect(await take(anAnswer(bericht, ['/Bericht/Declaratie', '9333']))).toEqual([true]);
  expect(await read(id)).toMatchObject({
    declaratie: { stand: 'geen-betaling', toegekend: 0, aantalAfgewezen: 2 },
    redenen: [{ code: '9333' }],
  });
  const again = await base.as(aanbieder)(readDeclaratievoorstel, { opnieuw: id });
  expect(again).toMatchObject({
    gemeente: '0363',
    regels: [{ begint: { volume: 1 } }, { begint: { volume: 2 } }],
  });
});

test('a fault in the header is that of the whole, and what a client was refused for is told with each of its lines', async () => {
  const first = await aSent();
  expect(await take(anAnswer(first.bericht, ['/Bericht/Header', 'S300']))).toEqual([true]);
  expect(await read(first.id)).toMatchObject({ redenen: [{ code: 'S300' }], declaratie: { toegekend: 0 } });
  await forgetBerichten(base);
  const { id, bericht } = await aSent();
  expect(await take(anAnswer(bericht, ['/Bericht/Declaratie/Clienten/Client[1]/Bsn', '8187']))).toEqual([
    true,
  ]);
  expect(await read(id)).toMatchObject({
    prestaties: [{ redenen: [{ code: '8187' }, { code: '0233' }] }, { isToegekend: true }],
  });
});

test('what does not fit what was sent is refused, and nothing changes', async () => {
  const { id, bericht } = await aSent();
  const other = structuredClone(bericht);
  other.Header.BerichtIdentificatie.Identificatie = 'ONBEKEND';
  const nummer = structuredClone(bericht);
  nummer.Declaratie.DeclaratieNummer = 'ANDERS';
  const bedrag = structuredClone(bericht);
  bedrag.Declaratie.TotaalIngediendBedrag.TotaalBedrag += 1;
  const regel = structuredClone(bericht);
  const [client] = regel.Declaratie.Clienten.Client;
  const [prestatie] = client?.Prestaties.Prestatie ?? [];
  if (prestatie) prestatie.ProductReferentie.ReferentieNummer = 'VREEMD';
  const bsn = structuredClone(bericht);
  const [stranger] = bsn.Declaratie.Clienten.Client;
  if (stranger) stranger.Bsn = '999900043';
  expect(
    await take(
      anAnswer(other),
      anAnswer(nummer),
      anAnswer(bedrag),
      anAnswer(regel, [line(1), '9338']),
      anAnswer(bsn, [line(1), '9338']),
    ),
  ).toEqual([false, false, false, false, false]);
  expect(await faults()).toEqual(['onbekend', 'nummer', 'bedrag', '9366', '9367']);
  expect(await read(id)).toMatchObject({ declaratie: { stand: 'wacht-op-antwoord', toegekend: null } });
});

test('another gemeente cannot answer, and another aanbieder does not see it', async () => {
  const { id, bericht } = await aSent();
  const stranger = anAnswer(bericht);
  expect(await take({ ...stranger, Header: { ...stranger.Header, Afzender: '0518' } })).toEqual([false]);
  expect(await faults()).toEqual(['onbekend']);
  expect(await base.as(rival)(readDeclaratie, { id })).toMatchObject({ refused: 'declaratie/onbekend' });
  expect(await base.as(emma)(readDeclaratie, { id })).toMatchObject({ refused: 'declaratie/onbekend' });
});

test('only message traffic takes answers', async () => {
  for (const who of [aanbieder, emma, withGrants(traffic, 'bericht:receive')])
    expect(await base.as(who)(receiveDeclaratieantwoorden, {})).toMatchObject({ refused: 'verboden' });
});
