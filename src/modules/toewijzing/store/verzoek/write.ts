import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Db } from '#platform/database/transaction.ts';
import type { Vault } from '#platform/keeping/vault.ts';
import type { NewVerzoek } from '../../rules/verzoek/plan-verzoeken.ts';
import type { Regel } from '../../rules/verzoek/regel.ts';

/** Keeps verzoeken with their lines, in two statements. Their berichten are in the journal already. */
export async function insertVerzoeken(
  db: Db,
  vault: Vault,
  { verzoeken, now }: { readonly verzoeken: readonly NewVerzoek[]; readonly now: Date },
): Promise<void> {
  if (verzoeken.length === 0) return;
  const rows = verzoeken.map(({ bsn, bericht, regels: _regels, ...row }) => ({
    ...row,
    ...bericht,
    soort: row.soort,
    kind: bericht.soort,
    sealed: vault.seal(bsn).toString('hex'),
  }));
  await sql`
    insert into verzoek (id, soort, bericht_id, gemeente, aanbieder_id, referentie, gezin_id, persoon_id, bsn_versleuteld, bsn_kenmerk, voornaam, voorvoegsel,
      achternaam, geboortedatum, geslacht, dagtekening, ontvangen_op, uiterlijk, uiterlijk_onderzoek, uiterlijk_woonplaats, reden_verzoek, verwijzer_soort,
      verwijzer_naam, verwijzer_code, beschikkingnummer, beschikking_ingangsdatum, raamcontract, gezagsdrager_bekend, commentaar)
    select r.id, r.soort, b.id, r.gemeente, r."aanbiederId", r.referentie, r."gezinId", r."persoonId", decode(r.sealed, 'hex'), decode(r.mark, 'hex'), r.voornaam, r.voorvoegsel,
      r.achternaam, r.geboortedatum, r.geslacht, r.dagtekening, ${now}, r.uiterlijk, r."uiterlijkOnderzoek", r."uiterlijkWoonplaats", r."redenVerzoek", r."verwijzerSoort",
      r."verwijzerNaam", r."verwijzerCode", r.beschikkingnummer, r."beschikkingIngangsdatum", r.raamcontract, r."gezagsdragerBekend", r.commentaar
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, soort text, kind text, afzender text, identificatie text, gemeente text, "aanbiederId" uuid,
      referentie text, "gezinId" uuid, "persoonId" uuid, sealed text, mark text, voornaam text, voorvoegsel text, achternaam text, geboortedatum date, geslacht text,
      dagtekening date, uiterlijk date, "uiterlijkOnderzoek" date, "uiterlijkWoonplaats" date, "redenVerzoek" text, "verwijzerSoort" text, "verwijzerNaam" text,
      "verwijzerCode" text, beschikkingnummer bigint, "beschikkingIngangsdatum" date, raamcontract boolean, "gezagsdragerBekend" boolean, commentaar text)
    join bericht b on b.soort = r.kind and b.afzender = r.afzender and b.identificatie = r.identificatie
      and b.uitkomst <> 'geweigerd' and b.antwoord_op is null`.execute(db);
  await sql`
    insert into verzoek_regel (verzoek_id, nr, soort, toewijzingnummer, productcategorie, productcode, ingangsdatum, einddatum, volume, eenheid, frequentie, budget)
    select * from jsonb_to_recordset(${JSON.stringify(verzoeken.flatMap(regelRows))}::jsonb) as r(verzoek_id uuid, nr integer, soort text, toewijzingnummer bigint,
      productcategorie text, productcode text, ingangsdatum date, einddatum date, volume integer, eenheid text, frequentie text, budget bigint)`.execute(
    db,
  );
}

const regelRows = ({ id, regels }: NewVerzoek) =>
  regels.map((regel, at) => ({ ...regel, ...omvangOf(regel), verzoek_id: id, nr: at + 1 }));

const omvangOf = (regel: Regel) => (regel.soort === 'ongewijzigd' ? {} : regel.omvang);

/** The answer of a gemeente that came by bericht, on the verzoek that it names. */
export type BerichtAntwoord = {
  readonly verzoekId: string;
  readonly soort: 'in-onderzoek' | 'afgewezen';
  readonly reden: string | null;
  readonly andereGemeente: string | null;
  readonly afzender: string;
  readonly identificatie: string;
};

export async function insertAntwoorden(
  db: Db,
  antwoorden: readonly BerichtAntwoord[],
  now: Date,
): Promise<void> {
  if (antwoorden.length === 0) return;
  const rows = antwoorden.map((one) => ({ ...one, id: uuidv7() }));
  await sql`
    insert into verzoek_antwoord (id, verzoek_id, soort, reden, andere_gemeente, gegeven_op, bericht_id)
    select r.id, r."verzoekId", r.soort, r.reden, r."andereGemeente", ${now}, b.id
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, "verzoekId" uuid, soort text, reden text, "andereGemeente" text, afzender text, identificatie text)
    join bericht b on b.soort = 'JW319' and b.afzender = r.afzender and b.identificatie = r.identificatie
      and b.uitkomst <> 'geweigerd' and b.antwoord_op is null`.execute(db);
}

/** A toewijzing that came by bericht with the reference of a verzoek honours it (IV097); what was decided already stays. */
export type Honoured = {
  readonly agb: string;
  readonly gemeente: string;
  readonly referentie: string;
  readonly identificatie: string;
};

export async function insertHonoured(db: Db, honoured: readonly Honoured[], now: Date): Promise<void> {
  if (honoured.length === 0) return;
  const rows = honoured.map((one) => ({ ...one, id: uuidv7() }));
  await sql`
    insert into verzoek_antwoord (id, verzoek_id, soort, gegeven_op, bericht_id)
    select r.id, v.id, 'toegewezen', ${now}, b.id
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, agb text, gemeente text, referentie text, identificatie text)
    join organisatie o on o.agb = r.agb
    join verzoek v on v.aanbieder_id = o.id and v.referentie = r.referentie and v.gemeente = r.gemeente
    join bericht b on b.soort = 'JW301' and b.afzender = r.gemeente and b.identificatie = r.identificatie
      and b.uitkomst <> 'geweigerd' and b.antwoord_op is null
    on conflict do nothing`.execute(db);
}
