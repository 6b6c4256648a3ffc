import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { id, withGrants } from '#tests/people.ts';
import { readBesluitbrief } from '../besluit/read-besluitbrief.ts';
import { openBesluiten, parent, worker } from '../testing.ts';

let base: Awaited<ReturnType<typeof openBesluiten>>;
let gezin: string;
let kind: string;
let ouder: string;
let nr = 0;
beforeAll(async () => {
  base = await openBesluiten();
});
beforeEach(async () => {
  nr += 1;
  ({ gezin, kind, ouder } = await base.family());
});
afterAll(() => base.close());

/** Where a member is registered. */
async function lives(persoon: string, adres: object, geheim = false): Promise<void> {
  const whole = { straat: 'Verzonnenlaan', postcode: '9999XX', plaats: 'Nergenshuizen', ...adres };
  await base.owner
    .insertInto('inschrijving')
    .values({
      id: crypto.randomUUID(),
      gezin_id: gezin,
      persoon_id: persoon,
      gemeente: '0014',
      soort: 'woonadres',
      van: '2017-03-02',
      geheim,
      adres_versleuteld: base.kit.vault.seal(JSON.stringify(whole)),
    })
    .execute();
}

/** A second ouder with gezag, who has an account of its own. */
async function aSecondOuder() {
  const [persoon, account] = [id(nr * 1000 + 3), id(8000 + nr)];
  await base.owner
    .insertInto('account')
    .values({ id: account, issuer: 'test', subject: `jan ${nr}`, naam: 'Jan' })
    .execute();
  await base.owner
    .insertInto('persoon')
    .values({
      id: persoon,
      gezin_id: gezin,
      soort: 'ouder',
      voornaam: 'Jan',
      achternaam: 'Linde',
      gezag: true,
      account_id: account,
    })
    .execute();
  await sql`insert into betrokkenheid (id, gezin_id, houder, soort_houder, grond, niveau, van)
    values (gen_random_uuid(), ${gezin}, ${account}, 'account', 'gezin', 'bijdragen', '2026-01-05')`.execute(
    base.owner,
  );
  return { persoon, jan: withGrants({ ...parent, account, name: 'Jan Linde' }, 'besluit:read') };
}
const letter = async (besluit: string, who = worker) =>
  await base.done(base.as(who)(readBesluitbrief, { id: besluit }));

describe('a letter', () => {
  test('carries name and address of each of those to whom it goes, with day, number and who decided', async () => {
    await lives(ouder, { huisnummer: 7, huisletter: 'a', toevoeging: '2' });
    const { id: besluit } = await base.taken(gezin, kind);
    const { brief, bezorging } = await letter(besluit);
    expect(bezorging).toMatchObject([
      { naam: 'Ilse Linde', via: 'adres', regels: ['Verzonnenlaan 7a-2', '9999 XX  NERGENSHUIZEN'] },
    ]);
    expect(brief).toMatchObject({ datum: '2026-11-20', namens: 'namens hen: Anna de Wit' });
    expect(brief.kenmerk).toMatch(/^B-\d{6}$/);
  });

  test('keeps the address of the day on which it was sent, sealed', async () => {
    await lives(ouder, { huisnummer: 7 });
    const { id: besluit } = await base.taken(gezin, kind);
    await base.owner.deleteFrom('inschrijving').where('persoon_id', '=', ouder).execute();
    expect((await letter(besluit)).bezorging[0]?.regels[0]).toBe('Verzonnenlaan 7');
    const { adres_versleuteld: kept } = await base.owner
      .selectFrom('besluitadres')
      .select('adres_versleuteld')
      .where('besluit_id', '=', besluit)
      .executeTakeFirstOrThrow();
    expect(kept?.toString('latin1')).not.toContain('Verzonnenlaan');
  });

  test('to a secret address has none: it is delivered by the gemeente, and nothing of it is kept', async () => {
    await lives(ouder, { huisnummer: 7 }, true);
    const { id: besluit } = await base.taken(gezin, kind);
    expect((await letter(besluit)).bezorging).toMatchObject([{ via: 'geheim', regels: [] }]);
    const kept = await base.owner
      .selectFrom('besluitadres')
      .select(['adres_versleuteld', 'is_geheim'])
      .where('besluit_id', '=', besluit)
      .execute();
    expect(kept).toEqual([{ adres_versleuteld: null, is_geheim: true }]);
  });

  test('to who is not registered says that the address is not known', async () => {
    const { id: besluit } = await base.taken(gezin, kind);
    expect((await letter(besluit)).bezorging).toMatchObject([{ via: 'onbekend', regels: [] }]);
  });

  test('never shows one household where the other lives, nor that it is secret', async () => {
    const { persoon, jan } = await aSecondOuder();
    await lives(ouder, { huisnummer: 7 });
    await lives(persoon, { huisnummer: 31, straat: 'Elderslaan' }, true);
    const { id: besluit } = await base.taken(gezin, kind);
    const mine = await letter(besluit, parent);
    expect(mine.bezorging).toMatchObject([
      { naam: 'Ilse Linde', via: 'adres' },
      { naam: 'Jan Linde', via: 'afgeschermd', regels: [] },
    ]);
    const his = await letter(besluit, jan);
    expect(his.bezorging).toMatchObject([
      { naam: 'Ilse Linde', via: 'afgeschermd', regels: [] },
      { naam: 'Jan Linde', via: 'geheim' },
    ]);
    expect(JSON.stringify([mine, his.brief])).not.toContain('Elderslaan');
    expect(JSON.stringify(his)).not.toContain('Verzonnenlaan');
  });
});
