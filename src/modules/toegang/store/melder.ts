import { takeTurn } from '#platform/database/take-turn.ts';
import type { Db } from '#platform/database/transaction.ts';
import type { Vault } from '#platform/keeping/vault.ts';
import { Contact, Melder } from '../schema.ts';

const nobody: Contact = { naam: null, telefoon: null, email: null };

export function sealContact(vault: Vault, contact: Partial<Contact>): Buffer {
  return vault.seal(JSON.stringify({ ...nobody, ...contact }));
}

export function openContact(vault: Vault, sealed: Buffer): Contact {
  return Contact.parse(JSON.parse(vault.open(sealed)));
}

export async function addMelder(
  db: Db,
  vault: Vault,
  {
    contact,
    ...melder
  }: Omit<Melder, 'hulpvraagId' | 'gezinId'> & {
    hulpvraagId: string;
    gezinId: string;
    accountId: string | null;
    sleutel: string;
  },
): Promise<void> {
  await db
    .insertInto('melder')
    .values({
      hulpvraag_id: melder.hulpvraagId,
      gezin_id: melder.gezinId,
      soort: melder.soort,
      account_id: melder.accountId,
      spoed: melder.spoed,
      besproken: melder.besproken,
      lijkt_op_bekend: melder.lijktOpBekend,
      contact_versleuteld: sealContact(vault, contact),
      sleutel: melder.sleutel,
    })
    .execute();
  // What cannot wait stands in front of the queue until someone of the team weighs it.
  if (melder.spoed !== 'gewoon')
    await db
      .updateTable('hulpvraag')
      .set({ urgentie: melder.spoed === 'nu' ? 'spoed' : 'snel' })
      .where('id', '=', melder.hulpvraagId)
      .execute();
}

export async function findMelder(db: Db, vault: Vault, hulpvraagId: string): Promise<Melder | undefined> {
  const row = await db
    .selectFrom('melder')
    .select([
      'hulpvraag_id as hulpvraagId',
      'gezin_id as gezinId',
      'soort',
      'spoed',
      'besproken',
      'lijkt_op_bekend as lijktOpBekend',
      'contact_versleuteld as contact',
    ])
    .where('hulpvraag_id', '=', hulpvraagId)
    .executeTakeFirst();
  return row && Melder.parse({ ...row, contact: openContact(vault, row.contact) });
}

/** What this account sent with this form before; who sends it twice at once waits here for itself. */
export async function findSentBefore(
  db: Db,
  accountId: string | null,
  sleutel: string,
): Promise<{ hulpvraagId: string; gezinId: string } | undefined> {
  await takeTurn(db, `melder ${sleutel}`);
  return await db
    .selectFrom('melder')
    .select(['hulpvraag_id as hulpvraagId', 'gezin_id as gezinId'])
    .where('account_id', '=', accountId)
    .where('sleutel', '=', sleutel)
    .executeTakeFirst();
}
