import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { Vrij } from '../rules/beurt.ts';
import { Crisismelding, Ladderkeuze, Overbrugging, Triage, Veiligheidscheck } from '../schema/triage.ts';
import { around, jeugdigenOf, voorblad } from './voorblad.ts';

/** All that may be read of the weighing of one question; undefined when the question is not there or not yours. */
export async function findTriage(
  db: Db,
  id: string,
  today: string,
): Promise<Omit<Triage, 'norm'> | undefined> {
  const { rows } = await sql<Omit<Triage, 'norm'>>`
    select ${voorblad(today)}, h.gemeente, h.afgesloten_op as "afgeslotenOp", h.versie, read_vraagtekst(h.id) is not null as "isOpen",
      ${jeugdigenOf(today)} as kinderen
    from hulpvraag h ${around} where h.id = ${id}`.execute(db);
  const [row] = rows;
  if (!row) return undefined;
  const known = row.betrokken
    ? await findKnown(db, row)
    : { eerder: [], keuzes: [], veiligheid: [], crisis: [], overbrugging: null };
  return Triage.omit({ norm: true }).parse({ ...row, ...known });
}

async function findKnown(db: Db, { id, gezinId }: Pick<Triage, 'id' | 'gezinId'>) {
  const [eerder, keuzes, veiligheid, crisis, overbrugging] = [
    await listEerder(db, gezinId, id),
    await listKeuzes(db, id),
    await listVeiligheid(db, id),
    await listCrisis(db, id),
    await findOverbrugging(db, id),
  ];
  return { eerder, keuzes, veiligheid, crisis, overbrugging: overbrugging ?? null };
}

async function listEerder(db: Db, gezinId: string, id: string): Promise<Triage['eerder']> {
  const { rows } = await sql`
    select h.id, h.deur, h.ontvangen_op as "ontvangenOp", h.afgesloten_op as "afgeslotenOp", h.uitkomst
    from hulpvraag h where h.gezin_id = ${gezinId} and h.id <> ${id} order by h.ontvangen_op desc, h.id desc limit 20`.execute(
    db,
  );
  return Triage.shape.eerder.parse(rows);
}

async function listKeuzes(db: Db, id: string): Promise<Ladderkeuze[]> {
  const { rows } = await sql`
    select k.id, k.trede, k.reden, k.toelichting, k.hulpsoort, b.naam as "buurtaanbodNaam", k.vervolg, a.naam as door, k.op,
      coalesce((select jsonb_agg(jsonb_build_object('trede', s.trede, 'uitslag', s.uitslag, 'reden', s.reden, 'richtlijnvragen', s.richtlijnvragen) order by t.volgorde)
        from ladderstap s join trede t on t.code = s.trede where s.keuze_id = k.id), '[]') as stappen
    from ladderkeuze k join account a on a.id = k.door left join buurtaanbod b on b.id = k.buurtaanbod_id
    where k.hulpvraag_id = ${id} order by k.op desc, k.id desc`.execute(db);
  return Ladderkeuze.array().parse(rows);
}

async function listVeiligheid(db: Db, id: string): Promise<Veiligheidscheck[]> {
  const { rows } = await sql`
    select c.id, c.antwoorden, c.stappen, c.toelichting, a.naam as door, c.op
    from veiligheidscheck c join account a on a.id = c.door where c.hulpvraag_id = ${id} order by c.op desc, c.id desc`.execute(
    db,
  );
  return Veiligheidscheck.array().parse(rows);
}

async function listCrisis(db: Db, id: string): Promise<Crisismelding[]> {
  const { rows } = await sql`
    select c.id, c.crisislijn, c.met, c.afspraak, a.naam as door, c.op
    from crisismelding c join account a on a.id = c.door where c.hulpvraag_id = ${id} order by c.op desc, c.id desc`.execute(
    db,
  );
  return Crisismelding.array().parse(rows);
}

/** What was agreed for the time of waiting and still holds. */
export async function findOverbrugging(db: Db, hulpvraagId: string): Promise<Overbrugging | undefined> {
  const { rows } = await sql<object>`
    select id, wat, wie, contact_op as "contactOp", versie from overbrugging
    where hulpvraag_id = ${hulpvraagId} and gestopt_op is null`.execute(db);
  return rows[0] && Overbrugging.parse(rows[0]);
}

export type Locked = Vrij & {
  readonly id: string;
  readonly gezinId: string;
  readonly gemeente: string;
  readonly versie: number;
};

/** Locks the question: who acts on it at the same time waits. Undefined when it is not there or not open for writing. */
export async function lockVraag(db: Db, id: string): Promise<Locked | undefined> {
  const { rows } = await sql<Locked>`
    select h.id, h.gezin_id as "gezinId", h.gemeente, h.afgesloten_op as "afgeslotenOp", h.behandelaar, h.versie,
      (select a.naam from account a where a.id = h.behandelaar) as "behandelaarNaam"
    from hulpvraag h where h.id = ${id} for update of h`.execute(db);
  return rows[0];
}

/** Whether someone may write down how the questions of this gezin are weighed. */
export async function mayWeigh(db: Db, gezinId: string): Promise<boolean> {
  const { rows } = await sql<{
    yes: boolean;
  }>`select ${gezinId}::uuid = any (my_triage_gezinnen('schrijven')) as yes`.execute(db);
  return rows[0]?.yes ?? false;
}

/** Every norm of the regio as it was loaded; the rules choose. */
export async function listNormGegevens(db: Db): Promise<unknown[]> {
  const { rows } = await sql<{ gegevens: unknown }>`select gegevens from norm_v1 order by code`.execute(db);
  return rows.map((row) => row.gegevens);
}

/** Whether this organisatie is a place where questions can come in: a school. */
export async function isLocatie(db: Db, id: string): Promise<boolean> {
  const { rows } = await sql`select from organisatie where id = ${id} and soort = 'school'`.execute(db);
  return rows.length > 0;
}
