import { sql } from 'kysely';
import { type Bericht, writeBericht } from '#berichten/index.ts';
import { aJw305, aJw307, aStart, aStop, persoon } from '#berichten/testing/made.ts';
import { aClient, aDeclaratie, aPrestatie } from '#berichten/testing/made-declaratie.ts';
import { receiveBerichten } from '#modules/toewijzing/index.ts';
import { stoppedAt } from '#platform/clock.ts';
import { folderFiles } from '#platform/keeping/folder-files.ts';
import { openVault } from '#platform/keeping/vault.ts';
import { run } from '#platform/operation.ts';
import { testDay } from '#platform/testing.ts';
import { traffic } from '#src/traffic/traffic.ts';
import { testKey } from '../demo-template.ts';
import type { Site } from '../site.ts';
import { arrangeVerzoeken } from './arrange-verzoeken.ts';

/** The order of Bo Proef: the number that `arrangeVerzoeken` gives it. */
export const boNummer = 900001;
const bo = { ...persoon, Bsn: '111222333' };

/** The verzoeken of `arrangeVerzoeken`; on the order of Bo a delivery with a pause, and a declaratie of which half is right. */
export async function arrangeKeten(site: Site): Promise<string> {
  await arrangeVerzoeken(site);
  const { rows } = await sql<{ id: string; agb: string }>`select t.id, o.agb from toewijzing t
    join organisatie o on o.id = t.aanbieder_id where t.toewijzingnummer = ${boNummer}`.execute(site.owner);
  const [order] = rows;
  if (!order) throw new Error('Bo has no order');
  const begun = { ToewijzingNummer: boNummer };
  const line = (ReferentieNummer: string, changes = {}) =>
    aPrestatie({
      ...begun,
      ProductReferentie: { ReferentieNummer },
      ProductPeriode: { Begindatum: '2026-06-01', Einddatum: '2026-06-30' },
      ...changes,
    });
  const bill = aDeclaratie([aClient(bo.Bsn, line('B1'), line('B2', { ProductCode: '45A02' }))], {
    DeclaratieNummer: 'BO1',
    DeclaratiePeriode: { Begindatum: '2026-06-01', Einddatum: '2026-06-30' },
    DeclaratieDagtekening: '2026-07-10',
  });
  const started = (Begindatum: string) => aJw305(aStart({ ...begun, Begindatum }));
  const paused = aJw307(
    aStop({ ...begun, Begindatum: '2026-05-04', Einddatum: '2026-07-17', RedenBeeindiging: '20' }),
  );
  const of = <B extends Bericht>(bericht: B): B =>
    'Client' in bericht ? { ...bericht, Client: { ...bericht.Client, ...bo } } : bericht;
  for (const [nr, one] of [of(started('2026-05-04')), of(paused), of(started('2026-09-01')), bill].entries())
    await bring(site, { ...one, Header: headOf(one, order.agb, nr) } as Bericht);
  await waitUntilJudged(site);
  return order.id;
}

function headOf(bericht: Bericht, agb: string, nr: number) {
  const BerichtIdentificatie = { Identificatie: `BO${nr}`, Dagtekening: testDay };
  return { ...bericht.Header, Afzender: agb, Ontvanger: '0014', BerichtIdentificatie };
}

async function bring({ owner }: Site, bericht: Bericht): Promise<void> {
  const clock = stoppedAt(testDay);
  const kit = { db: owner, clock, vault: openVault(testKey), files: folderFiles('/nowhere') };
  const bestanden = [{ bestand: 'een.xml', inhoud: Buffer.from(writeBericht(bericht)).toString('base64') }];
  const outcome = await run(
    kit,
    receiveBerichten,
    { bestanden },
    { actor: traffic, origin: { door: 'cli', trace: 'proef' } },
  );
  if ('refused' in outcome) throw new Error(outcome.refused);
  const [taken] = outcome.uitslagen;
  if (taken?.uitkomst === 'geweigerd') throw new Error(JSON.stringify(taken));
}

/** The site itself judges a declaratie, a moment after it came. */
async function waitUntilJudged({ owner }: Site): Promise<void> {
  const limit = Date.now() + 60_000;
  while (Date.now() < limit) {
    const { rows } = await sql`select from declaratie where declaratienummer = 'BO1'`.execute(owner);
    if (rows.length > 0) return;
    await new Promise((again) => setTimeout(again, 200));
  }
  throw new Error('The declaratie of Bo was not judged');
}
