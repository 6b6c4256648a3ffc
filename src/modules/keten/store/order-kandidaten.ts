import { sql } from 'kysely';
import { z } from 'zod';
import type { Db } from '#platform/database/transaction.ts';
import type { Kandidaat } from '../rules/kandidaat.ts';
import type { Gevonden, Onderwerp } from './gevonden.ts';
import { findReach } from './reach.ts';

const Dag = z.iso.date();
const Vraag = z.object({
  verzoekSoort: z.enum(['vot', 'vow']),
  isInOnderzoek: z.boolean(),
  ontvangenOp: Dag,
  dagtekening: Dag,
  isGi: z.boolean(),
});
const Vorm = z.object({
  productcategorie: z.string(),
  productcode: z.string().nullable(),
  volume: z.number().nullable(),
  eenheid: z.string().nullable(),
  frequentie: z.string().nullable(),
  budget: z.number().nullable(),
});

/** What ketenkandidaat_v1 answers of each kind. */
const OrderFeiten = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('start'), ingangsdatum: Dag, ontvangenOp: Dag, isGi: z.boolean() }),
  z.object({ soort: z.literal('stop'), einddatum: Dag }),
  z.object({ soort: z.literal('einde'), einddatum: Dag }),
  z.object({ soort: z.literal('declaratie'), maanden: z.array(z.string()), vorm: Vorm }),
  z.object({
    soort: z.literal('opdracht'),
    gemaaktOp: Dag,
    wachtOp: z.enum(['adres', 'bsn', 'inhoud']),
    verzoek: Vraag.nullable(),
  }),
]) satisfies z.ZodType<Kandidaat>;

type Row = Pick<
  Onderwerp,
  'id' | 'toewijzingId' | 'toewijzingnummer' | 'gemeente' | 'aanbiederId' | 'gezinId' | 'persoonId'
> & { readonly soort: string; readonly feiten: object };

/** Orders of the reader in which something may be due; those of one order only, when it is named. */
export async function listOrderKandidaten(db: Db, toewijzingId?: string): Promise<Gevonden[]> {
  const which = toewijzingId === undefined ? await findReach(db) : sql`toewijzing_id = ${toewijzingId}`;
  const { rows } = await sql<Row>`
    select soort, id, toewijzing_id as "toewijzingId", toewijzingnummer, gemeente, aanbieder_id as "aanbiederId", gezin_id as "gezinId",
      persoon_id as "persoonId", feiten
    from ketenkandidaat_v1 where ${which}`.execute(db);
  return rows.map(({ soort, feiten, ...row }) => {
    const kandidaat = OrderFeiten.parse({ ...feiten, soort });
    return {
      kandidaat,
      over: {
        ...row,
        onderwerp: 'toewijzing',
        berichtSoort: null,
        clientNaam: null,
        wachtOp: kandidaat.soort === 'opdracht' ? kandidaat.wachtOp : null,
        maanden: kandidaat.soort === 'declaratie' ? kandidaat.maanden : [],
        bedrag: null,
      },
    };
  });
}
