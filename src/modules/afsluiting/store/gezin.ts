import { sql } from 'kysely';
import { z } from 'zod';
import { PersoonId } from '#modules/gezin/index.ts';
import type { Db } from '#platform/database/transaction.ts';

const Lid = z.object({
  id: PersoonId,
  soort: z.enum(['jeugdige', 'ouder', 'netwerk']),
  voornaam: z.string(),
  naam: z.string(),
  geboortedatum: z.iso.date().nullable(),
  accountId: z.uuid().nullable(),
});
export type Lid = z.infer<typeof Lid>;

/** The members of a gezin, the eldest first; empty for who may not see them. */
export async function listLeden(db: Db, gezinId: string): Promise<Lid[]> {
  const { rows } = await sql`
    select id, soort, voornaam, concat_ws(' ', voornaam, voorvoegsel, achternaam) as naam, geboortedatum, account_id as "accountId"
    from persoon_v1 where gezin_id = ${gezinId} order by geboortedatum nulls last, id`.execute(db);
  return Lid.array().parse(rows);
}

export type GezinFacts = {
  readonly naam: string;
  readonly geslotenOp: string | null;
  readonly openVragen: number;
};

/** What a closing asks of the gezin itself; undefined for who may not see it. */
export async function findGezinFacts(db: Db, gezinId: string): Promise<GezinFacts | undefined> {
  const { rows } = await sql<GezinFacts>`
    select g.naam, g.gesloten_op as "geslotenOp",
      (select count(*)::int from mijn_hulpvraag_v1 v where v.gezin_id = g.id and v.afgesloten_op is null) as "openVragen"
    from gezin_v1 g where g.id = ${gezinId}`.execute(db);
  return rows[0];
}

/** The CBS form of each kind of help, by its code. */
export async function listCbsVormen(
  db: Db,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  if (codes.length === 0) return new Map();
  const { rows } = await sql<{ code: string; vorm: string | null }>`
    select code, cbs_vorm as vorm from hulpsoort where code = any (${[...codes]}::text[])`.execute(db);
  return new Map(rows.map(({ code, vorm }) => [code, vorm]));
}

/** Every norm of the regio as it was loaded; the rules choose. */
export async function listNormGegevens(db: Db): Promise<unknown[]> {
  const { rows } = await sql<{ gegevens: unknown }>`select gegevens from norm_v1 order by code`.execute(db);
  return rows.map((row) => row.gegevens);
}

/** Whether this account is a gezinswerker beside whom the one who asks works; undefined when not, else the name. */
export async function findCollega(db: Db, accountId: string): Promise<string | undefined> {
  const { rows } = await sql<{ naam: string }>`
    select naam from collega_v1() where account_id = ${accountId} and rol = 'gezinswerker' limit 1`.execute(
    db,
  );
  return rows[0]?.naam;
}
