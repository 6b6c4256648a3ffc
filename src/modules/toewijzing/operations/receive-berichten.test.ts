import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { aJw301, aProduct } from '#berichten/testing/made.ts';
import { anna, id, withGrants } from '#tests/people.ts';
import {
  file,
  forgetAll,
  listLines,
  openBerichtenBase,
  order,
  sent,
  start,
  stop,
  traffic,
} from '../testing.ts';
import { receiveBerichten } from './receive-berichten.ts';

const { base, receive } = await openBerichtenBase();
afterAll(() => base.close());
beforeEach(() => forgetAll(base));

describe('a toewijzing', () => {
  test('opens a hulplijn for a child that was not known yet, and makes the aanbieder involved', async () => {
    expect(await receive(order())).toEqual(['verwerkt']);
    expect(await listLines(base)).toMatchObject([
      {
        hulpsoort: 'jeugd-ggz',
        toegang: 'toewijzing',
        gemeente: '0014',
        ingangsdatum: '2026-05-01',
        einddatum: '2026-10-31',
      },
    ]);
    expect(await base.owner.selectFrom('betrokkenheid').select(['grond', 'niveau']).execute()).toEqual([
      { grond: 'toewijzing', niveau: 'lezen' },
    ]);
    expect(
      await base.owner
        .selectFrom('persoon')
        .select(['voornaam', 'achternaam', 'geboortedatum', 'geslacht'])
        .execute(),
    ).toEqual([{ voornaam: '', achternaam: 'Voorbeeld', geboortedatum: '2012-05-01', geslacht: '2' }]);
  });

  test('joins the child of the gemeente that is known by its BSN', async () => {
    await base.owner
      .insertInto('gezin')
      .values({ id: id(5000), naam: 'Voorbeeld', gemeente: '0014', begonnen_op: '2026-01-01' })
      .execute();
    await base.owner
      .insertInto('persoon')
      .values({
        id: id(5001),
        gezin_id: id(5000),
        soort: 'jeugdige',
        voornaam: 'Eva',
        achternaam: 'Voorbeeld',
        bsn_kenmerk: base.kit.vault.mark('999900006'),
      })
      .execute();
    expect(await receive(order())).toEqual(['verwerkt']);
    expect(await base.owner.selectFrom('toewijzing').select(['gezin_id', 'persoon_id']).execute()).toEqual([
      { gezin_id: id(5000), persoon_id: id(5001) },
    ]);
  });

  test('keeps the BSN unreadable in the database', async () => {
    await receive(order());
    const { bsn_versleuteld: sealed } = await base.owner
      .selectFrom('persoon')
      .select('bsn_versleuteld')
      .executeTakeFirstOrThrow();
    expect(sealed?.toString('latin1')).not.toContain('999900006');
    expect(base.kit.vault.open(sealed ?? Buffer.of())).toBe('999900006');
  });

  test('that is named once more as it is changes nothing, because a bericht holds all that runs', async () => {
    await receive(order());
    const before = await listLines(base);
    expect(await receive(order())).toEqual(['verwerkt']);
    expect(await listLines(base)).toEqual(before);
  });

  test('that changes without saying so is refused', async () => {
    await receive(order());
    expect(await receive(sent(aJw301({}, aProduct({ Einddatum: '2026-08-31' }))))).toEqual(['TR332']);
    expect(
      await receive(sent(aJw301({}, aProduct({ Einddatum: '2026-08-31', RedenWijziging: '03' })))),
    ).toEqual(['verwerkt']);
    expect(await listLines(base)).toMatchObject([{ einddatum: '2026-08-31' }]);
  });

  test('for another child under the same number is refused', async () => {
    await receive(order());
    expect(await receive(sent(aJw301({ Bsn: '999900018' }, aProduct({ RedenWijziging: '03' }))))).toEqual([
      'TR332',
    ]);
  });

  test('that is taken back ends on the day it began', async () => {
    await receive(order());
    await receive(sent(aJw301({}, aProduct({ RedenWijziging: '13', Einddatum: '2026-05-01' }))));
    expect(await listLines(base)).toMatchObject([{ ingangsdatum: '2026-05-01', einddatum: '2026-05-01' }]);
  });
});

describe('a folder of berichten', () => {
  test('that is sent twice changes nothing the second time, and says so', async () => {
    const content = [order(), start(), stop()];
    await receive(...content);
    const before = [await listLines(base), await base.owner.selectFrom('bericht').select('id').execute()];
    expect(await receive(...content)).toEqual(['al-verwerkt', 'al-verwerkt', 'al-verwerkt']);
    expect([await listLines(base), await base.owner.selectFrom('bericht').select('id').execute()]).toEqual(
      before,
    );
  });

  test('goes on after one that is refused, and keeps what was refused', async () => {
    expect(await receive('geen bericht', sent(aJw301({ Bsn: '999900007' })), order())).toEqual([
      expect.stringContaining('X'),
      'CS002',
      'verwerkt',
    ]);
    const kept = await base.owner
      .selectFrom('bericht')
      .select(['uitkomst'])
      .where('richting', '=', 'in')
      .orderBy('uitkomst')
      .execute();
    expect(kept.map(({ uitkomst }) => uitkomst)).toEqual(['geweigerd', 'geweigerd', 'verwerkt']);
  });

  test('with another bericht under the same kenmerk refuses the second', async () => {
    const one = order();
    const two = { ...aJw301({ Bsn: '999900018' }, aProduct({ ToewijzingNummer: 2 })), Header: one.Header };
    expect(await receive(one, two)).toEqual(['verwerkt', 'TR056']);
  });

  test('that is sent by two at the same time is taken once', async () => {
    const content = Array.from({ length: 10 }, (_none, at) =>
      sent(aJw301({}, aProduct({ ToewijzingNummer: at + 1 }))),
    );
    const both = await Promise.all([receive(...content), receive(...content)]);
    expect(both.flat().toSorted()).toEqual([...Array(10).fill('al-verwerkt'), ...Array(10).fill('verwerkt')]);
    expect((await listLines(base)).length).toBe(10);
  });

  test('leaves a line in the log of each family, and none with a name or number in it', async () => {
    await receive(order());
    const line = await base.owner
      .selectFrom('audit_line')
      .selectAll()
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    expect(line).toMatchObject({
      event: 'receiveBerichten',
      action: 'U',
      outcome: 'done',
      part: 'toewijzing',
    });
    expect(line.gezin_id).not.toBeNull();
    expect(JSON.stringify(line)).not.toContain('999900006');
  });
});

test('message traffic cannot read plans, questions or names of parents', async () => {
  for (const table of [
    'gezinsplan',
    'doel',
    'hulpvraag',
    'bijlage',
    'toestemming',
    'noodtoegang',
    'audit_line',
  ]) {
    const attempt = base.kit.db.transaction().execute(async (trx) => {
      await sql`set local role stip_keten`.execute(trx);
      await sql`select * from ${sql.table(table)}`.execute(trx);
    });
    await expect(attempt, table).rejects.toThrow('permission denied');
  }
});

test('nobody sends berichten without the grant', async () => {
  const outcome = await base.as(withGrants(anna, 'gezin:read'))(receiveBerichten, {
    bestanden: [file(order())],
  });
  expect(outcome).toMatchObject({ refused: 'verboden' });
});

test('what is no base64 is named so', async () => {
  const outcome = await base.as(traffic)(receiveBerichten, { bestanden: [{ bestand: 'x', inhoud: 'é' }] });
  expect(outcome).toMatchObject({ refused: 'ongeldig' });
});
