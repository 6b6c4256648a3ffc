import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { anna, arrangePeople, bram, dirk, huib, id, withGrants } from '#tests/people.ts';
import { worker } from '../../testing.ts';
import { readLadder } from '../weighing/read-ladder.ts';
import { changeCrisisnummer } from './change-crisisnummer.ts';
import { listBuurtaanbod } from './list-buurtaanbod.ts';
import { openBuurtaanbod } from './open-buurtaanbod.ts';
import { stopBuurtaanbod } from './stop-buurtaanbod.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
  await open({ naam: 'Café Ouders', soort: 'ontmoeten' });
  await open({ naam: 'Boksles', soort: 'sport-en-spel', leeftijdVan: 12, leeftijdTot: 18 });
  await open({ naam: 'Maatje', soort: 'maatje', leeftijdTot: 11, omschrijving: 'Een maatje voor een kind.' });
});
afterAll(() => base.close());

type Given = z.input<typeof openBuurtaanbod.input>;
async function open(changes: Partial<Given>, who = worker) {
  const outcome = await base.as(who)(openBuurtaanbod, {
    gemeente: '0014',
    naam: 'Iets',
    soort: 'inloop',
    omschrijving: 'Voor wie wil.',
    bron: 'buurtkrant',
    ...changes,
  });
  return outcome;
}
const list = async (input: z.input<typeof listBuurtaanbod.input> = {}, who = worker) =>
  listBuurtaanbod.output.parse(await base.as(who)(listBuurtaanbod, input));
const names = ({ aanbod }: { aanbod: readonly { naam: string }[] }) => aanbod.map(({ naam }) => naam);

test('what is near is found by words, kind and age, and an offer without an age is for every age', async () => {
  expect(names(await list())).toEqual(['Boksles', 'Café Ouders', 'Maatje']);
  expect(names(await list({ tekst: 'CAFE' }))).toEqual(['Café Ouders']);
  expect(names(await list({ tekst: 'kind maatje' }))).toEqual(['Maatje']);
  expect(names(await list({ tekst: '%' }))).toEqual([]);
  expect(names(await list({ soort: 'sport-en-spel' }))).toEqual(['Boksles']);
  expect(names(await list({ leeftijd: '9' }))).toEqual(['Café Ouders', 'Maatje']);
  expect(names(await list({ leeftijd: 14 }))).toEqual(['Boksles', 'Café Ouders']);
  const first = await list({ limiet: 2 });
  expect(first).toMatchObject({ totaal: 3 });
  expect(names(await list({ limiet: 2, na: first.volgende ?? '' }))).toEqual(['Maatje']);
});

test('an offer is put on the map of an own gemeente, with where it was found', async () => {
  expect(
    await open({ naam: 'Eetclub', kosten: 'gratis', contact: 'Loop binnen.', verzonnen: true }),
  ).toMatchObject({
    gemeenteNaam: 'Groningen',
    kosten: 'gratis',
    verzonnen: true,
    gecontroleerdOp: '2026-11-20',
  });
  expect(await open({ gemeente: '0037' })).toMatchObject({ refused: 'buurtaanbod/buiten-gemeente' });
  expect(await open({ tot: '2026-11-01' })).toMatchObject({ refused: 'buurtaanbod/einde-voorbij' });
  expect(await open({ leeftijdVan: 12, leeftijdTot: 4 })).toMatchObject({
    refused: 'ongeldig',
    detail: { issues: [{ path: ['leeftijdTot'] }] },
  });
  expect(await open({ bron: ' ' })).toMatchObject({ refused: 'ongeldig' });
});

test('an offer that is gone is taken off, once, by who works in that gemeente', async () => {
  const made = await open({ naam: 'Tijdelijk' });
  if (isRefusal(made)) throw new Error(made.refused);
  await base.owner
    .updateTable('buurtaanbod')
    .set({ gecontroleerd_op: '2026-01-01', van: '2026-01-01' })
    .where('id', '=', made.id)
    .execute();
  const stop = (who: typeof worker, versie = 1) => base.as(who)(stopBuurtaanbod, { id: made.id, versie });
  expect(await stop(withGrants(bram, 'kaart:change'))).toMatchObject({
    refused: 'buurtaanbod/buiten-gemeente',
  });
  expect(await stop(worker, 7)).toMatchObject({ refused: 'verouderd' });
  expect(await stop(worker)).toMatchObject({ tot: '2026-11-19' });
  expect(names(await list({ tekst: 'tijdelijk' }))).toEqual([]);
  expect(await stop(worker, 2)).toMatchObject({ refused: 'buurtaanbod/onbekend' });
  expect(await base.as(worker)(stopBuurtaanbod, { id: id(404), versie: 1 })).toMatchObject({
    refused: 'buurtaanbod/onbekend',
  });
});

test('an organisation that is no team and no gemeente changes nothing on the map, whatever it may ask', async () => {
  const referrer = withGrants(huib, 'kaart:read', 'kaart:change');
  await expect(open({ naam: 'Reclame' }, referrer)).rejects.toThrow(/row-level security/);
  const [known] = (await list()).aanbod;
  expect(await base.as(referrer)(stopBuurtaanbod, { id: known?.id, versie: 1 } as never)).toMatchObject({
    refused: 'buurtaanbod/buiten-gemeente',
  });
  expect(names(await list({}, referrer))).toContain('Boksles');
});

test('the number of the crisis service is filled in for one gemeente, and a national number stays as it is', async () => {
  const given = {
    id: 'crisisdienst-jeugd',
    gemeente: '0014',
    telefoon: '050 000 00 00',
    bereikbaar: 'dag en nacht',
  };
  const change = (changes: object = {}, who = worker) =>
    base.as(who)(changeCrisisnummer, { ...given, ...changes });
  expect(await change()).toMatchObject({ telefoon: '050 000 00 00', gecontroleerdOp: '2026-11-20' });
  expect(await change({ telefoon: '050 111 11 11' })).toMatchObject({ telefoon: '050 111 11 11' });
  const numberIn = async (gemeente: string) => {
    const ladder = await base.as(withGrants(anna, 'triage:read'))(readLadder, { gemeente });
    return isRefusal(ladder) ? ladder : ladder.crisislijnen.find(({ code }) => code === given.id)?.telefoon;
  };
  expect([await numberIn('0014'), await numberIn('0037')]).toEqual(['050 111 11 11', null]);
  expect(await change({ gemeente: '0037' })).toMatchObject({ refused: 'crisis/buiten-gemeente' });
  for (const wrong of ['112', 'niets'])
    expect(await change({ id: wrong })).toMatchObject({ refused: 'crisis/lijn-onbekend' });
  expect(await change({ telefoon: 'bel mij' })).toMatchObject({ refused: 'ongeldig' });
});

test('nobody reads or changes the map without the grant', async () => {
  for (const who of [anna, dirk]) {
    expect(await base.as(who)(listBuurtaanbod, {})).toMatchObject({ refused: 'verboden' });
    expect(await open({}, who)).toMatchObject({ refused: 'verboden' });
    expect(await base.as(who)(stopBuurtaanbod, { id: id(1), versie: 1 })).toMatchObject({
      refused: 'verboden',
    });
    expect(
      await base.as(who)(changeCrisisnummer, { id: '112', gemeente: '0014', telefoon: '112' }),
    ).toMatchObject({ refused: 'verboden' });
  }
});
