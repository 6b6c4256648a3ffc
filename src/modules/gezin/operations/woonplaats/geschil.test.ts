import { afterAll, beforeAll, expect, test } from 'vitest';
import { stoppedAt } from '#platform/clock.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, bram, carla, id, withGrants } from '#tests/people.ts';
import { GezinId, PersoonId } from '../../schema/gezin.ts';
import { BepalingId, GeschilId, VerrekeningId, Woonplaatsbepaling } from '../../schema/woonplaats.ts';
import { changeGeschil } from './change-geschil.ts';
import { decideGeschil } from './decide-geschil.ts';
import { decideVerrekening } from './decide-verrekening.ts';
import { decideWoonplaatsbepaling } from './decide-woonplaatsbepaling.ts';
import { listBuurafspraken } from './list-buurafspraken.ts';
import { openBuurafspraak } from './open-buurafspraak.ts';
import { openGeschil } from './open-geschil.ts';
import { openVerrekening } from './open-verrekening.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let day = '2026-11-20';
let next = 1;
beforeAll(async () => {
  base = await openTestDatabase({ now: () => stoppedAt(day).now() });
  await arrangePeople(base.owner);
});
afterAll(() => base.close());

const who = (actor: typeof anna) => base.as(withGrants(actor, 'gezin:read', 'gezin:change'));
/** A finding that points to gemeente 0037, and the way to ask for something about it. */
async function found() {
  const made = await aGezin(base.owner, next++);
  const gezin = GezinId.parse(made.gezin);
  const bepaling = Woonplaatsbepaling.parse(
    await who(anna)(decideWoonplaatsbepaling, {
      id: gezin,
      persoonId: PersoonId.parse(made.kind),
      hulpvraagdatum: '2026-11-20',
      moederBijGeboorte: '0037',
    }),
  );
  return { id: gezin, bepalingId: bepaling.id };
}
const geschil = {
  andereGemeente: '0037',
  begonnenOp: '2026-11-06',
  onsStandpunt: 'De moeder woonde in 0037.',
};
const ended = {
  wijze: 'overeenstemming' as const,
  uitkomst: '0014',
  toelichting: 'De moeder was al verhuisd.',
};
const period = { betaaldDoor: '0014', komtVan: '0037', van: '2026-01-01', tot: '2026-07-01' };
async function opened() {
  const about = await found();
  const made = Woonplaatsbepaling.parse(await who(anna)(openGeschil, { ...about, ...geschil }));
  return { id: about.id, geschilId: GeschilId.parse(made.geschillen[0]?.id), about };
}
async function owed(more: object = {}) {
  const about = await found();
  const made = Woonplaatsbepaling.parse(await who(anna)(openVerrekening, { ...about, ...period, ...more }));
  return { id: about.id, verrekeningId: VerrekeningId.parse(made.verrekeningen[0]?.id) };
}

test('a dispute has a day on which the answer is due, and is late after it', async () => {
  const { about } = await opened();
  const look = async () =>
    Woonplaatsbepaling.parse(await who(anna)(openVerrekening, { ...about, ...period })).geschillen;
  expect(await look()).toMatchObject([{ uiterlijk: '2026-11-20', isTeLaat: false, wijze: null }]);
  day = '2026-11-21';
  expect(await look()).toMatchObject([{ uiterlijk: '2026-11-20', isTeLaat: true }]);
  day = '2026-11-20';
});

test('there is one dispute at a time about a finding, and it does not begin tomorrow', async () => {
  const { about } = await opened();
  expect(await who(anna)(openGeschil, { ...about, ...geschil })).toMatchObject({
    refused: 'geschil/reeds-open',
  });
  const other = await found();
  expect(await who(anna)(openGeschil, { ...other, ...geschil, begonnenOp: '2026-11-21' })).toMatchObject({
    refused: 'geschil/in-toekomst',
  });
});

test('what the other gemeente says is written down, and how it ended counts as the besluit', async () => {
  const { about, ...target } = await opened();
  expect(
    await who(anna)(changeGeschil, { ...target, hunStandpunt: 'Zij stond hier niet meer.' }),
  ).toMatchObject({
    geschillen: [{ hunStandpunt: 'Zij stond hier niet meer.', wijze: null }],
  });
  expect(await who(anna)(decideGeschil, { ...target, ...ended })).toMatchObject({
    uitkomst: '0014',
    gemeente: '0037',
    besluiten: [{ gemeente: '0014', reden: 'Uitkomst van het geschil: De moeder was al verhuisd.' }],
    geschillen: [{ hunStandpunt: 'Zij stond hier niet meer.', uitkomst: '0014', afgedaanDoor: anna.name }],
  });
  for (const outcome of [
    await who(anna)(decideGeschil, { ...target, ...ended }),
    await who(anna)(changeGeschil, { ...target, hunStandpunt: 'Toch niet.' }),
  ])
    expect(outcome).toMatchObject({ refused: 'geschil/reeds-afgedaan' });
  expect(await who(anna)(openGeschil, { ...about, ...geschil })).toMatchObject({
    geschillen: [{}, {}],
  });
});

test('a dispute that is withdrawn leaves the outcome as it was, and any other end names a gemeente', async () => {
  const { about: _, ...target } = await opened();
  const { uitkomst: __, ...nameless } = ended;
  expect(await who(anna)(decideGeschil, { ...target, ...nameless })).toMatchObject({
    refused: 'ongeldig',
    detail: { issues: [{ path: ['uitkomst'] }] },
  });
  expect(await who(anna)(decideGeschil, { ...target, ...ended, wijze: 'ingetrokken' })).toMatchObject({
    uitkomst: '0037',
    besluiten: [],
    geschillen: [{ wijze: 'ingetrokken', uitkomst: null }],
  });
});

test('of two who close a dispute at once, one is told that it was closed', async () => {
  const { about: _, ...target } = await opened();
  const outcomes = await Promise.all([
    who(anna)(decideGeschil, { ...target, ...ended }),
    who(anna)(decideGeschil, { ...target, ...ended, uitkomst: '0037' }),
  ]);
  expect(outcomes.filter((one) => 'refused' in one)).toMatchObject([{ refused: 'geschil/reeds-afgedaan' }]);
});

test('gemeenten settle a period step by step: the amount, the agreement, the settling', async () => {
  const target = await owed();
  const step = (versie: number, more: object) => who(anna)(decideVerrekening, { ...target, versie, ...more });
  expect(await step(1, { verrekendOp: '2026-11-20' })).toMatchObject({
    refused: 'verrekening/niet-afgesproken',
  });
  expect(await step(1, { bedrag: 125_000 })).toMatchObject({
    verrekeningen: [{ status: 'open', bedrag: 125_000 }],
  });
  expect(await step(1, { bedrag: 5 })).toMatchObject({
    refused: 'verouderd',
    detail: { huidig: { versie: 2 } },
  });
  expect(await step(2, { afgesprokenOp: '2026-11-18' })).toMatchObject({
    verrekeningen: [{ status: 'afgesproken' }],
  });
  expect(await step(3, { verrekendOp: '2026-11-17' })).toMatchObject({
    refused: 'verrekening/voor-afspraak',
  });
  expect(await step(3, { verrekendOp: '2026-11-20' })).toMatchObject({
    verrekeningen: [{ status: 'verrekend', bedrag: 125_000, afgesprokenOp: '2026-11-18' }],
  });
  expect(await step(4, { bedrag: 1 })).toMatchObject({ refused: 'verrekening/reeds-verrekend' });
});

test('an amount that nobody knows yet is not nought', async () => {
  const about = await found();
  expect(await who(anna)(openVerrekening, { ...about, ...period })).toMatchObject({
    verrekeningen: [{ bedrag: null, status: 'bedrag-onbekend' }],
  });
  for (const wrong of [{ bedrag: 0 }, { bedrag: 1.5 }, { komtVan: '0014' }, { tot: '2026-01-01' }])
    expect(await who(anna)(openVerrekening, { ...about, ...period, ...wrong })).toMatchObject({
      refused: 'ongeldig',
    });
});

test('what does not exist, or belongs to another gezin, is unknown', async () => {
  const about = await found();
  const elsewhere = await opened();
  const owedThere = await owed();
  const bepalingId = BepalingId.parse(id(99));
  expect(await who(anna)(openGeschil, { ...about, bepalingId, ...geschil })).toMatchObject({
    refused: 'woonplaats/onbekend',
  });
  expect(await who(anna)(openVerrekening, { ...about, bepalingId, ...period })).toMatchObject({
    refused: 'woonplaats/onbekend',
  });
  const target = { id: about.id, geschilId: elsewhere.geschilId };
  expect(await who(anna)(changeGeschil, { ...target, hunStandpunt: 'Nee.' })).toMatchObject({
    refused: 'geschil/onbekend',
  });
  expect(await who(anna)(decideGeschil, { ...target, ...ended })).toMatchObject({
    refused: 'geschil/onbekend',
  });
  expect(await who(anna)(decideVerrekening, { ...owedThere, id: about.id, versie: 1 })).toMatchObject({
    refused: 'verrekening/onbekend',
  });
});

test('a stranger sees none of it, who may only read changes none of it, and without the grant nobody does', async () => {
  const { about, ...target } = await opened();
  const settlement = { id: about.id, verrekeningId: VerrekeningId.parse(id(99)), versie: 1 };
  const all = async (act: ReturnType<typeof who>) => [
    await act(openGeschil, { ...about, ...geschil }),
    await act(changeGeschil, { ...target, hunStandpunt: 'Nee.' }),
    await act(decideGeschil, { ...target, ...ended }),
    await act(openVerrekening, { ...about, ...period }),
    await act(decideVerrekening, settlement),
  ];
  for (const actor of [carla, bram])
    for (const outcome of await all(who(actor))) expect(outcome).toMatchObject({ refused: 'gezin/onbekend' });
  for (const outcome of await all(base.as(anna))) expect(outcome).toMatchObject({ refused: 'verboden' });
  await base.owner
    .updateTable('betrokkenheid')
    .set({ niveau: 'lezen' })
    .where('gezin_id', '=', about.id)
    .execute();
  for (const outcome of await all(who(anna)))
    expect(outcome).toMatchObject({ refused: 'gezin/bijdrage-nodig' });
});

test('an agreement with a gemeente outside the region is made by the own gemeente and known to all', async () => {
  const agreement = {
    gemeente: '0014',
    buurgemeente: '0090',
    omvat: 'Leerlingen van elders.',
    van: '2026-08-01',
  };
  expect(await who(anna)(openBuurafspraak, agreement)).toMatchObject({ buurgemeente: '0090', tot: null });
  await who(anna)(openBuurafspraak, { ...agreement, van: '2024-08-01', tot: '2025-08-01' });
  expect(await who(bram)(openBuurafspraak, agreement)).toMatchObject({ refused: 'gezin/buiten-gemeente' });
  expect(await who(anna)(openBuurafspraak, { ...agreement, buurgemeente: '0014' })).toMatchObject({
    refused: 'ongeldig',
  });
  expect(await who(bram)(listBuurafspraken, {})).toMatchObject({ buurafspraken: [{ van: '2026-08-01' }] });
  expect(await base.as(anna)(openBuurafspraak, agreement)).toMatchObject({ refused: 'verboden' });
  expect(await base.as(anna)(listBuurafspraken, {})).toMatchObject({ refused: 'verboden' });
});
