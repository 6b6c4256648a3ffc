import { type Kysely, sql } from 'kysely';
import type { Database } from '#platform/database/database.gen.ts';
import { bram, id } from '#tests/people.ts';
import type { Rights } from './rights.ts';

type Owner = Kysely<Database>;

/** The family of which the rights are drawn, with a question and help of all of them. */
export const gezin = id(1000);
export const familyRow = { hulpvraag: id(21), hulplijn: id(23) };

/** The members that are drawn have these numbers; what hangs on each is put there in each part. */
export const lidId = (nr: number) => id(8000 + nr);
export const most = 4;

/** What is put there anew for each draw, in the order in which it can be taken away. */
const drawn = [
  'hulplijn_persoon',
  'contactgegeven',
  'gezagsrelatie',
  'huishouden_lid',
  'huishouden',
  'betrokkenheid',
  'toestemming',
  'noodtoegang',
];

/** Puts exactly these rights in the database, and who stands with the family. */
export async function arrange(owner: Owner, rights: Rights): Promise<void> {
  await sql`delete from hulpvraag where gezin_id = ${gezin} and id <> ${familyRow.hulpvraag}`.execute(owner);
  for (const table of drawn)
    await sql`delete from ${sql.table(table)} where gezin_id = ${gezin}`.execute(owner);
  await sql`delete from hulplijn where gezin_id = ${gezin} and id <> ${familyRow.hulplijn}`.execute(owner);
  await sql`delete from persoon where gezin_id = ${gezin}`.execute(owner);
  for (const lid of rights.leden) await addLid(owner, lid);
  for (const lid of rights.leden) await addGezag(owner, lid);
  await addRights(owner, rights);
  for (const [nr, home] of rights.huishoudens.entries()) await addHome(owner, id(9000 + nr), home);
}

/** Someone of the family, with a question, help and a telephone number of one's own. */
async function addLid(owner: Owner, lid: Rights['leden'][number]): Promise<void> {
  await sql`insert into persoon (id, gezin_id, soort, voornaam, achternaam, geboortedatum, account_id, gezag)
    values (${lid.id}, ${gezin}, ${lid.soort}, 'x', 'x', ${lid.geboortedatum}, ${lid.account}, ${lid.hasGezag})`.execute(
    owner,
  );
  await sql`insert into hulpvraag (id, gezin_id, persoon_id, deur, tekst, ontvangen_op, gemeente, behandelaar)
    values (gen_random_uuid(), ${gezin}, ${lid.id}, 'gezin', 'Help', '2026-01-05', '0014', ${bram.account})`.execute(
    owner,
  );
  await sql`with h as (insert into hulplijn (id, gezin_id, hulpsoort, toegang, leveringsvorm, gemeente, ingangsdatum)
      values (gen_random_uuid(), ${gezin}, 'onbekend', 'consult', 'zin', '0014', '2026-01-05') returning id)
    insert into hulplijn_persoon (hulplijn_id, gezin_id, persoon_id) select id, ${gezin}, ${lid.id} from h`.execute(
    owner,
  );
  await sql`insert into contactgegeven (persoon_id, gezin_id, contact_versleuteld) values (${lid.id}, ${gezin}, 'x')`.execute(
    owner,
  );
}

/** What was known, and after that an answer that nobody can tell, which changes nothing. */
async function addGezag(owner: Owner, { id: child, dragers }: Rights['leden'][number]): Promise<void> {
  if (!dragers) return;
  await sql`insert into gezagsrelatie (id, gezin_id, persoon_id, soort, dragers, bron, vastgelegd_door, vastgelegd_op) values
    (gen_random_uuid(), ${gezin}, ${child}, 'gezamenlijk', ${[...dragers]}::uuid[], 'brp', ${bram.account}, '2026-11-01'),
    (gen_random_uuid(), ${gezin}, ${child}, 'niet-te-bepalen', '{}', 'brp', ${bram.account}, '2026-11-02')`.execute(
    owner,
  );
}

async function addRights(
  owner: Owner,
  { betrokkenheden, toestemmingen, noodtoegangen }: Rights,
): Promise<void> {
  // So that whoever may see the part finds a row in it, also when all the involvement that was drawn is none.
  const witness = { houder: id(78), grond: 'gezin' as const, niveau: 'lezen', van: '2020-01-01', tot: null };
  for (const [nr, one] of [...betrokkenheden, witness].entries())
    await owner
      .insertInto('betrokkenheid')
      .values({ ...one, id: id(5000 + nr), gezin_id: gezin, soort_houder: 'account' })
      .execute();
  for (const [nr, one] of toestemmingen.entries())
    await sql`insert into toestemming (id, gezin_id, persoon_id, partij, partij_naam, doel, deel, van, tot, nodig, instemming, gegeven_door, gegeven_op, ingetrokken_op, opnieuw_op)
      values (${id(6000 + nr)}, ${gezin}, ${one.persoon}, ${one.partij}, 'x', 'x', ${one.deel}, ${one.van}, ${one.tot}, ${[...one.nodig]}::uuid[], ${[...one.instemming]}::uuid[], ${bram.account}, now(), ${one.ingetrokkenOp}, ${one.opnieuwOp}::date)`.execute(
      owner,
    );
  for (const [nr, one] of noodtoegangen.entries())
    await sql`insert into noodtoegang (id, gezin_id, account_id, account_naam, reden, begonnen_op, eindigt_op)
      values (${id(7000 + nr)}, ${gezin}, ${one.account}, 'x', 'reden genoeg', ${one.begonnenOp}, ${one.eindigtOp})`.execute(
      owner,
    );
}

async function addHome(owner: Owner, home: string, { leden }: Rights['huishoudens'][number]): Promise<void> {
  await sql`insert into huishouden (id, gezin_id, naam, begonnen_op, door) values (${home}, ${gezin}, 'x', '2026-01-05', ${bram.account})`.execute(
    owner,
  );
  for (const { persoon, isIngeschreven } of leden)
    await sql`insert into huishouden_lid (huishouden_id, gezin_id, persoon_id, ingeschreven) values (${home}, ${gezin}, ${persoon}, ${isIngeschreven})`.execute(
      owner,
    );
}
