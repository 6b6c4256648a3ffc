import { sql } from 'kysely';
import { findGemeentecodes } from '#berichten/index.ts';
import { findIdentities } from '#modules/bericht/index.ts';
import type { Db } from '#platform/database/transaction.ts';
import type { Toegewezen } from '../../rules/toegewezen.ts';
import {
  type KnownVerzoek,
  type KnownVerzoeken,
  openKey,
  referentieKey,
  toegewezenKey,
  type WantedVerzoeken,
} from '../../rules/verzoek/known.ts';
import { findAanbieders, findCategorieen, findOwnGemeenten, findPersonen } from '../known.ts';
import { type ToegewezenRow, toegewezenColumns, toegewezenOf } from './toegewezen.ts';

/** Everything that the rules of level 3 ask about a round of verzoeken and answers, in nine queries however many there are. */
export async function findKnownVerzoeken(
  db: Db,
  wanted: WantedVerzoeken,
  today: string,
): Promise<KnownVerzoeken> {
  const aanbieders = await findAanbieders(db, wanted.agbs);
  const personen = await findPersonen(db, wanted.clienten);
  const ids = [...aanbieders.values()];
  return {
    ownGemeenten: await findOwnGemeenten(db),
    identities: await findIdentities(db, wanted.identities),
    aanbieders,
    personen,
    referenties: await findReferenties(db, ids, wanted.referenties),
    asking: await findAsking(db, ids),
    open: await findOpen(db, ids, wanted.clienten),
    toegewezen: await findToegewezen(
      db,
      ids,
      [...personen.values()].map(({ gezinId }) => gezinId),
    ),
    categorieen: await findCategorieen(db, wanted.productcodes),
    gemeentecodes: findGemeentecodes(today),
  };
}

/** Whole lists are asked, so that the keys of each table find their rows; a row too many does no harm. */
const texts = (values: readonly string[]) => sql`any (${[...new Set(values)]}::text[])`;
const uuids = (values: readonly string[]) => sql`any (${[...new Set(values)]}::uuid[])`;

async function findReferenties(
  db: Db,
  aanbieders: readonly string[],
  wanted: WantedVerzoeken['referenties'],
): Promise<Map<string, KnownVerzoek>> {
  const { rows } = await sql<KnownVerzoek & { agb: string; referentie: string }>`
    select o.agb, v.referentie, v.id, v.gemeente,
      array(select a.soort from verzoek_antwoord a where a.verzoek_id = v.id order by a.gegeven_op) as antwoorden
    from verzoek v join organisatie o on o.id = v.aanbieder_id
    where v.aanbieder_id = ${uuids(aanbieders)} and v.referentie = ${texts(wanted.map(({ referentie }) => referentie))}`.execute(
    db,
  );
  return new Map(rows.map(({ agb, referentie, ...known }) => [referentieKey(agb, referentie), known]));
}

async function findAsking(db: Db, aanbieders: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ agb: string }>`
    select o.agb from organisatie o
    where o.id = ${uuids(aanbieders)} and exists (select from verzoek v where v.aanbieder_id = o.id)`.execute(
    db,
  );
  return new Set(rows.map(({ agb }) => agb));
}

async function findOpen(
  db: Db,
  aanbieders: readonly string[],
  wanted: WantedVerzoeken['clienten'],
): Promise<Set<string>> {
  const marks = [...new Set(wanted.map(({ mark }) => Buffer.from(mark, 'hex')))];
  const { rows } = await sql<{ gemeente: string; agb: string; mark: string }>`
    select distinct v.gemeente, o.agb, encode(v.bsn_kenmerk, 'hex') as mark
    from verzoek v join organisatie o on o.id = v.aanbieder_id
    where v.bsn_kenmerk = any (${marks}::bytea[]) and v.aanbieder_id = ${uuids(aanbieders)}
      and not exists (select from verzoek_antwoord a where a.verzoek_id = v.id and a.soort <> 'in-onderzoek')`.execute(
    db,
  );
  return new Set(rows.map(openKey));
}

async function findToegewezen(
  db: Db,
  aanbieders: readonly string[],
  gezinnen: readonly string[],
): Promise<Map<string, Toegewezen[]>> {
  const { rows } = await sql<ToegewezenRow & { gemeente: string; agb: string; persoonId: string }>`
    select t.gemeente, o.agb, t.persoon_id as "persoonId", ${toegewezenColumns}
    from toewijzing t join organisatie o on o.id = t.aanbieder_id
    where t.gezin_id = ${uuids(gezinnen)} and t.aanbieder_id = ${uuids(aanbieders)}
    order by t.toewijzingnummer`.execute(db);
  return new Map([...Map.groupBy(rows, toegewezenKey)].map(([key, found]) => [key, found.map(toegewezenOf)]));
}
