import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { Vault } from '#platform/keeping/vault.ts';
import { shortenStraat } from '../rules/straat.ts';
import { Adres, longestStraat } from '../schema/inschrijving.ts';
import { openContact } from './contactgegeven.ts';

/** Where and how a person is reached today; what is null is not known. */
export type KnownAdres = {
  /** `briefadres` where there is no woonadres. */
  readonly soort: 'woonadres' | 'briefadres' | null;
  readonly gemeente: string | null;
  /** Nobody may hear this address from the register (Wet BRP art. 2.59); who sends it on decides whether it goes along. */
  readonly isGeheim: boolean;
  readonly adres: {
    /** At most 24 characters, as a bericht holds it. */
    readonly straat: string;
    /** The whole name, where it is longer. */
    readonly straatLang: string | null;
    readonly huisnummer: number;
    readonly huisletter: string | null;
    readonly toevoeging: string | null;
    /** 9999ZZ. */
    readonly postcode: string;
    readonly plaats: string;
    readonly land: 'NL';
  } | null;
  /** 0501234567, or +49… for another country. */
  readonly telefoon: string | null;
  readonly email: string | null;
};

type Row = {
  readonly id: string;
  readonly soort: KnownAdres['soort'];
  readonly gemeente: string | null;
  readonly geheim: boolean | null;
  readonly adres: Buffer | null;
  readonly contact: Buffer | null;
};

/**
 * Address, telephone and e-mail of these people on the day of today, in one query; for scopes stip_gezin (as far as the
 * reader may see), stip_keten and stip_system. Who has neither a registration nor a telephone is not in the answer.
 */
export async function findAdressen(
  db: Db,
  vault: Vault,
  persoonIds: readonly string[],
): Promise<Map<string, KnownAdres>> {
  if (persoonIds.length === 0) return new Map();
  const { rows } = await sql<Row>`
    select p.id, i.soort, i.gemeente, i.geheim, i.adres_versleuteld as adres, c.contact_versleuteld as contact
    from unnest(${[...persoonIds]}::uuid[]) as p(id)
    left join lateral (
      select * from inschrijving i
      where i.persoon_id = p.id and not i.onjuist and not i.buitenland and i.van <= app_today() and (i.tot is null or i.tot > app_today())
      order by i.soort desc, i.van desc, i.id limit 1) i on true
    left join contactgegeven c on c.persoon_id = p.id
    where i.id is not null or c.persoon_id is not null`.execute(db);
  return new Map(rows.map((row) => [row.id, knownOf(vault, row)]));
}

function knownOf(vault: Vault, { soort, gemeente, geheim, adres, contact }: Row): KnownAdres {
  const { telefoon, email } = openContact(vault, contact);
  return {
    soort,
    gemeente,
    isGeheim: geheim ?? false,
    adres: adres && partsOf(openAdres(vault, adres)),
    telefoon,
    email,
  };
}

function partsOf({ straat, straatKort, huisnummer, huisletter, toevoeging, postcode, plaats }: Adres) {
  return {
    straat: straatKort ?? shortenStraat(straat),
    straatLang: straat.length > longestStraat ? straat : null,
    huisnummer,
    huisletter: huisletter ?? null,
    toevoeging: toevoeging ?? null,
    postcode,
    plaats,
    land: 'NL' as const,
  };
}

/** An address as it is kept: one sealed text. */
export function sealAdres(vault: Vault, adres: Adres): Buffer {
  return vault.seal(JSON.stringify(adres));
}

export function openAdres(vault: Vault, sealed: Buffer): Adres {
  return Adres.parse(JSON.parse(vault.open(sealed)));
}
