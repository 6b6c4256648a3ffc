import { sql } from 'kysely';
import { system } from '#platform/actor.ts';
import { inScope } from '#platform/database/transaction.ts';
import type { Kit } from '#platform/operation.ts';
import { brpRegister } from '#platform/registers/brp-register.ts';
import {
  type FindInvented,
  fetchWithin,
  type InventedGezag,
  inventedBrp,
} from '#platform/registers/invented-brp.ts';
import type { Register } from '#platform/registers/register.ts';

type Known = Pick<Kit, 'db' | 'vault' | 'clock'>;
type Row = { readonly mark: string; readonly ouders: readonly string[] };

/**
 * The population register of the invented region: it knows the children that have an invented number, and says of their
 * ouders what is most often so. What asks it is the client of the real one.
 */
export function demoRegister(kit: Known): Register {
  return brpRegister({
    url: 'http://brp.invalid',
    credential: { apiKey: 'demo' },
    doelbinding: 'Jeugdwet',
    fetch: fetchWithin(inventedBrp(findIn(kit))),
  });
}

const findIn =
  ({ db: pool, vault, clock }: Known): FindInvented =>
  async (bsns) => {
    const marks = new Map(bsns.map((bsn) => [vault.mark(bsn).toString('hex'), bsn]));
    const { rows } = await inScope(pool, system, clock, (db) =>
      sql<Row>`
        select encode(p.bsn_kenmerk, 'hex') as mark,
          array(select concat_ws(' ', o.voornaam, o.voorvoegsel, o.achternaam) from persoon o
            where o.gezin_id = p.gezin_id and o.soort = 'ouder' and o.gezag is distinct from false order by o.geboortedatum, o.id) as ouders
        from persoon p where p.bsn_kenmerk in (select decode(m, 'hex') from unnest(${[...marks.keys()]}::text[]) m)
        order by p.id`.execute(db),
    );
    return new Map(rows.map(({ mark, ouders }) => [marks.get(mark) ?? '', gezagOf(ouders)]));
  };

const named = (whole: string) => ({ naam: { volledigeNaam: whole } });

function gezagOf([first, second]: readonly string[]): InventedGezag[] {
  if (first === undefined)
    return [{ type: 'Voogdij', derden: [{ type: 'BekendeDerde', ...named('Hilda de Boer') }] }];
  if (second === undefined) return [{ type: 'EenhoofdigOuderlijkGezag', ouder: named(first) }];
  return [{ type: 'GezamenlijkOuderlijkGezag', ouders: [named(first), named(second)] }];
}
