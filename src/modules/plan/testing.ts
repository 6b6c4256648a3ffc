import { type Kysely, sql } from 'kysely';
import type { Database } from '#platform/database/database.gen.ts';
import { aGezin, anna, dirk, esra, id } from '#tests/people.ts';
import type { SignaalSoort } from './schema/signaal.ts';

export type Owner = Kysely<Database>;
export type Family = Awaited<ReturnType<typeof aGezin>> & { readonly nr: number };

/** One kind of signal: facts by which it is there, and what happens so that they are other facts. */
export type SignaalCase = {
  readonly soort: SignaalSoort;
  arrange(owner: Owner, family: Family): Promise<unknown>;
  change(owner: Owner, family: Family): Promise<unknown>;
};

/** The numbers of the region, as it loads them. */
export async function arrangeNormen(owner: Owner): Promise<void> {
  const normen = [
    ['signaal-herindicatie', 6, 'maand'],
    ['signaal-herindicatie-aantal', 3, 'aantal'],
    ['signaal-helpers', 4, 'aantal'],
    ['signaal-verhuizingen', 3, 'aantal'],
    ['signaal-verhuizingen-periode', 24, 'maand'],
    ['signaal-jong', 6, 'jaar'],
    ['signaal-kindstem', 8, 'jaar'],
    ['signaal-waakvlam', 3, 'maand'],
  ] as const;
  for (const [code, waarde, eenheid] of normen) {
    const gegevens = JSON.stringify({ code, naam: code, waarde, eenheid, zekerheid: 'aanname' });
    await owner.insertInto('norm').values({ code, gegevens }).execute();
  }
}

/** A family of Anna with a child and a parent, to which an aanbieder gives help by toewijzing. */
export async function aFamily(owner: Owner, nr: number): Promise<Family> {
  const family = await aGezin(owner, nr);
  await owner
    .insertInto('betrokkenheid')
    .values({
      id: id(nr * 1000 + 5),
      gezin_id: family.gezin,
      houder: dirk.organisatie ?? '',
      soort_houder: 'organisatie',
      grond: 'toewijzing',
      niveau: 'lezen',
      van: '2026-01-05',
    })
    .execute();
  return { ...family, nr };
}

/** The id of a row of this family; each `part` is another. */
export const rowOf = ({ nr }: Family, part: number): string => id(nr * 1000 + part);

export const aPlan = (owner: Owner, family: Family, evaluatie = '2026-11-01') =>
  sql`insert into gezinsplan (id, gezin_id, begonnen_op, evaluatie_op)
    values (${rowOf(family, 20)}, ${family.gezin}, '2026-01-05', ${evaluatie})`.execute(owner);

type Line = {
  readonly toegang?: string;
  readonly van: string;
  readonly tot?: string;
  readonly uitvoerder?: string;
};

/** A hulplijn for the child. */
export async function aLine(owner: Owner, family: Family, part: number, line: Line): Promise<void> {
  const { toegang = 'zonder-indicatie', van, tot = null, uitvoerder = null } = line;
  const kind = toegang === 'toewijzing' ? 'jeugd-ggz' : 'basis-begeleiding';
  await sql`insert into hulplijn (id, gezin_id, hulpsoort, toegang, leveringsvorm, gemeente, ingangsdatum, gestart_op, einddatum, uitvoerder)
    values (${rowOf(family, part)}, ${family.gezin}, ${kind}, ${toegang}, 'lokaal-team', '0014', ${van},
      ${tot === null ? null : van}, ${tot}, ${uitvoerder})`.execute(owner);
  await sql`insert into hulplijn_persoon values (${rowOf(family, part)}, ${family.gezin}, ${family.kind})`.execute(
    owner,
  );
}

const aQuestion = (owner: Owner, family: Family, { part = 40, deur = 'gezin', op = '2026-11-10' } = {}) =>
  sql`insert into hulpvraag (id, gezin_id, persoon_id, deur, tekst, ontvangen_op, gemeente)
    values (${rowOf(family, part)}, ${family.gezin}, ${family.kind}, ${deur}, 'Hulp', ${op}, '0014')`.execute(
    owner,
  );

const aConsult = (owner: Owner, family: Family, part: number) =>
  sql`insert into consult (id, gezin_id, anoniem, thema, vraag, vrager_id, vrager_rol, expert_id, gevraagd_op, uiterlijk_op, sleutel)
    values (${rowOf(family, part)}, ${family.gezin}, false, 'ggz', 'Wat nu?', ${anna.account}, 'gezinswerker', ${esra.account},
      '2026-11-10T09:00:00Z', '2026-11-19', ${rowOf(family, part)})`.execute(owner);

const anAfspraak = (owner: Owner, family: Family, part: number) =>
  sql`insert into afspraak (id, gezin_id, plan_id, tekst, wie, gemaakt_op, uiterlijk_op)
    values (${rowOf(family, part)}, ${family.gezin}, ${rowOf(family, 20)}, 'Bel', 'Oma', '2026-11-01', '2026-11-19')`.execute(
    owner,
  );

const aStand = (owner: Owner, family: Family, part: number, van: string) =>
  sql`insert into hulplijn_stand (id, hulplijn_id, gezin_id, stand, van, door, door_naam, op)
    values (${rowOf(family, part)}, ${rowOf(family, 30)}, ${family.gezin}, 'waakvlam', ${van}, ${anna.account}, 'Anna', ${van})`.execute(
    owner,
  );

const aMove = (owner: Owner, family: Family, part: number, van: string) =>
  sql`insert into verblijf (id, gezin_id, persoon_id, soort, van)
    values (${rowOf(family, part)}, ${family.gezin}, ${family.kind}, 'pleegouder', ${van})`.execute(owner);

/** Another child of the family, of which nothing is known but its day of birth. */
export const aChild = (owner: Owner, family: Family, part: number, born: string) =>
  sql`insert into persoon (id, gezin_id, soort, voornaam, achternaam, geboortedatum)
    values (${rowOf(family, part)}, ${family.gezin}, 'jeugdige', 'Noor', 'Linde', ${born})`.execute(owner);

const bornOn = (owner: Owner, { kind }: Family, day: string) =>
  sql`update persoon set geboortedatum = ${day} where id = ${kind}`.execute(owner);

/** What was said about the plan by someone; a version of the plan comes with it. */
export async function aWord(owner: Owner, family: Family, partij: string, oordeel: string): Promise<void> {
  await sql`insert into planversie (id, gezin_id, plan_id, nummer, inhoud, door_naam, op)
    values (${rowOf(family, 60)}, ${family.gezin}, ${rowOf(family, 20)}, 1, '{}', 'Anna', now()) on conflict do nothing`.execute(
    owner,
  );
  await sql`insert into instemming (id, gezin_id, plan_id, nummer, partij, partij_naam, oordeel, toelichting, vastgelegd_door, vastgelegd_door_naam, op)
    values (gen_random_uuid(), ${family.gezin}, ${rowOf(family, 20)}, 1, ${partij}, 'Sem', ${oordeel}, 'Ja.', ${anna.account}, 'Anna', now())`.execute(
    owner,
  );
}

/** Every kind that asks for someone. */
export const signaalCases: readonly SignaalCase[] = [
  {
    soort: 'hulpvraag-wacht',
    arrange: (owner, family) => aQuestion(owner, family),
    change: (owner, family) => aQuestion(owner, family, { part: 41, op: '2026-11-12' }),
  },
  {
    soort: 'hulplijn-wacht',
    arrange: (owner, family) => aLine(owner, family, 30, { toegang: 'toewijzing', van: '2026-06-01' }),
    change: (owner, family) =>
      sql`update hulplijn set ingangsdatum = '2026-07-01' where gezin_id = ${family.gezin}`.execute(owner),
  },
  {
    soort: 'consult-wacht',
    arrange: (owner, family) => aConsult(owner, family, 50),
    change: (owner, family) => aConsult(owner, family, 51),
  },
  {
    soort: 'afspraak-te-laat',
    arrange: async (owner, family) => {
      await aPlan(owner, family);
      await anAfspraak(owner, family, 50);
    },
    change: (owner, family) => anAfspraak(owner, family, 51),
  },
  {
    soort: 'plan-ontbreekt',
    arrange: (owner, family) => aLine(owner, family, 30, { van: '2026-02-01' }),
    change: (owner, family) => aLine(owner, family, 31, { van: '2026-01-20' }),
  },
  {
    soort: 'jong-zonder-analyse',
    arrange: async (owner, family) => {
      await bornOn(owner, family, '2022-02-02');
      await aQuestion(owner, family, { deur: 'school' });
    },
    change: (owner, family) => aLine(owner, family, 30, { toegang: 'toewijzing', van: '2026-10-01' }),
  },
  {
    soort: 'kindstem-ontbreekt',
    arrange: (owner, family) => aPlan(owner, family),
    change: (owner, family) => aChild(owner, family, 70, '2012-05-05'),
  },
  {
    soort: 'evaluatie-nodig',
    arrange: (owner, family) => aPlan(owner, family, '2026-04-01'),
    change: (owner, family) =>
      sql`update gezinsplan set bespreken_op = '2026-11-10' where gezin_id = ${family.gezin}`.execute(owner),
  },
  {
    soort: 'waakvlam-contact',
    arrange: async (owner, family) => {
      await aLine(owner, family, 30, { van: '2026-05-01' });
      await aStand(owner, family, 50, '2026-06-01');
    },
    change: (owner, family) => aStand(owner, family, 51, '2026-07-01'),
  },
  {
    soort: 'herindicatie',
    arrange: async (owner, family) => {
      await aLine(owner, family, 30, { toegang: 'toewijzing', van: '2025-01-01', tot: '2026-01-31' });
      await aLine(owner, family, 31, { toegang: 'toewijzing', van: '2026-03-01' });
    },
    change: (owner, family) =>
      aLine(owner, family, 32, { toegang: 'toewijzing', van: '2024-01-01', tot: '2024-12-31' }),
  },
  {
    soort: 'veel-verhuizingen',
    arrange: async (owner, family) => {
      for (const [at, day] of ['2020-01-01', '2025-02-01', '2025-09-01', '2026-03-01'].entries())
        await aMove(owner, family, 50 + at, day);
    },
    change: (owner, family) => aMove(owner, family, 58, '2026-10-01'),
  },
  {
    soort: 'veel-helpers',
    arrange: async (owner, family) => {
      for (const [at, uitvoerder] of ['Anna', 'Bram', 'Carla', 'Dirk'].entries())
        await aLine(owner, family, 30 + at, { van: '2026-11-01', uitvoerder });
    },
    change: (owner, family) => aLine(owner, family, 38, { van: '2026-11-01', uitvoerder: 'Esra' }),
  },
];
