import { sql } from 'kysely';
import { z } from 'zod';
import type { Db } from '#platform/database/transaction.ts';
import { WoonplaatsVraag } from '../../rules/woonplaats/woonplaats-vraag.ts';
import { type BepalingId, Besluit, Woonplaatsbepaling } from '../../schema/woonplaats.ts';

const Row = Woonplaatsbepaling.pick({
  id: true,
  persoonId: true,
  hulpvraagdatum: true,
  gemeente: true,
  grond: true,
  redenen: true,
  mens: true,
  bepaaldDoor: true,
  bepaaldOp: true,
}).extend({ feiten: WoonplaatsVraag, besluiten: z.array(Besluit) });
/** A finding as it was made, with the facts it stands on and what people decided about it, latest first. */
export type BepalingRow = z.infer<typeof Row>;

const utc = (column: string) =>
  sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Every finding about the jeugdigen of a gezin, newest first. */
export async function listBepalingRows(db: Db, gezinId: string): Promise<BepalingRow[]> {
  const { rows } = await sql`
    select b.id, b.persoon_id as "persoonId", b.hulpvraagdatum, b.feiten, b.gemeente, b.grond, b.redenen, b.mens,
      b.bepaald_door as "bepaaldDoor", ${utc('b.bepaald_op')} as "bepaaldOp",
      coalesce((select jsonb_agg(jsonb_build_object('gemeente', s.gemeente, 'reden', s.reden, 'beslotenDoor', s.besloten_door,
        'beslotenOp', ${utc('s.besloten_op')}) order by s.besloten_op desc, s.id desc)
        from woonplaatsbesluit s where s.bepaling_id = b.id), '[]') as besluiten
    from woonplaatsbepaling b where b.gezin_id = ${gezinId} order by b.bepaald_op desc, b.id desc`.execute(
    db,
  );
  return rows.map((row) => Row.parse(row));
}

export type NewBepaling = Pick<BepalingRow, 'persoonId' | 'feiten' | 'gemeente' | 'grond' | 'mens'> & {
  readonly id: BepalingId;
  readonly gezinId: string;
  readonly redenen: readonly string[];
  readonly isGeheim: boolean;
  readonly door: string;
};

export async function insertBepaling(db: Db, one: NewBepaling): Promise<void> {
  await sql`
    insert into woonplaatsbepaling (id, gezin_id, persoon_id, hulpvraagdatum, feiten, gemeente, grond, redenen, mens, geheim, bepaald_door, bepaald_op)
    values (${one.id}, ${one.gezinId}, ${one.persoonId}, ${one.feiten.hulpvraagdatum}, ${JSON.stringify(one.feiten)}::jsonb, ${one.gemeente}, ${one.grond},
      ${JSON.stringify(one.redenen)}::jsonb, ${one.mens}, ${one.isGeheim}, ${one.door}, app_now())`.execute(
    db,
  );
}

export async function insertBesluit(
  db: Db,
  one: { id: string; gezinId: string; bepalingId: string; gemeente: string; reden: string; door: string },
): Promise<void> {
  await sql`
    insert into woonplaatsbesluit (id, gezin_id, bepaling_id, gemeente, reden, besloten_door, besloten_op)
    values (${one.id}, ${one.gezinId}, ${one.bepalingId}, ${one.gemeente}, ${one.reden}, ${one.door}, app_now())`.execute(
    db,
  );
}
