import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Db } from '#platform/database/transaction.ts';
import type { Stap } from '../rules/ladder.ts';
import type {
  Crisismelding,
  Ladderkeuze,
  Overbrugging,
  Urgentie,
  Veiligheidscheck,
} from '../schema/triage.ts';

/** The question and the gezin that something is about, who wrote it, and when. */
export type About = {
  readonly hulpvraagId: string;
  readonly gezinId: string;
  readonly door: string;
  readonly now: Date;
};
const shared = ({ hulpvraagId, gezinId, door }: About) => ({
  hulpvraag_id: hulpvraagId,
  gezin_id: gezinId,
  door,
});

/** Makes someone the one who has this question, and writes down that a turn began. */
export async function saveTake(
  db: Db,
  { hulpvraagId, gezinId, door, now }: About,
  begon: boolean,
): Promise<void> {
  await sql`update hulpvraag set behandelaar = ${door}, versie = versie + 1 where id = ${hulpvraagId}`.execute(
    db,
  );
  await db
    .insertInto('beurt')
    .values({ id: uuidv7(), hulpvraag_id: hulpvraagId, gezin_id: gezinId, account_id: door, begon, van: now })
    .execute();
}

/** False when somebody else has it by now. */
export async function saveReturn(db: Db, hulpvraagId: string): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select return_hulpvraag(${hulpvraagId}) as done`.execute(db);
  return rows[0]?.done ?? false;
}

export async function saveTriage(
  db: Db,
  id: string,
  { urgentie, locatieId, versie }: { urgentie: Urgentie; locatieId: string | null; versie: number },
): Promise<void> {
  await db
    .updateTable('hulpvraag')
    .set({ urgentie, locatie_id: locatieId, versie })
    .where('id', '=', id)
    .execute();
}

export async function insertVeiligheidscheck(
  db: Db,
  about: About,
  { id, antwoorden, stappen, toelichting, op }: Omit<Veiligheidscheck, 'door' | 'volgende'>,
): Promise<void> {
  await db
    .insertInto('veiligheidscheck')
    .values({ ...shared(about), id, antwoorden: JSON.stringify(antwoorden), stappen, toelichting, op })
    .execute();
}

export async function insertCrisismelding(
  db: Db,
  about: About,
  { id, crisislijn, met, afspraak, op }: Omit<Crisismelding, 'door'>,
): Promise<void> {
  await db
    .insertInto('crisismelding')
    .values({ ...shared(about), id, crisislijn, met, afspraak, op })
    .execute();
}

export async function insertOverbrugging(
  db: Db,
  about: About,
  { id, wat, wie, contactOp }: Omit<Overbrugging, 'versie'>,
  today: string,
): Promise<void> {
  await db
    .insertInto('overbrugging')
    .values({ ...shared(about), id, wat, wie, contact_op: contactOp, begonnen_op: today })
    .execute();
}

/** A later day is reminded of again; an end takes it from the list. */
export async function saveOverbrugging(
  db: Db,
  id: string,
  changes: { contactOp?: string; gestoptOp?: string; versie: number },
): Promise<void> {
  await db
    .updateTable('overbrugging')
    .set({
      versie: changes.versie,
      ...(changes.contactOp && { contact_op: changes.contactOp, herinnerd_op: null }),
      ...(changes.gestoptOp && { gestopt_op: changes.gestoptOp }),
    })
    .where('id', '=', id)
    .execute();
}

type NewKeuze = Pick<Ladderkeuze, 'id' | 'trede' | 'reden' | 'toelichting' | 'hulpsoort' | 'vervolg'> & {
  readonly buurtaanbodId: string | null;
  readonly stappen: readonly Stap[];
};

export async function insertLadderkeuze(db: Db, about: About, keuze: NewKeuze): Promise<void> {
  const { id, trede, reden, toelichting, hulpsoort, vervolg, buurtaanbodId, stappen } = keuze;
  await db
    .insertInto('ladderkeuze')
    .values({
      ...shared(about),
      id,
      trede,
      reden,
      toelichting,
      hulpsoort,
      vervolg,
      buurtaanbod_id: buurtaanbodId,
      op: about.now,
    })
    .execute();
  await db
    .insertInto('ladderstap')
    .values(
      stappen.map(({ richtlijnvragen, ...stap }) => ({
        ...stap,
        keuze_id: id,
        gezin_id: about.gezinId,
        richtlijnvragen: [...richtlijnvragen],
      })),
    )
    .execute();
}

type Due = { readonly id: string; readonly hulpvraagId: string; readonly account: string };

/** Whom to remind today of a call that was agreed: who has the question, else who agreed it. As the system; each once. */
export async function takeDueCalls(db: Db, today: string): Promise<Due[]> {
  const { rows } = await sql<Due>`
    update overbrugging o set herinnerd_op = ${today}::date from hulpvraag h
    where h.id = o.hulpvraag_id and o.gestopt_op is null and o.herinnerd_op is null and o.contact_op <= ${today}::date
      and h.afgesloten_op is null
    returning o.id, o.hulpvraag_id as "hulpvraagId", coalesce(h.behandelaar, o.door) as account`.execute(db);
  return rows;
}

/** Marks a question as urgent; one that is so already stays as it is, so that nobody's version becomes stale by it. */
export async function saveUrgent(db: Db, id: string): Promise<void> {
  await sql`update hulpvraag set urgentie = 'spoed', versie = versie + 1 where id = ${id} and urgentie <> 'spoed'`.execute(
    db,
  );
}
