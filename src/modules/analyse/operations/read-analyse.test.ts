import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import { inScope } from '#platform/database/transaction.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, id, withGrants } from '#tests/people.ts';
import { anAnalyse, colleague, expert, letIn, parent, referrer, stranger, sure, worker } from '../testing.ts';
import { closeAnalyse } from './close-analyse.ts';
import { listMijnAnalyses } from './list-mijn-analyses.ts';
import { changeAnalysedeel } from './partij/change-analysedeel.ts';
import { readAnalyse } from './read-analyse.ts';
import { openHypothese } from './samen/open-hypothese.ts';
import { startAnalyse } from './start-analyse.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let nr = 0;
let gezin: string;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
beforeEach(async () => {
  nr += 1;
  ({ gezin } = await aGezin(base.owner, nr));
});
afterAll(() => base.close());

test('it says why an analysis is expected, by facts that are open to who reads', async () => {
  const line = {
    gezin_id: gezin,
    toegang: 'zonder-indicatie',
    leveringsvorm: 'lokaal-team',
    gemeente: '0014',
    ingangsdatum: '2026-02-01',
  };
  await base.owner
    .insertInto('hulplijn')
    .values([
      { ...line, id: id(nr * 1000 + 60), hulpsoort: 'basis-begeleiding' },
      { ...line, id: id(nr * 1000 + 61), hulpsoort: 'jeugd-ggz' },
    ])
    .execute();
  const dossier = sure(await base.as(worker)(readAnalyse, { id: gezin }));
  expect(dossier).toMatchObject({ ronde: null, verwachtOmdat: [{ code: 'meer-hulp', isAanname: true }] });
  await letIn(base.owner, { gezin, nr: nr * 1000 + 50, who: expert });
  expect(sure(await base.as(expert)(readAnalyse, { id: gezin })).verwachtOmdat).toEqual([]);
});

test('who takes part finds the analysis in a list, with what is asked first and by when', async () => {
  await letIn(base.owner, { gezin, nr: nr * 1000 + 50, who: referrer });
  const { party } = await anAnalyse(base, gezin);
  const mine = async () =>
    sure(await base.as(referrer)(listMijnAnalyses, {})).analyses.find((one) => one.gezinId === gezin);
  expect(await mine()).toMatchObject({
    gezinNaam: `Linde ${nr}`,
    vraagt: 'verhaal',
    uiterlijk: '2026-12-11',
  });
  const huib = party('Huib');
  sure(
    await base.as(referrer)(changeAnalysedeel, {
      id: gezin,
      deelnemerId: huib.id,
      versie: 1,
      antwoorden: [{ vraag: 'zien', tekst: 'Moe' }],
      delen: true,
    }),
  );
  expect(await mine()).toMatchObject({ vraagt: 'niets' });
  sure(await base.as(worker)(openHypothese, { id: gezin, omdat: 'a', daardoor: 'b' }));
  expect(await mine()).toMatchObject({ vraagt: 'oordeel' });
});

test('the plan hears whether there is an analysis and whether a child told its part, with the rights of who asks', async () => {
  const seen = (who: Actor) =>
    inScope(base.kit.db, who, base.kit.clock, (db) =>
      db.selectFrom('mijn_analyse_v1').selectAll().where('gezin_id', '=', gezin).execute(),
    );
  expect(await seen(worker)).toEqual([]);
  const { party } = await anAnalyse(base, gezin);
  const line = { gezin_id: gezin, begonnen_op: '2026-11-20', vastgesteld_op: null };
  expect(await seen(worker)).toEqual([{ ...line, has_kindstem: false }]);
  const told = { id: gezin, deelnemerId: party('Sem').id, antwoorden: [{ vraag: 'zien', keuze: 'goed' }] };
  sure(await base.as(worker)(changeAnalysedeel, { ...told, versie: 1 }));
  expect(await seen(worker)).toMatchObject([{ has_kindstem: false }]);
  sure(await base.as(worker)(changeAnalysedeel, { ...told, versie: 2, delen: true }));
  expect(await seen(parent)).toMatchObject([{ has_kindstem: true }]);
  expect(await seen(stranger)).toEqual([]);
});

test('consent that is withdrawn closes the analysis at once', async () => {
  await letIn(base.owner, { gezin, nr: nr * 1000 + 50, who: referrer });
  await anAnalyse(base, gezin);
  expect(sure(await base.as(referrer)(readAnalyse, { id: gezin })).isOpen).toBe(true);
  await base.owner
    .updateTable('toestemming')
    .set({ ingetrokken_op: new Date('2026-11-20') })
    .where('gezin_id', '=', gezin)
    .execute();
  expect(await base.as(referrer)(readAnalyse, { id: gezin })).toMatchObject({ refused: 'gezin/onbekend' });
  expect(
    sure(await base.as(referrer)(listMijnAnalyses, {})).analyses.some((one) => one.gezinId === gezin),
  ).toBe(false);
});

test('who may only know the family sees that this part is closed, and nothing of it', async () => {
  await anAnalyse(base, gezin);
  await letIn(base.owner, { gezin, nr: nr * 1000 + 50, who: expert, deel: 'plan' });
  const dossier = sure(await base.as(expert)(readAnalyse, { id: gezin }));
  expect(dossier).toMatchObject({ isOpen: false, ronde: null, rondes: [], verwachtOmdat: [], teVragen: [] });
});

test('who may read only, writes nothing', async () => {
  await letIn(base.owner, { gezin, nr: nr * 1000 + 50, who: expert, niveau: 'lezen' });
  expect(await base.as(expert)(startAnalyse, { id: gezin })).toMatchObject({ refused: 'verboden' });
  await anAnalyse(base, gezin);
  expect(sure(await base.as(expert)(readAnalyse, { id: gezin }))).toMatchObject({
    isOpen: true,
    canWrite: false,
  });
  expect(await base.as(expert)(closeAnalyse, { id: gezin })).toMatchObject({ refused: 'verboden' });
});

test('another gemeente and a colleague who is not involved cannot even see it', async () => {
  await anAnalyse(base, gezin);
  for (const who of [stranger, colleague]) {
    expect(await base.as(who)(readAnalyse, { id: gezin })).toMatchObject({ refused: 'gezin/onbekend' });
    expect(await base.as(who)(startAnalyse, { id: gezin })).toMatchObject({ refused: 'gezin/onbekend' });
    expect(await base.as(who)(closeAnalyse, { id: gezin })).toMatchObject({ refused: 'gezin/onbekend' });
    expect(sure(await base.as(who)(listMijnAnalyses, {})).analyses).toEqual([]);
  }
});

test('nobody reads or begins an analysis without the grant', async () => {
  const no = { refused: 'verboden' };
  expect(await base.as(anna)(readAnalyse, { id: gezin })).toMatchObject(no);
  expect(await base.as(anna)(listMijnAnalyses, {})).toMatchObject(no);
  expect(await base.as(withGrants(anna, 'analyse:read'))(startAnalyse, { id: gezin })).toMatchObject(no);
  expect(await base.as(withGrants(anna, 'analyse:read'))(closeAnalyse, { id: gezin })).toMatchObject(no);
});

test('that someone read the analysis stands in the log of the family, with the part', async () => {
  await anAnalyse(base, gezin);
  sure(await base.as(parent)(readAnalyse, { id: gezin }));
  const lines = await base.owner
    .selectFrom('audit_line')
    .select(['event', 'part', 'ground'])
    .where('gezin_id', '=', gezin)
    .where('account_id', '=', parent.account)
    .execute();
  expect(lines).toEqual([{ event: 'readAnalyse', part: 'analyse', ground: 'gezin' }]);
});
