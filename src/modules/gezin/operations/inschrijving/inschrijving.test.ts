import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, bram, carla, dirk, id, ilse, withGrants } from '#tests/people.ts';
import { GezinId, PersoonId } from '../../schema/gezin.ts';
import {
  Contactgegeven,
  Inschrijving,
  InschrijvingId,
  Verblijf,
  VerblijfId,
} from '../../schema/inschrijving.ts';
import { changeContactgegeven } from './change-contactgegeven.ts';
import { changeInschrijving } from './change-inschrijving.ts';
import { changeVerblijf } from './change-verblijf.ts';
import { listInschrijvingen } from './list-inschrijvingen.ts';
import { openInschrijving } from './open-inschrijving.ts';
import { openVerblijf } from './open-verblijf.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let next = 1;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
afterAll(() => base.close());

const who = (actor: typeof anna) => base.as(withGrants(actor, 'gezin:read', 'gezin:change'));
async function family() {
  const made = await aGezin(base.owner, next++);
  return { id: GezinId.parse(made.gezin), persoonId: PersoonId.parse(made.kind) };
}
const adres = { straat: 'Verzonnenlaan', huisnummer: 7, postcode: '9999 zz', plaats: 'Nergenshuizen' };
const home = { gemeente: '0014', soort: 'woonadres' as const, van: '2017-03-02', adres };
const stay = { soort: 'pleegouder' as const, van: '2026-02-01' };

test('a registration is kept with its address, and the address is unreadable at rest', async () => {
  const child = await family();
  const made = await who(anna)(openInschrijving, { ...child, ...home });
  expect(made).toMatchObject({
    gemeente: '0014',
    soort: 'woonadres',
    tot: null,
    adres: { ...adres, postcode: '9999ZZ' },
    bron: 'invoer',
    versie: 1,
  });
  const row = await base.owner.selectFrom('inschrijving').selectAll().executeTakeFirstOrThrow();
  expect(row.adres_versleuteld?.toString('latin1')).not.toContain('Verzonnen');
});

test('a move ends the registration before it, and abroad has no gemeente and no address', async () => {
  const child = await family();
  await who(anna)(openInschrijving, { ...child, ...home });
  await who(anna)(openInschrijving, { ...child, ...home, isBuitenland: true, van: '2026-05-01' });
  expect(await who(anna)(listInschrijvingen, { id: child.id })).toMatchObject({
    inschrijvingen: [
      { gemeente: '0014', tot: '2026-05-01', versie: 2 },
      { gemeente: null, soort: null, adres: null, isBuitenland: true, tot: null },
    ],
  });
});

test('a registration in two gemeenten at once is refused, when it is made and when it is changed', async () => {
  const child = await family();
  const first = Inschrijving.parse(
    await who(anna)(openInschrijving, { ...child, ...home, tot: '2024-01-01' }),
  );
  const other = { ...home, gemeente: '0037', van: '2023-01-01' };
  expect(await who(anna)(openInschrijving, { ...child, ...other })).toMatchObject({
    refused: 'inschrijving/overlapt',
  });
  await who(anna)(openInschrijving, { ...child, ...other, van: '2024-01-01' });
  const change = { ...child, inschrijvingId: first.id, versie: 1, ...home };
  expect(await who(anna)(changeInschrijving, change)).toMatchObject({ refused: 'inschrijving/overlapt' });
  expect(await who(anna)(changeInschrijving, { ...change, tot: '2023-06-01' })).toMatchObject({
    tot: '2023-06-01',
    versie: 2,
  });
});

test('of two who write down another gemeente at once, the second sees what the first wrote', async () => {
  const child = await family();
  const { second } = await base.owner.transaction().execute(async (first) => {
    await first.selectFrom('persoon').select('id').where('id', '=', child.persoonId).forUpdate().execute();
    const row = { id: id(8001), gezin_id: child.id, persoon_id: child.persoonId };
    await first
      .insertInto('inschrijving')
      .values({ ...row, gemeente: '0037', soort: 'woonadres', van: home.van })
      .execute();
    const second = who(anna)(openInschrijving, { ...child, ...home });
    await wait(300);
    return { second };
  });
  expect(await second).toMatchObject({ refused: 'inschrijving/overlapt' });
});

test('what never was so counts for nothing and stays readable', async () => {
  const child = await family();
  const wrong = Inschrijving.parse(
    await who(anna)(openInschrijving, { ...child, ...home, gemeente: '0037' }),
  );
  const change = {
    ...child,
    inschrijvingId: wrong.id,
    versie: 1,
    ...home,
    gemeente: '0037',
    isOnjuist: true,
  };
  expect(await who(anna)(changeInschrijving, change)).toMatchObject({ isOnjuist: true });
  expect(await who(anna)(openInschrijving, { ...child, ...home })).toMatchObject({ gemeente: '0014' });
  expect(await who(anna)(changeInschrijving, change)).toMatchObject({
    refused: 'verouderd',
    detail: { huidig: { isOnjuist: true, versie: 2 } },
  });
});

test('what cannot be is refused at its own field', async () => {
  const child = await family();
  const open = async (more: object) => {
    const outcome = await who(anna)(openInschrijving, { ...child, ...home, ...more });
    return 'refused' in outcome
      ? (outcome.detail['issues'] as { path: string[] }[]).map(({ path }) => path.join('.'))
      : [];
  };
  expect(await open({ gemeente: undefined })).toEqual(['gemeente']);
  expect(await open({ gemeente: '1999' })).toEqual(['gemeente']);
  expect(await open({ soort: undefined })).toEqual(['soort']);
  expect(await open({ tot: home.van })).toEqual(['tot']);
  expect(await open({ adres: { ...adres, postcode: '0999 ZZ' } })).toEqual(['adres.postcode']);
  expect(await open({ adres: { ...adres, huisnummer: 0 } })).toEqual(['adres.huisnummer']);
  expect(await open({ adres: { ...adres, toevoeging: 'achter' } })).toEqual(['adres.toevoeging']);
});

test('a stay begins, ends, and can turn out never to have been', async () => {
  const child = await family();
  const made = Verblijf.parse(await who(anna)(openVerblijf, { ...child, ...stay }));
  const change = { ...child, verblijfId: made.id, ...stay };
  expect(await who(anna)(changeVerblijf, { ...change, versie: 1, tot: '2026-08-01' })).toMatchObject({
    tot: '2026-08-01',
    versie: 2,
  });
  expect(await who(anna)(changeVerblijf, { ...change, versie: 1 })).toMatchObject({ refused: 'verouderd' });
  expect(await who(anna)(changeVerblijf, { ...change, versie: 2, isOnjuist: true })).toMatchObject({
    isOnjuist: true,
  });
  expect(await who(anna)(openVerblijf, { ...child, ...stay, tot: stay.van })).toMatchObject({
    refused: 'ongeldig',
  });
});

test('a help line with a stay is offered as verblijf until it is written down', async () => {
  const child = await family();
  await base.owner.updateTable('hulpsoort').set({ cbs_vorm: '11' }).where('code', '=', 'jeugd-ggz').execute();
  const line = { gezin_id: child.id, hulpsoort: 'jeugd-ggz', toegang: 'toewijzing', leveringsvorm: 'zin' };
  const hulplijn = id(5000 + next);
  await base.owner
    .insertInto('hulplijn')
    .values({
      ...line,
      id: hulplijn,
      gemeente: '0014',
      ingangsdatum: '2026-02-01',
      gestart_op: '2026-02-03',
      einddatum: '2026-06-30',
    })
    .execute();
  await base.owner
    .insertInto('hulplijn_persoon')
    .values({ hulplijn_id: hulplijn, gezin_id: child.id, persoon_id: child.persoonId })
    .execute();
  const offered = {
    persoonId: child.persoonId,
    soort: 'pleegouder' as const,
    van: '2026-02-03',
    tot: '2026-07-01',
  };
  expect(await who(anna)(listInschrijvingen, { id: child.id })).toMatchObject({ aangeboden: [offered] });
  const { soort, van, tot } = offered;
  await who(anna)(openVerblijf, { ...child, soort, van, tot });
  expect(await who(anna)(listInschrijvingen, { id: child.id })).toMatchObject({
    aangeboden: [],
    verblijven: [offered],
  });
});

test('a telephone number is kept as it is dialled, and two who change it at once do not overwrite each other', async () => {
  const child = await family();
  const change = { ...child, versie: 0, telefoon: '050 - 123 45 67', email: 'iemand@voorbeeld.nl' };
  expect(Contactgegeven.parse(await who(anna)(changeContactgegeven, change))).toMatchObject({
    telefoon: '0501234567',
    versie: 1,
  });
  expect(await who(anna)(changeContactgegeven, change)).toMatchObject({
    refused: 'verouderd',
    detail: { huidig: { versie: 1 } },
  });
  expect(
    await who(anna)(changeContactgegeven, { ...child, versie: 1, telefoon: '0049 170 1234567' }),
  ).toMatchObject({
    telefoon: '+491701234567',
    email: null,
  });
  expect(await who(anna)(changeContactgegeven, { ...child, versie: 2, telefoon: '12' })).toMatchObject({
    refused: 'ongeldig',
  });
});

test('a secret address is for those who work for the gemeente, not for the family and not for an aanbieder', async () => {
  const child = await family();
  await who(anna)(openInschrijving, { ...child, ...home, isGeheim: true });
  await base.owner
    .insertInto('betrokkenheid')
    .values({
      id: id(6000 + next),
      gezin_id: child.id,
      houder: dirk.organisatie ?? '',
      soort_houder: 'organisatie',
      grond: 'toewijzing',
      niveau: 'lezen',
      van: '2026-01-05',
    })
    .execute();
  const seen = async (actor: typeof anna) => {
    const outcome = await who(actor)(listInschrijvingen, { id: child.id });
    return 'refused' in outcome ? outcome.refused : outcome.inschrijvingen.length;
  };
  expect([await seen(anna), await seen(ilse), await seen(dirk)]).toEqual([1, 0, 0]);
});

test('a stranger cannot even see it, and someone of another gezin is no member of this one', async () => {
  const child = await family();
  const other = await family();
  const inschrijvingId = InschrijvingId.parse(id(99));
  const verblijfId = VerblijfId.parse(id(99));
  for (const actor of [carla, bram]) {
    const act = who(actor);
    for (const outcome of [
      await act(listInschrijvingen, { id: child.id }),
      await act(openInschrijving, { ...child, ...home }),
      await act(changeInschrijving, { ...child, ...home, inschrijvingId, versie: 1 }),
      await act(openVerblijf, { ...child, ...stay }),
      await act(changeVerblijf, { ...child, ...stay, verblijfId, versie: 1 }),
      await act(changeContactgegeven, { ...child, versie: 0 }),
    ])
      expect(outcome).toMatchObject({ refused: 'gezin/onbekend' });
  }
  const stranger = { id: child.id, persoonId: other.persoonId };
  for (const outcome of [
    await who(anna)(openInschrijving, { ...stranger, ...home }),
    await who(anna)(changeInschrijving, { ...stranger, ...home, inschrijvingId, versie: 1 }),
    await who(anna)(openVerblijf, { ...stranger, ...stay }),
    await who(anna)(changeVerblijf, { ...stranger, ...stay, verblijfId, versie: 1 }),
    await who(anna)(changeContactgegeven, { ...stranger, versie: 0 }),
  ])
    expect(outcome).toMatchObject({ refused: 'gezin/lid-onbekend' });
  expect(await who(anna)(changeInschrijving, { ...child, ...home, inschrijvingId, versie: 1 })).toMatchObject(
    { refused: 'inschrijving/onbekend' },
  );
  expect(await who(anna)(changeVerblijf, { ...child, ...stay, verblijfId, versie: 1 })).toMatchObject({
    refused: 'verblijf/onbekend',
  });
});

test('who may only read changes nothing, and nobody without the grant does anything', async () => {
  const child = await family();
  await base.owner
    .updateTable('betrokkenheid')
    .set({ niveau: 'lezen' })
    .where('gezin_id', '=', child.id)
    .execute();
  const inschrijvingId = InschrijvingId.parse(id(99));
  const verblijfId = VerblijfId.parse(id(99));
  const all = async (act: ReturnType<typeof who>) => [
    await act(openInschrijving, { ...child, ...home }),
    await act(changeInschrijving, { ...child, ...home, inschrijvingId, versie: 1 }),
    await act(openVerblijf, { ...child, ...stay }),
    await act(changeVerblijf, { ...child, ...stay, verblijfId, versie: 1 }),
    await act(changeContactgegeven, { ...child, versie: 0 }),
  ];
  for (const outcome of await all(who(anna)))
    expect(outcome).toMatchObject({ refused: 'gezin/bijdrage-nodig' });
  for (const outcome of await all(base.as(anna))) expect(outcome).toMatchObject({ refused: 'verboden' });
  expect(await base.as(anna)(listInschrijvingen, { id: child.id })).toMatchObject({ refused: 'verboden' });
});
