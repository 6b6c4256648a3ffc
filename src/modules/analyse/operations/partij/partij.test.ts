import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, arrangePeople, id, withGrants } from '#tests/people.ts';
import { anAnalyse, colleague, expert, letIn, look, parent, stranger, sure, worker } from '../../testing.ts';
import { changeAnalysedeel } from './change-analysedeel.ts';
import { changeDeelnemer } from './change-deelnemer.ts';
import { openDeelnemer } from './open-deelnemer.ts';
import { readAnalysedeel } from './read-analysedeel.ts';

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

const words = (tekst: string, vraag = 'zien') => [{ vraag, tekst }];
const verhaal = (deelnemerId: string, versie: number, tekst: string, delen = false) => ({
  id: gezin,
  deelnemerId,
  versie,
  antwoorden: words(tekst),
  delen,
});

test('what someone writes is read by nobody else until it is shared', async () => {
  const { party } = await anAnalyse(base, gezin);
  const mine = party('Ilse');
  sure(await base.as(parent)(changeAnalysedeel, verhaal(mine.id, 1, 'Ik ben moe')));
  expect((await look(base, worker, gezin)).party('Ilse')).toMatchObject({ gedeeldOp: null, verhaal: null });
  expect((await look(base, parent, gezin)).party('Ilse').verhaal).toMatchObject([{ tekst: 'Ik ben moe' }]);
  const shared = sure(await base.as(parent)(changeAnalysedeel, verhaal(mine.id, 2, 'Ik ben heel moe', true)));
  expect(shared).toMatchObject({ isGedeeld: true, versie: 3 });
  expect((await look(base, worker, gezin)).party('Ilse').verhaal).toMatchObject([
    { vraag: 'zien', tekst: 'Ik ben heel moe', opgeschrevenDoor: 'Ilse Linde' },
  ]);
});

test('a draft is told to nobody, a part that is shared is told to whoever follows the family', async () => {
  const { party } = await anAnalyse(base, gezin);
  const events = async () =>
    (
      await base.owner.selectFrom('outbox').selectAll().where('event', 'like', 'analysedeel.%').execute()
    ).filter(({ payload }) => (payload as { gezin?: string }).gezin === gezin);
  sure(await base.as(parent)(changeAnalysedeel, verhaal(party('Ilse').id, 1, 'Ik ben moe')));
  expect(await events()).toEqual([]);
  sure(await base.as(parent)(changeAnalysedeel, verhaal(party('Ilse').id, 2, 'Ik ben moe', true)));
  sure(await base.as(parent)(changeAnalysedeel, verhaal(party('Ilse').id, 3, 'Niet meer')));
  expect((await events()).map(({ event }) => event)).toEqual([
    'analysedeel.gedeeld',
    'analysedeel.gewijzigd',
  ]);
});

test('nobody edits the part of another, not even who keeps regie', async () => {
  const { party } = await anAnalyse(base, gezin);
  const other = { refused: 'deelnemer/andermans-deel' };
  expect(await base.as(worker)(changeAnalysedeel, verhaal(party('Ilse').id, 1, 'Zij is moe'))).toMatchObject(
    other,
  );
  expect(await base.as(worker)(readAnalysedeel, { id: gezin, deelnemerId: party('Ilse').id })).toMatchObject(
    other,
  );
  expect(
    await base.as(parent)(changeAnalysedeel, verhaal(party('Anna').id, 1, 'Zij is streng')),
  ).toMatchObject(other);
});

test('the database itself keeps a part closed and its pen where it is', async () => {
  const { party } = await anAnalyse(base, gezin);
  sure(await base.as(worker)(changeAnalysedeel, verhaal(party('Sem').id, 1, 'Ik wil voetballen')));
  const sees = sure(await base.as(parent)(readAnalysedeel, { id: gezin, deelnemerId: party('Ilse').id }));
  expect(sees.verhaal).toEqual([]);
  expect((await look(base, parent, gezin)).party('Sem')).toMatchObject({ isMijn: false, verhaal: null });
  expect(
    await base.as(parent)(changeAnalysedeel, verhaal(party('Sem').id, 2, 'Hij wil niets')),
  ).toMatchObject({
    refused: 'deelnemer/andermans-deel',
  });
});

test('the words of a child without an account are written down by one person, and it says by whom', async () => {
  const { party } = await anAnalyse(base, gezin);
  expect(party('Sem')).toMatchObject({ komtZelf: false, isZonderPen: true, groep: '8-12' });
  const chosen = [{ vraag: 'zien', keuze: 'gaat-wel', tekst: '' }];
  const given = { ...verhaal(party('Sem').id, 1, '', true), antwoorden: chosen };
  sure(await base.as(parent)(changeAnalysedeel, given));
  expect((await look(base, worker, gezin)).party('Sem')).toMatchObject({
    opgeschrevenDoor: 'Ilse Linde',
    isZonderPen: false,
    verhaal: [{ keuze: 'gaat-wel', tekst: '' }],
  });
});

test('no parent speaks for the other parent, and nobody but who keeps regie writes down a child from twelve on', async () => {
  const people = { gezin_id: gezin, achternaam: 'Vos' };
  await base.owner
    .insertInto('persoon')
    .values([
      { ...people, id: id(nr * 1000 + 8), soort: 'ouder', voornaam: 'Jan' },
      { ...people, id: id(nr * 1000 + 9), soort: 'jeugdige', voornaam: 'Noor', geboortedatum: '2014-11-20' },
    ])
    .execute();
  await anAnalyse(base, gezin);
  const { party } = await look(base, parent, gezin);
  for (const naam of ['Jan', 'Noor']) {
    const { id: deelnemerId, canWrite } = party(naam);
    expect(canWrite).toBe(false);
    const other = { refused: 'deelnemer/andermans-deel' };
    expect(await base.as(parent)(changeAnalysedeel, verhaal(deelnemerId, 1, 'Dat klopt'))).toMatchObject(
      other,
    );
    expect(await base.as(parent)(readAnalysedeel, { id: gezin, deelnemerId })).toMatchObject(other);
    sure(await base.as(worker)(changeAnalysedeel, verhaal(deelnemerId, 1, 'In eigen woorden')));
  }
});

test('who keeps regie takes over the pen of a writer who left, and nobody else does', async () => {
  const { party } = await anAnalyse(base, gezin);
  const sem = party('Sem');
  sure(await base.as(parent)(changeAnalysedeel, verhaal(sem.id, 1, 'Ik ben boos')));
  await letIn(base.owner, { gezin, nr: nr * 1000 + 50, who: expert });
  const take = { id: gezin, deelnemerId: sem.id, versie: 2, neemPen: true };
  expect(await base.as(expert)(changeDeelnemer, take)).toMatchObject({ refused: 'analyse/regie-nodig' });
  expect(
    await base.as(worker)(changeDeelnemer, { ...take, deelnemerId: party('Ilse').id, versie: 1 }),
  ).toMatchObject({ refused: 'deelnemer/schrijft-zelf' });
  expect(await base.as(worker)(changeDeelnemer, take)).toMatchObject({
    isMijn: true,
    opgeschrevenDoor: 'Anna de Wit',
  });
  const read = sure(await base.as(worker)(readAnalysedeel, { id: gezin, deelnemerId: sem.id }));
  expect(read.verhaal).toMatchObject([{ tekst: 'Ik ben boos', opgeschrevenDoor: 'Ilse Linde' }]);
});

test('an empty part cannot be shared, and a question of another model is not answered', async () => {
  const { party } = await anAnalyse(base, gezin);
  expect(await base.as(parent)(changeAnalysedeel, verhaal(party('Ilse').id, 1, '', true))).toMatchObject({
    refused: 'analysedeel/leeg',
  });
  const strange = { ...verhaal(party('Ilse').id, 1, ''), antwoorden: words('Tja', 'iets-anders') };
  expect(await base.as(parent)(changeAnalysedeel, strange)).toMatchObject({
    refused: 'analysedeel/vraag-onbekend',
  });
  const choice = { ...strange, antwoorden: [{ vraag: 'zien', keuze: 'goed', tekst: '' }] };
  expect(await base.as(parent)(changeAnalysedeel, choice)).toMatchObject({
    refused: 'analysedeel/vraag-onbekend',
  });
});

test('what was taken back leaves its place, so that who built on it sees that it is gone', async () => {
  const { party } = await anAnalyse(base, gezin);
  const one = party('Ilse');
  const both = [...words('Ik ben moe'), ...words('Sem lacht veel', 'goed')];
  sure(await base.as(parent)(changeAnalysedeel, { ...verhaal(one.id, 1, '', true), antwoorden: both }));
  sure(await base.as(parent)(changeAnalysedeel, verhaal(one.id, 2, '')));
  expect(
    (await look(base, worker, gezin))
      .party('Ilse')
      .verhaal?.map(({ tekst }) => tekst)
      .sort(),
  ).toEqual(['', 'Sem lacht veel']);
});

test('words of a screen that is not the newest are not written over it', async () => {
  const { party } = await anAnalyse(base, gezin);
  sure(await base.as(parent)(changeAnalysedeel, verhaal(party('Ilse').id, 1, 'Op mijn telefoon')));
  expect(
    await base.as(parent)(changeAnalysedeel, verhaal(party('Ilse').id, 1, 'Op mijn computer')),
  ).toMatchObject({
    refused: 'verouderd',
    detail: { huidig: { versie: 2, antwoorden: [{ tekst: 'Op mijn telefoon' }] } },
  });
});

test('own words of the round before are there to begin with', async () => {
  const { ronde, party } = await anAnalyse(base, gezin);
  sure(await base.as(parent)(changeAnalysedeel, verhaal(party('Ilse').id, 1, 'Ik was moe', true)));
  await base.owner
    .updateTable('gezinsanalyse')
    .set({ vastgesteld_op: '2026-11-20' })
    .where('id', '=', ronde.analyse.id)
    .execute();
  const next = await anAnalyse(base, gezin);
  const mine = next.party('Ilse').id;
  expect(sure(await base.as(parent)(readAnalysedeel, { id: gezin, deelnemerId: mine }))).toMatchObject({
    verhaal: [],
    vorige: [{ tekst: 'Ik was moe' }],
  });
  expect(await base.as(parent)(changeAnalysedeel, verhaal(party('Ilse').id, 2, 'Later'))).toMatchObject({
    refused: 'deelnemer/onbekend',
  });
});

test('someone of the own circle is asked in one click, someone unknown by name', async () => {
  await base.owner
    .insertInto('persoon')
    .values({
      id: id(nr * 1000 + 9),
      gezin_id: gezin,
      soort: 'netwerk',
      voornaam: 'Truus',
      achternaam: 'Linde',
    })
    .execute();
  const { dossier } = await anAnalyse(base, gezin);
  expect(dossier.teVragen).toMatchObject([{ naam: 'Truus Linde', soort: 'netwerk' }]);
  sure(await base.as(parent)(openDeelnemer, { id: gezin, persoonId: id(nr * 1000 + 9) }));
  const coach = {
    id: gezin,
    soort: 'anders' as const,
    naam: 'Voetbaltrainer Bo',
    taak: 'Vertelt over het veld',
  };
  sure(await base.as(parent)(openDeelnemer, coach));
  const { party } = await look(base, worker, gezin);
  expect(party('Truus')).toMatchObject({ komtZelf: false });
  expect(party('Voetbaltrainer')).toMatchObject({ taak: 'Vertelt over het veld', isZonderPen: true });
  expect(await base.as(parent)(openDeelnemer, { id: gezin, persoonId: id(nr * 1000 + 9) })).toMatchObject({
    refused: 'deelnemer/reeds-gevraagd',
  });
});

test('an account that the family let nobody in with cannot be tied to the analysis', async () => {
  await anAnalyse(base, gezin);
  expect(await base.as(worker)(openDeelnemer, { id: gezin, houder: stranger.account ?? '' })).toMatchObject({
    refused: 'deelnemer/niet-bekend',
  });
  await letIn(base.owner, { gezin, nr: nr * 1000 + 50, who: expert });
  sure(await base.as(worker)(openDeelnemer, { id: gezin, houder: expert.account ?? '' }));
  expect((await look(base, expert, gezin)).party('Esra')).toMatchObject({ soort: 'expert', isMijn: true });
});

test('without a name or a choice each field says what is missing', async () => {
  await anAnalyse(base, gezin);
  expect(await base.as(worker)(openDeelnemer, { id: gezin })).toMatchObject({
    refused: 'ongeldig',
    detail: { issues: [{ path: ['naam'] }, { path: ['soort'] }] },
  });
});

test('what each does and by when is agreed, and who changed it in between is told', async () => {
  const { party } = await anAnalyse(base, gezin);
  const one = { id: gezin, deelnemerId: party('Ilse').id, versie: 1 };
  expect(
    await base.as(worker)(changeDeelnemer, { ...one, taak: 'Vertelt over thuis', uiterlijk: '2026-12-01' }),
  ).toMatchObject({ taak: 'Vertelt over thuis', uiterlijk: '2026-12-01', versie: 2 });
  expect(await base.as(parent)(changeDeelnemer, { ...one, taak: 'Iets anders' })).toMatchObject({
    refused: 'verouderd',
    detail: { huidig: { taak: 'Vertelt over thuis' } },
  });
  expect(
    await base.as(parent)(changeDeelnemer, { ...one, versie: 2, nietGevraagd: 'Wil niet' }),
  ).toMatchObject({
    refused: 'analyse/regie-nodig',
  });
  expect(await base.as(worker)(changeDeelnemer, { ...one, deelnemerId: id(404) })).toMatchObject({
    refused: 'deelnemer/onbekend',
  });
});

test('nothing is written in an analysis that was established', async () => {
  const { ronde, party } = await anAnalyse(base, gezin);
  await base.owner
    .updateTable('gezinsanalyse')
    .set({ vastgesteld_op: '2026-11-20' })
    .where('id', '=', ronde.analyse.id)
    .execute();
  const closed = { refused: 'analyse/vastgesteld' };
  expect(await base.as(parent)(changeAnalysedeel, verhaal(party('Ilse').id, 1, 'Te laat'))).toMatchObject(
    closed,
  );
  expect(await base.as(worker)(openDeelnemer, { id: gezin, soort: 'anders', naam: 'Bo' })).toMatchObject(
    closed,
  );
});

test('a stranger writes nothing, and nobody does without the grant', async () => {
  const { party } = await anAnalyse(base, gezin);
  const deelnemerId = party('Sem').id;
  const deeds = [
    (who: typeof worker) => base.as(who)(changeAnalysedeel, verhaal(deelnemerId, 1, 'X')),
    (who: typeof worker) => base.as(who)(readAnalysedeel, { id: gezin, deelnemerId }),
    (who: typeof worker) => base.as(who)(openDeelnemer, { id: gezin, soort: 'anders', naam: 'Bo' }),
    (who: typeof worker) => base.as(who)(changeDeelnemer, { id: gezin, deelnemerId, versie: 1, taak: 'X' }),
  ];
  for (const deed of deeds) {
    expect(await deed(stranger)).toMatchObject({ refused: 'gezin/onbekend' });
    expect(await deed(colleague)).toMatchObject({ refused: 'gezin/onbekend' });
    expect(await deed(withGrants(worker, 'analyse:read'))).toMatchObject({ refused: 'verboden' });
  }
});
