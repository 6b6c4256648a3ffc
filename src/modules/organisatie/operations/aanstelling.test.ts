import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase } from '#platform/testing.ts';
import { anna, arrangePeople, beer, bram, id, withGrants } from '#tests/people.ts';
import { AanstellingId, AccountId, OrganisatieId, TeamId } from '../schema.ts';
import { listAanstellingen } from './list-aanstellingen.ts';
import { openAanstelling } from './open-aanstelling.ts';
import { stopAanstelling } from './stop-aanstelling.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
afterAll(() => base.close());

const manager = withGrants(beer, 'aanstelling:manage');
const west = OrganisatieId.parse(id(901));
const account = (who: { account: string | null }) => AccountId.parse(who.account);
const job = { rol: 'expert', organisatieId: west, gemeenten: ['0014'], van: '2026-12-01' };
const open = (given: object) =>
  base.as(manager)(openAanstelling, { accountId: account(bram), ...job, ...given });

test('someone who never signed in gets an account and an aanstelling in one go', async () => {
  const made = await base.as(manager)(openAanstelling, {
    ...job,
    teamId: TeamId.parse(id(911)),
    nieuwAccount: {
      issuer: 'https://idp.example',
      subject: 's1',
      naam: 'Nora <b>Nieuw</b>',
      email: 'nora@example.org',
    },
  });
  expect(made).toMatchObject({
    naam: 'Nora <b>Nieuw</b>',
    organisatieNaam: 'Lokaal team West',
    teamNaam: 'West',
    tot: null,
  });
  const { aanstellingen } = (await base.as(manager)(listAanstellingen, { tekst: 'nora' })) as {
    aanstellingen: unknown[];
  };
  expect(aanstellingen).toEqual([made]);
});

test('aanstellingen come page by page in the order of names, each once, and are counted whole', async () => {
  const all = listAanstellingen.output.parse(await base.as(manager)(listAanstellingen, { limiet: 1000 }));
  expect(all).toMatchObject({ totaal: all.aanstellingen.length, volgende: null });
  const ids: string[] = [];
  for (let na: string | null | undefined; na !== null; ) {
    const page: unknown = await base.as(manager)(listAanstellingen, { limiet: 3, ...(na && { na }) });
    const { aanstellingen, totaal, volgende } = listAanstellingen.output.parse(page);
    expect(totaal).toBe(all.totaal);
    ids.push(...aanstellingen.map((one) => one.id));
    na = volgende;
  }
  expect(ids).toEqual(all.aanstellingen.map((one) => one.id));
});

test('the aanstellingen of one person are found by the account, also with a page between', async () => {
  const seen = await base.as(manager)(listAanstellingen, { accountId: account(anna), limiet: 1 });
  expect(seen).toMatchObject({ aanstellingen: [{ naam: anna.name }], totaal: 1, volgende: null });
  expect(await base.as(manager)(listAanstellingen, { tekst: 'i', limiet: 1 })).toMatchObject({
    aanstellingen: [{}],
    volgende: expect.any(String),
  });
});

test('what does not exist is named: the person, the organisatie, the team, the gemeente, the rol', async () => {
  const none = id(8888);
  expect(await open({ accountId: none })).toMatchObject({ refused: 'aanstelling/account-onbekend' });
  expect(await open({ organisatieId: none })).toMatchObject({ refused: 'aanstelling/organisatie-onbekend' });
  expect(await open({ gemeenten: ['9999'] })).toMatchObject({ refused: 'aanstelling/gemeente-onbekend' });
  expect(await open({ rol: 'koning' })).toMatchObject({ refused: 'aanstelling/rol-onbekend' });
});

test('a team of another organisatie does not go with this one', async () => {
  expect(await open({ teamId: id(912) })).toMatchObject({ refused: 'aanstelling/team-onbekend' });
});

test('what cannot be is refused before anything is stored', async () => {
  expect(await open({ organisatieId: undefined })).toMatchObject({
    refused: 'aanstelling/organisatie-vereist',
  });
  expect(await open({ rol: 'ouder' })).toMatchObject({ refused: 'aanstelling/zonder-organisatie' });
  expect(await open({ tot: '2026-11-30' })).toMatchObject({ refused: 'aanstelling/einde-voor-ingang' });
});

test('nobody hands rights to oneself, nor takes the own ones away', async () => {
  expect(await open({ accountId: beer.account })).toMatchObject({ refused: 'aanstelling/niet-zelf' });
  const own = { id: AanstellingId.parse(beer.aanstelling), tot: '2026-12-01' };
  expect(await base.as(manager)(stopAanstelling, own)).toMatchObject({ refused: 'aanstelling/niet-zelf' });
});

test('the same rol at the same place in the same days is not written twice', async () => {
  expect(await open({ tot: '2026-12-31' })).toMatchObject({ rol: 'expert' });
  expect(await open({ van: '2026-12-31' })).toMatchObject({ refused: 'aanstelling/dubbel' });
  expect(await open({ van: '2027-01-01' })).toMatchObject({ rol: 'expert' });
});

test('an aanstelling ends on the given day, and only once', async () => {
  const stop = { id: AanstellingId.parse(bram.aanstelling), tot: '2026-11-30' };
  expect(await base.as(manager)(stopAanstelling, stop)).toMatchObject({ tot: '2026-11-30', naam: bram.name });
  expect(await base.as(manager)(stopAanstelling, stop)).toMatchObject({
    refused: 'aanstelling/reeds-gestopt',
  });
  expect(await base.as(manager)(stopAanstelling, { ...stop, tot: '2019-01-01' })).toMatchObject({
    refused: 'aanstelling/einde-voor-ingang',
  });
  expect(
    await base.as(manager)(stopAanstelling, { ...stop, id: AanstellingId.parse(id(8888)) }),
  ).toMatchObject({
    refused: 'aanstelling/onbekend',
  });
});

test('a form without a person, or with two, is sent back with the field', async () => {
  for (const accountId of [undefined, account(bram)]) {
    const nieuwAccount = accountId && { issuer: 'i', subject: 's', naam: 'n' };
    expect(await open({ accountId, nieuwAccount })).toMatchObject({
      refused: 'ongeldig',
      detail: { issues: [{ path: ['accountId'] }] },
    });
  }
});

test('nobody without the grant sees or changes an aanstelling', async () => {
  const stop = { id: AanstellingId.parse(anna.aanstelling), tot: '2026-12-01' };
  for (const who of [anna, beer]) {
    expect(await base.as(who)(listAanstellingen, {})).toMatchObject({ refused: 'verboden' });
    expect(await base.as(who)(openAanstelling, { accountId: account(bram), ...job })).toMatchObject({
      refused: 'verboden',
    });
    expect(await base.as(who)(stopAanstelling, stop)).toMatchObject({ refused: 'verboden' });
  }
});

test('even with the grant a worker sees no aanstelling: the database shows them to the beheerder alone', async () => {
  await expect(base.as(withGrants(anna, 'aanstelling:manage'))(listAanstellingen, {})).rejects.toThrow(
    'permission denied',
  );
});
