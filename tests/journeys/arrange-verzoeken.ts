import { sql } from 'kysely';
import { type Bericht, writeBericht } from '#berichten/index.ts';
import { aJw301, aProduct } from '#berichten/testing/made.ts';
import { aJw315, aJw317, anAangevraagdProduct } from '#berichten/testing/made-verzoek.ts';
import { receiveBerichten } from '#modules/toewijzing/index.ts';
import { stoppedAt } from '#platform/clock.ts';
import { folderFiles } from '#platform/keeping/folder-files.ts';
import { openVault } from '#platform/keeping/vault.ts';
import { type Kit, run } from '#platform/operation.ts';
import { testDay } from '#platform/testing.ts';
import { traffic } from '#src/traffic/traffic.ts';
import { testKey } from '../demo-template.ts';
import type { Site } from '../site.ts';

let nr = 0;
function by<B extends Bericht>(bericht: B, agb: string, isOrder = false): B {
  nr += 1;
  const parties = isOrder ? { Afzender: '0014', Ontvanger: agb } : { Afzender: agb, Ontvanger: '0014' };
  const BerichtIdentificatie = { Identificatie: `J${nr}`, Dagtekening: testDay };
  return { ...bericht, Header: { ...bericht.Header, ...parties, BerichtIdentificatie } };
}

const Naam = (Achternaam: string, Voornamen: string) => ({ Geslachtsnaam: { Achternaam }, Voornamen });

/** Verzoeken of the aanbieder at which Dirk works: two for help that is new, and one to change what runs. */
export async function arrangeVerzoeken({ owner }: Site): Promise<void> {
  const { rows } = await sql<{
    agb: string;
  }>`select o.agb from aanstelling a join organisatie o on o.id = a.organisatie_id
    join account c on c.id = a.account_id where c.subject = 'dirk' limit 1`.execute(owner);
  const agb = rows[0]?.agb ?? '';
  const product = aProduct({ ToewijzingNummer: 900001, Einddatum: '2027-10-31' });
  const order = aJw301({ Bsn: '111222333', Naam: { ...Naam('Proef', 'Bo'), NaamGebruik: '1' } }, product);
  const size = { Volume: 6, Eenheid: '04', Frequentie: '2' } as const;
  const change = {
    ReferentieAanbieder: 'W1',
    TeWijzigenProducten: {
      TeWijzigenProduct: [
        {
          ToewijzingNummer: 900001,
          GewensteIngangsdatum: '2027-01-01',
          Einddatum: '2027-12-31',
          Omvang: size,
        },
      ],
    },
    NieuweProducten: {
      NieuwProduct: [
        {
          Product: { Categorie: '54', Code: '54B01' },
          GewensteIngangsdatum: '2027-01-01',
          Einddatum: '2027-12-31',
          Omvang: size,
        },
      ],
    },
  } as const;
  const wijziging = aJw317({}, { Bsn: '111222333' });
  const eva = aJw315(
    { Bsn: '123456782', Naam: Naam('Voorbeeld', 'Eva') },
    anAangevraagdProduct({ ToewijzingEinddatum: '2027-04-30' }),
  );
  const kim = aJw315(
    { Bsn: '100000009', Naam: Naam('Derde', 'Kim') },
    anAangevraagdProduct({ ReferentieAanbieder: 'R3' }),
  );
  const { Verzoek, ...client } = wijziging.Client;
  const vow = {
    ...wijziging,
    Client: { ...client, Verzoek: { RedenVerzoek: Verzoek.RedenVerzoek, ...change } },
  };
  const berichten = [
    by(order, agb, true),
    by(eva, agb),
    by(vow as unknown as typeof wijziging, agb),
    by(kim, agb),
  ];
  const kit: Kit = {
    db: owner,
    clock: stoppedAt(testDay),
    vault: openVault(testKey),
    files: folderFiles('/nowhere'),
  };
  const bestanden = berichten.map((one) => ({
    bestand: 'een.xml',
    inhoud: Buffer.from(writeBericht(one)).toString('base64'),
  }));
  const origin = { door: 'cli', trace: 'proef' } as const;
  const outcome = await run(kit, receiveBerichten, { bestanden }, { actor: traffic, origin });
  if ('refused' in outcome) throw new Error(outcome.refused);
  const wrong = outcome.uitslagen.flatMap(({ bevindingen }) => bevindingen);
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong));
  await sql`update verzoek set uiterlijk = '2026-11-18' where referentie = 'R3'`.execute(owner);
}
