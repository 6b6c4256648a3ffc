import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import { stoppedAt } from '#platform/clock.ts';
import { inScope } from '#platform/database/transaction.ts';
import { openTestDatabase, testDay } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, bram, dirk, id } from '#tests/people.ts';
import { GROND_DEEL, isOfFamily, type Looker, maySee, maySeeOf, type Rights } from './rights.ts';
import { apartFrom, walledFrom } from './sight.ts';
import { arrange, familyRow, gezin, lidId, most } from './testing.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
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

/** A stranger until the random rights say otherwise. The same person acts for an aanbieder, for a local team or for nobody. */
const acting = {
  aanbieder: { ...anna, gemeenten: [], organisatie: dirk.organisatie, teams: [id(911)] },
  'lokaal-team': { ...anna, gemeenten: [], teams: [id(911)] },
  nobody: { ...anna, gemeenten: [], organisatie: null, teams: [id(911)] },
} satisfies Record<string, Actor>;
type Soort = keyof typeof acting;
const looker = acting.aanbieder;
const houders = [anna.account, dirk.organisatie, id(911)].map(String);
const others = [id(77), bram.account].map(String);
const asLooker = (soort: Soort): Looker => ({
  account: String(anna.account),
  houders: [acting[soort].account, acting[soort].organisatie, id(911)].filter((one) => one !== null),
  soort: soort === 'nobody' ? null : soort,
  today: testDay,
  now,
});
const nothing = { betrokkenheden: [], toestemmingen: [], noodtoegangen: [], leden: [], huishoudens: [] };

/** Of whom in this family there is a row to be seen. */
function seenPeople(who: Actor) {
  return inScope(base.kit.db, who, stoppedAt(testDay), async (db) => {
    const of = async (query: ReturnType<typeof sql<{ persoon: string }>>) =>
      (await query.execute(db)).rows.map(({ persoon }) => persoon).sort();
    return {
      hulpvraag: await of(
        sql`select persoon_id as persoon from hulpvraag where gezin_id = ${gezin} and persoon_id is not null`,
      ),
      hulplijn: await of(
        sql`select p.persoon_id as persoon from hulplijn h join hulplijn_persoon p on p.hulplijn_id = h.id where h.gezin_id = ${gezin}`,
      ),
      bereik: await of(sql`select persoon_id as persoon from contactgegeven where gezin_id = ${gezin}`),
      lid: await of(sql`select id as persoon from persoon where gezin_id = ${gezin}`),
    };
  });
}

function toldPeople(who: Looker, rights: Rights) {
  const ids = rights.leden.map((lid) => lid.id);
  const isIn = isOfFamily(who, rights);
  const apart = isIn ? apartFrom(who.account, rights, testDay) : [];
  const walled = isIn ? walledFrom(who.account, rights) : [];
  const of = (deel: string) => ids.filter((one) => maySeeOf(who, deel, one, rights)).sort();
  return {
    hulpvraag: of('hulpvraag'),
    hulplijn: of('hulplijn'),
    bereik: of('gezin').filter((one) => !walled.includes(one)),
    lid: maySee(who, 'gezin', rights) ? ids.filter((one) => !apart.includes(one)).sort() : [],
  };
}

function seenParts(who: Actor): Promise<string[]> {
  return inScope(base.kit.db, who, stoppedAt(testDay), async (db) => {
    const seen: string[] = [];
    for (const [deel, table] of Object.entries(tables)) {
      const own = familyRow[deel as keyof typeof familyRow];
      const column = own || table === 'gezin' ? 'id' : 'gezin_id';
      const { rows } =
        await sql`select from ${sql.table(table)} where ${sql.ref(column)} = ${own ?? gezin} limit 1`.execute(
          db,
        );
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
const member = fc.integer({ min: 0, max: most - 1 }).map(lidId);
const consent = fc
  .record({
    persoon: fc.option(member, { nil: null }),
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
/** Around the eighteenth birthday, one who was born on a leap day, and parents of whom gezag is known or not. */
const someone = fc.record({
  soort: fc.constantFrom('jeugdige', 'jeugdige', 'ouder', 'ouder', 'voogd', 'netwerk'),
  geboortedatum: fc.constantFrom('2008-11-19', '2008-11-20', '2008-11-21', '2008-02-29', '2015-05-05', null),
  account: fc.constantFrom(null, null, String(anna.account)),
  hasGezag: fc.constantFrom(true, false, null, null),
  dragers: fc.option(fc.uniqueArray(member, { maxLength: 2 }), { nil: null, freq: 2 }),
});
const home = fc.uniqueArray(fc.record({ persoon: member, isIngeschreven: fc.boolean() }), {
  maxLength: most,
  selector: ({ persoon }) => persoon,
});
/** Most of what is drawn is about someone of the family itself. */
const ofFamily = {
  houder: String(anna.account),
  grond: 'gezin',
  niveau: 'bijdragen',
  van: '2020-01-01',
  tot: null,
};
const someRights = fc
  .record({
    isOfGezin: fc.constantFrom(true, true, true, false),
    leden: fc.array(someone, { minLength: 1, maxLength: most, size: 'max' }),
    huishoudens: fc.oneof(fc.constant([]), fc.tuple(home, home)),
    betrokkenheden: fc.array(involvement, { maxLength: 3 }),
    toestemmingen: fc.array(consent, { maxLength: 3 }),
    noodtoegangen: fc.array(emergency, { maxLength: 1 }),
  })
  .map(({ isOfGezin, leden, huishoudens, betrokkenheden, toestemmingen, ...rest }): Rights => {
    const isHere = (one: string | null) => one === null || leden.some((_, nr) => lidId(nr) === one);
    return {
      ...rest,
      betrokkenheden: isOfGezin ? [...betrokkenheden, ofFamily] : betrokkenheden,
      leden: leden.map((lid, nr) => ({
        ...lid,
        id: lidId(nr),
        dragers: lid.soort === 'jeugdige' ? lid.dragers : null,
      })),
      huishoudens: huishoudens.map((one) => ({ leden: one.filter(({ persoon }) => isHere(persoon)) })),
      toestemmingen: toestemmingen.filter(({ persoon }) => isHere(persoon)),
    } as Rights;
  });

beforeEach(() => arrange(base.owner, nothing));

test('what a party can select is what the rule says, for any involvement, consent, gezag, household and emergency', {
  timeout: 240_000,
}, async () => {
  const outcomes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      someRights,
      fc.constantFrom<Soort>('aanbieder', 'lokaal-team', 'nobody', 'nobody', 'nobody'),
      async (rights, soort) => {
        await arrange(base.owner, rights);
        const who = asLooker(soort);
        const told = Object.keys(tables).filter((deel) => maySee(who, deel, rights));
        outcomes.add(told.join());
        expect(await seenParts(acting[soort])).toEqual(told);
        const people = toldPeople(who, rights);
        outcomes.add(JSON.stringify(people));
        expect(await seenPeople(acting[soort])).toEqual(people);
      },
    ),
    { numRuns: 200, seed: 37 },
  );
  // A comparison in which everyone always sees nothing would prove nothing.
  expect(outcomes.size).toBeGreaterThan(40);
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
  await arrange(base.owner, {
    betrokkenheden: [
      { houder: String(anna.account), grond: 'hulpvraag', niveau: 'regie', van: testDay, tot: null },
    ],
    toestemmingen: [],
    noodtoegangen: [],
    leden: [],
    huishoudens: [],
  });
  expect(await seenParts(acting['lokaal-team'])).toEqual(Object.keys(tables));
  expect(await seenParts({ ...looker, account: null, organisatie: null, teams: [] })).toEqual([]);
});
