import { sql } from 'kysely';
import { z } from 'zod';
import type { Db } from '#platform/database/transaction.ts';
import { findBesluit } from './besluit.ts';
import { listBezwaarRows } from './bezwaar.ts';
import { listMeldingen } from './dwangsom.ts';

const Naam = z.object({
  id: z.uuid(),
  gezinNaam: z.string(),
  namen: z.array(z.string()),
  isGevraagd: z.boolean(),
});
type Naam = z.infer<typeof Naam>;

/** Besluiten that still ask for something of who looks: being prepared, put before them, or with a bezwaar that waits. */
export async function listOpenBesluiten(db: Db) {
  const { rows } = await sql<Naam>`
    select b.id, g.naam as "gezinNaam", b.id = any ((select my_gevraagde_besluiten())::uuid[]) as "isGevraagd",
      array(select p.voornaam from list_besluit_personen(b.id) p join kindafweging k on k.besluit_id = b.id and k.persoon_id = p.id
            order by p.geboortedatum desc nulls last) as namen
    from besluit b join lateral read_besluit_gezin(b.id) g on true
    where (b.genomen_op is null and b.gestopt_op is null) or exists (select from bezwaar z where z.besluit_id = b.id and z.uitkomst_op is null)
      or exists (select from ingebrekestelling i where i.besluit_id = b.id and i.vastgesteld_op is null)
    order by b.aanvraag_op, b.kenmerk`.execute(db);
  const ids = rows.map(({ id }) => id);
  const bezwaren = await listBezwaarRows(db, ids);
  const meldingen = await listMeldingen(db, ids);
  const found = [];
  for (const row of Naam.array().parse(rows)) {
    const besluit = await findBesluit(db, row.id);
    if (besluit)
      found.push({
        ...row,
        besluit,
        bezwaren: bezwaren.filter(({ besluitId }) => besluitId === row.id),
        meldingen: meldingen.filter(({ besluitId }) => besluitId === row.id),
      });
  }
  return found;
}
