import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { exportBeleidsinformatie } from '#modules/beleidsinformatie/index.ts';
import { type Actor, system } from '#platform/actor.ts';
import { type Kit, run } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { listTestNumbers } from '#src/demo/bsn.ts';
import type { BenchDefinition } from './harness/figure.ts';
import { timeSideBySide } from './harness/measure.ts';
import { openBench } from './harness/open-bench.ts';

/** Records of the one that delivers, and of nine others beside it. */
const records = 5000;
const others = 45_000;
const turns = 7;

export const beleidsinformatie: BenchDefinition = {
  name: 'beleidsinformatie',
  about: 'the delivery to CBS of an aanbieder with 5,000 records: found, merged, judged, written, audited',
  async run() {
    const bench = await openBench();
    try {
      const aanbieder = await fill(bench.kit);
      const [whole, plain] = await timeSideBySide(
        turns,
        [() => deliver(bench.kit, aanbieder), () => readPlain(bench.kit, aanbieder)],
        2,
      );
      if (!whole || !plain) throw new Error('nothing was measured');
      return [
        {
          what: 'one whole delivery, p95',
          unit: 'ms',
          measured: whole.p95,
          limit: { of: 'number', must: 5000, reach: 2000 },
        },
        {
          what: 'records delivered',
          unit: 'per s',
          measured: (records * 1000) / whole.p50,
          yardstick: {
            what: 'the same rows joined and written as text by the database, with no wall, BSN, merging, judging or audit',
            measured: (records * 1000) / plain.p50,
          },
        },
      ];
    } finally {
      await bench.close();
    }
  },
};

async function deliver(kit: Kit, aanbieder: string): Promise<void> {
  const actor: Actor = {
    ...system,
    scope: 'stip_gezin',
    organisatie: aanbieder,
    grants: new Set(['beleidsinformatie:export']),
  };
  const asked = { stroom: 'jeugdhulp', periode: lastHalf(kit) } as const;
  const outcome = await run(kit, exportBeleidsinformatie, asked, {
    actor,
    origin: { door: 'cli', trace: uuidv7() },
  });
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  if (outcome.levering.aantalRecords !== records)
    throw new Error(`${outcome.levering.aantalRecords} records were delivered`);
}

/** The half year that is over. */
function lastHalf({ clock }: Kit): string {
  const now = clock.now();
  const year = now.getUTCFullYear();
  return now.getUTCMonth() < 6 ? `${year - 1}-2` : `${year}-1`;
}

/** Everybody is helped since two years by one of ten aanbieders, at one sealed address. Answers the one that delivers. */
async function fill({ db, vault }: Kit): Promise<string> {
  const bsns = listTestNumbers().slice(0, records + others);
  const made = bsns.map((bsn) => ({
    sealed: vault.seal(bsn).toString('hex'),
    mark: vault.mark(bsn).toString('hex'),
  }));
  const home = { straat: 'Verzonnenlaan', huisnummer: 1, postcode: '9999ZZ', plaats: 'Nergenshuizen' };
  const adres = vault.seal(JSON.stringify(home));
  const aanbieder = uuidv7();
  await db.transaction().execute(async (trx) => {
    await sql`create temp table seed on commit drop as
      select row_number() over () as nr, gen_random_uuid() as gezin, gen_random_uuid() as persoon, gen_random_uuid() as line,
        decode(sealed, 'hex') as sealed, decode(mark, 'hex') as mark
      from jsonb_to_recordset(${JSON.stringify(made)}::jsonb) as r(sealed text, mark text)`.execute(trx);
    await sql`create temp table party on commit drop as
      select nr, case nr when 0 then ${aanbieder}::uuid else gen_random_uuid() end as id from generate_series(0, 9) nr`.execute(
      trx,
    );
    await sql`insert into organisatie (id, soort, naam, agb) select id, 'aanbieder', 'Bench ' || nr, '9700000' || nr from party`.execute(
      trx,
    );
    await sql`insert into gezin (id, naam, gemeente, begonnen_op) select gezin, 'Bench ' || nr, '0014', '2020-01-01' from seed`.execute(
      trx,
    );
    await sql`insert into persoon (id, gezin_id, soort, voornaam, achternaam, geboortedatum, bsn_versleuteld, bsn_kenmerk)
      select persoon, gezin, 'jeugdige', 'Kind', 'Bench ' || nr, date '2010-01-01' + (nr % 3000)::int, sealed, mark from seed`.execute(
      trx,
    );
    await sql`insert into inschrijving (id, gezin_id, persoon_id, gemeente, soort, van, adres_versleuteld)
      select gen_random_uuid(), gezin, persoon, '0014', 'woonadres', '2020-01-01', ${adres} from seed`.execute(
      trx,
    );
    const hulpsoort = sql`(select code from hulpsoort where cbs_vorm = '02' order by code limit 1)`;
    await sql`insert into hulplijn (id, gezin_id, hulpsoort, toegang, leveringsvorm, verwijzer, gemeente, aanbieder_id, ingangsdatum, gestart_op)
      select s.line, s.gezin, ${hulpsoort}, 'toewijzing', 'zin', '02', '0014', p.id, now()::date - 800, now()::date - 800
      from seed s join party p on p.nr = s.nr % 10`.execute(trx);
    await sql`insert into hulplijn_persoon (hulplijn_id, gezin_id, persoon_id) select line, gezin, persoon from seed`.execute(
      trx,
    );
    await sql`insert into levering (id, gezin_id, persoon_id, hulplijn_id, aanbieder_id, gemeente, toewijzingnummer, productcategorie, productcode, begindatum)
      select gen_random_uuid(), s.gezin, s.persoon, s.line, p.id, '0014', s.nr, '45', '45A01', now()::date - 800
      from seed s join party p on p.nr = s.nr % 10`.execute(trx);
  });
  await sql`analyze`.execute(db);
  return aanbieder;
}

async function readPlain({ db }: Kit, aanbieder: string): Promise<void> {
  const { rows } = await sql<{ lines: number }>`
    select count(line)::int as lines from (
      select concat_ws(';', p.bsn_versleuteld, p.geboortedatum, i.adres_versleuteld, h.verwijzer, s.cbs_vorm, l.begindatum, l.einddatum, l.reden_beeindiging) as line
      from levering l join hulplijn h on h.id = l.hulplijn_id join hulpsoort s on s.code = h.hulpsoort
      join persoon p on p.id = l.persoon_id left join inschrijving i on i.persoon_id = p.id
      where l.aanbieder_id = ${aanbieder} order by l.begindatum, l.id) rows`.execute(db);
  if (rows[0]?.lines !== records) throw new Error(`${rows[0]?.lines} rows were read`);
}
