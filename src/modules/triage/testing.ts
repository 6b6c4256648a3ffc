import { type Kysely, sql } from 'kysely';
import type { Database } from '#platform/database/database.gen.ts';
import { anna, carla, id, withGrants } from '#tests/people.ts';

const grants = [
  'triage:list',
  'triage:read',
  'triage:change',
  'hulpvraag:take',
  'hulpvraag:stop',
  'hulpvraag:read',
  'hulpvraag:open',
  'kaart:read',
  'kaart:change',
];
/** Works in the team of gemeente 0014, and keeps regie in the families that a test makes hers. */
export const worker = withGrants(anna, ...grants);
/** Of the same team, and in none of those families. */
export const colleague = withGrants(carla, ...grants);

/** A family of which nobody keeps regie yet, with a question that waits for the team; as a referral makes it. */
export async function aFreeQuestion(
  owner: Kysely<Database>,
  nr: number,
  more: { naam?: string; kind?: string; born?: string; ontvangen?: string; deur?: string } = {},
) {
  const { naam = `Vrij ${nr}`, kind = 'Sem', born = '2017-03-02', ontvangen = '2026-11-10' } = more;
  const [gezin, persoon, vraag] = [id(nr * 1000), id(nr * 1000 + 1), id(nr * 1000 + 9)];
  await sql`insert into gezin (id, naam, gemeente, zoektekst, begonnen_op)
    values (${gezin}, ${naam}, '0014', search_text(${`${naam} ${kind}`}), ${ontvangen})`.execute(owner);
  await sql`insert into persoon (id, gezin_id, soort, voornaam, achternaam, geboortedatum)
    values (${persoon}, ${gezin}, 'jeugdige', ${kind}, ${naam}, ${born})`.execute(owner);
  await sql`insert into hulpvraag (id, gezin_id, persoon_id, deur, tekst, ontvangen_op, gemeente)
    values (${vraag}, ${gezin}, ${persoon}, ${more.deur ?? 'huisarts'}, 'Geheime woorden.', ${ontvangen}, '0014')`.execute(
    owner,
  );
  return { gezin, persoon, vraag };
}

/** The norm of four weeks, as the region loads it. */
export async function aNorm(owner: Kysely<Database>): Promise<void> {
  const gegevens = {
    naam: 'Treeknorm',
    waarde: 4,
    eenheid: 'week',
    beginpunt: 'aanmelding',
    eindpunt: 'intake',
    soort: 'richtlijn',
    geldigVan: null,
    geldigTot: null,
  };
  await sql`insert into norm (code, gegevens) values ('treek-intake', ${JSON.stringify(gegevens)})`.execute(
    owner,
  );
}
