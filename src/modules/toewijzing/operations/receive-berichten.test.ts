import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Bericht, writeBericht } from '#berichten/index.ts';
import { aJw301, aJw305, aJw307, aProduct, aStart, aStop } from '#berichten/testing/made.ts';
import { type Actor, system } from '#platform/actor.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { anna, arrangePeople, id, withGrants } from '#tests/people.ts';
import { receiveBerichten } from './receive-berichten.ts';

const traffic: Actor = {
  ...system,
  name: 'Berichtenverkeer',
  rol: 'berichtenverkeer',
  scope: 'stip_keten',
  grants: new Set(['bericht:receive']),
};

let base: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
  await sql`insert into product (categorie, code, hulpsoort, zekerheid) values ('45', '', 'ambulante-begeleiding', 'proef'), ('45', '45A01', 'jeugd-ggz', 'proef')`.execute(
    base.owner,
  );
});
afterAll(() => base.close());
beforeEach(() =>
  sql`truncate bericht_gezin, bericht, levering, toewijzing, hulplijn_persoon, hulplijn, betrokkenheid, persoon, gezin cascade`.execute(
    base.owner,
  ),
);

let nr = 0;
/** The same bericht under a kenmerk of its own, as a sender would write it. */
function sent<B extends Bericht>(bericht: B): B {
  nr += 1;
  const BerichtIdentificatie = { ...bericht.Header.BerichtIdentificatie, Identificatie: `B${nr}` };
  return { ...bericht, Header: { ...bericht.Header, BerichtIdentificatie } };
}
const file = (content: Bericht | string, bestand = 'een.xml') => ({
  bestand,
  inhoud: Buffer.from(typeof content === 'string' ? content : writeBericht(content)).toString('base64'),
});
async function receive(...content: (Bericht | string)[]) {
  const outcome = await base.as(traffic)(receiveBerichten, { bestanden: content.map((one) => file(one)) });
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome.uitslagen.map(({ uitkomst, bevindingen }) =>
    bevindingen.length > 0 ? bevindingen.map(({ regel }) => regel).join() : uitkomst,
  );
}
const lines = () =>
  base.owner
    .selectFrom('hulplijn')
    .select(['hulpsoort', 'toegang', 'gemeente', 'ingangsdatum', 'gestart_op', 'einddatum', 'reden_einde'])
    .execute();
const order = () => sent(aJw301());
const start = (changes = {}) => sent(aJw305(aStart({ Begindatum: '2026-05-04', ...changes })));
const stop = (changes = {}) =>
  sent(aJw307(aStop({ Begindatum: '2026-05-04', Einddatum: '2026-05-10', ...changes })));
/** A stop may not be dated later than its bericht; these are sent in the summer. */
const late = <B extends Bericht>(bericht: B): B => ({
  ...bericht,
  Header: {
    ...bericht.Header,
    BerichtIdentificatie: { ...bericht.Header.BerichtIdentificatie, Dagtekening: '2026-11-01' },
  },
});

describe('a toewijzing', () => {
  test('opens a hulplijn for a child that was not known yet, and makes the aanbieder involved', async () => {
    expect(await receive(order())).toEqual(['verwerkt']);
    expect(await lines()).toMatchObject([
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
      await base.owner.selectFrom('persoon').select(['voornaam', 'achternaam', 'geboortedatum']).execute(),
    ).toEqual([{ voornaam: '', achternaam: 'Voorbeeld', geboortedatum: '2012-05-01' }]);
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

  test('with a number that was used before is refused, unless it says that it changes', async () => {
    await receive(order());
    expect(await receive(order())).toEqual(['TR332']);
    expect(
      await receive(sent(aJw301({}, aProduct({ Einddatum: '2026-08-31', RedenWijziging: '03' })))),
    ).toEqual(['verwerkt']);
    expect(await lines()).toMatchObject([{ einddatum: '2026-08-31' }]);
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
    expect(await lines()).toMatchObject([{ ingangsdatum: '2026-05-01', einddatum: '2026-05-01' }]);
  });
});

describe('a start', () => {
  test('says when help began', async () => {
    expect(await receive(order(), late(start()))).toEqual(['verwerkt', 'verwerkt']);
    expect(await lines()).toMatchObject([{ gestart_op: '2026-05-04' }]);
  });

  test('without its toewijzing is refused where the toewijzingen of the gemeente are kept here', async () => {
    expect(await receive(late(start()))).toEqual(['TR019']);
    expect(await lines()).toEqual([]);
  });

  test('for a gemeente elsewhere is taken as help that is given', async () => {
    const elsewhere = late(start());
    expect(await receive({ ...elsewhere, Header: { ...elsewhere.Header, Ontvanger: '0363' } })).toEqual([
      'verwerkt',
    ]);
    expect(await lines()).toMatchObject([
      { gemeente: '0363', toegang: 'toewijzing', gestart_op: '2026-05-04' },
    ]);
  });

  test('of help that is paid by task needs no toewijzing', async () => {
    const { ToewijzingNummer: _none, ...paidByTask } = aStart({
      Begindatum: '2026-05-04',
      Product: { Categorie: '45' },
    });
    expect(await receive(late(sent(aJw305(paidByTask))))).toEqual(['verwerkt']);
    expect(await lines()).toMatchObject([
      { toegang: 'zonder-indicatie', hulpsoort: 'ambulante-begeleiding' },
    ]);
  });

  test('by another aanbieder than the one that was asked is refused', async () => {
    await receive(order());
    const other = late(start());
    expect(await receive({ ...other, Header: { ...other.Header, Afzender: '99000002' } })).toEqual(['TR019']);
  });

  test('that was sent before, or while help runs, is refused', async () => {
    await receive(order(), late(start()));
    expect(await receive(late(start()))).toEqual(['TR074']);
    expect(await receive(late(start({ Begindatum: '2026-05-05' })))).toEqual(['TR326']);
  });

  test('can be taken back, and then sent again', async () => {
    await receive(order(), late(start()));
    expect(await receive(late(start({ StatusAanlevering: '3' })))).toEqual(['verwerkt']);
    expect(await receive(late(start({ StatusAanlevering: '3' })))).toEqual(['TR063']);
    expect(await receive(late(start()))).toEqual(['verwerkt']);
  });
});

describe('a stop', () => {
  test('ends the hulplijn with its reason', async () => {
    expect(await receive(order(), late(start()), late(stop()))).toEqual(['verwerkt', 'verwerkt', 'verwerkt']);
    expect(await lines()).toMatchObject([{ einddatum: '2026-05-10', reden_einde: '31' }]);
  });

  test('without a start is refused', async () => {
    await receive(order());
    expect(await receive(late(stop()))).toEqual(['TR382']);
  });

  test('for a while lets the hulplijn run on, and help can start anew', async () => {
    await receive(order(), late(start()), late(stop({ RedenBeeindiging: '20' })));
    expect(await lines()).toMatchObject([{ einddatum: '2026-10-31' }]);
    expect(await receive(late(stop({ RedenBeeindiging: '20', Einddatum: '2026-05-12' })))).toEqual(['TR413']);
    expect(await receive(late(stop({ Einddatum: '2026-05-09' })))).toEqual(['TR414']);
    expect(await receive(late(start({ Begindatum: '2026-06-01' })))).toEqual(['verwerkt']);
  });

  test('after a final stop is refused, until that is taken back', async () => {
    await receive(order(), late(start()), late(stop()));
    expect(await receive(late(stop({ Einddatum: '2026-05-20' })))).toEqual(['TR415']);
    expect(await receive(late(stop({ StatusAanlevering: '3' })))).toEqual(['verwerkt']);
    expect(await receive(late(stop({ Einddatum: '2026-05-20' })))).toEqual(['verwerkt']);
  });
});

describe('a folder of berichten', () => {
  test('that is sent twice changes nothing the second time, and says so', async () => {
    const content = [order(), late(start()), late(stop())];
    await receive(...content);
    const before = [await lines(), await base.owner.selectFrom('bericht').select('id').execute()];
    expect(await receive(...content)).toEqual(['al-verwerkt', 'al-verwerkt', 'al-verwerkt']);
    expect([await lines(), await base.owner.selectFrom('bericht').select('id').execute()]).toEqual(before);
  });

  test('goes on after one that is refused, and keeps what was refused', async () => {
    expect(await receive('geen bericht', sent(aJw301({ Bsn: '999900007' })), order())).toEqual([
      expect.stringContaining('X'),
      'CS002',
      'verwerkt',
    ]);
    const kept = await base.owner.selectFrom('bericht').select(['uitkomst']).orderBy('uitkomst').execute();
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
    expect((await lines()).length).toBe(10);
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
    'account',
  ]) {
    const attempt = base.kit.db.transaction().execute(async (trx) => {
      await sql`set local role stip_keten`.execute(trx);
      await sql`select * from ${sql.table(table)}`.execute(trx);
    });
    if (table === 'account') await attempt;
    else await expect(attempt, table).rejects.toThrow('permission denied');
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
