import { type Kysely, sql } from 'kysely';
import type { Database } from '#platform/database/database.gen.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, esra, id, ilse, withGrants } from '#tests/people.ts';
import { GezinId, PersoonId } from '../../schema/gezin.ts';
import { Samenvoeging } from '../../schema/samenvoeging.ts';
import { openToestemming } from '../toestemming/open-toestemming.ts';
import { mergeGezinnen } from './merge-gezinnen.ts';

const grants = [
  'gezin:merge',
  'gezin:read',
  'gezin:change',
  'gezin:search',
  'inzage:read',
  'toestemming:give',
];

/** A database in which families are written down twice. */
export async function openMergeBase() {
  const base = await openTestDatabase();
  await arrangePeople(base.owner);
  let next = 1;
  const who = (actor: typeof anna) => base.as(withGrants(actor, ...grants));
  const worker = who(anna);

  /** A family with a bit of everything in it. */
  async function family(more: { withPlan?: boolean; keeper?: typeof anna } = {}) {
    const nr = next++;
    const made = await aGezin(base.owner, nr, more.keeper);
    const at = (offset: number) => id(nr * 1000 + offset);
    const { owner, kit } = base;
    const here = { gezin_id: made.gezin };
    await owner
      .insertInto('contactgegeven')
      .values({ ...here, persoon_id: made.kind, contact_versleuteld: kit.vault.seal('{}') })
      .execute();
    await owner
      .insertInto('inschrijving')
      .values({
        ...here,
        id: at(20),
        persoon_id: made.kind,
        gemeente: '0014',
        soort: 'woonadres',
        van: '2020-01-01',
      })
      .execute();
    await sql`insert into hulpvraag (id, gezin_id, persoon_id, deur, tekst, ontvangen_op, gemeente)
      values (${at(21)}, ${made.gezin}, ${made.kind}, 'gezin', 'Help', '2026-01-05', '0014')`.execute(owner);
    await sql`insert into hulplijn (id, gezin_id, hulpsoort, toegang, leveringsvorm, gemeente, ingangsdatum)
      values (${at(22)}, ${made.gezin}, 'onbekend', 'consult', 'zin', '0014', '2026-01-05')`.execute(owner);
    await sql`insert into hulplijn_persoon (hulplijn_id, gezin_id, persoon_id) values (${at(22)}, ${made.gezin}, ${made.kind})`.execute(
      owner,
    );
    if (more.withPlan)
      await sql`insert into gezinsplan (id, gezin_id, begonnen_op) values (${at(23)}, ${made.gezin}, '2026-01-05')`.execute(
        owner,
      );
    const share = {
      partij: esra.account ?? '',
      partijSoort: 'account' as const,
      doel: 'x',
      deel: 'plan' as const,
      van: '2026-11-20',
      tot: '2026-12-20',
    };
    await who(ilse)(openToestemming, { id: GezinId.parse(made.gezin), ...share });
    return {
      gezin: GezinId.parse(made.gezin),
      kind: PersoonId.parse(made.kind),
      ouder: PersoonId.parse(made.ouder),
      at,
    };
  }

  const everything = () => listEverything(base.owner);
  const merge = async (naar: GezinId, van: GezinId, paren: { van: PersoonId; naar: PersoonId }[] = []) =>
    Samenvoeging.parse(await worker(mergeGezinnen, { id: naar, met: van, paren }));
  return { base, who, worker, family, everything, merge };
}

/** Every row of every table that has a gezin, but the log and what the merge itself writes. */
async function listEverything(owner: Kysely<Database>) {
  const { rows: tables } = await sql<{ tabel: string }>`select tabel from list_movable()`.execute(owner);
  const all: Record<string, unknown> = {};
  for (const { tabel } of [...tables, { tabel: 'gezin' }]) {
    const { rows } = await sql`select to_jsonb(x) as r from ${sql.table(tabel)} x order by 1`.execute(owner);
    all[tabel] = rows;
  }
  return all;
}
