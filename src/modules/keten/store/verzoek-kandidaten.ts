import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { Vraag } from '../rules/kandidaat.ts';
import { bare, type Gevonden, type Onderwerp } from './gevonden.ts';

type Row = Vraag &
  Pick<Onderwerp, 'gemeente' | 'aanbiederId' | 'gezinId' | 'persoonId' | 'clientNaam'> & {
    readonly id: string;
  };

/** Verzoeken that wait for an answer; one that is looked into can still be refused for the woonplaats too. */
export async function listVerzoekKandidaten(db: Db): Promise<Gevonden[]> {
  const { rows } = await sql<Row>`
    select v.id, v.soort as "verzoekSoort", v.status = 'in-onderzoek' as "isInOnderzoek", v.gemeente, v.aanbieder_id as "aanbiederId",
      v.gezin_id as "gezinId", v.persoon_id as "persoonId", v.client_naam as "clientNaam", v.dagtekening,
      (v.ontvangen_op at time zone 'Europe/Amsterdam')::date as "ontvangenOp", coalesce(o.soort = 'gecertificeerde-instelling', false) as "isGi"
    from verzoek_v1 v left join organisatie o on o.id = v.aanbieder_id
    where v.status in ('open', 'in-onderzoek')`.execute(db);
  return rows.flatMap(
    ({ verzoekSoort, isInOnderzoek, dagtekening, ontvangenOp, isGi, id, ...parties }): Gevonden[] => {
      const over = { ...bare(id, 'verzoek'), ...parties };
      const vraag = { verzoekSoort, isInOnderzoek, dagtekening, ontvangenOp, isGi };
      return [
        { over, kandidaat: { soort: 'verzoek', ...vraag } },
        ...(isInOnderzoek ? [{ over, kandidaat: { soort: 'woonplaats' as const, ontvangenOp } }] : []),
      ];
    },
  );
}
