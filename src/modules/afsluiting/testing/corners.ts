import { type Kysely, sql } from 'kysely';
import type { Database } from '#platform/database/database.gen.ts';
import { aGezin, anna, id } from '#tests/people.ts';
import type { LeavingGezin } from './leaving.ts';

type Owner = Kysely<Database>;

/** Every table of the database in which some row still says one of these texts. */
export async function tablesThatSay(owner: Owner, ...texts: string[]): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`.execute(
    owner,
  );
  const pattern = texts.map((text) => `%${text}%`);
  const found: string[] = [];
  for (const { name } of rows) {
    const { rows: hits } =
      await sql`select 1 from ${sql.table(name)} x where x::text ilike any (${pattern}::text[]) limit 1`.execute(
        owner,
      );
    if (hits.length > 0) found.push(name);
  }
  return found;
}

/** Help with an order, a claim, messages alone and shared, a draft and a notification: something in most corners. */
export async function arrangeHelp(owner: Owner, leaving: LeavingGezin): Promise<void> {
  const { nr, gezin, kind } = leaving;
  const [hulplijn, toewijzing, shared, alone, declaratie] = [10, 11, 12, 13, 14].map((at) =>
    id(nr * 1000 + at),
  ) as [string, string, string, string, string];
  const other = await aGezin(owner, 300 + nr);
  await sql`insert into hulplijn (id, gezin_id, hulpsoort, toegang, leveringsvorm, gemeente, aanbieder_id, ingangsdatum, einddatum, reden_einde)
    values (${hulplijn}, ${gezin}, 'jeugd-ggz', 'toewijzing', 'zin', '0014', ${id(903)}, '2026-02-01', '2026-10-01', '31')`.execute(
    owner,
  );
  await sql`insert into hulplijn_persoon values (${hulplijn}, ${gezin}, ${kind})`.execute(owner);
  await sql`insert into toewijzing (id, gemeente, toewijzingnummer, gezin_id, persoon_id, hulplijn_id, aanbieder_id, productcategorie, toewijzingsdatum, toewijzingstijd, ingangsdatum)
    values (${toewijzing}, '0014', ${nr + 5000}, ${gezin}, ${kind}, ${hulplijn}, ${id(903)}, '54', '2026-02-01', '10:00', '2026-02-01')`.execute(
    owner,
  );
  for (const [bericht, name] of [
    [shared, 'samen'],
    [alone, 'alleen'],
  ] as const) {
    await sql`insert into bericht (id, richting, soort, afzender, ontvanger, identificatie, dagtekening, sha256, inhoud, ontvangen_op, uitkomst)
      values (${bericht}, 'in', 'JW323', ${`a${nr}`}, '0014', ${name}, '2026-03-01', sha256(${name}::bytea), '<a>', now(), 'verwerkt')`.execute(
      owner,
    );
    await sql`insert into bericht_gezin values (${bericht}, ${gezin})`.execute(owner);
  }
  await sql`insert into bericht_gezin values (${shared}, ${other.gezin})`.execute(owner);
  await sql`insert into bericht_toewijzing values (${alone}, '0014', ${nr + 5000})`.execute(owner);
  await arrangeClaim(owner, leaving, { declaratie, alone, toewijzing });
  await owner
    .insertInto('draft')
    .values({
      account_id: anna.account ?? '',
      form: `plan/${gezin}`,
      content: JSON.stringify({ samenvatting: 'Over Sem' }),
      saved_at: new Date(),
    })
    .execute();
  await owner
    .insertInto('notification')
    .values({
      id: id(nr * 1000 + 15),
      account_id: anna.account ?? '',
      kind: 'x',
      params: JSON.stringify({ hulplijn }),
      sent_at: new Date(),
    })
    .execute();
}

async function arrangeClaim(
  owner: Owner,
  { nr, gezin, kind }: LeavingGezin,
  { declaratie, alone, toewijzing }: { declaratie: string; alone: string; toewijzing: string },
) {
  const { rows } = await sql<{ name: string; type: string }>`
    select column_name as name, data_type as type from information_schema.columns
    where table_name = 'declaratie' and is_nullable = 'NO' and column_default is null and is_generated = 'NEVER'`.execute(
    owner,
  );
  const fixed: Readonly<Record<string, unknown>> = {
    id: declaratie,
    bericht_id: alone,
    aanbieder_id: id(903),
    gemeente: '0014',
  };
  const values = Object.fromEntries(rows.map(({ name, type }) => [name, fixed[name] ?? guess(type, nr)]));
  await owner
    .insertInto('declaratie')
    .values(values as never)
    .execute();
  await sql`insert into prestatie (declaratie_id, client_nr, prestatie_nr, gemeente, aanbieder_id, referentienummer, bsn_kenmerk, gezin_id, persoon_id, toewijzingnummer,
      toewijzing_id, productcategorie, productcode, begindatum, einddatum, volume, eenheid, bedrag, debet_credit)
    values (${declaratie}, 1, 1, '0014', ${id(903)}, ${`r${nr}`}, 'x', ${gezin}, ${kind}, ${nr + 5000}, ${toewijzing}, '54', '54001', '2026-02-01', '2026-02-28', 1, '04', 5000, 'D')`.execute(
    owner,
  );
}
const guess = (type: string, nr: number) =>
  ({ date: '2026-02-01', integer: 1, bigint: 1, 'timestamp with time zone': new Date(), boolean: false })[
    type
  ] ?? `x${nr}`;
