import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import { stoppedAt } from '#platform/clock.ts';
import { inScope } from '#platform/database/transaction.ts';
import { openTestDatabase, testDay } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, bram, dirk, id } from '#tests/people.ts';
import { GROND_DEEL, maySee, type Rights } from './rights.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
const gezin = id(1000);
const now = stoppedAt(testDay).now();

/** In which table each part lies, as far as this family has something in it. */
const tables: Readonly<Record<string, string>> = {
  gezin: 'gezin',
  betrokkenheid: 'betrokkenheid',
  hulpvraag: 'hulpvraag',
  plan: 'gezinsplan',
  hulplijn: 'hulplijn',
  bijlage: 'bijlage',
  inzage: 'audit_line',
};

beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
  await aGezin(base.owner, 1, bram);
  await sql`insert into hulpvraag (id, gezin_id, deur, tekst, ontvangen_op, gemeente) values (${id(21)}, ${gezin}, 'gezin', 'Help', '2026-01-05', '0014')`.execute(
    base.owner,
  );
  await sql`insert into gezinsplan (id, gezin_id, begonnen_op) values (${id(22)}, ${gezin}, '2026-01-05')`.execute(
    base.owner,
  );
  await sql`insert into hulplijn (id, gezin_id, hulpsoort, toegang, leveringsvorm, gemeente, ingangsdatum)
    values (${id(23)}, ${gezin}, 'onbekend', 'consult', 'zin', '0014', '2026-01-05')`.execute(base.owner);
  await sql`insert into bijlage (id, gezin_id, naam, mediatype, grootte, sha256, bewaard_als, toegevoegd_door, toegevoegd_op)
    values (${id(24)}, ${gezin}, 'a', 'text/plain', 1, 'x', 'x', ${bram.account}, now())`.execute(base.owner);
  await sql`insert into audit_line (id, at, event, action, outcome, account_name, role, gezin_id, purpose, origin, trace)
    values (${id(25)}, now(), 'x', 'R', 'done', 'x', 'x', ${gezin}, 'x', 'web', 'x')`.execute(base.owner);
});
afterAll(() => base.close());

/** A stranger until the random rights say otherwise. */
const looker: Actor = { ...anna, gemeenten: [], organisatie: dirk.organisatie, teams: [id(911)] };
const houders = [anna.account, dirk.organisatie, id(911)].map(String);
const others = [id(77), bram.account].map(String);

async function arrange(rights: Rights): Promise<void> {
  await sql`delete from betrokkenheid where gezin_id = ${gezin}`.execute(base.owner);
  await sql`delete from toestemming`.execute(base.owner);
  await sql`delete from noodtoegang`.execute(base.owner);
  // So that whoever may see the part finds a row in it, also when all the involvement that was drawn is none.
  const witness = { houder: id(78), grond: 'gezin' as const, niveau: 'lezen', van: '2020-01-01', tot: null };
  for (const [nr, one] of [...rights.betrokkenheden, witness].entries())
    await base.owner
      .insertInto('betrokkenheid')
      .values({ ...one, id: id(5000 + nr), gezin_id: gezin, soort_houder: 'account' })
      .execute();
  for (const [nr, one] of rights.toestemmingen.entries())
    await sql`insert into toestemming (id, gezin_id, partij, partij_naam, doel, deel, van, tot, nodig, instemming, gegeven_door, gegeven_op, ingetrokken_op, opnieuw_op)
      values (${id(6000 + nr)}, ${gezin}, ${one.partij}, 'x', 'x', ${one.deel}, ${one.van}, ${one.tot}, ${[...one.nodig]}::uuid[], ${[...one.instemming]}::uuid[], ${bram.account}, now(), ${one.ingetrokkenOp}, ${one.opnieuwOp}::date)`.execute(
      base.owner,
    );
  await sql`delete from persoon where gezin_id = ${gezin} and soort = 'jeugdige'`.execute(base.owner);
  for (const [nr, { geboortedatum, account }] of rights.jeugdigen.entries())
    await sql`insert into persoon (id, gezin_id, soort, voornaam, achternaam, geboortedatum, account_id)
      values (${id(8000 + nr)}, ${gezin}, 'jeugdige', 'x', 'x', ${geboortedatum}, ${account})`.execute(
      base.owner,
    );
  for (const [nr, one] of rights.noodtoegangen.entries())
    await sql`insert into noodtoegang (id, gezin_id, account_id, account_naam, reden, begonnen_op, eindigt_op)
      values (${id(7000 + nr)}, ${gezin}, ${one.account}, 'x', 'reden genoeg', ${one.begonnenOp}, ${one.eindigtOp})`.execute(
      base.owner,
    );
}

function seenParts(who: Actor): Promise<string[]> {
  return inScope(base.kit.db, who, stoppedAt(testDay), async (db) => {
    const seen: string[] = [];
    for (const [deel, table] of Object.entries(tables)) {
      const column = table === 'gezin' ? 'id' : 'gezin_id';
      const { rows } =
        await sql`select from ${sql.table(table)} where ${sql.ref(column)} = ${gezin} limit 1`.execute(db);
      if (rows.length > 0) seen.push(deel);
    }
    return seen;
  });
}

const dayNear = fc.integer({ min: -3, max: 3 }).map((days) => {
  const day = new Date(`${testDay}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
});
const period = fc.tuple(dayNear, dayNear).map(([a, b]) => (a <= b ? { van: a, tot: b } : { van: b, tot: a }));
const party = fc.constantFrom(...houders, ...houders, ...others);
const involvement = fc
  .record({
    houder: party,
    grond: fc.constantFrom(
      'gezin',
      'hulpvraag',
      'verwijzing',
      'team',
      'toewijzing',
      'toestemming',
      'toestemming',
    ),
    niveau: fc.constantFrom('lezen', 'bijdragen', 'regie'),
    when: period,
    isOpen: fc.boolean(),
  })
  .map(({ when, isOpen, ...rest }) => ({ ...rest, van: when.van, tot: isOpen ? null : when.tot }));
const people = fc.subarray([id(1001), id(1002)]);
const consent = fc
  .record({
    partij: party,
    deel: fc.constantFrom('gezin', 'hulpvraag', 'plan', 'hulplijn', 'toewijzing', 'bijlage'),
    when: period,
    nodig: people,
    instemming: people,
    ingetrokkenOp: fc.option(fc.constant(now), { freq: 4 }),
    // Around today, and around the day a month ago from which it no longer holds.
    opnieuwOp: fc.option(
      fc.constantFrom('2026-11-20', '2026-11-21', '2026-10-20', '2026-10-21', '2026-10-22'),
    ),
  })
  .map(({ when, ...rest }) => ({ ...rest, ...when }));
const emergency = fc
  .record({
    account: fc.constantFrom(anna.account, anna.account, bram.account).map(String),
    minutes: fc.integer({ min: -90, max: 30 }),
    lasts: fc.constantFrom(1, 60, 120),
  })
  .map(({ account, minutes, lasts }) => {
    const begonnenOp = new Date(now.getTime() + minutes * 60_000);
    return { account, begonnenOp, eindigtOp: new Date(begonnenOp.getTime() + lasts * 60_000) };
  });
/** Around the eighteenth birthday, and one who was born on a leap day. */
const young = fc.record({
  geboortedatum: fc.constantFrom('2008-11-19', '2008-11-20', '2008-11-21', '2008-02-29', '2015-05-05', null),
  account: fc.constantFrom(null, null, anna.account),
});
const someRights = fc.record({
  jeugdigen: fc.array(young, { maxLength: 2 }),
  betrokkenheden: fc.array(involvement, { maxLength: 3 }),
  toestemmingen: fc.array(consent, { maxLength: 3 }),
  noodtoegangen: fc.array(emergency, { maxLength: 1 }),
}) as fc.Arbitrary<Rights>;

beforeEach(() => arrange({ betrokkenheden: [], toestemmingen: [], noodtoegangen: [], jeugdigen: [] }));

test('what a party can select is what the rule says, for any involvement, consent and emergency', {
  timeout: 120_000,
}, async () => {
  const outcomes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(someRights, async (rights) => {
      await arrange(rights);
      const who = { account: String(anna.account), houders, today: testDay, now };
      const told = Object.keys(tables).filter((deel) => maySee(who, deel, rights));
      outcomes.add(told.join());
      expect(await seenParts(looker)).toEqual(told);
    }),
    { numRuns: 600 },
  );
  // A comparison in which everyone always sees nothing would prove nothing.
  expect(outcomes.size).toBeGreaterThan(6);
});

test('which parts a grond opens is the same in the rule and in the database', async () => {
  const rows = await base.owner.selectFrom('grond_deel').selectAll().execute();
  const kept = Object.fromEntries(
    Object.keys(GROND_DEEL).map((grond) => [
      grond,
      rows
        .filter((row) => row.grond === grond)
        .map(({ deel }) => deel)
        .sort(),
    ]),
  );
  expect(kept).toEqual(
    Object.fromEntries(Object.entries(GROND_DEEL).map(([grond, delen]) => [grond, delen.toSorted()])),
  );
});

test('someone who acts for nobody sees nothing', async () => {
  await arrange({
    betrokkenheden: [
      { houder: String(anna.account), grond: 'hulpvraag', niveau: 'regie', van: testDay, tot: null },
    ],
    toestemmingen: [],
    noodtoegangen: [],
    jeugdigen: [],
  });
  expect(await seenParts(looker)).toEqual(Object.keys(tables));
  expect(await seenParts({ ...looker, account: null, organisatie: null, teams: [] })).toEqual([]);
});
