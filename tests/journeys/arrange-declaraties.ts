import { sql } from 'kysely';
import { aClient, aCredit } from '#berichten/testing/made-declaratie.ts';
import { aBill, type Base, bill, send } from '#modules/declaratie/testing.ts';
import { stoppedAt } from '#platform/clock.ts';
import { folderFiles } from '#platform/keeping/folder-files.ts';
import { openVault } from '#platform/keeping/vault.ts';
import { type Kit, run } from '#platform/operation.ts';
import { testDay } from '#platform/testing.ts';
import { testKey } from '../demo-template.ts';
import type { Site } from '../site.ts';

/** Numbers of the toewijzingen that are arranged here. */
export const orders = { hours: 900_000_001, budget: 900_000_002, open: 900_000_003, spent: 900_000_004 };

const origin = { door: 'web', address: '127.0.0.1', trace: 'journey' } as const;

/** The site as operations see it, so that declaraties come in the way they always do. */
function baseOf({ owner }: Site): Base {
  const vault = openVault(testKey);
  const kit: Kit = { db: owner, clock: stoppedAt(testDay), vault, files: folderFiles('/nowhere') };
  return {
    url: '',
    owner,
    kit,
    as: (actor) => (operation, input) => run(kit, operation, input, { actor, origin }),
    close: async () => undefined,
  };
}

type Start = { agb: string; bsn: string };

/** Four toewijzingen to the aanbieder of Dirk, of one child of gemeente 0014. */
async function arrangeOrders({ owner, kit }: Base): Promise<Start> {
  const { rows } = await sql<{ id: string; agb: string; bsn: Buffer }>`
    select t.id, o.agb, p.bsn_versleuteld as bsn from toewijzing t join organisatie o on o.id = t.aanbieder_id
    join persoon p on p.id = t.persoon_id and p.bsn_versleuteld is not null
    join aanstelling a on a.organisatie_id = o.id join account who on who.id = a.account_id
    where who.issuer = 'stip-demo' and who.subject = 'dirk' order by t.toewijzingnummer limit 1`.execute(
    owner,
  );
  const [one] = rows;
  if (!one) throw new Error('Dirk has no toewijzing');
  const year = {
    gemeente: '0014',
    productcategorie: '45',
    productcode: '45A01',
    ingangsdatum: '2026-01-01',
    einddatum: '2026-12-31',
  };
  const none = { volume: null, eenheid: null, frequentie: null, budget: null };
  const made = [
    { ...none, toewijzingnummer: orders.hours, volume: 4, eenheid: '04', frequentie: '4' },
    { ...none, toewijzingnummer: orders.budget, productcode: null, budget: 12_000 },
    { ...none, toewijzingnummer: orders.open, productcode: null },
    { ...none, toewijzingnummer: orders.spent, productcode: null },
  ];
  for (const changes of made)
    await sql`insert into toewijzing select more.* from toewijzing one, jsonb_populate_record(one::toewijzing,
      ${JSON.stringify({ ...year, ...changes, id: crypto.randomUUID() })}::jsonb) more where one.id = ${one.id}`.execute(
      owner,
    );
  return { agb: one.agb, bsn: kit.vault.open(one.bsn) };
}

const month = (maand: string, last: string) => ({ Begindatum: `${maand}-01`, Einddatum: `${maand}-${last}` });
/** A line of the same help in another month. */
const of = (ReferentieNummer: string, ToewijzingNummer: number, period: ReturnType<typeof month>) =>
  bill(ReferentieNummer, { ToewijzingNummer, ProductPeriode: period });
const february = month('2026-02', '28');
const march = month('2026-03', '31');
const april = month('2026-04', '30');
const october = month('2026-10', '31');

type Period = ReturnType<typeof month>;

/** A declaratie of one child; that of October is of this month, and all others are long overdue. */
function made({ agb, bsn }: Start, nummer: string, period: Period, lines: ReturnType<typeof bill>[]) {
  const Dagtekening = period === october ? '2026-11-10' : '2026-05-10';
  return aBill(
    [aClient(bsn, ...lines)],
    { DeclaratieNummer: nummer, DeclaratiePeriode: period, DeclaratieDagtekening: Dagtekening },
    { Afzender: agb, BerichtIdentificatie: { Identificatie: nummer, Dagtekening } },
  );
}

/** Berichten in the order in which they are judged, by the number under which each is found again. */
function billsOf(start: Start) {
  const wrong = Array.from({ length: 30 }, (_, nr) => of(`P3-${nr}`, 800 + nr, april));
  const credit = aCredit({
    ProductReferentie: { ReferentieNummer: 'P6', VorigReferentieNummer: 'P1' },
    ToewijzingNummer: orders.hours,
  });
  return [
    made(start, 'BETAALD', march, [of('P1', orders.hours, march), of('P2', orders.spent, march)]),
    made(start, 'DEELS', april, [of('P3', orders.hours, april), of('P4', orders.budget, april), ...wrong]),
    made(start, 'NIETS', april, [of('P5', 899, april)]),
    made(start, 'TERUG', april, [credit]),
    made(start, 'GEHEEL', february, [of('P7', orders.hours, february)]),
    made(start, 'OPTIJD', october, [of('P8', orders.open, october)]),
  ];
}

/** Made by the site itself, which judges what comes; all of it together takes a moment. */
async function waitUntilJudged({ owner }: Site): Promise<void> {
  const limit = Date.now() + 60_000;
  const open = sql<{
    count: number;
  }>`select count(*)::int as count from bericht where uitkomst = 'ontvangen'`;
  while (Date.now() < limit) {
    const { rows } = await open.execute(owner);
    if (rows[0]?.count === 0) return;
    await new Promise((again) => setTimeout(again, 200));
  }
  throw new Error('The declaraties were not judged');
}

/** The same declaratie once more under another number, and if wished of others. */
async function copy(site: Site, from: string, changes: Readonly<Record<string, unknown>>): Promise<void> {
  // Behind those that came by bericht, so that the first of all is always one of gemeente Groningen.
  const wishes = JSON.stringify({ ...changes, id: `f${crypto.randomUUID().slice(1)}` });
  await sql`with made as (
      insert into declaratie select more.* from declaratie one, jsonb_populate_record(one::declaratie, ${wishes}::jsonb) more
      where one.declaratienummer = ${from} returning id, gemeente, aanbieder_id)
    insert into betaling (declaratie_id, gemeente, aanbieder_id, bedrag, uiterlijk)
      select made.id, made.gemeente, made.aanbieder_id, b.bedrag, b.uiterlijk from made, betaling b
      join declaratie d on d.id = b.declaratie_id where d.declaratienummer = ${from}`.execute(site.owner);
}

/**
 * Declaraties in every stand: 'BETAALD', 'DEELS' (too late, 30 lines refused), 'NIETS', 'TERUG' (a credit), 'GEHEEL' (refused
 * as a whole), 'OPTIJD', one that waits, 'ELDERS' of another gemeente, 'ANDERS' of another aanbieder, and `more` of another
 * month.
 */
export async function arrangeDeclaraties(site: Site, more = 0): Promise<void> {
  const base = baseOf(site);
  const start = await arrangeOrders(base);
  // One after another, so that they are judged in this order.
  for (const made of billsOf(start)) {
    const [outcome] = await send(base, made);
    if (outcome !== 'ontvangen') throw new Error(`${made.Declaratie.DeclaratieNummer}: ${outcome}`);
    await waitUntilJudged(site);
  }
  await sql`update betaling set betaald_op = '2026-11-18', kenmerk = 'F-1' where declaratie_id =
    (select id from declaratie where declaratienummer = 'BETAALD')`.execute(site.owner);
  await sql`update toewijzing set budget = 4000 where toewijzingnummer = ${orders.spent}`.execute(site.owner);
  await copy(site, 'OPTIJD', { declaratienummer: 'ELDERS', identificatie: 'E1', gemeente: '1969' });
  const { rows } = await sql<{
    id: string;
  }>`select id from organisatie where soort = 'aanbieder' and agb <> ${start.agb}
    order by naam limit 1`.execute(site.owner);
  await copy(site, 'OPTIJD', { declaratienummer: 'ANDERS', identificatie: 'A1', aanbieder_id: rows[0]?.id });
  for (let nr = 1; nr <= more; nr += 1)
    await copy(site, 'OPTIJD', { declaratienummer: `M${nr}`, identificatie: `M${nr}`, maand: '2026-09-01' });
  await sql`insert into bericht select more.* from bericht one, jsonb_populate_record(one::bericht,
    ${JSON.stringify({ id: crypto.randomUUID(), kenmerk: crypto.randomUUID(), identificatie: 'W1', uitkomst: 'ontvangen' })}::jsonb
      || jsonb_build_object('sha256', '\\x' || encode(sha256('W1'), 'hex'))) more
    where one.soort = 'JW323' order by one.ontvangen_op, one.id limit 1`.execute(site.owner);
}

/** The id of the declaratie with this number. */
export async function declaratieOf(site: Pick<Site, 'owner'>, nummer: string): Promise<string> {
  const { rows } = await sql<{
    id: string;
  }>`select id from declaratie where declaratienummer = ${nummer}`.execute(site.owner);
  const [row] = rows;
  if (!row) throw new Error(`There is no declaratie ${nummer}`);
  return row.id;
}
